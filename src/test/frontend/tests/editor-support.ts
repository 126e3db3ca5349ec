/* SPDX-License-Identifier: Apache-2.0 */
/** What the tests of the panel share: a map with a mark or two, and hands to use it. */
import axe from 'axe-core';
import { sendKeys } from '@web/test-runner-commands';
import type { BodyMap } from '../../../../frontend/body-map/body-map.js';
import '../../../../frontend/body-map/body-map.js';
import type { Mark, Marks } from '../../../../frontend/body-map/marks.js';

const FIGURES = '/src/main/resources/META-INF/resources/anatomy/figure-1/';

let count = 0;

/** A finding on the left quadratus lumborum, or whatever is said instead. */
export function mark(said: Partial<Mark> = {}): Mark {
  const id = said.id ?? `01970000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
  return {
    id,
    kind: 'FOUND',
    phase: 'PRE',
    artwork: 'figure-1',
    view: 'BACK',
    coarseRegion: 'lower-back',
    region: 'quadratus-lumborum',
    side: 'LEFT',
    layer: 'DEEP',
    geometry: 'REGION',
    type: 'TENSION',
    trackId: id,
    ...said,
  };
}

export const midline = (said: Partial<Mark> = {}) =>
  mark({ kind: 'REPORTED', type: 'PAIN', region: undefined, side: 'MIDLINE', layer: 'UNKNOWN', ...said });

export async function shown(marks: Marks, previous?: Marks): Promise<BodyMap> {
  const map = document.createElement('body-map');
  map.figures = FIGURES;
  map.view = 'back';
  map.names = { 'quadratus-lumborum': 'quadratus lumborum', buttock: 'buttock', 'gluteus-medius': 'gluteus medius' };
  map.previous = previous;
  map.marks = marks;
  document.body.replaceChildren(map);
  await until(() => map.renderRoot?.querySelector('svg[data-view="back"]'));
  return map;
}

export async function until<T>(found: () => T): Promise<NonNullable<T>> {
  for (let tries = 0; tries < 300; tries++) {
    const result = found();
    if (result) {
      return result;
    }
    await new Promise((resume) => setTimeout(resume, 10));
  }
  throw new Error(`never came true: ${found}`);
}

/** Opens a mark by its line in the list. */
export async function opened(map: BodyMap, which: Mark) {
  const index = map.marks.indexOf(which);
  const words = all(map, '.list:not(.last-visit) .entry');
  words[Math.max(0, index)].click();
  await until(() => map.renderRoot.querySelector('.editor:not(.idle)'));
  await map.updateComplete;
}

export const all = (map: BodyMap, selector: string) => [...map.renderRoot.querySelectorAll<HTMLElement>(selector)];

export const said = (element: Element) =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A button of the component by its name, in a row of that title where there are several. */
export function button(map: BodyMap, name: string, within = ''): HTMLElement {
  const scope = within ? all(map, '[role=group], section').filter((each) => said(each).startsWith(within)) : [map.renderRoot];
  for (const each of scope) {
    const found = [...each.querySelectorAll<HTMLElement>('button, summary')].find((one) => said(one).startsWith(name));
    if (found) {
      return found;
    }
  }
  throw new Error(`no button “${name}” in “${within}”`);
}

export async function press(map: BodyMap, name: string, within = '') {
  button(map, name, within).click();
  await map.updateComplete;
}

export async function openSection(map: BodyMap, title: string) {
  const summary = all(map, 'summary').find((each) => said(each).startsWith(title));
  if (!summary) {
    throw new Error(`no section “${title}”`);
  }
  if (!summary.parentElement!.hasAttribute('open')) {
    summary.click();
    await map.updateComplete;
  }
}

export async function shutSections(map: BodyMap) {
  for (const summary of all(map, 'details[open] > summary')) {
    summary.click();
    await map.updateComplete;
  }
}

export async function keys(map: BodyMap, ...pressed: readonly string[]) {
  for (const key of pressed) {
    await sendKeys({ press: key });
  }
  await map.updateComplete;
}

export function shape(map: BodyMap, region: string, side: string, view = 'back'): SVGPathElement {
  const found = map.renderRoot.querySelector<SVGPathElement>(
    `svg[data-view="${view}"] .shape[data-region="${region}"][data-side="${side}"]`,
  );
  if (!found) {
    throw new Error(`no shape ${region} ${side}`);
  }
  return found;
}

/** A click as assistive technology makes it. */
export async function tap(map: BodyMap, region: string, side: string) {
  shape(map, region, side).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await map.updateComplete;
}

export async function violations(map: BodyMap): Promise<string> {
  const found = await axe.run(map);
  return found.violations
    .map((violation) => `${violation.id}: ${violation.help}: ${violation.nodes.map((node) => node.html).join(' ')}`)
    .join('\n');
}

export function equal(is: unknown, should: unknown, what = '') {
  const [a, b] = [JSON.stringify(is), JSON.stringify(should)];
  if (a !== b) {
    throw new Error(`${what} is ${a}, should be ${b}`);
  }
}
