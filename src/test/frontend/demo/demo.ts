/* SPDX-License-Identifier: Apache-2.0 */
/** The component on a page of its own: its properties to play with, and what it says. No server but one for the drawings. */
import '../../../../frontend/body-map/body-map.js';
import { VIEWS } from '../../../../frontend/body-map/figure.js';
import { CAUTIONS, NOTICE, TECHNIQUES } from './safety.js';
import { SAMPLE, many } from './sample.js';

const map = document.querySelector('body-map')!;
const events = document.querySelector<HTMLOListElement>('#events')!;
const value = document.querySelector<HTMLPreElement>('#value')!;
const address = new URLSearchParams(location.search);

async function offered() {
  const there = await Promise.all(
    VIEWS.map(async (view) => ((await fetch(`/anatomy/figure-1/${view}.svg`, { method: 'HEAD' })).ok ? view : undefined)),
  );
  map.views = VIEWS.filter((view) => there.includes(view));
}

function show() {
  value.textContent = JSON.stringify(map.marks, null, 1);
}

function choose(name: string, act: (value: string) => void) {
  const select = document.querySelector<HTMLSelectElement>(`#${name}`)!;
  select.addEventListener('change', () => act(select.value));
  const wish = address.get(name);
  if (wish) {
    select.value = wish;
    act(wish);
  }
}

map.figures = '/anatomy/figure-1/';
map.addEventListener('body-map-change', (event) => {
  const { marks, revision } = (event as CustomEvent).detail;
  const line = document.createElement('li');
  line.textContent = `body-map-change: ${marks.length} marks, revision ${revision}`;
  events.prepend(line);
  events.children[8]?.remove();
  show();
});
choose('marks', (wish) => {
  map.marks = wish === 'none' ? [] : wish === 'some' ? SAMPLE : many(Number(wish));
  show();
});
choose('cautions', (wish) => {
  map.cautions = wish === 'some' ? CAUTIONS : [];
  map.notice = wish === 'some' ? NOTICE : '';
});
choose('techniques', (wish) => (map.techniques = wish === 'list' ? TECHNIQUES : []));
choose('palette', (wish) => (map.palette = wish as typeof map.palette));
choose('tool', (wish) => (map.tool = wish as typeof map.tool));
choose('state', (wish) => {
  map.readonly = wish === 'readonly';
  map.disabled = wish === 'disabled';
  map.invalid = wish === 'invalid';
  map.errorMessage = map.invalid ? 'Mark at least one region.' : '';
});
void offered();
