/* SPDX-License-Identifier: Apache-2.0 */
import '../../../../frontend/note-aid/note-aid.js';
import { accessible, equal, FIGURES, sendKeys, sendMouse, shown, until } from './page.js';
import { names, WORD_LIST } from './typing-names.js';
import type { Marks } from '../../../../frontend/body-map/marks.js';

const PHRASES = [
  { shortcut: 'ql', text: '{Left|Right} quadratus lumborum: {0-10}/10.{}', own: true },
  { shortcut: 'qlo', text: 'as last time', own: false },
  { shortcut: 'a', text: 'one .b', own: false },
  { shortcut: 'b', text: 'two .a', own: false },
  { shortcut: 'two', text: 'first\n\nsecond', own: false },
];

let area: HTMLTextAreaElement;
let heard: string[];

async function page(kinds = 'phrases', tag = 'textarea') {
  document.body.replaceChildren();
  const main = document.createElement('main');
  main.innerHTML = `<label>Note <${tag} data-note-aid="${kinds}" rows="6" style="font: 16px sans-serif; width: 30em"></${tag}></label><button>Next</button>`;
  const aid = document.createElement('note-aid');
  aid.phrases = PHRASES;
  document.body.append(main, aid);
  area = main.querySelector<HTMLTextAreaElement>(tag)!;
  heard = [];
  area.addEventListener('input', () => heard.push(area.value));
  area.focus();
  return main;
}

const options = () => [...document.querySelectorAll('[role="option"]')].map((row) => row.querySelector('strong')?.textContent);
const type = (text: string) => sendKeys({ type: text });
const press = (key: string) => sendKeys({ press: key });
const chosen = () => area.value.slice(area.selectionStart, area.selectionEnd);
const opened = () => document.querySelector('.note-aid-panel:popover-open');
const said = () => document.querySelector('.note-aid-status')?.textContent;

describe('phrases in a text area', () => {
  beforeEach(() => page());

  it('expand on Tab, Enter and a blank, and the owner of the field hears of it', async () => {
    for (const [key, after] of [['Tab', ''], ['Enter', ''], [' ', ' ']]) {
      await page();
      await type('.qlo');
      await press(key);
      equal(area.value, `as last time${after}`);
      equal(heard.at(-1), area.value);
      equal(document.activeElement === area, true);
    }
  });

  it('are left alone in numbers, abbreviations and addresses', async () => {
    await type('5.5 cm, e.g. two, maria@x.ql and .unknown ... ');
    equal(area.value, '5.5 cm, e.g. two, maria@x.ql and .unknown ... ');
    equal(opened(), null);
  });

  it('lead from place to place by Tab, back by Shift and Tab', async () => {
    await type('.ql ');
    equal([area.value, chosen()], ['[Left or Right] quadratus lumborum: [0-10]/10.', '[Left or Right]']);
    await press('Tab');
    equal(chosen(), '[0-10]');
    await press('Shift+Tab');
    equal(chosen(), '[Left or Right]');
    await type('Left');
    await press('Tab');
    await type('7');
    await press('Tab');
    equal([area.value, area.selectionStart], ['Left quadratus lumborum: 7/10.', 30]);
    await press('Tab'); // the last one is at the end: it leaves the phrase
    equal(document.activeElement === area, true);
    await press('Tab');
    equal(document.activeElement?.textContent, 'Next');
  });

  it('offer choices, by arrow, by first letters and by tap', async () => {
    await type('.ql ');
    equal(options(), ['Left', 'Right']);
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    equal([area.value, chosen()], ['Right quadratus lumborum: [0-10]/10.', '[0-10]']);
    await page();
    await type('.ql r');
    equal(options(), ['Right']);
    await press('Tab');
    equal([area.value, chosen()], ['Right quadratus lumborum: [0-10]/10.', '[0-10]']);
    await page();
    await type('.ql ');
    const { left, top, width, height } = document.querySelector('[role="option"]')!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    equal([area.value, chosen()], ['Left quadratus lumborum: [0-10]/10.', '[0-10]']);
  });

  it('are left by Escape, and what was not filled in stays plain to see', async () => {
    await type('.ql ');
    await press('Escape');
    equal([opened(), area.value], [null, '[Left or Right] quadratus lumborum: [0-10]/10.']);
    await press('Tab');
    equal(document.activeElement?.textContent, 'Next');
  });

  it('are listed below the line while they are typed, never on it', async () => {
    await type('one\n.q');
    equal(options(), ['.ql', '.qlo']);
    equal(said(), '2 phrases. Arrow down to choose.');
    const panel = opened()!.getBoundingClientRect();
    const field = area.getBoundingClientRect();
    equal(panel.top > field.top + 2 * 16 && panel.top < field.top + 5 * 16, true);
    await press('ArrowDown');
    await press('ArrowDown');
    equal(document.getElementById(area.getAttribute('aria-activedescendant')!)?.textContent?.startsWith('.qlo'), true);
    await press('Enter');
    equal([area.value, opened()], ['one\nas last time', null]);
  });

  it('go above the line where there is no room below', async () => {
    const main = area.closest('main')!;
    main.style.cssText = `position: fixed; inset-block-end: 0; inset-inline: 0`;
    await type('1\n2\n3\n4\n5\n.q');
    const panel = opened()!.getBoundingClientRect();
    equal(panel.bottom <= innerHeight - 16 && panel.top >= 0, true);
  });

  it('can be declined with Escape, for this one word', async () => {
    await type('.ql');
    await press('Escape');
    equal(opened(), null);
    await type(' .ql');
    equal(area.value, '.ql .ql');
    await press('Tab');
    equal(area.value, '.ql [Left or Right] quadratus lumborum: [0-10]/10.');
  });

  it('never expand inside of what a phrase wrote', async () => {
    await type('.a ');
    equal(area.value, 'one .b ');
    await page();
    await type('.a');
    await press('Tab');
    await type(' ');
    equal(area.value, 'one .b ');
    await page();
    await type('.a');
    await press('Enter');
    await press('Enter');
    equal(area.value, 'one .b\n');
  });

  it('are undone with Ctrl and Z', async () => {
    await type('before .qlo');
    await press('Tab');
    equal(area.value, 'before as last time');
    await press('Control+z');
    equal(area.value, 'before .qlo');
  });

  it('do nothing while an input method is composing', async () => {
    await type('.qlo');
    area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }));
    area.setRangeText(' ', 4, 4, 'end');
    area.dispatchEvent(new InputEvent('input', { inputType: 'insertCompositionText', data: ' ', isComposing: true, bubbles: true }));
    equal(area.value, '.qlo ');
  });

  it('stand in one line where there is only one', async () => {
    await page('phrases', 'input');
    await type('.two ');
    equal(area.value, 'first second ');
  });

  it('leave other fields and fields that cannot be written alone', async () => {
    await page('');
    await type('.qlo ');
    equal(area.value, '.qlo ');
  });

  it('keep nothing in the browser', async () => {
    await type('.qlo ');
    equal([localStorage.length, sessionStorage.length], [0, 0]);
  });

  it('have no accessibility violation, closed, listing and filling', async () => {
    const main = area.closest('main')!;
    await accessible(main);
    await type('.q');
    await accessible(main);
    await press('ArrowDown');
    await accessible(main);
    await press('Enter');
    await accessible(main);
  });
});

describe('a line of marks in a section', () => {
  let told: Marks[];

  beforeEach(async () => {
    const map = await shown({ typing: true, wordList: WORD_LIST, figures: FIGURES });
    map.names = await names();
    const main = await page('phrases marks');
    main.append(map);
    told = [];
    map.addEventListener('body-map-change', (event) => told.push((event as CustomEvent<{ marks: Marks }>).detail.marks));
    await map.updateComplete;
    area.focus();
  });

  const preview = () => document.querySelector('note-aid-marks');
  const chips = () => [...(preview()?.renderRoot.querySelectorAll('.preview li') ?? [])].map((li) => li.textContent?.replace(/\s+/g, ' ').trim());

  it('is read while it is typed, marks on Enter and goes out of the text', async () => {
    await type('Slept well.\n/l ql tp 7');
    await until(() => chips().length, 'the preview');
    equal(chips(), ['Found Left quadratus lumborum: trigger point, 7/10']);
    await press('Enter');
    await until(() => told.length, 'the mark');
    equal(told[0].map(({ region, side, type: kind, intensity }) => [region, side, kind, intensity]), [
      ['quadratus-lumborum', 'LEFT', 'TRIGGER_POINT', 7],
    ]);
    await until(() => area.value === 'Slept well.', 'the line to go');
    equal([opened(), said(), heard.at(-1)], [null, '1 mark added to the body map.', 'Slept well.']);
  });

  it('is read at the last place of a phrase too', async () => {
    await type('.ql ');
    await press('Tab');
    await press('Tab');
    await type(' Slept well.\n/l ql tp 7');
    await until(() => chips().length, 'the preview');
    await press('Enter');
    await until(() => told.length, 'the mark');
    await until(() => area.value.endsWith('/10. Slept well.'), 'the line to go');
  });

  it('stays text after Escape', async () => {
    await type('/l ql tp 7');
    await until(() => chips().length, 'the preview');
    await press('Escape');
    equal(opened(), null);
    await press('Enter');
    equal([area.value, told.length], ['/l ql tp 7\n', 0]);
  });

  it('keeps what was not understood', async () => {
    await type('/l ql tp 7; r blarg 3');
    await until(() => chips().length, 'the preview');
    await press('Enter');
    await until(() => told.length, 'the mark');
    await until(() => area.value === '/r blarg 3', 'the rest');
  });

  it('is never taken from fractions and words, nor from a sentence', async () => {
    await type('5/10 and/or 3 /10');
    equal(preview(), null);
    await type(' or /or whatever else comes');
    await until(() => !opened(), 'the preview to go');
    await press('Enter');
    equal([area.value, told.length], ['5/10 and/or 3 /10 or /or whatever else comes\n', 0]);
  });

  it('can be added by a button, and has no accessibility violation', async () => {
    await type('/l ql tp 7; l wibble');
    await until(() => preview()?.renderRoot.querySelector('.question'), 'the question');
    await accessible(area.closest('main')!.querySelector('label')!);
    await accessible(preview()!);
    preview()!.renderRoot.querySelector<HTMLButtonElement>('button.add')!.click();
    await until(() => told.length, 'the mark');
  });
});
