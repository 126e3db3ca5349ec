/* SPDX-License-Identifier: Apache-2.0 */
import type { CommandPalette, Found } from '../../../../frontend/command-palette/command-palette.js';
import '../../../../frontend/command-palette/command-palette.js';
import { pressed, printed } from '../../../../frontend/command-palette/keys.js';
import { matching, nearly } from '../../../../frontend/command-palette/match.js';
import { accessible, equal, sendKeys, until } from './page.js';

const PAGES = [
  { words: 'Today', path: '' },
  { words: 'Clients', path: 'clients' },
];

describe('command-palette', () => {
  let palette: CommandPalette;
  let note: HTMLTextAreaElement;
  let asked: string[];
  let done: string[];
  let followed: string[];

  beforeEach(async () => {
    localStorage.clear();
    palette = document.createElement('command-palette');
    asked = [];
    done = [];
    followed = [];
    palette.pages = PAGES;
    palette.finds = true;
    palette.addEventListener('palette-find', (event) => asked.push((event as CustomEvent<{ typed: string }>).detail.typed));
    note = document.createElement('textarea');
    note.setAttribute('aria-label', 'Note');
    note.value = 'Left side stiff';
    offer(note, { words: 'Subjective', keys: 'Alt+1', call: 'focus' });
    document.body.replaceChildren(palette, note, button('Sign note', 'Mod+Enter'), button('Discard draft'));
    await palette.updateComplete;
  });

  afterEach(async () => {
    document.removeEventListener('click', follow);
    await sendKeys({ press: 'Escape' });
    document.body.replaceChildren();
  });

  const follow = (event: MouseEvent) => {
    const link = event.target as HTMLElement;
    if (link instanceof HTMLAnchorElement) {
      followed.push(link.getAttribute('href')!);
      event.preventDefault();
    }
  };

  function offer(element: HTMLElement, command: { words: string; keys?: string; call?: string; where?: string }) {
    element.dataset.commands = JSON.stringify([{ keys: '', call: 'click', where: '', ...command }]);
  }

  function button(words: string, keys = '') {
    const made = document.createElement('button');
    made.textContent = words;
    offer(made, { words, keys });
    made.addEventListener('click', () => done.push(words));
    return made;
  }

  function focused(element: Element) {
    if (document.activeElement !== element) {
      throw new Error(`Focus is on ${document.activeElement?.outerHTML.slice(0, 80)}`);
    }
  }

  const dialog = () => palette.renderRoot.querySelector('dialog')!;
  const field = () => palette.renderRoot.querySelector<HTMLInputElement>('[role="combobox"]')!;
  const options = () => [...palette.renderRoot.querySelectorAll('.option .words')].map(({ textContent }) => textContent!.trim());
  const chosen = () => palette.renderRoot.querySelector('[aria-selected="true"] .words')?.textContent?.trim();
  const headings = () => [...palette.renderRoot.querySelectorAll('.heading')].map(({ textContent }) => textContent);
  const empty = () => palette.renderRoot.querySelector('.empty')?.textContent;

  async function open() {
    await sendKeys({ press: 'Control+k' });
    await until(() => dialog().open);
    await palette.updateComplete;
  }

  async function type(text: string) {
    await sendKeys({ type: text });
    await palette.updateComplete;
  }

  async function answer(typed: string, ...names: string[]) {
    const items = names.map((words, n) => ({ words, about: `No. ${n}`, path: `clients/${n}` }));
    palette.found = { typed, sentence: '', groups: [{ label: 'Clients', items }] } satisfies Found;
    await palette.updateComplete;
  }

  it('lists what can be done here and the pages, and does the chosen one', async () => {
    await open();
    equal(options(), ['Sign note', 'Subjective', 'Discard draft', 'Today', 'Clients', 'Keyboard shortcuts']);
    equal(headings(), ['On this page', 'Pages']);
    await sendKeys({ press: 'ArrowDown' });
    await palette.updateComplete;
    equal(chosen(), 'Subjective');
    equal(field().getAttribute('aria-activedescendant'), palette.renderRoot.querySelector('[aria-selected="true"]')!.id);
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Enter' });
    equal(done, ['Sign note']);
    equal(dialog().open, false);
  });

  it('goes around the ends of the list, and shows what was chosen lately first', async () => {
    await open();
    await sendKeys({ press: 'ArrowUp' });
    await palette.updateComplete;
    equal(chosen(), 'Keyboard shortcuts');
    await type('disc');
    await sendKeys({ press: 'Enter' });
    await open();
    equal(headings()[0], 'Lately');
    equal(options().slice(0, 2), ['Discard draft', 'Sign note']);
    equal(options().filter((words) => words === 'Discard draft').length, 1);
  });

  it('returns focus and caret to the text that was being written, and touches nothing of it', async () => {
    note.focus();
    note.setSelectionRange(5, 9);
    let heard = 0;
    for (const name of ['input', 'change']) {
      document.addEventListener(name, () => heard++, { once: true });
    }
    await open();
    focused(palette);
    await type('xyz');
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog().open);
    focused(note);
    equal([note.selectionStart, note.selectionEnd, note.value], [5, 9, 'Left side stiff']);
    equal(heard, 0);
    await sendKeys({ type: '!' });
    equal(note.value, 'Left ! stiff');
  });

  it('goes into a field that was chosen', async () => {
    await open();
    await type('subj');
    await sendKeys({ press: 'Enter' });
    focused(note);
  });

  it('finds by the beginnings of words in any order, and by one slip where nothing else fits', async () => {
    palette.finds = false;
    await open();
    await type('note si');
    equal(options(), ['Sign note']);
    field().value = '';
    await type('disacrd');
    equal(options(), ['Discard draft']);
    field().select();
    await type('qqq');
    equal(options(), []);
    equal(empty(), 'Nothing fits. Try fewer letters.');
  });

  it('asks for clients after a pause, and leads to the first even if Enter was pressed before the answer', async () => {
    document.addEventListener('click', follow);
    await open();
    await type('marsh');
    equal(asked, []);
    equal(empty(), 'Looking …');
    await sendKeys({ press: 'Enter' });
    equal(dialog().open, true);
    await until(() => asked.length);
    equal(asked, ['marsh']);
    await answer('mar', 'Marek, Jan');
    equal(dialog().open, true);
    await answer('marsh', 'Marsh, Helen', 'Marsh, Peter');
    await until(() => followed.length);
    equal(followed, ['clients/0']);
    equal(dialog().open, false);
  });

  it('never takes a slip for a command while clients are looked for', async () => {
    await open();
    await type('signe');
    equal(options(), []);
    await answer('signe', 'Signer, Ada');
    equal(options(), ['Signer, Ada']);
  });

  it('says what the server says of letters that it does not take', async () => {
    await open();
    await type('??');
    palette.found = { typed: '??', sentence: 'Type fewer letters.', groups: [] };
    await palette.updateComplete;
    equal(empty(), 'Type fewer letters.');
  });

  it('does by its keys what can be done, once however long they are held, and not what is hidden or off', async () => {
    await sendKeys({ press: 'Alt+1' });
    focused(note);
    await sendKeys({ press: 'Control+Enter' });
    equal(done, ['Sign note']);
    note.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, repeat: true, bubbles: true, cancelable: true }));
    equal(done, ['Sign note']);
    const [sign] = document.querySelectorAll('button');
    sign!.disabled = true;
    await sendKeys({ press: 'Control+Enter' });
    sign!.disabled = false;
    sign!.style.display = 'none';
    await sendKeys({ press: 'Control+Enter' });
    equal(done, ['Sign note']);
  });

  it('leaves the page alone while a dialog waits for an answer, and takes the keys of the dialog', async () => {
    const asks = document.createElement('vaadin-dialog');
    asks.setAttribute('opened', '');
    asks.append(button('Save', 'Alt+2'));
    document.body.append(asks);
    await sendKeys({ press: 'Control+Enter' });
    await sendKeys({ press: 'Control+k' });
    await palette.updateComplete;
    equal(dialog().open, false);
    await sendKeys({ press: 'Alt+2' });
    equal(done, ['Save']);
  });

  it('lists all keys by ? where no text is written, made of the same commands', async () => {
    offer(document.querySelectorAll('button')[1]!, { words: 'Mark', keys: 'Enter', call: '', where: 'On the body map' });
    note.focus();
    await sendKeys({ press: '?' });
    await palette.updateComplete;
    equal(dialog().open, false);
    equal(note.value.includes('?'), true);
    note.blur();
    await sendKeys({ press: '?' });
    await until(() => dialog().open);
    const headed = [...palette.renderRoot.querySelectorAll('h3')].map(({ textContent }) => textContent);
    equal(headed, ['Everywhere', 'On this page', 'On the body map']);
    equal([...palette.renderRoot.querySelectorAll('dt')].at(-1)?.textContent, 'Mark');
    await accessible(palette);
    palette.renderRoot.querySelector<HTMLInputElement>('.switch input')!.click();
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog().open);
    await sendKeys({ press: '?' });
    await palette.updateComplete;
    equal(dialog().open, false);
    await sendKeys({ press: 'Control+/' });
    await until(() => dialog().open);
  });

  it('opens the list of keys from the list of commands, and back', async () => {
    note.focus();
    await open();
    await type('keyb');
    await sendKeys({ press: 'Enter' });
    await until(() => palette.renderRoot.querySelector('.sheet'));
    equal(dialog().open, true);
    await sendKeys({ press: 'Control+k' });
    await until(() => field());
    focused(palette);
    equal(palette.shadowRoot!.activeElement?.getAttribute('role'), 'combobox');
    await sendKeys({ press: 'Control+k' });
    await until(() => !dialog().open);
    focused(note);
  });

  it('is told by a screen reader, opened and closed', async () => {
    await accessible(palette);
    palette.pages = Array.from({ length: 40 }, (_, n) => ({ words: `Page ${n}`, path: `${n}` })); // more than fit
    await open();
    await accessible(palette);
    await type('zzz');
    await accessible(palette);
  });

  it('opens by a tap, and closes by one beside it', async () => {
    palette.renderRoot.querySelector<HTMLElement>('.opener')!.click();
    await until(() => dialog().open);
    dialog().click();
    await until(() => !dialog().open);
  });
});

describe('keys', () => {
  const press = (init: KeyboardEventInit) => new KeyboardEvent('keydown', init);

  it('are those of the keyboard that is there', () => {
    equal(printed('Mod+Enter', false), ['Ctrl', 'Enter']);
    equal(printed('Mod+Enter', true), ['⌘', 'Enter']);
    equal(printed('Alt+1', false), ['Alt', '1']);
    equal(printed('Alt+1', true), ['⌃', '1']);
  });

  it('leave letters alone that Option writes on a Mac', () => {
    const bracket = press({ key: '[', code: 'Digit5', altKey: true });
    equal(pressed('Alt+5', bracket, true), false);
    equal(pressed('Alt+5', press({ key: '5', code: 'Digit5', ctrlKey: true }), true), true);
  });

  it('know digits by their key and the slash by what it writes', () => {
    equal(pressed('Alt+1', press({ key: '&', code: 'Digit1', altKey: true }), false), true);
    equal(pressed('Alt+1', press({ key: '1', code: 'Numpad1', altKey: true }), false), false);
    equal(pressed('Mod+/', press({ key: '/', code: 'Digit7', ctrlKey: true, shiftKey: true }), false), true);
    equal(pressed('Mod+k', press({ key: 'k', code: 'KeyK', ctrlKey: true, altKey: true }), false), false);
  });
});

describe('matching', () => {
  const all = ['Łukasz Nowak', 'Sign note', 'Note search', 'Müller'];
  const same = (one: string) => one;

  it('does not mind accents and capitals, and puts what begins with the letters first', () => {
    equal(matching(all, 'luk', same), ['Łukasz Nowak']);
    equal(matching(all, 'MULLER', same), ['Müller']);
    equal(matching(all, 'note', same), ['Note search', 'Sign note']);
    equal(matching(all, 'ote', same), []);
  });

  it('forgives one slip in a longer word only', () => {
    equal(nearly(all, 'serach', same), ['Note search']);
    equal(nearly(all, 'nots', same), []);
    equal(nearly(all, 'sxxrch', same), []);
  });
});
