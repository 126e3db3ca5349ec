/* SPDX-License-Identifier: Apache-2.0 */

/**
 * Places to be careful with: what the host says of them, and which shapes and marks that is about. The server says the
 * same on paper (class `PlaceCaution`).
 */

import { placeKey, type Region, type Sheet, type Side } from './figure.js';
import { contains } from './geometry.js';
import { isSpot, type Mark, placeOf, sideOf, viewOf } from './marks.js';

/** From strong to weak: keep off, refer before treating, take care. */
export const LEVELS = ['AVOID', 'REFER', 'CAUTION'] as const;
export type Level = (typeof LEVELS)[number];

/** Something to be said of a place; of the whole body where it names none. */
export interface Caution {
  readonly region?: string | null;
  readonly coarseRegion?: string | null;
  /** Both sides, and the middle, when absent; the middle is about both. */
  readonly side?: Mark['side'] | null;
  readonly level: Level;
  readonly sentence: string;
}

/** What is hatched on a sheet, each place once, the weaker under the stronger. */
export interface Hatched {
  readonly region: Region;
  readonly level: Level;
}

/** The shapes that a caution is about by name. */
interface Drawn {
  readonly caution: Caution;
  readonly shapes: readonly Region[];
}

/** From this share of its outline on a structure is worked on with the area that it reaches into. */
const REACHES = 0.25;

/** So many points of an outline tell where it lies. */
const LOOKED_AT = 32;

const MOST = 500;

/** The sentence, unless one of the cautions says it already: a rule can speak of a place and of a technique at once. */
export function unlessSaid(sentence: string | undefined, cautions: readonly Caution[]): string | undefined {
  return cautions.some((caution) => caution.sentence === sentence) ? undefined : sentence;
}

export class Cautions {
  /** About a place; the others are said above the figure. */
  readonly placed: readonly Caution[];
  readonly whole: readonly Caution[];
  private readonly shapes = new WeakMap<Region, readonly Caution[]>();
  private readonly sheets = new WeakMap<Sheet, readonly Hatched[]>();
  private readonly drawn = new WeakMap<Sheet, readonly Drawn[]>();

  constructor(given: unknown = []) {
    const sound = (Array.isArray(given) ? given : []).filter(isCaution).slice(0, MOST);
    const sorted = sound.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
    this.placed = sorted.filter(({ region, coarseRegion }) => region || coarseRegion);
    this.whole = sorted.filter(({ region, coarseRegion }) => !region && !coarseRegion);
  }

  /** What is to be said of a shape: of itself, of the area that it lies in, of the structures in it. */
  on(region: Region, sheet: Sheet): readonly Caution[] {
    if (!this.placed.length) {
      return [];
    }
    let found = this.shapes.get(region);
    if (!found) {
      found = this.drawnOn(sheet)
        .filter(({ shapes }) => shapes.some((shape) => isAbout(shape, region)))
        .map(({ caution }) => caution);
      this.shapes.set(region, found);
    }
    return found;
  }

  /** What is to be said of a mark; `sheet` draws its view, where that has been loaded. */
  of(mark: Mark, sheet: Sheet | undefined): readonly Caution[] {
    if (!this.placed.length) {
      return [];
    }
    const region = isSpot(mark) ? undefined : sheet?.places.get(placeKey(placeOf(mark), sideOf(mark)));
    const drawn = region && sheet && sheet.view === viewOf(mark) ? this.on(region, sheet) : [];
    return this.placed.filter((caution) => drawn.includes(caution) || isNamed(caution, mark));
  }

  hatched(sheet: Sheet): readonly Hatched[] {
    let hatched = this.sheets.get(sheet);
    if (!hatched) {
      hatched = this.strongest(sheet);
      this.sheets.set(sheet, hatched);
    }
    return hatched;
  }

  private drawnOn(sheet: Sheet): readonly Drawn[] {
    let drawn = this.drawn.get(sheet);
    if (!drawn) {
      drawn = this.placed.map((caution) => ({
        caution,
        shapes: regionsOf(caution, sheet).flatMap((region) => region.halves ?? [region]),
      }));
      this.drawn.set(sheet, drawn);
    }
    return drawn;
  }

  private strongest(sheet: Sheet): readonly Hatched[] {
    const found = new Map<Region, Level>();
    for (const caution of this.placed) {
      for (const region of regionsOf(caution, sheet)) {
        const around = sheet.places.get(placeKey(region.key, 'midline'));
        const said = found.get(region) ?? (around && found.get(around));
        // the list goes from strong to weak: what is there already says at least as much
        if (!said) {
          found.set(region, caution.level);
        }
      }
    }
    return [...found].map(([region, level]) => ({ region, level })).reverse();
  }
}

/** Those that say the same, together. */
export function bySentence(cautions: readonly Caution[]): readonly (readonly Caution[])[] {
  const groups = new Map<string, Caution[]>();
  for (const caution of cautions) {
    const key = `${caution.level} ${caution.sentence}`;
    groups.set(key, [...(groups.get(key) ?? []), caution]);
  }
  return [...groups.values()];
}

/** What a caution is drawn on: its structure, or its area where the sheet does not show that. */
export function regionsOf({ region, coarseRegion, side }: Caution, { places }: Sheet): readonly Region[] {
  const one = side === 'LEFT' || side === 'RIGHT';
  const sides: readonly Side[] = one ? [side.toLowerCase() as Side] : ['left', 'right'];
  const drawn = (key: string | null | undefined) => {
    const middle = key && !one ? places.get(placeKey(key, 'midline')) : undefined;
    return middle ? [middle] : sides.flatMap((each) => places.get(placeKey(key ?? '', each)) ?? []);
  };
  const structure = drawn(region);
  return structure.length ? structure : drawn(coarseRegion);
}

function isAbout(shape: Region, region: Region): boolean {
  return (region.halves ?? [region]).some((own) => own === shape || reaches(own, shape));
}

/** Whether one of them is an area, and the other a structure that lies or reaches into it. */
function reaches(a: Region, b: Region): boolean {
  if ((a.layer === null) === (b.layer === null)) {
    return false;
  }
  const [area, structure] = a.layer === null ? [a, b] : [b, a];
  const [outer, inner] = [area.box, structure.box];
  const apart =
    inner.x > outer.x + outer.width ||
    outer.x > inner.x + inner.width ||
    inner.y > outer.y + outer.height ||
    outer.y > inner.y + inner.height;
  if (apart) {
    return false;
  }
  const outline = structure.rings.flat();
  const points = outline.filter((_, i) => i % Math.ceil(outline.length / LOOKED_AT) === 0);
  const within = points.filter((point) => contains(area, point)).length;
  return within >= REACHES * points.length || contains(area, structure.anchor) || contains(structure, area.anchor);
}

/** Whether a mark is on the structure or the area by its name, on a side that is meant. */
function isNamed(caution: Caution, mark: Mark): boolean {
  const sides = !caution.side || caution.side === mark.side || caution.side === 'MIDLINE' || mark.side === 'MIDLINE';
  const structure = caution.region ?? undefined;
  const same =
    structure !== undefined && mark.region !== undefined
      ? structure === mark.region
      : Boolean(caution.coarseRegion) && caution.coarseRegion === mark.coarseRegion;
  return sides && same;
}

function isCaution(given: unknown): given is Caution {
  const { level, sentence, side } = (given ?? {}) as Record<string, unknown>;
  const sides: readonly unknown[] = ['LEFT', 'RIGHT', 'MIDLINE', null, undefined];
  return (LEVELS as readonly unknown[]).includes(level) && typeof sentence === 'string' && sides.includes(side);
}
