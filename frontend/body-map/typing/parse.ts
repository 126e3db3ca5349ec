/* SPDX-License-Identifier: Apache-2.0 */

/**
 * Marks from a typed line: `l ql tp 7 deep refers glute; both glutes tension 5; avoid left knee`. The grammar is
 * written in plain words in `docs/typing-marks.md`. Pure: no browser, no clock, no randomness, time in proportion to
 * the line.
 */

import type { Kind } from '../marks.js';
import { type Context, Draft } from './draft.js';
import { issue, type Issue } from './issues.js';
import { isPlace, type Item, match } from './match.js';
import { Pen } from './pen.js';
import { Reader } from './reader.js';
import { type ParsedMark, resolve } from './resolve.js';
import type { Range } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

export const MOST_TYPED = 4000;
export const MOST_MARKS = 200;

/** A stretch of the line that stands or waits as a whole. */
export interface Phrase extends Range {
  readonly ready: boolean;
  /** Words from before that it depends on: they come along when it is what remains in the field. */
  readonly carried: string;
}

export interface Parsed {
  readonly marks: readonly ParsedMark[];
  readonly notes: readonly Issue[];
  readonly phrases: readonly Phrase[];
}

export interface Defaults {
  /** The kind of a mark that names none: what the person has chosen for new marks. */
  readonly kind?: Kind;
}

interface Segment {
  readonly after: 'end' | 'comma' | 'and';
  readonly items: readonly Item[];
}

export function parsePhrases(typed: string, vocabulary: Vocabulary, { kind = 'FOUND' }: Defaults = {}): Parsed {
  const text = typed.slice(0, MOST_TYPED);
  const parser = new Parser(text, kind);
  segments(match(text, vocabulary)).forEach((segment) => parser.read(segment));
  const parsed = parser.end();
  if (typed.length === text.length) {
    return parsed;
  }
  const rest = { from: text.length, to: typed.length };
  const phrases = [...parsed.phrases, { ...rest, ready: false, carried: '' }];
  return { ...parsed, phrases, notes: [...parsed.notes, issue('long', phrases.length - 1, rest, [String(MOST_TYPED)])] };
}

/** What of a line stays in the field when the marks that are ready have been taken from it. */
export function remaining(typed: string, { phrases }: Parsed): string {
  return phrases
    .filter(({ ready }) => !ready)
    .map(({ from, to, carried }) => `${carried}${typed.slice(from, to)}`)
    .join('; ');
}

function segments(items: readonly Item[]): Segment[] {
  const all: { after: Segment['after']; items: Item[] }[] = [{ after: 'end', items: [] }];
  for (const item of items) {
    if (item.is === 'end' || item.is === 'comma' || item.is === 'and') {
      const last = all[all.length - 1];
      // of ", and" the comma counts no more; of "; and" the semicolon does
      if (last.items.length === 0 && all.length > 1) {
        last.after = item.is === 'end' || last.after === 'end' ? 'end' : item.is;
      } else {
        all.push({ after: item.is, items: [] });
      }
    } else {
      all[all.length - 1].items.push(item);
    }
  }
  return all.filter((segment) => segment.items.length);
}

class Parser {
  private readonly marks: ParsedMark[] = [];
  private readonly notes: Issue[] = [];
  private readonly phrases: Phrase[] = [];
  private context: Context = {};
  private draft: Draft | undefined;

  constructor(
    private readonly text: string,
    private readonly kind: Kind,
  ) {}

  read({ after, items }: Segment) {
    if (after === 'end') {
      this.finish();
      this.context = {};
    }
    const joins = this.joins(after, items);
    if (!joins) {
      this.finish();
    }
    let reader: Reader | undefined;
    for (let i = 0; i < items.length; i = reader.next) {
      const splits = reader && this.draft && reader.splits(i);
      if (splits) {
        this.finish();
      }
      this.draft ??= new Draft(items[i].from, this.context);
      if (!reader || splits) {
        reader = new Reader(items, new Pen(this.draft, this.text, this.phrases.length), joins && !splits);
      }
      reader.take(i);
    }
    reader?.close();
  }

  end(): Parsed {
    this.finish();
    return { marks: this.marks, notes: this.notes, phrases: this.phrases };
  }

  /** Whether what stands between two separators goes on with the phrase before. */
  private joins(after: Segment['after'], items: readonly Item[]): boolean {
    const { draft } = this;
    if (!draft || after === 'end') {
      return false;
    }
    if (!draft.places.length || !namesPlace(items)) {
      return draft.places.length > 0 || !draft.failed || !namesPlace(items);
    }
    if (draft.referring) {
      return items.every(isBare);
    }
    return after === 'and' && draft.bare;
  }

  private finish() {
    const { draft } = this;
    if (!draft) {
      return;
    }
    this.draft = undefined;
    const phrase = this.phrases.length;
    const { marks, issues } = resolve(draft, { text: this.text, phrase, kind: this.kind });
    if (this.marks.length + marks.length > MOST_MARKS) {
      issues.push(issue('many', phrase, draft, [String(MOST_MARKS)]));
      marks.length = 0;
    }
    const ready = !issues.some(({ level }) => level === 'error');
    this.marks.push(...marks.map((mark) => ({ ...mark, ready })));
    this.notes.push(...issues.sort((a, b) => a.from - b.from));
    this.phrases.push({ from: draft.from, to: draft.to, ready, carried: carried(draft) });
    this.context = draft.handedOn(this.text);
  }
}

/** The words before this phrase that it takes its kind, phase and side from. */
function carried({ inherited, fields, places, headSide }: Draft): string {
  const words = [
    fields.kind === undefined && inherited.kind?.text,
    fields.phase === undefined && inherited.phase?.text,
    !headSide && !places[0]?.side && inherited.side?.text,
  ];
  return words.map((word) => (word ? `${word} ` : '')).join('');
}

/** Whether a new place is named here, or something that may have been meant as one. */
function namesPlace(items: readonly Item[]): boolean {
  const first = items.find((item) => !isPassing(item));
  if (first && (first.is === 'unknown' || first.is === 'unclear')) {
    return true;
  }
  const place = items.findIndex(isPlace);
  const refers = items.findIndex((item) => item.is === 'known' && (item.meaning.is === 'refers' || item.meaning.is === 'toward'));
  return place >= 0 && !(refers >= 0 && refers < place);
}

function isPassing(item: Item): boolean {
  return item.is === 'known' && ['side', 'filler', 'outOf', 'whole', 'mid', 'kind'].includes(item.meaning.is);
}

function isBare(item: Item): boolean {
  return isPlace(item) || (isPassing(item) && item.is === 'known' && item.meaning.is !== 'kind');
}
