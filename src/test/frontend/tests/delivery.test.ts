/* SPDX-License-Identifier: Apache-2.0 */
import type { Batch } from '../../../../frontend/body-map/batch.js';
import type { BodyMap } from '../../../../frontend/body-map/body-map.js';
import '../../../../frontend/body-map/body-map.js';
import type { Mark } from '../../../../frontend/body-map/marks.js';
import { ANSWER_MS, REPORT_MS } from '../../../../frontend/body-map/outbox.js';
import type { SaveState } from '../../../../frontend/save-state/save-state.js';
import '../../../../frontend/save-state/save-state.js';
import '../../../../frontend/save-state/signed-out.js';
import { equal } from './equal.js';

const FIGURES = '/src/main/resources/META-INF/resources/anatomy/figure-1/';
const PLACES = ['latissimus-dorsi', 'trapezius-upper', 'trapezius-middle'];
const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds));
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
  });

  afterEach(() => {
    document.body.replaceChildren();
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
    map.server = { revision: 1, marks: [] };
    for (const place of PLACES) {
      await tap(map, place);
    }
    await line.updateComplete;
    equal(line.textContent, 'Saving …');
    await pause(ANSWER_MS + 700);
    equal(line.textContent, 'No answer yet: 3 marks are kept here');
    equal(line.dataset.mood, 'bad');

    map.acknowledgement = { revision: 1, taken: 1 };
    line.words = 'Saved 14:03';
    line.revision++;
    await line.updateComplete;
    equal(line.textContent, 'Saved 14:03');
  });

  it('puts what was not sent on a new value of the same record, and never on another', async () => {
    const { map } = await shown();
    map.server = { revision: 1, marks: [], record: 'a' };
    await tap(map, PLACES[0]);
    map.server = { revision: 2, marks: [], record: 'a', onTop: true };
    equal(regions(map.marks), [PLACES[0]]);
    map.server = { revision: 4, marks: [], record: 'b', onTop: true };
    equal(map.marks.length, 0);
    await pause(600);
    equal(batches.length, 0);
  });

  it('leaves nothing in the browser', async () => {
    const { map } = await shown();
    map.server = { revision: 1, marks: [], record: 'a' };
    await tap(map, PLACES[0]);
    await pause(ANSWER_MS + 700);
    window.dispatchEvent(new Event('pagehide'));
    equal([sessionStorage.length, localStorage.length, (await indexedDB.databases()).length], [0, 0, 0]);
  });

  it('stays on the page when the session is gone, and says that what waits is not saved', async () => {
    const { map, line } = await shown();
    map.server = { revision: 1, marks: [], record: 'a' };
    await tap(map, PLACES[0]);
    const box = document.createElement('div');
    box.className = 'v-system-error';
    box.innerHTML = '<div class="caption">You were signed out</div>';
    document.body.append(box);
    await pause(REPORT_MS);
    await line.updateComplete;
    equal(line.textContent, 'Not saved: 1 mark. You were signed out');
    equal([box.isConnected, document.querySelector('.signed-out a')?.textContent], [false, 'Log in to save']);
    equal(line.dataset.mood, 'bad');
    await tap(map, PLACES[1]);
    await pause(REPORT_MS);
    await line.updateComplete;
    equal(line.textContent, 'Not saved: 2 marks. You were signed out');
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    equal(leaving.defaultPrevented, true);
  });

  it('lets a page go on which nothing waits when the session is gone', async () => {
    await shown();
    equal(window.dispatchEvent(new CustomEvent('signed-out', { cancelable: true })), true);
  });
});
