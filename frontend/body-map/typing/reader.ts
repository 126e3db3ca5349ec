/* SPDX-License-Identifier: Apache-2.0 */

/** Takes up the items of one segment into a draft, one after the other. */

import type { Kind, Type } from '../marks.js';
import type { Draft, Fields, SideAt } from './draft.js';
import { type Choice, type Code, dropOrQuote, issue, replaceBy, type Value } from './issues.js';
import { isPlace, type Item } from './match.js';
import type { Range } from './tokens.js';
import type { Helper, Meaning } from './vocabulary.js';

export interface Facts {
  readonly text: string;
  readonly phrase: number;
}

type NumberField = 'intensity' | 'tone' | 'pressure' | 'minutes';

const LIMITS: Readonly<Record<NumberField, readonly [number, number]>> = {
  intensity: [0, 10],
  tone: [0, 4],
  pressure: [1, 5],
  minutes: [0, 600],
};

/** What a scale may be written over: `7/10`, `tone 3/4`, `p 3/5`. */
const OUT_OF: Readonly<Partial<Record<NumberField, number>>> = { intensity: 10, tone: 4, pressure: 5 };

const BESIDE_A_PLACE: readonly string[] = ['side', 'filler', 'outOf', 'whole', 'mid'];

export class Reader {
  /** The item to take next. */
  next = 0;
  private pendingSide: SideAt | undefined;
  private pendingWhole = false;
  /** A word that a number must follow: "tone", "pressure". */
  private wants: { field: NumberField; at: Range } | undefined;
  private lastNumber: NumberField | undefined;
  private readonly placesBefore: number;

  constructor(
    private readonly items: readonly Item[],
    private readonly draft: Draft,
    private readonly facts: Facts,
    private readonly joining: boolean,
  ) {
    this.placesBefore = draft.places.length;
  }

  /** Whether a new phrase begins here without any separator: `l ql 7 r glute 5`. */
  splits(i: number): boolean {
    const item = this.items[i];
    const { places, referring } = this.draft;
    if (!places.length || item.is !== 'known') {
      return false;
    }
    if (item.meaning.is === 'kind') {
      return this.placeFollows(i + 1);
    }
    const listed = this.joining && places.length === this.placesBefore;
    return !referring && !listed && !this.pendingSide && !this.pendingWhole && this.placeFollows(i) && !isFiller(item);
  }

  take(i: number) {
    const item = this.items[i];
    this.next = i + 1;
    this.draft.to = Math.max(this.draft.to, item.to);
    if (this.wants && !isFiller(item) && !isNumeric(item)) {
      this.wanted();
    }
    switch (item.is) {
      case 'known':
        this.known(i, item, item.meaning);
        if (item.corrected) {
          this.say('corrected', item, [this.typed(item), item.corrected]);
        }
        break;
      case 'unknown':
      case 'unclear':
        this.stop();
        this.say(item.is, item, [this.typed(item)], [
          ...replaceBy(item.offers),
          ...(item.is === 'unknown' ? dropOrQuote(item, this.typed(item)) : []),
        ]);
        break;
      case 'number':
        this.number(i, item, Number(item.text));
        break;
      case 'fraction':
        this.fraction(item, item.text);
        break;
      case 'span':
        this.wants = undefined;
        this.say('span', item, [this.typed(item)]);
        break;
      case 'quote':
        this.draft.notes.push(item.text);
    }
  }

  /** Says what is still open at the end of a segment. */
  close() {
    if (this.wants) {
      this.wanted();
    }
  }

  private known(i: number, item: Range, meaning: Meaning) {
    switch (meaning.is) {
      case 'place':
      case 'group':
        this.place(item, meaning);
        break;
      case 'side':
        this.side(i, { ...range(item), side: meaning.side });
        break;
      case 'number':
        this.number(i, item, meaning.value);
        break;
      case 'kind':
        this.set('kind', meaning.value as Kind, item);
        break;
      case 'phase':
      case 'timing':
      case 'layer':
      case 'response':
        this.stop();
        this.set(meaning.is, meaning.value, item);
        break;
      case 'type':
        this.stop();
        this.type(i, item, meaning.value as Type);
        break;
      case 'quality':
        this.draft.quality.add(meaning.value);
        break;
      default:
        this.helper(i, item, meaning.is);
    }
  }

  private helper(i: number, item: Range, helper: Helper) {
    const { draft } = this;
    switch (helper) {
      case 'refers':
      case 'toward':
        if (draft.places.length) {
          if (draft.refers.length) {
            this.stop();
          }
          draft.referring ??= range(item);
        } else if (helper === 'refers') {
          this.say('refersFrom', item, [this.typed(item)]);
        }
        break;
      case 'familiar':
        this.stop();
        draft.familiar = true;
        break;
      case 'tight':
        this.stop();
        draft.tight = true;
        break;
      case 'intensity':
      case 'tone':
      case 'pressure':
        this.stop();
        this.wants = { field: helper, at: range(item) };
        break;
      case 'tensionGrade':
        this.stop();
        draft.fields.type ??= 'TENSION';
        this.wants = { field: 'tone', at: range(item) };
        break;
      case 'minutes':
        this.wants = { field: 'minutes', at: range(item) };
        break;
      case 'whole':
        this.pendingWhole = this.placeFollows(i + 1);
        break;
      case 'mid':
        this.mid(i, item);
        break;
      case 'negation':
        this.negation(i, item);
        break;
      case 'vague':
        this.vague(i, item);
    }
  }

  private place(item: Range, meaning: Meaning & { is: 'place' | 'group' }) {
    const { draft } = this;
    const named = {
      from: this.pendingSide?.from ?? item.from,
      to: item.to,
      whole: this.pendingWhole,
      side: this.pendingSide,
      ...(meaning.is === 'place' ? { place: meaning.place } : { group: meaning.group }),
    };
    this.pendingSide = undefined;
    this.pendingWhole = false;
    if (draft.referring) {
      draft.refers.push({ ...named, from: item.from });
    } else {
      draft.places.push({ ...named, from: item.from });
    }
  }

  /** A side belongs to the place right after it, else to the last place that has none, else to all that follow. */
  private side(i: number, side: SideAt) {
    const { draft } = this;
    if (this.pendingSide) {
      this.twice('side', side);
      return;
    }
    if (this.placeFollows(i + 1)) {
      this.pendingSide = side;
      return;
    }
    const last = draft.referring ? draft.refers.at(-1) : draft.places.at(-1);
    if (!last) {
      if (draft.headSide && draft.headSide.side !== side.side) {
        this.twice('side', side);
      }
      draft.headSide ??= side;
    } else if (!last.side) {
      last.side = side;
    } else if (last.side.side !== side.side) {
      this.twice('side', side);
    }
  }

  private mid(i: number, item: Range) {
    const after = this.following(i + 1);
    const last = this.draft.places.at(-1);
    if (after?.is === 'known' && after.meaning.is === 'place' && after.meaning.place.midline !== 'never') {
      this.pendingSide = { ...range(item), side: 'MIDLINE' };
    } else if (last && !last.side && last.place?.midline === 'may') {
      last.side = { ...range(item), side: 'MIDLINE' };
    } else {
      this.stop();
      this.set('layer', 'INTERMEDIATE', item);
    }
  }

  private type(i: number, item: Range, type: Type) {
    const { draft } = this;
    const rates = type === 'PAIN' && this.numberFollows(i + 1);
    if (draft.fields.type === undefined || (draft.painRates && type !== 'PAIN')) {
      draft.fields.type = undefined;
      draft.painRates = rates;
      this.set('type', type, item);
    } else if (!rates) {
      this.set('type', type, item);
    }
  }

  private negation(i: number, item: Range) {
    const denied = this.items[i + 1];
    const whole = { from: item.from, to: denied?.to ?? item.to };
    this.stop();
    this.next = i + (denied ? 2 : 1);
    this.draft.to = whole.to;
    this.say('negation', whole, [this.typed(whole)], dropOrQuote(whole, this.typed(whole)));
  }

  /** "severe" is no number, and none is made of it: the word is kept as it stands. */
  private vague(i: number, item: Range) {
    const next = this.items[i + 1];
    const pressure = next?.is === 'known' && next.meaning.is === 'pressure';
    const described = next?.is === 'known' && ['type', 'quality', 'tight'].includes(next.meaning.is);
    const whole = { from: item.from, to: pressure || described ? next.to : item.to };
    if (pressure) {
      this.next = i + 2;
      this.draft.to = whole.to;
    }
    this.draft.notes.push(this.typed(whole));
    this.say('vague', whole, [this.typed(whole)]);
  }

  // ---- numbers

  private number(i: number, item: Range, value: number) {
    const unit = this.following(i + 1);
    if (this.lastNumber === 'intensity' && this.outOfBefore(i)) {
      if (value !== 10) {
        this.say('outOfTen', item, [this.typed(item)]);
      }
      return;
    }
    if (!this.wants && this.isCount(unit)) {
      const one = { from: item.from, to: unit!.to };
      this.say('count', one, [this.typed(one)], replaceBy([{ ...one, insert: this.typed(unit!) }]));
      return;
    }
    if (!this.wants && unit?.is === 'known' && (unit.meaning.is === 'measure' || unit.meaning.is === 'minutes')) {
      this.next = this.items.indexOf(unit, i) + 1;
      const whole = { from: item.from, to: unit.to };
      this.draft.to = unit.to;
      if (unit.meaning.is === 'minutes') {
        this.put('minutes', value, whole);
      } else {
        this.say('measure', whole, [this.typed(whole)], dropOrQuote(whole, this.typed(whole)));
      }
      return;
    }
    this.put(this.field(), value, item);
  }

  /** "two knots" counts them, it does not rate them. */
  private isCount(item: Item | undefined): boolean {
    return item?.is === 'known' && item.meaning.is === 'type' && /[^s]s$/i.test(this.typed(item));
  }

  private fraction(item: Range, text: string) {
    const [value, whole] = text.split('/').map(Number);
    const field = this.field();
    if (whole === OUT_OF[field]) {
      this.put(field, value, item);
    } else {
      this.say('outOfTen', item, [this.typed(item)]);
    }
  }

  private field(): NumberField {
    const field = this.wants?.field ?? 'intensity';
    this.wants = undefined;
    return field;
  }

  private put(field: NumberField, value: number, at: Range) {
    this.stop();
    const [least, most] = LIMITS[field];
    const name = { text: `typing.field.${field}` };
    this.lastNumber = field;
    if (!(value >= least && value <= most)) {
      this.say('range', at, [name, String(least), String(most), this.typed(at)]);
    } else if (!Number.isInteger(value)) {
      this.say('whole', at, [name, this.typed(at)]);
    } else {
      this.set(field, value, at);
    }
  }

  /** A word that needs a number, and none came. */
  private wanted() {
    const { field, at } = this.wants!;
    this.wants = undefined;
    const [least, most] = LIMITS[field];
    this.say('needsNumber', at, [this.typed(at), String(least), String(most)]);
  }

  // ---- looking around

  private following(i: number): Item | undefined {
    return this.items.slice(i, i + 4).find((item) => !isFiller(item));
  }

  private placeFollows(i: number): boolean {
    let at = i;
    for (let item = this.items[at]; item?.is === 'known' && BESIDE_A_PLACE.includes(item.meaning.is); ) {
      item = this.items[++at];
    }
    return isPlace(this.items[at]);
  }

  private numberFollows(i: number): boolean {
    const next = this.following(i);
    return next !== undefined && (isNumeric(next) || (next.is === 'known' && next.meaning.is === 'intensity'));
  }

  private outOfBefore(i: number): boolean {
    const before = this.items[i - 1];
    return before?.is === 'known' && before.meaning.is === 'outOf';
  }

  // ---- saying

  /** Ends "refers to …"; without a place it is left hanging. */
  private stop() {
    const { draft } = this;
    if (draft.referring && !draft.refers.length && !draft.failed) {
      this.say('refersWhere', draft.referring, [this.typed(draft.referring)]);
    }
    draft.referring = undefined;
  }

  private set<F extends keyof Fields>(field: F, value: Fields[F], at: Range) {
    const { fields, said } = this.draft;
    if (fields[field] === undefined) {
      fields[field] = value;
      said.set(field, range(at));
    } else if (fields[field] !== value || typeof value === 'number') {
      this.twice(field, at);
    }
  }

  private twice(field: keyof Fields | 'side', at: Range) {
    this.say('twice', at, [{ text: `typing.field.${field}` }, this.typed(at)]);
  }

  private say(code: Code, at: Range, values: readonly Value[], choices: readonly Choice[] = []) {
    this.draft.issues.push(issue(code, this.facts.phrase, range(at), values, choices));
  }

  private typed({ from, to }: Range): string {
    return this.facts.text.slice(from, to);
  }
}

function isFiller(item: Item): boolean {
  return item.is === 'known' && (item.meaning.is === 'filler' || item.meaning.is === 'outOf');
}

function isNumeric(item: Item): boolean {
  return (
    item.is === 'number' || item.is === 'fraction' || item.is === 'span' || (item.is === 'known' && item.meaning.is === 'number')
  );
}

function range({ from, to }: Range): Range {
  return { from, to };
}
