/* SPDX-License-Identifier: Apache-2.0 */
import { setViewport } from '@web/test-runner-commands';
import type { BodyMap } from '../../../../frontend/body-map/body-map.js';
import { brief, button, choose, close, drag, equal, inside, list, press, resetMouse, rested, sendMouse, shape, shown } from './page.js';

describe('body-map looked at closely', () => {
  let map: BodyMap;

  beforeEach(async () => {
    await setViewport({ width: 1200, height: 1400 });
    map = await shown();
  });

  afterEach(() => resetMouse());

  const pane = () => map.renderRoot.querySelector('svg[data-view="back"]')!.closest('.window')!;
  const width = () => pane().querySelector('.sheet')!.getBoundingClientRect().width / pane().clientWidth;

  it('comes closer and goes away by buttons and keys', async () => {
    button(map, 'Closer, back').click();
    await rested(map);
    close(width(), 1.5, 0.01, 'the level');
    shape(map, 'back', 'gluteus-maximus').focus();
    await press(map, '+');
    close(width(), 2.25, 0.01, 'the level');
    await press(map, '-', 'Home');
    close(width(), 1, 0.01, 'the level');
  });

  it('comes closer by the wheel with Ctrl, to what lies under it, and leaves the wheel alone without', async () => {
    const path = shape(map, 'back', 'gluteus-maximus');
    const [clientX, clientY] = inside(path);
    const wheel = (ctrlKey: boolean) =>
      path.dispatchEvent(
        new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, deltaY: -400, ctrlKey, clientX, clientY }),
      );
    equal(wheel(false), true, 'an ordinary turn is left to the page');
    equal(wheel(true), false, 'a turn with Ctrl is taken');
    await rested(map);
    close(width(), Math.E, 0.01, 'the level');
    const root = map.renderRoot as ShadowRoot;
    equal((root.elementFromPoint(clientX, clientY) as SVGElement).dataset.region, 'gluteus-maximus', 'what lies under it');
  });

  it('follows two fingers and stays there', async () => {
    const path = shape(map, 'back', 'gluteus-maximus');
    const [x, y] = inside(path);
    const touches = (apart: number) =>
      [-1, 1].map((way, identifier) => new Touch({ identifier, target: path, clientX: x + (way * apart) / 2, clientY: y }));
    const touch = (type: string, list: Touch[]) =>
      path.dispatchEvent(new TouchEvent(type, { bubbles: true, composed: true, cancelable: true, touches: list, targetTouches: list }));
    equal(touch('touchstart', touches(60)), false, 'the browser keeps out');
    touch('touchmove', touches(120));
    await rested(map);
    close(width(), 2, 0.01, 'the level while it is held');
    touch('touchend', []);
    await rested(map);
    close(width(), 2, 0.01, 'the level');
    equal(brief(map.marks), '');
  });

  it('leaves a single finger to the page', () => {
    const path = shape(map, 'back', 'gluteus-maximus');
    const one = [new Touch({ identifier: 1, target: path, clientX: 10, clientY: 10 })];
    const event = new TouchEvent('touchstart', { bubbles: true, composed: true, cancelable: true, touches: one });
    equal(path.dispatchEvent(event), true, 'not prevented');
    equal(getComputedStyle(pane()).touchAction, 'pan-x pan-y');
  });

  it('shows parts of the body, keeps them while marking, and shows all again', async () => {
    await choose(map, 'Look at', 'Low back & hips');
    const level = width();
    equal(level > 1.5, true, `it is closer: ${level}`);
    equal(list(map, 'Look at').selectedOptions[0].textContent, 'Low back & hips');
    await sendMouse({ type: 'click', position: inside(shape(map, 'back', 'gluteus-maximus')) });
    await rested(map);
    equal(brief(map.marks), 'FOUND LEFT gluteus-maximus');
    close(width(), level, 0.01, 'the level');
    button(map, 'Show all, back').click();
    await rested(map);
    close(width(), 1, 0.01, 'the level');
    equal(list(map, 'Look at').selectedOptions[0].textContent, 'Zoom');
  });

  it('pans by dragging and marks nothing by it', async () => {
    await choose(map, 'Look at', 'Low back & hips');
    const [x, y] = inside(shape(map, 'back', 'gluteus-maximus'));
    const before = pane().scrollTop;
    await drag([x, y], [x, y - 30], [x, y - 60]);
    await rested(map);
    close(pane().scrollTop - before, 60, 2, 'the way');
    equal(brief(map.marks), '');
  });

  it('moves along with the keyboard', async () => {
    await choose(map, 'Look at', 'Head & neck');
    shape(map, 'back', 'trapezius-upper').focus();
    await press(map, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    const focused = (map.renderRoot as ShadowRoot).activeElement!.getBoundingClientRect();
    const seen = pane().getBoundingClientRect();
    const middle = (focused.top + focused.bottom) / 2;
    equal(middle > seen.top && middle < seen.bottom, true, 'what has the focus is in sight');
  });

  for (const [width, height] of [
    [360, 740],
    [720, 450],
  ] as const) {
    it(`has everything within reach at ${width} pixels`, async () => {
      await setViewport({ width, height });
      map = await shown({ views: ['front', 'back', 'left-side', 'right-side'] });
      equal(document.documentElement.scrollWidth <= width, true, 'the page is not wider than the window');
      const fine = matchMedia('(hover: hover) and (pointer: fine)').matches;
      for (const each of map.renderRoot.querySelectorAll<HTMLElement>('button, .tools select')) {
        const least = fine && each.closest('.tools') ? 36 : 43.5;
        if (!each.checkVisibility()) {
          continue; // its neighbour does both where there is room for one
        }
        each.scrollIntoView({ block: 'center', inline: 'center' });
        const { left, right, width: wide, height: high } = each.getBoundingClientRect();
        equal(left >= -1 && right <= width + 1, true, `${each.textContent?.trim() || each.title} can be scrolled into sight`);
        equal(wide >= least && high >= least, true, `${each.textContent?.trim() || each.title} is large enough: ${wide} x ${high}`);
      }
    });
  }
});
