/* SPDX-License-Identifier: Apache-2.0 */

/** The note as it is on the page: the text areas with `data-section`, and the marks of the body map. */

import type { Content } from './unsent.js';

const SECTIONS = ['subjective', 'objective', 'assessment', 'plan'] as const;

type Section = (typeof SECTIONS)[number];

/** For each section a hash of its text as the server has it. */
export type Kept = Partial<Record<Section, number>>;

/** All of the note that is inside an element; undefined while a part of it is not there, which is never taken for empty. */
export function noteIn(page: Element | null | undefined): Content | undefined {
  const marks = page?.querySelector<HTMLElement & { marks?: readonly unknown[] }>('body-map')?.marks;
  const [subjective, objective, assessment, plan] = SECTIONS.map((name) => section(page, name)?.value);
  return marks === undefined ||
    subjective === undefined ||
    objective === undefined ||
    assessment === undefined ||
    plan === undefined
    ? undefined
    : { subjective, objective, assessment, plan, marks };
}

/** Whether the server has the text of each section that is there. */
export function hasAll(kept: Kept, page: Element | null | undefined): boolean {
  return SECTIONS.every((name) => {
    const area = section(page, name);
    const known = kept[name];
    return !area || known === undefined || hash(area.value) === known;
  });
}

function section(page: Element | null | undefined, name: Section) {
  return page?.querySelector<HTMLElement & { value: string }>(`[data-section='${name}' i]`);
}

/** As Java's `String.hashCode`, which the server uses. */
function hash(text: string) {
  let sum = 0;
  for (let n = 0; n < text.length; n++) {
    sum = (Math.imul(sum, 31) + text.charCodeAt(n)) | 0;
  }
  return sum;
}
