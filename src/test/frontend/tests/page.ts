/* SPDX-License-Identifier: Apache-2.0 */
/** What the tests of the component share: a page with one map on it, and hands. */
import { executeServerCommand, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import axe from 'axe-core';
import type { BodyMap } from '../../../../frontend/body-map/body-map.js';
import '../../../../frontend/body-map/body-map.js';
import type { Mark, Marks } from '../../../../frontend/body-map/marks.js';

export { executeServerCommand, resetMouse, sendKeys, sendMouse };

export const FIGURES = '/src/main/resources/META-INF/resources/anatomy/figure-1/';

export async function until<T>(what: () => T | null | undefined | false, why = what.toString()): Promise<T> {
  for (let i = 0; i < 250; i++) {
    const value = what();
    if (value) {
      return value;
    }
    await new Promise((resume) => setTimeout(resume, 20));
  }
  throw new Error(`This did not come true: ${why}`);
}

/** A map on the page, its figures drawn. */
export async function shown(properties: Partial<BodyMap> = {}): Promise<BodyMap> {
  const map = document.createElement('body-map');
  Object.assign(map, { figures: FIGURES, ...properties });
  document.body.style.margin = '0';
  document.body.replaceChildren(map);
  await until(() => map.renderRoot?.querySelector('svg[data-view]') && !map.renderRoot.querySelector('.waiting'));
  await rested(map);
  await rested(map);
  return map;
}

/** Comes back when nothing is left to be drawn. */
export async function rested(map: BodyMap) {
  await map.updateComplete;
  await new Promise((resume) => requestAnimationFrame(() => setTimeout(resume, 20)));
  await map.updateComplete;
}

export function shape(map: BodyMap, view: string, region: string, side = 'left'): SVGPathElement {
  const found = map.renderRoot.querySelector<SVGPathElement>(
    `svg[data-view="${view}"] .shape[data-region="${region}"][data-side="${side}"]`,
  );
  if (!found) {
    throw new Error(`There is no ${side} ${region} on the ${view}.`);
  }
  return found;
}

/** A point of the page that lies in a shape. */
export function inside(path: SVGPathElement): [number, number] {
  const root = path.getRootNode() as ShadowRoot;
  const { left, top, width, height } = path.getBoundingClientRect();
  for (let step = 1; step < 40; step++) {
    for (let along = 1; along < 8; along++) {
      const [x, y] = [Math.round(left + (width * along) / 8), Math.round(top + (height * step) / 40)];
      if (root.elementFromPoint(x, y) === path && root.elementFromPoint(x, y + 6) === path) {
        return [x, y];
      }
    }
  }
  throw new Error(`${path.dataset.region} is not in sight.`);
}

export function button(map: BodyMap, name: string): HTMLButtonElement {
  const found = [...map.renderRoot.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim() === name,
  );
  if (!found) {
    throw new Error(`There is no button ${name}.`);
  }
  return found;
}

/** Chooses from a list by its name and one of its words. */
export async function choose(map: BodyMap, label: string, option: string) {
  const select = list(map, label);
  select.selectedIndex = [...select.options].findIndex((each) => each.textContent?.trim() === option);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await rested(map);
}

export function list(map: BodyMap, label: string): HTMLSelectElement {
  const found = map.renderRoot.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
  if (!found) {
    throw new Error(`There is no list ${label}.`);
  }
  return found;
}

export async function press(map: BodyMap, ...keys: readonly string[]) {
  for (const key of keys) {
    await sendKeys({ press: key });
  }
  await rested(map);
}

/** A pointer that the test runner has no command for. */
export function pointer(target: Element, type: string, [clientX, clientY]: readonly number[], more: PointerEventInit = {}) {
  target.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      isPrimary: true,
      pointerId: 1,
      clientX,
      clientY,
      ...more,
    }),
  );
}

export async function drag(from: readonly number[], ...to: readonly (readonly [number, number])[]) {
  await sendMouse({ type: 'move', position: [Math.round(from[0]), Math.round(from[1])] });
  await sendMouse({ type: 'down' });
  for (const [x, y] of to) {
    await sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });
  }
  await sendMouse({ type: 'up' });
}

export function mark(more: Partial<Mark> = {}): Mark {
  return {
    id: 'one',
    kind: 'FOUND',
    artwork: 'figure-1',
    view: 'BACK',
    region: 'gluteus-maximus',
    side: 'LEFT',
    geometry: 'REGION',
    type: 'TENSION',
    ...more,
  };
}

/** What the marks are about, shortly. */
export function brief(marks: Marks): string {
  return marks
    .map(({ kind, side, region, coarseRegion, intensity }) =>
      [kind, side, region ?? coarseRegion, intensity].filter((part) => part !== undefined).join(' '),
    )
    .join(', ');
}

export function equal(actual: unknown, expected: unknown, what = '') {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${what} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`.trim());
  }
}

export function close(actual: number | undefined, expected: number, by: number, what = '') {
  if (actual === undefined || !(Math.abs(actual - expected) <= by)) {
    throw new Error(`${what} is ${actual}, not ${expected} within ${by}`.trim());
  }
}

export async function accessible(map: Element) {
  const { violations } = await axe.run(map);
  if (violations.length) {
    const told = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    throw new Error(told.join('\n'));
  }
}
