/* SPDX-License-Identifier: Apache-2.0 */
import { setViewport } from '@web/test-runner-commands';
import type { BodyMap } from '../../../../frontend/body-map/body-map.js';
import type { View } from '../../../../frontend/body-map/figure.js';
import { accessible, brief, button, choose, equal, inside, list, mark, resetMouse, rested, sendMouse, shown, until } from './page.js';

const VIEWS: readonly View[] = ['front', 'back', 'left-side', 'right-side', 'palm', 'hand-back', 'sole', 'foot-top'];
const OUTLINES = ['NEUTRAL', 'FEMALE', 'MALE'] as const;

describe('the tools of the body-map', () => {
  afterEach(() => resetMouse());

  for (const [width, most] of [
    [1200, 2],
    [640, 3],
    [562, 3],
    [430, 4],
    [360, 4],
    [324, 4],
    [294, 4],
  ] as const) {
    it(`take at most ${most} rows at ${width} pixels`, async () => {
      await setViewport({ width, height: 800 });
      const map = await shown({ views: VIEWS, outlines: OUTLINES });
      map.style.fontFamily = 'Liberation Sans, Arial, sans-serif';
      await rested(map);
      const controls = [...map.renderRoot.querySelectorAll<HTMLElement>('.tools :is(button, select)')];
      const boxes = controls.filter((each) => each.checkVisibility()).map((each) => each.getBoundingClientRect());
      const rows = new Set(boxes.map(({ top, height }) => Math.round((top + height / 2) / 8)));
      equal(rows.size <= most, true, `${rows.size} rows`);
      equal(Math.max(...boxes.map(({ right }) => right)) <= width + 1, true, 'nothing is cut off');
    });
  }

  it('turn to the views asked for most by a button and to the others by a list', async () => {
    await setViewport({ width: 400, height: 800 });
    const map = await shown({ views: VIEWS });
    button(map, 'Back').click();
    await rested(map);
    equal(map.view, 'back');
    await choose(map, 'Other views', 'Palm');
    equal(map.view, 'palm');
    equal(list(map, 'Other views').selectedOptions[0].textContent, 'Palm');
    button(map, 'Front').click();
    await rested(map);
    equal(map.view, 'front');
    equal(list(map, 'Other views').selectedOptions[0].textContent, 'More');
  });

  it('change the outline, and new marks remember it', async () => {
    await setViewport({ width: 700, height: 1400 });
    const map = await shown({ outlines: OUTLINES });
    const skin = () => map.renderRoot.querySelector('svg[data-view="back"] .skin')?.getAttribute('d');
    const neutral = skin();
    for (const build of ['Female', 'Male']) {
      await choose(map, 'Outline', build);
      await until(() => skin() !== undefined && skin() !== neutral, `the outline ${build}`);
      await sendMouse({ type: 'click', position: inside(map.renderRoot.querySelector('svg[data-view="back"] [data-region="trapezius-middle"]')!) });
      await rested(map);
      equal(map.marks.at(-1)?.figure, build.toUpperCase());
      equal(map.renderRoot.querySelectorAll('svg.over .badge').length > 0, true, 'its number shows');
      map.marks = [];
      await rested(map);
    }
  });

  it('mark after treatment, and before it again', async () => {
    await setViewport({ width: 320, height: 800 });
    const map = await shown();
    equal(button(map, 'Before').checkVisibility(), false, 'there is room for one button');
    for (const pressed of ['true', 'false']) {
      button(map, 'After').click();
      await rested(map);
      equal(button(map, 'After').getAttribute('aria-pressed'), pressed);
    }
  });
});

describe('the middle of an area', () => {
  const MIDDLE = mark({ region: undefined, coarseRegion: 'lower-back', side: 'MIDLINE', intensity: 6 });
  let map: BodyMap;

  const half = (side: string) =>
    map.renderRoot.querySelector<SVGPathElement>(`svg[data-view="back"] [data-area="lower-back"][data-side="${side}"]`)!;
  const badges = () => map.renderRoot.querySelectorAll('.badge');

  beforeEach(async () => {
    await setViewport({ width: 1200, height: 1400 });
    map = await shown({ layer: 'area', midline: ['lower-back'], marks: [MIDDLE] });
  });

  afterEach(() => resetMouse());

  it('is drawn over both halves, with one number between them', () => {
    equal(badges().length, 1);
    const [left, right] = ['left', 'right'].map((side) => half(side).getBoundingClientRect());
    const tint = map.renderRoot.querySelector('.tints path')!.getBoundingClientRect();
    equal(Math.abs(tint.left - left.left) < 3 && Math.abs(tint.right - right.right) < 3, true, 'from side to side');
    const number = badges()[0].getBoundingClientRect();
    equal(Math.abs((number.left + number.right) / 2 - left.right) < 3, true, 'on the midline');
  });

  it('is spoken on both halves', () => {
    for (const side of ['left', 'right']) {
      equal(half(side).getAttribute('aria-pressed'), 'true');
      equal(half(side).getAttribute('aria-label')?.includes('6'), true);
    }
  });

  it('is opened by a tap on either half, and is chosen there', async () => {
    await sendMouse({ type: 'click', position: inside(half('right')) });
    await rested(map);
    equal(map.marks.length, 1);
    equal(button(map, 'Middle').getAttribute('aria-pressed'), 'true');
    button(map, 'Left').click();
    await rested(map);
    equal(brief(map.marks), 'FOUND LEFT lower-back 6');
    equal(half('right').getAttribute('aria-pressed'), 'false');
    await accessible(map);
    button(map, 'Middle').click();
    await rested(map);
    equal(map.marks[0].side, 'MIDLINE');
    equal(badges().length, 1);
  });

  it('takes one of two that were joined and leaves no other', async () => {
    map.marks = [];
    await rested(map);
    await sendMouse({ type: 'click', position: inside(half('left')) });
    await rested(map);
    button(map, 'Both sides').click();
    await rested(map);
    equal(map.marks.length, 2);
    button(map, 'Middle').click();
    await rested(map);
    equal(map.marks.map(({ side, groupId }) => `${side} ${groupId}`), ['MIDLINE undefined']);
  });

  it('is asked for only where an area has one', async () => {
    map.midline = [];
    await sendMouse({ type: 'click', position: inside(half('left')) });
    await rested(map);
    equal([...map.renderRoot.querySelectorAll('.also button')].some((each) => each.textContent?.trim() === 'Middle'), false);
  });
});

describe('the visit before', () => {
  it('makes marks new when it had none, and not when there was none', async () => {
    await setViewport({ width: 1200, height: 1400 });
    const map = await shown({ previous: [] });
    const tap = async () => {
      map.renderRoot.querySelector('[data-region="gluteus-maximus"]')!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await rested(map);
      return map.marks[0]?.change;
    };
    equal(await tap(), 'NEW');
    map.marks = [];
    (map as { previous: unknown }).previous = null;
    await rested(map);
    equal(await tap(), undefined);
  });
});
