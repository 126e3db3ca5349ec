/* SPDX-License-Identifier: Apache-2.0 */
import { sendKeys } from '@web/test-runner-commands';
import axe from 'axe-core';
import type { BodyMap } from '../../../../frontend/body-map/body-map.js';
import '../../../../frontend/body-map/body-map.js';
import type { Mark } from '../../../../frontend/body-map/marks.js';
import type { TypingField } from '../../../../frontend/body-map/typing/typing-field.js';
import { names, WORD_LIST } from './typing-names.js';

const FIGURES = '/src/main/resources/META-INF/resources/anatomy/figure-1/';

let map: BodyMap;
let field: TypingField;
let area: HTMLTextAreaElement;
let told: Mark[][] = [];

const inField = <E extends Element>(selector: string) => [...field.renderRoot.querySelectorAll<E>(selector)];
const textOf = (selector: string) => inField(selector).map((element) => element.textContent?.replace(/\s+/g, ' ').trim());

async function until(condition: () => unknown, what: string) {
  const end = Date.now() + 8000;
  while (!condition()) {
    if (Date.now() > end) {
      throw new Error(`never came: ${what}; the field says “${textOf('[role="status"]').join()}”`);
    }
    await new Promise((resume) => setTimeout(resume, 15));
  }
}

function same(actual: unknown, expected: unknown) {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) {
    throw new Error(`expected: ${b}\n  actual: ${a}`);
  }
}

async function write(text: string) {
  area.focus();
  await sendKeys({ type: text });
  await field.updateComplete;
}

async function press(key: string) {
  await sendKeys({ press: key });
  await field.updateComplete;
}

const last = () => told[told.length - 1];
const said = (mark: Mark) =>
  [mark.kind, mark.side, mark.region ?? mark.coarseRegion, mark.type, mark.intensity].filter((part) => part !== undefined).join(' ');

beforeEach(async () => {
  told = [];
  map = document.createElement('body-map');
  map.typing = true;
  map.wordList = WORD_LIST;
  map.figures = FIGURES;
  map.views = ['front', 'back', 'left-side', 'right-side', 'sole', 'palm'];
  map.names = await names();
  map.addEventListener('body-map-change', (event) => told.push((event as CustomEvent).detail.marks));
  document.body.replaceChildren(map);
  await until(() => map.renderRoot?.querySelector('svg[data-view]'), 'the figure');
  await until(() => customElements.get('body-map-typing'), 'the field');
  field = map.renderRoot.querySelector('body-map-typing')!;
  await field.updateComplete;
  area = field.renderRoot.querySelector('textarea')!;
});

describe('the typing field', () => {
  it('shows while typing what will be added, in words and on the figure', async () => {
    await write('l ql tp 7 deep refers glute');
    same(textOf('.preview li'), ['Found Left quadratus lumborum: trigger point, 7/10, deep, refers to left buttock']);
    await until(() => map.renderRoot.querySelector('.ghost'), 'the outline on the figure');
    same(told.length, 0);
  });

  it('adds on Enter, as the marks a tap would make, and one undo takes them all back', async () => {
    await write('l ql tp 7 deep refers glute; both glutes tension 5; avoid left knee');
    await press('Enter');
    await until(() => last(), 'the marks');
    same(told.length, 1);
    same(last().map(said), [
      'FOUND LEFT quadratus-lumborum TRIGGER_POINT 7',
      'FOUND LEFT buttock TENSION 5',
      'FOUND RIGHT buttock TENSION 5',
      'AVOID LEFT knee-front TENDERNESS',
      'AVOID LEFT knee-back TENDERNESS',
    ].map((line) => line.replace('TENDERNESS', last()[3].type)));
    const [ql, left, right] = last();
    same(
      [ql.view, ql.layer, ql.coarseRegion, ql.geometry, ql.artwork, ql.radiatesTo, ql.trackId === ql.id],
      ['BACK', 'DEEP', 'lower-back', 'REGION', 'figure-1', [{ coarseRegion: 'buttock', side: 'LEFT' }], true],
    );
    same([left.groupId !== undefined, left.groupId === right.groupId, left.trackId !== right.trackId], [true, true, true]);
    same(area.value, '');
    await until(() => !map.renderRoot.querySelector('.ghost'), 'the outlines to go');
    await sendKeys({ press: 'Control+z' });
    await until(() => told.length === 2, 'the undo');
    same(last(), []);
  });

  it('places marks on the view that shows their structure', async () => {
    await write('l plantar fascia 4; r lateral pterygoid 3; l palm tingling; diaphragm 2; r psoas 3');
    await press('Enter');
    await until(() => last(), 'the marks');
    same(last().map(({ view, side }) => `${view} ${side}`), [
      'SOLE LEFT',
      'RIGHT_SIDE RIGHT',
      'PALM LEFT',
      'FRONT MIDLINE',
      'FRONT RIGHT',
    ]);
  });

  it('places named points and lines where the drawing has them', async () => {
    await write('l bl23 tender 4; both bl36; r sciatic pain 6 shooting');
    await press('Enter');
    await until(() => last(), 'the marks');
    same(last().map(({ landmark, geometry, view, side, type }) => [landmark, geometry, view, side, type].join(' ')), [
      'bl-23 POINT BACK LEFT TENDERNESS',
      'gluteal-fold-point POINT BACK LEFT TENDERNESS',
      'gluteal-fold-point POINT BACK RIGHT TENDERNESS',
      'sciatic-course ARROW BACK RIGHT PAIN',
    ]);
    const [bl23, , , sciatic] = last();
    same([bl23.coarseRegion, bl23.region], ['lower-back', undefined]);
    same((sciatic.path?.length ?? 0) > 0 && sciatic.radiatesTo?.every((to) => to.side === 'RIGHT'), true);
  });

  it('keeps what it did not understand, underlines it and asks', async () => {
    await write('l ql tp 7; r calf blarg');
    await press('Enter');
    await until(() => last(), 'the mark');
    same(last().map(said), ['FOUND LEFT quadratus-lumborum TRIGGER_POINT 7']);
    same(area.value, 'r calf blarg');
    same(textOf('.copy u'), ['blarg']);
    same(textOf('.question p')[0]?.startsWith('“blarg” is not a word that is known here.'), true);
    const leave = inField<HTMLButtonElement>('.question button').find(({ textContent }) => textContent === 'Leave it out');
    leave?.click();
    await field.updateComplete;
    same([area.value, field.renderRoot instanceof ShadowRoot && field.renderRoot.activeElement === area], ['r calf', true]);
    await press('Enter');
    await until(() => told.length === 2, 'the second mark');
    same(last().length, 2);
  });

  it('adds nothing for words it does not know', async () => {
    await write('left heart pain 5');
    await press('Enter');
    await until(() => textOf('[role="status"]')[0], 'the spoken question');
    same([told.length, area.value], [0, 'left heart pain 5']);
  });

  it('offers places as buttons, which can be reached and pressed by keyboard', async () => {
    await write('l shoulder pain 5');
    await until(() => inField('.question button').length, 'the choices');
    await press('Tab');
    await press('Tab');
    same(
      (field.renderRoot as ShadowRoot).activeElement?.textContent,
      inField('.question button')[0].textContent,
    );
    await press('Enter');
    same(area.value, 'l shoulder front pain 5');
  });

  it('does not question a word that is still being written', async () => {
    await write('l ql tp 7; r quadr');
    same(textOf('.question'), []);
    await until(() => inField('.question').length, 'the question after a pause');
  });

  it('clears on Escape, and brings back earlier lines on Up', async () => {
    await write('l ql 3');
    await press('Enter');
    await until(() => last(), 'the mark');
    await write('r ql 4');
    await press('Escape');
    same(area.value, '');
    await press('ArrowUp');
    same(area.value, 'r ql 4');
    await press('ArrowUp');
    same(area.value, 'l ql 3');
    await press('ArrowDown');
    await press('ArrowDown');
    same(area.value, '');
  });

  it('begins a new line on Shift and Enter', async () => {
    await write('l ql 3');
    await press('Shift+Enter');
    await write('r ql 4');
    same(textOf('.preview li').length, 2);
    same(area.value, 'l ql 3\nr ql 4');
  });

  it('opens its help with a question mark, and closes it with Escape', async () => {
    await write('?');
    same([area.value, inField('.help').length], ['', 1]);
    await press('Escape');
    same(inField('.help').length, 0);
  });

  it('leaves digits, letters and undo to the text', async () => {
    map.marks = [];
    await write('q7');
    await sendKeys({ press: 'Control+z' });
    same(told.length, 0);
  });

  it('takes the kind that is chosen for new marks', async () => {
    map.brush = 'REPORTED';
    await map.updateComplete;
    await write('l low back pain 6');
    await press('Enter');
    await until(() => last(), 'the mark');
    same(last().map(said), ['REPORTED LEFT lower-back PAIN 6']);
  });

  it('keeps the line when the map is full', async () => {
    const one = { kind: 'FOUND', artwork: 'figure-1', view: 'BACK', region: 'soleus', side: 'LEFT', type: 'TENSION' } as const;
    map.marks = Array.from({ length: 500 }, (_, i) => ({ ...one, id: `m${i}` }));
    await write('l ql 3');
    await press('Enter');
    await until(() => textOf('[role="status"]')[0]?.includes('500'), 'the word that it is full');
    same([told.length, area.value], [0, 'l ql 3']);
  });

  it('keeps the line when the drawing cannot be had', async () => {
    map.figures = '/nowhere/';
    await write('l ql 3');
    await press('Enter');
    await until(() => textOf('[role="status"]')[0]?.includes('kept'), 'the word that it is kept');
    same([told.length, area.value], [0, 'l ql 3']);
  });

  it('says that its words cannot be had, keeps the line, and asks again', async () => {
    const connected = window.fetch;
    const url = `${WORD_LIST}?again`;
    // what answers instead when nobody is logged in any more
    window.fetch = async () => new Response('<!doctype html><title>Log in</title>');
    try {
      map.wordList = url;
      await until(() => inField('.questions [role="alert"]').length, 'the sentence');
      same(textOf('.questions [role="alert"]'), ['The words that this field understands could not be loaded. What you type is kept.']);
      const { violations } = await axe.run(map);
      same(violations.map(({ id }) => id), []);
      await write('l ql 3');
      await press('Enter');
      await field.updateComplete;
      same([told.length, area.value, textOf('.preview li')], [0, 'l ql 3', []]);
    } finally {
      window.fetch = connected;
    }
    inField<HTMLButtonElement>('.questions button')[0].click();
    await until(() => textOf('.preview li').length, 'what was typed, understood');
    same([inField('.questions').length, textOf('.preview li')], [0, ['Found Left quadratus lumborum: tension, 3/10']]);
    await until(() => map.renderRoot.querySelector('.ghost'), 'the outline on the figure');
  });

  it('adds what was typed before its words came', async () => {
    const connected = window.fetch;
    let connect = () => {};
    const slow = new Promise<void>((resume) => (connect = resume));
    window.fetch = (...what) => slow.then(() => connected(...what));
    try {
      map.wordList = `${WORD_LIST}?slow`;
      await write('l ql 3');
      await press('Enter');
      same(told.length, 0);
      connect();
      await until(() => last(), 'the mark');
      same([last().map(said), area.value], [['FOUND LEFT quadratus-lumborum TENSION 3'], '']);
    } finally {
      window.fetch = connected;
    }
  });

  it('is not there where nothing can be changed', async () => {
    map.readonly = true;
    await map.updateComplete;
    same(map.renderRoot.querySelector('body-map-typing'), null);
  });

  it('has no accessibility violation, empty, asking and helping', async () => {
    for (const text of ['', 'l ql tp 7; l shoulder; r calf blarg; left quads 3']) {
      await write(text);
      await write('');
      await until(() => !text || inField('.question').length, 'the questions');
      inField<HTMLButtonElement>('.ask')[0].click();
      await field.updateComplete;
      const { violations } = await axe.run(map);
      if (violations.length) {
        throw new Error(violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0].html}`).join('\n'));
      }
    }
  });
});
