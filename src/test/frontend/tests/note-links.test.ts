/* SPDX-License-Identifier: Apache-2.0 */
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { applied, type Edit } from '../../../../frontend/note-links/edits.js';
import type { NoteLinks } from '../../../../frontend/note-links/note-links.js';
import '../../../../frontend/note-links/note-links.js';
import { equal, until } from './expect.js';

/** What a page has of a body map, as far as sentences are concerned. */
class MarkedMap extends HTMLElement {
  highlight: readonly string[] = [];
  marks = [
    { id: 'one', side: 'LEFT', region: 'psoas-major' },
    { id: 'two', side: 'RIGHT', coarseRegion: 'lower-back' },
  ];
}
customElements.define('body-map', MarkedMap);

describe('note-links', () => {
  let links: NoteLinks;
  let fields: HTMLTextAreaElement[];
  let map: MarkedMap;
  let told: { revision: number; changed: string[]; value: string }[];
  let revision: number;

  beforeEach(async () => {
    document.body.innerHTML = `<main style="font: 16px/24px sans-serif">
      <body-map><svg width="40" height="40"><path d="M0 0H40V40H0Z" data-region="psoas-major" data-side="left" tabindex="0"></path></svg></body-map>
      <div style="position: relative; width: 400px">
        <div data-section="SUBJECTIVE"><textarea rows="4" style="width: 360px; font: inherit; padding: 8px"></textarea></div>
        <div data-section="OBJECTIVE"><textarea rows="6" style="width: 360px; font: inherit; padding: 8px"></textarea></div>
        <note-links></note-links>
      </div></main>`;
    links = document.querySelector('note-links')!;
    fields = [...document.querySelectorAll('textarea')];
    map = document.querySelector<MarkedMap & HTMLElement>('body-map' as string)!;
    told = [];
    revision = 0;
    links.addEventListener('note-links-applied', (event) => {
      const { revision: number, changed } = (event as CustomEvent).detail;
      told.push({ revision: number, changed, value: objective().value });
    });
    await links.updateComplete;
  });

  afterEach(() => resetMouse());

  const objective = () => fields[1]!;

  async function make(...edits: Omit<Edit, 'section'>[]) {
    links.work = [...links.work, { revision: ++revision, edits: edits.map((edit) => ({ section: 'OBJECTIVE', ...edit })) }];
    await links.updateComplete;
  }

  async function drawn() {
    await new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume)));
  }

  async function written(...sentences: [string, ...string[]][]) {
    links.written = sentences.map(([text, ...marks]) => ({ section: 'OBJECTIVE', text, marks }));
    await links.updateComplete;
    await drawn();
  }

  const lit = () => [...links.renderRoot.querySelectorAll('.lit')].map((row) => row.textContent);

  it('makes the changes that the server makes', async () => {
    const cases = await (await fetch('/src/test/resources/chart/note-edits.json')).json();
    for (const { why, text, edit, then } of cases as { why: string; text: string; edit: Edit; then: string }[]) {
      equal([why, applied(text, edit)], [why, then]);
      objective().value = text;
      await make(edit);
      equal([why, objective().value], [why, then]);
    }
    equal(cases.length >= 20, true);
  });

  it('tells what it changed before the field tells its value, and makes nothing twice', async () => {
    const order: string[] = [];
    links.addEventListener('note-links-applied', () => order.push('applied'));
    objective().addEventListener('input', () => order.push('input'));
    await make({ text: 'S.' });
    await make({ line: 'not there', text: 'T.' });
    equal(order, ['applied', 'input', 'applied']);
    equal(told.map(({ changed }) => changed), [['OBJECTIVE'], []]);
    links.work = [...links.work];
    await links.updateComplete;
    equal(objective().value, 'S.');
    equal(told.length, 2);
  });

  it('leaves caret and selection where they are in what was typed', async () => {
    objective().value = 'Typed above.\nold\nTyped below.';
    objective().focus();
    objective().setSelectionRange(20, 25, 'backward');
    equal(objective().value.slice(20, 25), 'ed be');
    await make({ line: 'old', text: 'quite new' }, { text: 'First.', above: 'Typed above.' }, { text: 'Last.' });
    const { selectionStart, selectionEnd, selectionDirection, value } = objective();
    equal(value, 'First.\nTyped above.\nquite new\nTyped below.\nLast.');
    equal([value.slice(selectionStart, selectionEnd), selectionDirection], ['ed be', 'backward']);
  });

  it('lets a line be typed that is begun and empty', async () => {
    objective().focus();
    await make({ text: 'One.' });
    await sendKeys({ type: 'typed' });
    await sendKeys({ press: 'Enter' });
    await make({ text: 'Two.', below: 'One.' }, { text: 'Three.' });
    await sendKeys({ type: 'more' });
    equal(objective().value, 'One.\nTwo.\ntyped\nThree.\nmore');
  });

  it('loses no character while somebody types without a pause', async function () {
    this.timeout(60_000);
    const words = 'The client breathes more slowly now, and the left side lets go. ';
    objective().value = 'Typed at first.\n';
    objective().focus();
    objective().setSelectionRange(objective().value.length, objective().value.length);
    let going = true;
    let edits = 0;
    const server = (async () => {
      for (let n = 0; going; n++) {
        const known = objective().value.split('\n').filter((line) => /^S\d+/.test(line));
        await make(
          { text: `S${n}: tension.`, ...(known.length ? { below: known.at(-1)! } : { above: 'Typed at first.' }) },
          ...(n % 3 === 2 ? [{ line: known[0]!, text: `${known[0]!.slice(0, -1)}, 4/10.` }] : []),
          ...(n % 4 === 3 || known.length > 20 ? [{ line: known.at(-1)! }, { line: known.at(-2)! }] : []),
        );
        edits++;
        await new Promise((resume) => setTimeout(resume, 20));
      }
    })();
    try {
      await sendKeys({ type: words.repeat(2) });
    } finally {
      going = false;
      await server;
    }
    const lines = objective().value.split('\n');
    equal(lines.filter((line) => !/^S\d+: tension(, 4\/10)*\.$/.test(line)), ['Typed at first.', words.repeat(2)]);
    equal(edits > 5, true);
  });

  it('waits while a character is being composed', async () => {
    objective().focus();
    objective().dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    await make({ text: 'S.' });
    equal([objective().value, told], ['', []]);
    objective().value = 'か';
    objective().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await until(() => told.length);
    equal(objective().value, 'か\nS.');
  });

  it('marks written sentences and not what was typed', async () => {
    objective().value = 'Typed.\nS one.\nS one, edited.\nS two.';
    await written(['S one.', 'one'], ['S two.', 'two']);
    equal([...links.renderRoot.querySelectorAll('.written')].map((row) => row.textContent), ['S one.', 'S two.']);
  });

  it('draws nothing where marks wrote nothing, so that a long text costs nothing', async () => {
    objective().value = 'typed by somebody\n'.repeat(100);
    await written();
    equal(links.renderRoot.querySelectorAll('.sheet > div').length, 0);
  });

  it('lies over the lines of the field, however they break', async () => {
    const long = 'S one with so many words that it needs several lines of the field to be seen as a whole.';
    objective().value = `Typed.\n${long}\nEnd.`;
    await written([long, 'one']);
    const row = links.renderRoot.querySelector('.written')!.getBoundingClientRect();
    const field = objective().getBoundingClientRect();
    equal(Math.round(row.top - field.top), 8 + 24 + 1);
    equal(Math.round(row.height), 48);
  });

  it('lights the marks of the sentence under the caret, by keyboard', async () => {
    objective().value = 'Typed.\nS one.\nS two.';
    await written(['S one.', 'one'], ['S two.', 'two']);
    objective().focus();
    objective().setSelectionRange(0, 0);
    await sendKeys({ press: 'ArrowDown' });
    equal([map.highlight, lit()], [['one'], ['S one.']]);
    await sendKeys({ press: 'ArrowDown' });
    equal(map.highlight, ['two']);
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });
    equal([map.highlight, lit()], [[], []]);
  });

  it('lights the marks of the sentence under the pointer, and no more when it leaves', async () => {
    objective().value = 'Typed.\nS one.';
    await written(['S one.', 'one']);
    const { left, top } = objective().getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 40), Math.round(top + 9 + 36)] });
    equal([map.highlight, lit()], [['one'], ['S one.']]);
    await sendMouse({ type: 'move', position: [Math.round(left + 40), Math.round(top + 20)] });
    equal(map.highlight, []);
  });

  it('lights the sentences of a mark that is pointed at or focused', async () => {
    objective().value = 'S one.\nS two.';
    await written(['S one.', 'one'], ['S two.', 'two']);
    const place = map.querySelector('path')!;
    const { left, top } = place.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 10), Math.round(top + 10)] });
    equal(lit(), ['S one.']);
    place.focus();
    equal(lit(), ['S one.']);
  });

  it('is not in the way of pointer and screen reader', async () => {
    objective().value = 'S one.';
    await written(['S one.', 'one']);
    const { left, top } = objective().getBoundingClientRect();
    equal(document.elementFromPoint(left + 20, top + 20) === objective(), true);
    equal(links.getAttribute('aria-hidden'), 'true');
  });
});
