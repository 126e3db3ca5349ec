/* SPDX-License-Identifier: Apache-2.0 */

/** Makes marks of a draft: which structures, which sides, and whether what was said can be said of them. */

import type { Kind, Type } from '../marks.js';
import type { Draft, Named } from './draft.js';
import { type Choice, type Code, issue, type Issue, type Value } from './issues.js';
import { range } from './pen.js';
import type { Range } from './tokens.js';
import type { Place, Side } from './vocabulary.js';

export type OneSide = 'LEFT' | 'RIGHT' | 'MIDLINE';

export interface Referral {
  readonly place: Place;
  readonly side: OneSide;
}

/** One mark as it was typed; it becomes a mark of the map when the drawing has told where it lies. */
export interface ParsedMark extends Range {
  readonly phrase: number;
  /** Nothing in its phrase is open any more. */
  readonly ready: boolean;
  readonly place: Place;
  readonly side: OneSide;
  /** The side comes from a phrase before. */
  readonly sideCarried: boolean;
  /** Shared by the left and the right one of a mark on both sides. */
  readonly pair?: string;
  readonly kind: Kind;
  readonly phase?: string;
  /** Nothing where the usual type of the kind is meant. */
  readonly type?: Type;
  readonly intensity?: number;
  readonly tone?: number;
  readonly quality?: readonly string[];
  readonly timing?: string;
  readonly layer?: string;
  readonly pressureFound?: number;
  readonly pressureUsed?: number;
  readonly minutes?: number;
  readonly response?: string;
  /** Its key. */
  readonly technique?: string;
  readonly reproducesFamiliar?: true;
  readonly radiatesTo?: readonly Referral[];
  readonly note?: string;
}

export interface Surroundings {
  readonly text: string;
  readonly phrase: number;
  /** The kind where none is named. */
  readonly kind: Kind;
}

/** As the server has them. */
const MOST_REFERRALS = 10;
const LONGEST_NOTE = 500;

const QUALITY_ORDER = [
  'ACHING', 'SHARP', 'BURNING', 'SHOOTING', 'STABBING', 'THROBBING', 'STIFF', 'TIGHT', 'PULLING', 'HEAVY',
]; // prettier-ignore

/** Qualities that are words for pain, so that a mark with one of them and no type is about pain. */
const PAIN_QUALITIES: ReadonlySet<string> = new Set(['ACHING', 'SHARP', 'BURNING', 'SHOOTING', 'STABBING', 'THROBBING']);

const FLIPPED: Readonly<Partial<Record<Side, Side>>> = { LEFT: 'RIGHT', RIGHT: 'LEFT', BOTH: 'BOTH' };

export function resolve(draft: Draft, around: Surroundings): { marks: Omit<ParsedMark, 'ready'>[]; issues: Issue[] } {
  const resolver = new Resolver(draft, around);
  return { marks: resolver.marks(), issues: resolver.issues };
}

class Resolver {
  readonly issues: Issue[];
  private readonly kind: Kind;

  constructor(
    private readonly draft: Draft,
    private readonly around: Surroundings,
  ) {
    this.issues = [...draft.issues];
    this.kind = draft.fields.kind ?? draft.inherited.kind?.value ?? around.kind;
  }

  marks(): Omit<ParsedMark, 'ready'>[] {
    const { draft } = this;
    if (draft.referring && !draft.refers.length && !draft.failed) {
      this.say('refersWhere', draft.referring, [this.typed(draft.referring)]);
    }
    if (!draft.places.length) {
      if (!draft.failed) {
        this.say('noPlace', draft, [this.typed(draft)]);
      }
      return [];
    }
    const said = this.said();
    const marks = draft.places.flatMap((named) => this.onPlace(named)).map((at) => ({ ...at, ...said }));
    const whole = marks.map((mark) => ({ ...mark, ...this.referrals(mark.side) }));
    if (whole.length > 1 && said.minutes !== undefined) {
      this.say('each', draft.said.get('minutes')!, [String(said.minutes), String(whole.length)]);
    }
    // several marks raise the same question about their common words
    this.issues.splice(0, this.issues.length, ...distinct(this.issues));
    return whole;
  }

  // ---- where

  private onPlace(named: Named) {
    const { side, carried } = this.sideOf(named);
    return this.placesOf(named).flatMap((place, n) =>
      this.sides(named, place, side).map((one, _, all) => ({
        from: named.side ? Math.min(named.side.from, named.from) : named.from,
        to: Math.max(named.to, named.side?.to ?? 0),
        phrase: this.around.phrase,
        place,
        side: one,
        sideCarried: carried && one !== 'MIDLINE',
        ...(all.length > 1 ? { pair: `${this.around.phrase}.${this.draft.places.indexOf(named)}.${n}` } : {}),
      })),
    );
  }

  /** The side beside the place, or before the phrase, or of another place in the same list, or carried on. */
  private sideOf(named: Named): { side: Side | undefined; carried: boolean } {
    const { headSide, places, inherited } = this.draft;
    const own = named.side ?? headSide;
    const before = inherited.side?.value;
    if (own?.side === 'SAME' || own?.side === 'OPPOSITE') {
      return { side: own.side === 'SAME' ? before : before && FLIPPED[before], carried: false };
    }
    const at = places.indexOf(named);
    const listed = places.slice(0, at).findLast(({ side }) => side)?.side;
    const later = before === undefined ? places.slice(at).find(({ side }) => side)?.side : undefined;
    const side = own?.side ?? listed?.side ?? before ?? later?.side;
    return { side, carried: !own && !listed && before !== undefined };
  }

  private placesOf(named: Named): readonly Place[] {
    const { place, group, whole } = named;
    if (place) {
      return [place];
    }
    const { usual, members } = group!;
    const areas = members.every(({ role }) => role === 'area');
    const avoided = this.kind === 'AVOID' && !this.draft.refers.includes(named) && (usual === 'ask' || areas);
    if (whole || usual === 'all' || avoided) {
      return members;
    }
    const offers: Choice[] = [
      ...members.map(({ key }) => ({ ...range(named), label: { place: key }, insert: key.replaceAll('-', ' ') })),
      { ...range(named), label: { text: 'typing.allOf' }, insert: `all ${this.typed(named)}` },
    ];
    if (usual === 'ask') {
      this.say('which', named, [this.typed(named)], offers);
      return [];
    }
    const others = offers.filter(({ insert }) => insert !== usual.key.replaceAll('-', ' '));
    this.say('taken', named, [this.typed(named), { place: usual.key }], others);
    return [usual];
  }

  private sides(named: Named, place: Place, side: Side | undefined): readonly OneSide[] {
    if (place.midline === 'only') {
      if (named.side && side !== 'MIDLINE') {
        this.say('midline', named.side, [{ place: place.key }]);
      }
      return ['MIDLINE'];
    }
    if (side === 'BOTH') {
      return ['LEFT', 'RIGHT'];
    }
    if (side === 'LEFT' || side === 'RIGHT' || (side === 'MIDLINE' && place.midline === 'may')) {
      return [side];
    }
    const words = ['left', 'right', 'both', ...(place.midline === 'may' ? ['middle'] : [])];
    const typed = this.typed(named);
    const from = named.side && named.side.to <= named.from ? named.side.from : named.from;
    const choices = words.map((word) => ({
      from,
      to: named.to,
      label: { text: `typing.${word}` },
      insert: `${word} ${typed}`,
    }));
    this.say('side', named, [named.group ? typed : { place: place.key }], choices);
    return [];
  }

  private referrals(side: OneSide): { radiatesTo?: readonly Referral[] } {
    const { refers } = this.draft;
    const reached = refers.flatMap((named) => {
      const wanted = named.side?.side ?? 'SAME';
      const meant = wanted === 'SAME' ? side : wanted === 'OPPOSITE' ? (FLIPPED[side] ?? side) : wanted;
      return this.placesOf(named).flatMap((place) => this.sides(named, place, meant).map((one) => ({ place, side: one })));
    });
    if (reached.length > MOST_REFERRALS) {
      this.say('refersMany', refers[MOST_REFERRALS] ?? refers[0], [String(MOST_REFERRALS)]);
    }
    return reached.length ? { radiatesTo: reached } : {};
  }

  // ---- what

  private said() {
    const { draft, kind } = this;
    const { intensity, tone, timing, layer, pressure, minutes, response, technique } = draft.fields;
    const phase = draft.fields.phase ?? draft.inherited.phase?.value;
    const treated = kind === 'TREATED';
    if (!treated) {
      this.onlyTreated('minutes');
      this.onlyTreated('response');
      this.onlyTreated('technique');
    }
    const quality = QUALITY_ORDER.filter((word) => draft.quality.has(word) || (word === 'TIGHT' && this.tightness()));
    return defined({
      kind,
      phase,
      type: this.type(),
      intensity,
      tone,
      quality: quality.length ? quality : undefined,
      timing,
      layer,
      pressureFound: treated ? undefined : pressure,
      pressureUsed: treated ? pressure : undefined,
      minutes,
      response,
      technique,
      reproducesFamiliar: draft.familiar ? (true as const) : undefined,
      note: this.note(),
    });
  }

  /** "tight" alone is what the hands find, tension; beside another type it describes that. */
  private tightness(): boolean {
    return this.draft.tight && this.draft.fields.type !== undefined;
  }

  private type(): Type | undefined {
    const { fields, tight, quality } = this.draft;
    if (fields.type || tight) {
      return fields.type ?? 'TENSION';
    }
    return [...quality].some((word) => PAIN_QUALITIES.has(word)) ? 'PAIN' : undefined;
  }

  private note(): string | undefined {
    const note = this.draft.notes.filter((each) => each).join('; ');
    if (note.length > LONGEST_NOTE) {
      this.say('noteLong', this.draft, [String(LONGEST_NOTE)]);
    }
    return note || undefined;
  }

  private onlyTreated(field: 'minutes' | 'response' | 'technique') {
    const at = this.draft.said.get(field);
    if (at) {
      const { from } = this.draft;
      this.say('onlyTreated', at, [this.typed(at)], [{ from, to: from, label: 'treated', insert: 'treated ' }]);
    }
  }

  private say(code: Code, at: Range, values: readonly Value[], choices: readonly Choice[] = []) {
    this.issues.push(issue(code, this.around.phrase, range(at), values, choices));
  }

  private typed({ from, to }: Range): string {
    return this.around.text.slice(from, to);
  }
}

function distinct(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ code, from, to }) => {
    const key = `${code} ${from} ${to}`;
    return !seen.has(key) && seen.add(key);
  });
}

function defined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
