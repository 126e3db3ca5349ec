/* SPDX-License-Identifier: Apache-2.0 */

/**
 * Marks as the server stores them, and what can be done with a list of them. Nothing here changes a mark or a list:
 * every step makes a new one, so undo is just a list of lists.
 */

import { type Build, type Layer, placeKey, type Region, type Sheet, type Side, type View } from './figure.js';
import type { Point } from './geometry.js';

export const KINDS = ['REPORTED', 'FOUND', 'TREATED', 'AVOID'] as const;
export const TYPES = [
  'TENSION',
  'PAIN',
  'TRIGGER_POINT',
  'TENDERNESS',
  'SPASM',
  'ADHESION_FEEL',
  'SWELLING',
  'NUMBNESS',
  'TINGLING',
  'WEAKNESS',
  'BRUISE',
  'SCAR',
  'SKIN',
  'LUMP',
  'HEAT',
] as const;

/** The types that have a button of their own; the others are in the list behind them. */
export const COMMON_TYPES: readonly Type[] = ['TENSION', 'PAIN', 'TRIGGER_POINT', 'TENDERNESS'];

/** What a fresh mark of a kind says before anything is chosen. */
export const USUAL_TYPE: Readonly<Record<Kind, Type>> = {
  REPORTED: 'PAIN',
  FOUND: 'TENSION',
  TREATED: 'TENSION',
  AVOID: 'TENDERNESS',
};

export const MOST = 500;

export type Kind = (typeof KINDS)[number];
export type Type = (typeof TYPES)[number];

/** One mark, in the JSON form of the server (class `MarkJson`). Fields not named here are kept as they came. */
export interface Mark {
  readonly id: string;
  readonly kind: Kind;
  readonly phase?: string;
  readonly artwork: string;
  /** The outline it was placed on; the neutral one when absent. */
  readonly figure?: Build;
  readonly view: string;
  readonly coarseRegion?: string;
  readonly region?: string;
  readonly side: 'LEFT' | 'RIGHT' | 'MIDLINE';
  readonly layer?: string;
  readonly geometry?: 'REGION' | 'POINT' | 'ARROW';
  readonly x?: number;
  readonly y?: number;
  /** The points of an arrow after its start, the head last. */
  readonly path?: readonly (readonly [number, number])[];
  /** The name of a point or line that has one, as `bl-23`. */
  readonly landmark?: string;
  readonly type: Type;
  readonly intensity?: number;
  readonly radiatesTo?: readonly { coarseRegion?: string; region?: string; side: 'LEFT' | 'RIGHT' | 'MIDLINE' }[];
  readonly groupId?: string;
  readonly trackId?: string;
  readonly note?: string;
  readonly [other: string]: unknown;
}

export type Marks = readonly Mark[];

const constant = (key: string) => key.toUpperCase().replace('-', '_');

export const viewOf = (mark: Mark) => mark.view.toLowerCase().replace('_', '-') as View;
export const sideOf = (mark: { side: string }) => mark.side.toLowerCase() as Side;
export const placeOf = (mark: { region?: string; coarseRegion?: string }) => mark.region ?? mark.coarseRegion ?? '';

/** Whether a mark stands at a spot of its own instead of on a whole region. */
export const isSpot = (mark: Mark) =>
  (mark.geometry === 'POINT' || mark.geometry === 'ARROW') && mark.x !== undefined && mark.y !== undefined;

/** Where a pin stands or an arrow begins, on the sheet. */
export const startOf = (mark: Mark, { width, height }: Sheet): Point => ({
  x: (mark.x ?? 0) * width,
  y: (mark.y ?? 0) * height,
});

export const pathOf = (mark: Mark, { width, height }: Sheet): readonly Point[] =>
  (mark.path ?? []).map(([x, y]) => ({ x: x * width, y: y * height }));

/** A random identifier; `randomUUID` is missing where the page does not come over a secure connection. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A fresh mark on a whole region. */
export function fresh(target: Region, around: Region | undefined, view: View, kind: Kind, artwork: string): Mark {
  const id = newId();
  const area = target.layer === null ? target : around;
  return {
    id,
    kind,
    phase: 'PRE',
    artwork,
    view: constant(view),
    ...(area ? { coarseRegion: area.key } : {}),
    ...(target.layer === null ? {} : { region: target.key }),
    side: constant(target.side) as Mark['side'],
    layer: target.layer === null ? 'UNKNOWN' : constant(target.layer),
    geometry: 'REGION',
    type: USUAL_TYPE[kind],
    trackId: id,
  };
}

/** The same finding on the other side of the body. */
export function mirrored(mark: Mark, groupId: string): Mark {
  const id = newId();
  const other = mark.side === 'LEFT' ? 'RIGHT' : 'LEFT';
  const view = mark.view.endsWith('_SIDE') ? `${other}_SIDE` : mark.view;
  const across = (x: number) => Math.round((1 - x) * 10000) / 10000;
  const { x, path } = mark;
  return altered(mark, {
    id,
    trackId: id,
    groupId,
    side: other,
    view,
    x: x === undefined ? undefined : across(x),
    path: path?.map(([along, down]) => [across(along), down] as const),
  });
}

/** Whether a mark says something about this region, on whichever view it was placed. */
export function isOn(mark: Mark, region: Region): boolean {
  return (
    (region.layer === null ? mark.region === undefined && mark.coarseRegion === region.key : mark.region === region.key) &&
    sideOf(mark) === region.side
  );
}

const keys = new WeakMap<Mark, string>();

/** The place that a mark is on. */
export function placeKeyOf(mark: Mark): string {
  let key = keys.get(mark);
  if (key === undefined) {
    key = placeKey(placeOf(mark), sideOf(mark));
    keys.set(mark, key);
  }
  return key;
}

/** All marks by the place they are on; a key of a structure is never one of an area. */
export function byPlace(marks: Marks): ReadonlyMap<string, Marks> {
  const places = new Map<string, Mark[]>();
  for (const mark of marks) {
    const here = places.get(placeKeyOf(mark));
    if (here) {
      here.push(mark);
    } else {
      places.set(placeKeyOf(mark), [mark]);
    }
  }
  return places;
}

/** The same for another list, where a place on which nothing has changed keeps the list it had. */
export function byPlaceAgain(places: ReadonlyMap<string, Marks>, before: Marks, marks: Marks): ReadonlyMap<string, Marks> {
  let start = 0;
  while (start < before.length && before[start] === marks[start]) {
    start++;
  }
  let end = 0;
  while (end < Math.min(before.length, marks.length) - start && before.at(-1 - end) === marks.at(-1 - end)) {
    end++;
  }
  const touched = [...before.slice(start, before.length - end), ...marks.slice(start, marks.length - end)];
  const next = new Map(places);
  for (const place of new Set(touched.map(placeKeyOf))) {
    const here = marks.filter((mark) => placeKeyOf(mark) === place);
    if (here.length) {
      next.set(place, here);
    } else {
      next.delete(place);
    }
  }
  return next;
}

type Places = ReadonlyMap<string, Marks>;

const differences = new WeakMap<Places, { readonly before: Places; readonly places: readonly string[] }>();

/** The places whose marks differ; remembered, because each view asks. */
export function changedPlaces(before: Places, now: Places): readonly string[] {
  const known = differences.get(now);
  if (known?.before === before) {
    return known.places;
  }
  const places: string[] = [];
  if (before !== now) {
    now.forEach((marks, place) => before.get(place) !== marks && places.push(place));
    before.forEach((_, place) => !now.has(place) && places.push(place));
    differences.set(now, { before, places });
  }
  return places;
}

export function partner(marks: Marks, mark: Mark): Mark | undefined {
  return mark.groupId ? marks.find((other) => other.id !== mark.id && other.groupId === mark.groupId) : undefined;
}

/** The mark with a change; what is undefined is left out, so that it reads the same after a journey through JSON. */
export function altered(mark: Mark, change: Partial<Mark>): Mark {
  const all = Object.entries({ ...mark, ...change });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as unknown as Mark;
}

/** Changes a mark, and with it the one on the other side while they are joined. */
export function changed(marks: Marks, mark: Mark, change: Partial<Mark>): Marks {
  return marks.map((other) =>
    other.id === mark.id || (mark.groupId && other.groupId === mark.groupId) ? altered(other, change) : other,
  );
}

/** Removes a mark; one that is left alone of two is no longer joined. */
export function removed(marks: Marks, mark: Mark): Marks {
  const lonely = partner(marks, mark);
  return marks
    .filter((other) => other.id !== mark.id)
    .map((other) => (other.id === lonely?.id ? altered(other, { groupId: undefined }) : other));
}

/** Adds the other side, or takes it away again. */
export function bothSides(marks: Marks, mark: Mark): Marks {
  const twin = partner(marks, mark);
  if (twin) {
    return removed(marks, twin);
  }
  const groupId = newId();
  const at = marks.findIndex((other) => other.id === mark.id);
  return [...marks.slice(0, at), { ...mark, groupId }, mirrored(mark, groupId), ...marks.slice(at + 1)];
}

/** By kind, then from strong to weak, then by name, then left before right: the order of the server's lists. */
export function ordered(marks: Marks, name: (key: string) => string): Marks {
  const sides = ['LEFT', 'RIGHT', 'MIDLINE'];
  return [...marks].sort(
    (a, b) =>
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      (b.intensity ?? -1) - (a.intensity ?? -1) ||
      compare(name(placeOf(a)), name(placeOf(b))) ||
      sides.indexOf(a.side) - sides.indexOf(b.side) ||
      compare(a.id, b.id),
  );
}

/** What was done, and what was done before it was undone. */
export class History {
  private readonly past: Marks[] = [];
  private readonly future: Marks[] = [];

  get canUndo() {
    return this.past.length > 0;
  }

  get canRedo() {
    return this.future.length > 0;
  }

  clear() {
    this.past.length = 0;
    this.future.length = 0;
  }

  did(before: Marks) {
    this.past.push(before);
    this.future.length = 0;
    if (this.past.length > 200) {
      this.past.shift();
    }
  }

  undo(now: Marks): Marks | undefined {
    return this.step(this.past, this.future, now);
  }

  redo(now: Marks): Marks | undefined {
    return this.step(this.future, this.past, now);
  }

  private step(from: Marks[], to: Marks[], now: Marks): Marks | undefined {
    const then = from.pop();
    if (then) {
      to.push(now);
    }
    return then;
  }
}

export type LayerChoice = Layer | 'area';

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
