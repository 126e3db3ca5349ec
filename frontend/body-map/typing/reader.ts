/* SPDX-License-Identifier: Apache-2.0 */

/** Takes up the items of one segment into a draft, one after the other. */

import type { Kind, Type } from '../marks.js';
import { Around, isFiller, isNumeric } from './around.js';
import type { Draft, SideAt } from './draft.js';
import { dropOrQuote, replaceBy } from './issues.js';
import type { Item } from './match.js';
import { type Pen, range } from './pen.js';
import type { Range } from './tokens.js';
import type { Helper, Meaning } from './vocabulary.js';

type NumberField = 'intensity' | 'tone' | 'pressure' | 'minutes';

const LIMITS: Readonly<Record<NumberField, readonly [number, number]>> = {
  intensity: [0, 10],
  tone: [0, 4],
  pressure: [1, 5],
  minutes: [0, 600],
};

/** What a scale may be written over: `7/10`, `tone 3/4`, `p 3/5`. */
const OUT_OF: Readonly<Partial<Record<NumberField, number>>> = { intensity: 10, tone: 4, pressure: 5 };

export class Reader {
  /** The item to take next. */
  next = 0;
  private pendingSide: SideAt | undefined;
  private pendingWhole = false;
  /** A word that a number must follow: "tone", "pressure". */
  private wants: { field: NumberField; at: Range } | undefined;
  private lastNumber: NumberField | undefined;
  private readonly placesBefore: number;
  private readonly draft: Draft;
  private readonly around: Around;

  constructor(
    private readonly items: readonly Item[],
    private readonly pen: Pen,
    private readonly joining: boolean,
  ) {
    this.draft = pen.draft;
    this.around = new Around(items);
    this.placesBefore = pen.draft.places.length;
  }

  /** Whether a new phrase begins here without any separator: `l ql 7 r glute 5`. */
  splits(i: number): boolean {
    const item = this.items[i];
    const { places, referring } = this.draft;
    if (!places.length || item.is !== 'known') {
      return false;
    }
    if (item.meaning.is === 'kind') {
      return this.around.placeFollows(i + 1);
    }
    const listed = this.joining && places.length === this.placesBefore;
    return !referring && !listed && !this.pendingSide && !this.pendingWhole && this.around.placeFollows(i) && !isFiller(item);
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
          this.pen.say('corrected', item, [this.pen.typed(item), item.corrected]);
        }
        break;
      case 'unknown':
      case 'unclear':
        this.pen.stop();
        this.pen.say(item.is, item, [this.pen.typed(item)], [
          ...replaceBy(item.offers),
          ...(item.is === 'unknown' ? dropOrQuote(item, this.pen.typed(item)) : []),
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
        this.pen.say('span', item, [this.pen.typed(item)]);
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
        this.pen.set('kind', meaning.value as Kind, item);
        break;
      case 'phase':
      case 'timing':
      case 'layer':
      case 'response':
        this.pen.stop();
        this.pen.set(meaning.is, meaning.value, item);
        break;
      case 'type':
        this.pen.stop();
        this.type(i, item, meaning.value as Type);
        break;
      case 'technique':
        this.pen.stop();
        this.pen.set('technique', meaning.value, item);
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
            this.pen.stop();
          }
          draft.referring ??= range(item);
        } else if (helper === 'refers') {
          this.pen.say('refersFrom', item, [this.pen.typed(item)]);
        }
        break;
      case 'familiar':
        this.pen.stop();
        draft.familiar = true;
        break;
      case 'tight':
        this.pen.stop();
        draft.tight = true;
        break;
      case 'intensity':
      case 'tone':
      case 'pressure':
        this.pen.stop();
        this.wants = { field: helper, at: range(item) };
        break;
      case 'tensionGrade':
        this.pen.stop();
        draft.fields.type ??= 'TENSION';
        this.wants = { field: 'tone', at: range(item) };
        break;
      case 'minutes':
        this.wants = { field: 'minutes', at: range(item) };
        break;
      case 'whole':
        this.pendingWhole = this.around.placeFollows(i + 1);
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
      this.pen.twice('side', side);
      return;
    }
    if (this.around.placeFollows(i + 1)) {
      this.pendingSide = side;
      return;
    }
    const last = draft.referring ? draft.refers.at(-1) : draft.places.at(-1);
    if (!last) {
      if (draft.headSide && draft.headSide.side !== side.side) {
        this.pen.twice('side', side);
      }
      draft.headSide ??= side;
    } else if (!last.side) {
      last.side = side;
    } else if (last.side.side !== side.side) {
      this.pen.twice('side', side);
    }
  }

  private mid(i: number, item: Range) {
    const after = this.around.following(i + 1);
    const last = this.draft.places.at(-1);
    if (after?.is === 'known' && after.meaning.is === 'place' && after.meaning.place.midline !== 'never') {
      this.pendingSide = { ...range(item), side: 'MIDLINE' };
    } else if (last && !last.side && last.place?.midline === 'may') {
      last.side = { ...range(item), side: 'MIDLINE' };
    } else {
      this.pen.stop();
      this.pen.set('layer', 'INTERMEDIATE', item);
    }
  }

  private type(i: number, item: Range, type: Type) {
    const { draft } = this;
    const rates = type === 'PAIN' && this.around.numberFollows(i + 1);
    if (draft.fields.type === undefined || (draft.painRates && type !== 'PAIN')) {
      draft.fields.type = undefined;
      draft.painRates = rates;
      this.pen.set('type', type, item);
    } else if (!rates) {
      this.pen.set('type', type, item);
    }
  }

  private negation(i: number, item: Range) {
    const denied = this.items[i + 1];
    const whole = { from: item.from, to: denied?.to ?? item.to };
    this.pen.stop();
    this.next = i + (denied ? 2 : 1);
    this.draft.to = whole.to;
    this.pen.say('negation', whole, [this.pen.typed(whole)], dropOrQuote(whole, this.pen.typed(whole)));
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
    this.draft.notes.push(this.pen.typed(whole));
    this.pen.say('vague', whole, [this.pen.typed(whole)]);
  }

  // ---- numbers

  private number(i: number, item: Range, value: number) {
    const unit = this.around.following(i + 1);
    if (this.lastNumber === 'intensity' && this.around.outOfBefore(i)) {
      if (value !== 10) {
        this.pen.say('outOfTen', item, [this.pen.typed(item)]);
      }
      return;
    }
    if (!this.wants && this.isCount(unit)) {
      const one = { from: item.from, to: unit!.to };
      this.pen.say('count', one, [this.pen.typed(one)], replaceBy([{ ...one, insert: this.pen.typed(unit!) }]));
      return;
    }
    if (!this.wants && unit?.is === 'known' && (unit.meaning.is === 'measure' || unit.meaning.is === 'minutes')) {
      this.next = this.items.indexOf(unit, i) + 1;
      const whole = { from: item.from, to: unit.to };
      this.draft.to = unit.to;
      if (unit.meaning.is === 'minutes') {
        this.put('minutes', value, whole);
      } else {
        this.pen.say('measure', whole, [this.pen.typed(whole)], dropOrQuote(whole, this.pen.typed(whole)));
      }
      return;
    }
    this.put(this.field(), value, item);
  }

  /** "two knots" counts them, it does not rate them. */
  private isCount(item: Item | undefined): boolean {
    return item?.is === 'known' && item.meaning.is === 'type' && /[^s]s$/i.test(this.pen.typed(item));
  }

  private fraction(item: Range, text: string) {
    const [value, whole] = text.split('/').map(Number);
    const field = this.field();
    if (whole === OUT_OF[field]) {
      this.put(field, value, item);
    } else {
      this.pen.say('outOfTen', item, [this.pen.typed(item)]);
    }
  }

  private field(): NumberField {
    const field = this.wants?.field ?? 'intensity';
    this.wants = undefined;
    return field;
  }

  private put(field: NumberField, value: number, at: Range) {
    this.pen.stop();
    const [least, most] = LIMITS[field];
    const name = { text: `typing.field.${field}` };
    this.lastNumber = field;
    if (!(value >= least && value <= most)) {
      this.pen.say('range', at, [name, String(least), String(most), this.pen.typed(at)]);
    } else if (!Number.isInteger(value)) {
      this.pen.say('whole', at, [name, this.pen.typed(at)]);
    } else {
      this.pen.set(field, value, at);
    }
  }

  /** A word that needs a number, and none came. */
  private wanted() {
    const { field, at } = this.wants!;
    this.wants = undefined;
    const [least, most] = LIMITS[field];
    this.pen.say('needsNumber', at, [this.pen.typed(at), String(least), String(most)]);
  }
}
