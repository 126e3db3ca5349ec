/* SPDX-License-Identifier: Apache-2.0 */
import { setViewport } from '@web/test-runner-commands';
import type { BodyMap } from '../../../../frontend/body-map/body-map.js';
import { brief, close, drag, equal, FIGURES, inside, mark, press, resetMouse, rested, sendMouse, shape, shown } from './page.js';

const NAMED = `<g id="points"><circle class="point" data-point="bl-23" data-side="left" cx="315" cy="780" r="4"/></g>
<g id="courses"><path class="course" data-course="sciatic-course" data-side="left"
 d="M290,900 C285,960 270,1000 265,1100 C262,1200 262,1250 262,1300"/></g></svg>`;

describe('body-map with pins and arrows', () => {
  let map: BodyMap;

  beforeEach(async () => {
    await setViewport({ width: 1200, height: 1000 });
    map = await shown();
  });

  afterEach(() => resetMouse());

  const grip = (part = 'start') => {
    const { left, top, width, height } = map.renderRoot.querySelector(`svg .grip[data-part=${part}]`)!.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  };

  it('puts a pin where it is tapped, on the region under it', async () => {
    map.tool = 'pin';
    await rested(map);
    await sendMouse({ type: 'click', position: inside(shape(map, 'back', 'gluteus-maximus')) });
    await rested(map);
    const [pin] = map.marks;
    equal(brief(map.marks), 'FOUND LEFT gluteus-maximus');
    equal([pin.geometry, pin.type, pin.coarseRegion], ['POINT', 'TRIGGER_POINT', 'buttock']);
    equal(pin.x! > 0.3 && pin.x! < 0.5 && pin.y! > 0.4 && pin.y! < 0.65, true, `${pin.x}, ${pin.y}`);
  });

  it('puts several pins on one region', async () => {
    map.tool = 'pin';
    await rested(map);
    const [x, y] = inside(shape(map, 'back', 'gluteus-maximus'));
    await sendMouse({ type: 'click', position: [x, y] });
    await sendMouse({ type: 'click', position: [x, y + 45] });
    await rested(map);
    equal(map.marks.length, 2);
  });

  it('moves a pin that is dragged, undoes that, and gives it up on Escape', async () => {
    map.marks = [mark({ geometry: 'POINT', x: 0.43, y: 0.54 })];
    await rested(map);
    const [x, y] = grip();
    await drag([x, y], [x + 5, y + 20], [x + 10, y + 40]);
    await rested(map);
    const moved = map.marks[0];
    equal(moved.y! > 0.55 && moved.x! > 0.43, true, `${moved.x}, ${moved.y}`);
    await sendMouse({ type: 'move', position: [Math.round(x + 10), Math.round(y + 40)] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(x + 50), Math.round(y)] });
    await press(map, 'Escape');
    await sendMouse({ type: 'up' });
    equal(map.marks[0].x, moved.x, 'given up');
    shape(map, 'back', 'gluteus-maximus').focus();
    await press(map, 'Control+z');
    equal([map.marks[0].x, map.marks[0].y], [0.43, 0.54]);
  });

  it('moves a pin by keyboard', async () => {
    map.tool = 'pin';
    await rested(map);
    shape(map, 'back', 'gluteus-maximus').focus();
    await press(map, 'Enter');
    const before = map.marks[0];
    await press(map, 'Shift+ArrowRight');
    close(map.marks[0].x! - before.x!, 4 / 700, 0.0002, 'the way');
  });

  it('draws an arrow by a drag, from its region to where it refers', async () => {
    map.tool = 'arrow';
    await rested(map);
    const [x, y] = inside(shape(map, 'back', 'gluteus-maximus'));
    const [toX, toY] = inside(shape(map, 'back', 'gastrocnemius-medial'));
    await drag([x, y], [x - 8, y + 60], [x - 4, y + 120], [toX, toY]);
    await rested(map);
    const [arrow] = map.marks;
    equal([arrow.geometry, arrow.region, arrow.side], ['ARROW', 'gluteus-maximus', 'LEFT']);
    equal(arrow.radiatesTo?.[0].region, 'gastrocnemius-medial');
    equal(arrow.path!.length >= 1 && arrow.path!.length <= 24, true, `${arrow.path!.length} points`);
  });

  it('draws an arrow by two taps, and by Enter twice with arrows in between', async () => {
    map.tool = 'arrow';
    await rested(map);
    await sendMouse({ type: 'click', position: inside(shape(map, 'back', 'gluteus-maximus')) });
    await sendMouse({ type: 'click', position: inside(shape(map, 'back', 'biceps-femoris')) });
    await rested(map);
    equal(map.marks.length, 1);
    shape(map, 'back', 'gluteus-maximus', 'right').focus();
    await press(map, 'Enter', 'ArrowDown', 'Enter');
    equal(map.marks.length, 2);
    equal([map.marks[1].side, map.marks[1].geometry, map.marks[1].path?.length], ['RIGHT', 'ARROW', 1]);
  });

  it('gives an arrow up on Escape', async () => {
    map.tool = 'arrow';
    shape(map, 'back', 'gluteus-maximus').focus();
    await press(map, 'Enter', 'Escape', 'ArrowDown', 'Enter');
    equal(map.marks.length, 0);
  });

  it('draws referrals, but not those that an arrow shows itself', async () => {
    const radiatesTo = [{ region: 'gastrocnemius-medial', side: 'LEFT' as const }];
    map.marks = [mark({ radiatesTo }), mark({ id: 'two', geometry: 'ARROW', x: 0.4, y: 0.5, path: [[0.4, 0.7]], radiatesTo })];
    await rested(map);
    const back = map.renderRoot.querySelector('svg[data-view="back"]')!.parentElement!;
    equal([back.querySelectorAll('.referral').length, back.querySelectorAll('.arrow').length], [1, 1]);
  });

  it('shows pins and arrows of another view by their region', async () => {
    map.marks = [mark({ view: 'LEFT_SIDE', geometry: 'POINT', x: 0.5, y: 0.5 })];
    await rested(map);
    equal(map.renderRoot.querySelectorAll('.pin').length, 0);
    equal(map.renderRoot.querySelectorAll('.mark.elsewhere').length > 0, true, 'the region is tinted');
  });

  it('offers points and lines that have names', async () => {
    const real = window.fetch;
    window.fetch = async (url, init) => {
      const text = await (await real(String(url).replace('/named/', FIGURES), init)).text();
      return new Response(text.replace(/<g id="(points|courses)">.*?<\/g>/gs, '').replace('</svg>', NAMED));
    };
    try {
      map = await shown({ figures: '/named/' });
    } finally {
      window.fetch = real;
    }
    equal(map.renderRoot.querySelectorAll('.guide').length, 0);
    map.tool = 'pin';
    await rested(map);
    const point = map.renderRoot.querySelector('svg[data-view="back"] .guide')!;
    equal(point.getAttribute('aria-label'), 'left BL23');
    point.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    map.tool = 'arrow';
    await rested(map);
    const line = map.renderRoot.querySelector<SVGElement>('svg[data-view="back"] .guide[data-landmark="sciatic-course"]')!;
    line.focus();
    await press(map, 'Enter');
    equal(map.marks.map(({ landmark, geometry }) => [landmark, geometry]), [
      ['bl-23', 'POINT'],
      ['sciatic-course', 'ARROW'],
    ]);
    equal(map.marks[1].path!.length <= 24, true);
    close(map.marks[1].path!.at(-1)![1], 1300 / 1750, 0.001, 'its head');
  });

  it('mirrors a pin for both sides', async () => {
    map.tool = 'pin';
    await rested(map);
    await sendMouse({ type: 'click', position: inside(shape(map, 'back', 'gluteus-maximus')) });
    await rested(map);
    [...map.renderRoot.querySelectorAll('button')].find((each) => each.textContent?.trim() === 'Both sides')!.click();
    const [left, right] = map.marks;
    close(right.x, 1 - left.x!, 0.0002, 'the other side');
  });
});
