/* SPDX-License-Identifier: Apache-2.0 */

/** What has been read of one phrase, before it is known to make sense. */

import type { Kind, Type } from '../marks.js';
import type { Issue } from './issues.js';
import type { Range } from './tokens.js';
import type { Group, Place, Side } from './vocabulary.js';

export interface SideAt extends Range {
  readonly side: Side;
}

/** A place as it was named, with the side that stands beside it. */
export interface Named extends Range {
  readonly place?: Place;
  readonly group?: Group;
  /** "all" or "whole" stands before it. */
  readonly whole: boolean;
  side?: SideAt;
}

interface Stated<T> {
  readonly value: T;
  /** As typed, to be put before what is left over of a line. */
  readonly text: string;
}

/** What holds on from phrase to phrase, until a semicolon or a new line. */
export interface Context {
  readonly side?: Stated<Side>;
  readonly kind?: Stated<Kind>;
  readonly phase?: Stated<string>;
}

export interface Fields {
  kind: Kind;
  phase: string;
  type: Type;
  intensity: number;
  tone: number;
  pressure: number;
  minutes: number;
  timing: string;
  layer: string;
  response: string;
  technique: string;
}

export class Draft {
  readonly places: Named[] = [];
  readonly refers: Named[] = [];
  readonly quality = new Set<string>();
  readonly notes: string[] = [];
  readonly fields: Partial<Fields> = {};
  /** Where each field was said. */
  readonly said = new Map<keyof Fields, Range>();
  readonly issues: Issue[] = [];
  /** A side that stands before anything else, apart from its place. */
  headSide?: SideAt;
  familiar = false;
  tight = false;
  /** "pain" right before a number rates what else is named, and gives way to it. */
  painRates = false;
  /** Inside "refers to …": places that follow belong there. */
  referring?: Range;
  to: number;

  constructor(
    readonly from: number,
    readonly inherited: Context,
  ) {
    this.to = from;
  }

  /** Whether nothing but places, sides and the kind has been said, so that what follows "and" is of the same list. */
  get bare(): boolean {
    const { places, refers, quality, notes, familiar, tight } = this;
    const said = [...this.said.keys()].filter((field) => field !== 'kind' && field !== 'phase');
    return places.length > 0 && !(said.length || refers.length || quality.size || notes.length || familiar || tight);
  }

  get failed(): boolean {
    return this.issues.some(({ level }) => level === 'error');
  }

  /** What the next phrase of the group takes over from this one. */
  handedOn(text: string): Context {
    const first = this.places[0]?.from ?? this.to;
    const sides = [this.headSide, ...this.places.map(({ side }) => side)].filter((side) => side !== undefined);
    const side = sides.at(-1);
    return {
      side: side ? { value: side.side, text: text.slice(side.from, side.to) } : this.inherited.side,
      kind: this.leading('kind', first, text) ?? this.inherited.kind,
      phase: this.leading('phase', first, text) ?? this.inherited.phase,
    };
  }

  private leading<F extends keyof Fields>(field: F, before: number, text: string): Stated<Fields[F]> | undefined {
    const at = this.said.get(field);
    const value = this.fields[field];
    return at && value !== undefined && at.from < before ? { value, text: text.slice(at.from, at.to) } : undefined;
  }
}
