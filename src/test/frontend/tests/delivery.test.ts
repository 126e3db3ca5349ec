/* SPDX-License-Identifier: Apache-2.0 */
import type { Batch } from '../../../../frontend/body-map/batch.js';
import type { BodyMap } from '../../../../frontend/body-map/body-map.js';
import '../../../../frontend/body-map/body-map.js';
import type { Mark } from '../../../../frontend/body-map/marks.js';
import { ANSWER_MS } from '../../../../frontend/body-map/outbox.js';
import type { SaveState } from '../../../../frontend/save-state/save-state.js';
import '../../../../frontend/save-state/save-state.js';
import { equal } from './equal.js';

const FIGURES = '/src/main/resources/META-INF/resources/anatomy/figure-1/';
const PLACES = ['latissimus-dorsi', 'trapezius-upper', 'trapezius-middle'];
const keeping = { account: 'an-account', record: 'a-record' };
const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds));
const stored = () => Object.keys(sessionStorage).filter((key) => key.startsWith('body-map-unsent/'));
const regions = (marks: readonly Mark[]) => marks.map(({ region }) => region);

let batches: Batch[] = [];

async function shown(): Promise<{ map: BodyMap; line: SaveState }> {
  const main = document.createElement('main');
  const line = document.createElement('save-state') as SaveState;
  line.words = 'Saved 14:02';
  const map = document.createElement('body-map');
  map.figures = FIGURES;
  map.addEventListener('body-map-batch', (event) => batches.push((event as CustomEvent<Batch>).detail));
  main.append(line, map);
  document.body.replaceChildren(main);
  while (!map.renderRoot?.querySelector('svg[data-view="back"]')) {
    await pause(20);
  }
  return { map, line };
}

async function tap(map: BodyMap, region: string) {
  const shape = map.renderRoot.querySelector<SVGPathElement>(
    `svg[data-view="back"] [data-region="${region}"][data-side="left"]`,
  )!;
  shape.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await map.updateComplete;
}

describe('body-map with a server', () => {
  beforeEach(() => {
    batches = [];
    sessionStorage.clear();
  });

  afterEach(() => {
    document.body.replaceChildren();
    sessionStorage.clear();
  });

  it('sends no batches while no server is there', async () => {
    const { map } = await shown();
    await tap(map, PLACES[0]);
    await pause(600);
    equal(batches.length, 0);
    equal(map.marks.length, 1);
  });

  it('sends what a person does in one batch within a moment', async () => {
    const { map } = await shown();
    map.server = { revision: 1, marks: [] };
    for (const place of PLACES) {
      await tap(map, place);
    }
    equal(batches.length, 0);
    await pause(600);
    equal(batches.length, 1);
    equal(regions(batches[0].upserts), PLACES);
  });

  it('sends before anything beside it hears of a click or a key', async () => {
    const { map } = await shown();
    map.server = { revision: 1, marks: [] };
    const sign = document.createElement('button');
    const order: string[] = [];
    sign.addEventListener('click', () => order.push('sign'));
    map.addEventListener('body-map-batch', () => order.push('batch'));
    document.body.append(sign);
    await tap(map, PLACES[0]);
    sign.click();
    equal(order, ['batch', 'sign']);
  });

  it('tells the state line what waits for the connection, and that it is sent', async () => {
    const { map, line } = await shown();
    map.server = { revision: 1, marks: [], keeping };
    for (const place of PLACES) {
      await tap(map, place);
    }
    await line.updateComplete;
    equal(line.textContent, 'Saving …');
    await pause(ANSWER_MS + 700);
    equal(line.textContent, 'Not sent: 3 marks wait for the connection');
    equal(line.dataset.mood, 'bad');
    equal(stored(), ['body-map-unsent/an-account/a-record']);

    map.acknowledgement = { revision: 1, taken: 1, kept: true };
    line.words = 'Saved 14:03';
    line.revision++;
    await line.updateComplete;
    equal(line.textContent, 'Saved 14:03');
    equal(stored(), []);
  });

  it('brings back what a lost page had not sent, for the same account and record only', async () => {
    const before = await shown();
    before.map.server = { revision: 1, marks: [], keeping };
    await tap(before.map, PLACES[0]);
    window.dispatchEvent(new Event('pagehide'));
    equal(stored().length, 1);
    document.body.replaceChildren();

    const { map } = await shown();
    map.server = { revision: 1, marks: [], keeping: { ...keeping, record: 'another' } };
    equal(map.marks.length, 0);
    batches = [];
    map.server = { revision: 2, marks: [], keeping };
    equal(regions(map.marks), [PLACES[0]]);
    await pause(600);
    equal(regions(batches[0].upserts), [PLACES[0]]);
    map.acknowledgement = { revision: 2, taken: 1, kept: true };
    equal(stored(), []);
  });

  it('forgets what another account left behind, what is old, and what makes no sense', async () => {
    const changes = { upserts: [], removed: ['x'] };
    const { map } = await shown();
    for (const [key, value] of [
      ['body-map-unsent/somebody/a-record', { at: Date.now(), changes }],
      ['body-map-unsent/an-account/a-record', { at: Date.now() - 25 * 3_600_000, changes }],
    ] as const) {
      sessionStorage.setItem(key, JSON.stringify(value));
    }
    map.server = { revision: 1, marks: [], keeping };
    equal(stored(), []);
    sessionStorage.setItem('body-map-unsent/an-account/b', '{"at":1e99,"changes":{"upserts":7}}');
    map.server = { revision: 2, marks: [], keeping: { ...keeping, record: 'b' } };
    sessionStorage.setItem('body-map-unsent/an-account/c', '{');
    map.server = { revision: 3, marks: [], keeping: { ...keeping, record: 'c' } };
    equal(map.marks.length, 0);
  });

  it('forgets everything when somebody signs out', async () => {
    const { map } = await shown();
    map.server = { revision: 1, marks: [], keeping };
    await tap(map, PLACES[0]);
    window.dispatchEvent(new Event('pagehide'));
    equal(stored().length, 1);
    const signOut = document.createElement('button');
    signOut.className = 'sign-out';
    document.body.append(signOut);
    signOut.click();
    equal(stored(), []);
  });
});
