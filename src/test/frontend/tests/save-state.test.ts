/* SPDX-License-Identifier: Apache-2.0 */
import { AGAIN_MS, LATE_MS, type SaveState } from '../../../../frontend/save-state/save-state.js';
import '../../../../frontend/save-state/save-state.js';
import { type Answer, MOST_WHEN_LEAVING } from '../../../../frontend/save-state/unsent.js';
import { equal } from './equal.js';

const SECTIONS = ['subjective', 'objective', 'assessment', 'plan'];
const EMPTY = { subjective: 0, objective: 0, assessment: 0, plan: 0 };
const SESSION = { signedIn: true, who: 'therapist', header: 'X-CSRF-TOKEN', token: 'abc' };
const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds));

interface Sent {
  readonly address: string;
  readonly keepalive: boolean;
  readonly token: string;
  readonly body: Record<string, unknown>;
}

const ownFetch = window.fetch;
let sent: Sent[] = [];
let answers: Partial<Answer>[] = [];

function answer(address: URL, init: RequestInit = {}) {
  if (address.pathname.endsWith('/session')) {
    return SESSION;
  }
  sent.push({
    address: address.pathname,
    keepalive: init.keepalive ?? false,
    token: new Headers(init.headers).get('X-CSRF-TOKEN') ?? '',
    body: JSON.parse(init.body as string),
  });
  return { outcome: 'saved', sentence: '', ...answers.shift() };
}

/** Text areas as Vaadin's are to this component: elements with a value and a section. */
async function shown() {
  const main = document.createElement('main');
  const line = document.createElement('save-state') as SaveState;
  line.words = 'Saved 14:02';
  line.mood = 'good';
  line.kept = EMPTY;
  line.revision = 1;
  line.wayOut = { address: 'notes/7/unsent', tab: 'spare', continues: 'first', basedOn: 3 };
  const map = Object.assign(document.createElement('body-map'), { marks: [{ id: 'm' }] });
  const areas = SECTIONS.map((name) => {
    const area = document.createElement('textarea');
    area.dataset.section = name;
    return area;
  });
  main.append(line, map, ...areas);
  document.body.replaceChildren(main);
  await line.updateComplete;
  return { main, line, map, areas };
}

async function type(line: SaveState, area: HTMLTextAreaElement, text: string) {
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await line.updateComplete;
}

/** As Vaadin tells of its connection. */
function connection(state: string) {
  const listeners = new Set<() => void>();
  const known = {
    state,
    addStateChangeListener: (listener: () => void) => listeners.add(listener),
    removeStateChangeListener: (listener: () => void) => listeners.delete(listener),
  };
  Object.assign(window, { Vaadin: { connectionState: known } });
  return (next: string) => {
    known.state = next;
    listeners.forEach((listener) => listener());
  };
}

const signOut = () => window.dispatchEvent(new CustomEvent('signed-out', { cancelable: true }));

async function signIn(line: SaveState) {
  const brought: string[] = [];
  line.addEventListener('brought', (event) => {
    event.preventDefault();
    brought.push((event as CustomEvent<string>).detail);
  });
  window.dispatchEvent(new CustomEvent('signed-in', { detail: SESSION }));
  await pause(50);
  await line.updateComplete;
  return brought;
}

function leave() {
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented ? 'asked' : 'left';
}

describe('save-state', () => {
  beforeEach(async () => {
    sent = [];
    answers = [];
    window.fetch = async (address, init) => new Response(JSON.stringify(answer(address as URL, init)));
    connection('connected');
    window.dispatchEvent(new Event('online'));
    await pause(20);
  });

  afterEach(() => {
    document.body.replaceChildren();
    window.fetch = ownFetch;
    Object.assign(window, { Vaadin: undefined });
  });

  it('says that it is saving until the server has told of exactly this text', async () => {
    const { line, areas } = await shown();
    equal(line.textContent, 'Saved 14:02');
    await type(line, areas[0], 'ab');
    equal(line.textContent, 'Saving …');
    line.kept = { ...EMPTY, subjective: 97 };
    line.revision++;
    await line.updateComplete;
    equal(line.textContent, 'Saving …');
    line.kept = { ...EMPTY, subjective: 97 * 31 + 98 };
    line.revision++;
    await line.updateComplete;
    equal([line.textContent, line.dataset.mood], ['Saved 14:02', 'good']);
  });

  it('does not mind typing that is no part of the note', async () => {
    const { main, line } = await shown();
    const search = document.createElement('input');
    main.append(search);
    search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await line.updateComplete;
    equal(line.textContent, 'Saved 14:02');
  });

  it('says that there is no answer when it takes too long', async () => {
    const { line, areas } = await shown();
    await type(line, areas[3], 'x');
    await pause(LATE_MS + 100);
    equal([line.textContent, line.dataset.mood], ['No answer yet: your text is kept here', 'bad']);
    line.kept = { ...EMPTY, plan: 120 };
    line.revision++;
    await line.updateComplete;
    equal(line.textContent, 'Saved 14:02');
  });

  it('says that text is kept here while there is no connection', async () => {
    const connect = connection('connected');
    const { line, areas } = await shown();
    await type(line, areas[0], 'x');
    connect('reconnecting');
    await line.updateComplete;
    equal([line.textContent, line.dataset.mood], ['Offline: your text is kept here', 'bad']);
    connect('connected');
    await line.updateComplete;
    equal(line.textContent, 'Saving …');
  });

  it('goes on saying that something was refused, and asks before the page is left', async () => {
    const { line, areas } = await shown();
    line.words = 'Not saved: see the marked field.';
    line.mood = 'bad';
    line.revision++;
    await type(line, areas[0], 'x');
    equal([line.textContent, line.dataset.mood], ['Not saved: see the marked field.', 'bad']);
    equal(leave(), 'asked');
    const link = document.createElement('a');
    link.href = '#elsewhere';
    line.parentElement!.append(link);
    link.click();
    equal(document.querySelectorAll('vaadin-confirm-dialog').length, 1);
  });

  it('tries again after a failure that may pass, unless an answer came meanwhile', async () => {
    const { line } = await shown();
    let tries = 0;
    line.addEventListener('save-again', () => tries++);
    line.revision = 2;
    line.again = 2;
    await pause(AGAIN_MS + 100);
    equal(tries, 1);
    line.revision = 3;
    line.again = 3;
    await line.updateComplete;
    line.revision = 4;
    await pause(AGAIN_MS + 100);
    equal(tries, 1);
  });

  it('keeps a page on which something waits, and brings all of it when somebody is logged in', async () => {
    const { line, areas } = await shown();
    await type(line, areas[0], 'mid sent');
    equal(signOut(), false);
    await line.updateComplete;
    equal([line.textContent, line.dataset.mood], ['Not saved: your last change. You were signed out', 'bad']);
    equal(leave(), 'asked');
    await type(line, areas[0], 'mid sentence');

    const brought = await signIn(line);
    equal(brought, [window.location.href]);
    equal(leave(), 'left');
    const [{ address, token, body }] = sent;
    equal([address.endsWith('/notes/7/unsent'), token], [true, 'abc']);
    const { sequence, ...rest } = body;
    equal(typeof sequence, 'number');
    equal(rest, {
      tab: 'spare',
      continues: 'first',
      basedOn: 3,
      subjective: 'mid sentence',
      objective: '',
      assessment: '',
      plan: '',
      marks: [{ id: 'm' }],
    });
  });

  it('lets a page go on which nothing waits', async () => {
    await shown();
    equal(signOut(), true);
  });

  it('brings what was typed while it was bringing, with a higher number', async () => {
    const { line, areas } = await shown();
    await type(line, areas[0], 'one');
    signOut();
    const quick = window.fetch;
    window.fetch = async (...request) => {
      areas[1].value = 'two';
      return quick(...request);
    };
    equal((await signIn(line)).length, 1);
    equal(
      sent.map(({ body }) => [body.subjective, body.objective]),
      [
        ['one', ''],
        ['one', 'two'],
      ],
    );
    equal((sent[1].body.sequence as number) > (sent[0].body.sequence as number), true);
  });

  it('lets the new page ask when somebody else had written meanwhile', async () => {
    const { line, areas } = await shown();
    await type(line, areas[0], 'mine');
    signOut();
    answers = [{ outcome: 'conflict' }];
    const [address] = await signIn(line);
    equal(new URL(address).searchParams.get('kept'), 'spare');
  });

  it('says why it was not taken, keeps it, and brings it again once it was changed', async () => {
    const { line, areas } = await shown();
    await type(line, areas[0], 'bad');
    signOut();
    answers = [{ outcome: 'refused', sentence: 'Character 1 cannot be stored.' }];
    equal(await signIn(line), []);
    equal([line.textContent, line.dataset.mood], ['Not saved: Character 1 cannot be stored.', 'bad']);
    await signIn(line);
    equal(sent.length, 1);
    await type(line, areas[0], 'good');
    equal((await signIn(line)).length > 0, true);
    equal(sent.length, 2);
  });

  it('waits when the server does not answer, and stays', async () => {
    const { line, areas } = await shown();
    await type(line, areas[0], 'x');
    signOut();
    window.fetch = () => Promise.reject(new TypeError('away'));
    equal(await signIn(line), []);
    equal(line.textContent, 'Not saved: your last change. You were signed out');
  });

  it('never takes a part that is not on the page for an empty one', async () => {
    const { line, map, areas } = await shown();
    await type(line, areas[0], 'x');
    signOut();
    map.remove();
    equal(await signIn(line), []);
    equal(sent.length, 0);
  });

  it('sends what waits when the page is closed, without asking', async () => {
    const { line, areas } = await shown();
    window.dispatchEvent(new Event('pagehide'));
    equal(sent.length, 0);
    await type(line, areas[2], 'the last word');
    equal(leave(), 'left');
    window.dispatchEvent(new Event('pagehide'));
    equal(
      sent.map(({ keepalive, body }) => [keepalive, body.assessment]),
      [[true, 'the last word']],
    );
  });

  it('asks before a page is closed that holds more than can be sent then', async () => {
    const { line, areas } = await shown();
    await type(line, areas[0], 'x'.repeat(MOST_WHEN_LEAVING));
    equal(leave(), 'asked');
  });

  it('sends what waits when another view takes the place of the note', async () => {
    const { main, line, areas } = await shown();
    await type(line, areas[1], 'quick');
    main.remove();
    await pause(10);
    equal(
      sent.map(({ body }) => body.objective),
      ['quick'],
    );
  });

  it('sends nothing when the note is only shown anew', async () => {
    const { main, line, areas } = await shown();
    await type(line, areas[1], 'quick');
    main.prepend(line);
    await pause(10);
    equal(sent.length, 0);
  });

  it('says that there is no answer also to somebody who goes on typing', async () => {
    const { line, areas } = await shown();
    for (let waited = 0; waited <= LATE_MS + 100; waited += 250) {
      await type(line, areas[0], `${waited}`);
      await pause(250);
    }
    equal(line.textContent, 'No answer yet: your text is kept here');
  });

  it('holds a link back while something can only be lost by it, and asks', async () => {
    const connect = connection('connected');
    const { main, line, areas } = await shown();
    const link = document.createElement('a');
    link.href = '#elsewhere';
    main.append(link);
    let followed = 0;
    link.addEventListener('click', (event) => {
      followed++;
      event.preventDefault();
    });
    link.click();
    equal(followed, 1);
    await type(line, areas[0], 'x');
    connect('connection-lost');
    await line.updateComplete;
    link.click();
    equal(followed, 1);
    const dialog = document.querySelector('vaadin-confirm-dialog') as HTMLElement & { header?: string };
    equal(dialog.header, 'Leave without saving?');
  });

  it('leaves nothing in the browser', async () => {
    const { line, areas } = await shown();
    await type(line, areas[0], 'secret');
    signOut();
    window.dispatchEvent(new Event('pagehide'));
    equal([sessionStorage.length, localStorage.length, (await indexedDB.databases()).length], [0, 0, 0]);
  });
});
