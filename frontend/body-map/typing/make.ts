/* SPDX-License-Identifier: Apache-2.0 */

/** Makes marks of the map from typed ones, once the drawings have told where their places lie. */

import { type Landmark, placeKey, type Region, regionNear, type Sheet, type Side, type View } from '../figure.js';
import { regionAt } from '../geometry.js';
import { type Kind, type Mark, newId, type Type, USUAL_TYPE } from '../marks.js';
import { arrowed, pinned } from '../spots.js';
import type { OneSide, ParsedMark, Referral } from './resolve.js';
import type { Place } from './vocabulary.js';

/** What the field needs of the component around it. */
export interface MakeHost {
  /** The drawing of a view, or nothing where it cannot be had. */
  sheet(view: View): Promise<Sheet | undefined>;
  /** A fresh mark on a region, as a tap at the point would make it. */
  make(sheet: Sheet, region: Region, at: { x: number; y: number }, kind: Kind): Mark;
  /** What is to be minded at the place of a mark and with its technique. */
  minded(mark: Mark): readonly string[];
}

export interface Made {
  readonly made: readonly { readonly typed: ParsedMark; readonly mark: Mark }[];
  /** What the drawings do not show. */
  readonly missing: readonly ParsedMark[];
}

const VIEWS: Readonly<Record<string, (side: OneSide) => View>> = {
  F: () => 'front',
  B: () => 'back',
  S: (side) => (side === 'RIGHT' ? 'right-side' : 'left-side'),
  sole: () => 'sole',
  palm: () => 'palm',
};

export async function make(parsed: readonly ParsedMark[], host: MakeHost): Promise<Made> {
  const made: { typed: ParsedMark; mark: Mark }[] = [];
  const missing: ParsedMark[] = [];
  const groups = new Map<string, string>();
  for (const typed of parsed) {
    const mark = await one(typed, host);
    if (mark) {
      const groupId = typed.pair === undefined ? {} : { groupId: groupOf(groups, typed.pair) };
      made.push({ typed, mark: { ...mark, ...groupId } });
    } else {
      missing.push(typed);
    }
  }
  return { made, missing };
}

/** The mark as it would read, before any drawing is asked. */
export function outlined(typed: ParsedMark): Mark {
  const { place, kind, side } = typed;
  const at = place.role === 'structure' ? { region: place.key } : { coarseRegion: place.key };
  const named = isSpot(place) ? { landmark: place.key, geometry: place.role === 'line' ? 'ARROW' : 'POINT' } : {};
  const view = viewsOf(place, side)[0].toUpperCase().replace('-', '_');
  const base = { id: '', kind, artwork: '', view, side, type: usualType(place, kind), ...at, ...named };
  const refers = typed.radiatesTo?.map((to) => ({ ...bare(to.place), side: to.side }));
  return { ...base, ...findings(typed), ...(refers ? { radiatesTo: refers } : {}) } as Mark;
}

/** What the mark says besides where it is. */
function findings(typed: ParsedMark): Partial<Mark> {
  const { from, to, phrase, ready, place, side, sideCarried, pair, kind, radiatesTo, ...said } = typed;
  return said as Partial<Mark>;
}

async function one(typed: ParsedMark, host: MakeHost): Promise<Mark | undefined> {
  const { place, side, kind } = typed;
  const mark = isSpot(place) ? await spot(typed, host) : await whole(place, side, kind, host);
  if (!mark) {
    return undefined;
  }
  const refers = await Promise.all((typed.radiatesTo ?? []).map((to) => referral(to, host)));
  return { ...mark, ...findings(typed), ...(refers.length ? { radiatesTo: refers } : {}) };
}

async function whole(place: Place, side: OneSide, kind: Kind, host: MakeHost): Promise<Mark | undefined> {
  const at = await found(place, side, host);
  return at && { ...host.make(at.sheet, at.region, at.region.anchor, kind), side };
}

/** A named point or line: it lies where the drawing has it, in the area that is there. */
async function spot({ place, side, kind }: ParsedMark, host: MakeHost): Promise<Mark | undefined> {
  for (const view of viewsOf(place, side)) {
    const sheet = await host.sheet(view);
    const drawn = sheet && landmark(sheet, place.key, side);
    const area = drawn && regionNear(sheet, 'area', drawn.start);
    if (sheet && drawn && area) {
      const usual = { ...host.make(sheet, area, drawn.start, kind), side, type: usualType(place, kind) };
      const end = regionNear(sheet, 'area', drawn.path.at(-1) ?? drawn.start);
      const placed = drawn.path.length
        ? arrowed(usual, sheet, [drawn.start, ...drawn.path], end)
        : pinned(usual, sheet, drawn.start);
      return { ...placed, landmark: place.key };
    }
  }
  return undefined;
}

async function referral({ place, side }: Referral, host: MakeHost) {
  const at = place.role === 'structure' ? await found(place, side, host) : undefined;
  const area = at && regionAt(at.sheet.areas, at.region.anchor);
  return { ...(area ? { coarseRegion: area.key } : {}), ...bare(place), side };
}

/** The first view that draws a place. */
async function found(place: Place, side: OneSide, host: MakeHost): Promise<{ sheet: Sheet; region: Region } | undefined> {
  for (const view of viewsOf(place, side)) {
    const sheet = await host.sheet(view);
    const region = sheet?.places.get(placeKey(place.key, side.toLowerCase() as Side));
    if (sheet && region) {
      return { sheet, region };
    }
  }
  return undefined;
}

function landmark({ points, courses }: Sheet, key: string, side: OneSide): Landmark | undefined {
  return [...points, ...courses].find((drawn) => drawn.key === key && drawn.side === side.toLowerCase());
}

function viewsOf({ views }: Place, side: OneSide): readonly View[] {
  return views.map((view) => VIEWS[view](side));
}

function isSpot({ role }: Place): boolean {
  return role === 'point' || role === 'line';
}

function bare({ role, key }: Place): { region: string } | { coarseRegion: string } {
  return role === 'structure' ? { region: key } : { coarseRegion: key };
}

function usualType({ role }: Place, kind: Kind): Type {
  if (kind !== 'FOUND' || role === 'structure' || role === 'area') {
    return USUAL_TYPE[kind];
  }
  return role === 'line' ? 'PAIN' : 'TENDERNESS';
}

function groupOf(groups: Map<string, string>, pair: string): string {
  const group = groups.get(pair) ?? newId();
  groups.set(pair, group);
  return group;
}
