/* SPDX-License-Identifier: Apache-2.0 */

/** Reads words as what they mean: at each place the longest known phrase, with small slips of the fingers allowed. */

import { AND, type Range, type Token, tokens } from './tokens.js';
import { type Meaning, type Node, SPARE, type Vocabulary } from './vocabulary.js';

interface Known extends Range {
  readonly is: 'known';
  readonly meaning: Meaning;
  /** The phrase it was read as, where it was misspelt. */
  readonly corrected?: string;
}

interface Open extends Range {
  /** `unclear`: a slip away from several phrases; `unknown`: from none, though some may come close. */
  readonly is: 'unclear' | 'unknown';
  readonly offers: readonly Offer[];
}

/** Words that may have been meant by those at a place. */
export interface Offer extends Range {
  readonly insert: string;
}

interface Written extends Range {
  readonly is: 'number' | 'fraction' | 'span' | 'quote' | 'end' | 'comma' | 'and';
  readonly text: string;
}

export type Item = Known | Open | Written;

export function isPlace(item: Item | undefined): boolean {
  return item?.is === 'known' && (item.meaning.is === 'place' || item.meaning.is === 'group');
}

interface Reading {
  readonly end: number;
  readonly node: Node;
  readonly cost: number;
  readonly doubtful: boolean;
}

/** Of so many unknown words the nearest known ones are looked up; the rest is only said to be unknown. */
const MOST_OFFERS = 20;

/** A singular for a plural is no slip, but a word as it was typed goes before. */
const OTHER_FORM = 0.01;

export function match(text: string, vocabulary: Vocabulary): Item[] {
  const words = tokens(text).flatMap((token) => parted(token, vocabulary));
  const items: Item[] = [];
  let unknown = 0;
  let at = 0;
  while (at < words.length) {
    const token = words[at];
    if (token.is !== 'word' && token.is !== 'number') {
      items.push({ ...token, is: token.is });
      at++;
      continue;
    }
    const best = ownWords(words, at, vocabulary);
    const end = best[0]?.end ?? at + 1;
    const range = { from: token.from, to: words[end - 1].to };
    if (best.length === 1) {
      at = written(items, words, at, { ...range, ...reading(best[0]) }, text);
      continue;
    }
    if (best.length > 1) {
      items.push({ ...range, is: 'unclear', offers: best.map(({ node }) => ({ ...range, insert: node.phrase ?? '' })) });
    } else if (token.is === 'number') {
      items.push({ ...token, is: 'number' });
    } else if (token.text === AND) {
      items.push({ ...token, is: 'and' });
    } else {
      const offers = unknown++ < MOST_OFFERS ? vocabulary.offers(token.text) : [];
      strange(items, { ...range, is: 'unknown', offers: offers.map((insert) => ({ ...range, insert })) });
    }
    at = end;
  }
  return items;
}

/** Unknown words in a row are asked about together. */
function strange(items: Item[], item: Open) {
  const last = items.at(-1);
  if (last?.is === 'unknown') {
    items[items.length - 1] = { ...last, to: item.to, offers: [...last.offers, ...item.offers] };
  } else {
    items.push(item);
  }
}

function reading({ node, cost }: Reading): Pick<Known, 'is' | 'meaning' | 'corrected'> {
  return { is: 'known', meaning: node.meaning as Meaning, ...(cost >= 1 ? { corrected: node.phrase } : {}) };
}

/** Adds what was read, or the rest of the line as text when it is `note:`; returns where to go on. */
function written(items: Item[], words: readonly Token[], at: number, known: Known, text: string): number {
  const after = words.findIndex((token, i) => i >= at && token.from >= known.to);
  const next = after < 0 ? words.length : after;
  if (known.meaning.is !== 'note' || !/^\s*:/.test(text.slice(known.to, known.to + 8))) {
    items.push(known);
    return next;
  }
  const stop = words.findIndex((token, i) => i >= next && token.is === 'end');
  const to = stop < 0 ? text.length : words[stop].from;
  const note = text.slice(text.indexOf(':', known.to) + 1, to).trim();
  items.push({ is: 'quote', from: known.from, to, text: note });
  return stop < 0 ? words.length : stop;
}

/** As `readings`, but a side leaves the word to a place that begins with it: in "left side deltoid" that is "side". */
function ownWords(words: readonly Token[], at: number, vocabulary: Vocabulary): readonly Reading[] {
  const best = readings(words, at, vocabulary);
  const [{ end, node } = { end: 0, node: undefined }] = best;
  if (best.length === 1 && node?.meaning?.is === 'side' && end > at + 1) {
    const later = readings(words, end - 1, vocabulary);
    if (later.length === 1 && later[0].node.meaning?.is === 'place' && later[0].end > end) {
      return readings(words, at, vocabulary, end - 1);
    }
  }
  return best;
}

/** The best readings from here on: of the longest the least misspelt; several when they mean different things. */
function readings(
  words: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
  limit = words.length,
): readonly Reading[] {
  const found: Reading[] = [];
  walk(vocabulary.root, at, 0, false, false);
  const sound = found.filter(({ doubtful }) => !doubtful);
  const end = Math.max(...sound.map((each) => each.end));
  const longest = sound.filter((each) => each.end === end);
  const cost = Math.min(...longest.map((each) => each.cost));
  const best = longest.filter((each) => each.cost === cost);
  return best.filter(({ node }, i) => best.findIndex((other) => alike(other.node, node)) === i);

  function walk(node: Node, i: number, spent: number, doubtful: boolean, sure: boolean) {
    if (node.meaning && i > at) {
      found.push({ end: i, node, cost: spent, doubtful: doubtful && !sure });
    }
    const token = i < limit ? words[i] : undefined;
    if (!token || (token.is !== 'word' && token.is !== 'number' && token.is !== 'comma')) {
      return;
    }
    const forms = token.is === 'word' ? vocabulary.forms(token.text) : [token.text];
    for (const form of forms.length ? forms : [token.text]) {
      step(node.next.get(form), i, spent + (form === token.text ? 0 : OTHER_FORM), doubtful, sure || form.length > 2);
    }
    if (token.is === 'word' && !forms.length) {
      for (const { word, cost, doubtful: weak } of vocabulary.corrections(token.text)) {
        step(node.next.get(word), i, spent + cost, doubtful || weak, sure);
      }
    }
    if (i > at && node.next.size && SPARE.has(token.text)) {
      skip(node, i, spent, doubtful, sure);
    }
  }

  function step(next: Node | undefined, i: number, spent: number, doubtful: boolean, sure: boolean) {
    if (next) {
      walk(next, i + 1, spent, doubtful, sure);
    }
  }

  /** Passes over a spare word, but only as long as another word of the phrase follows. */
  function skip(node: Node, i: number, spent: number, doubtful: boolean, sure: boolean) {
    walk({ next: node.next }, i + 1, spent, doubtful, sure);
  }
}

function alike(a: Node, b: Node): boolean {
  const [one, other] = [a.meaning, b.meaning];
  if (one?.is === 'place' && other?.is === 'place') {
    return one.place.key === other.place.key;
  }
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Letters and digits written as one word, where the letters are known: `tp7`, `t3`, `p4`. */
function parted(token: Token, vocabulary: Vocabulary): Token[] {
  const [, letters, digits] = (token.is === 'word' && /^(\p{L}+)(\d{1,3})$/u.exec(token.text)) || [];
  // L5, S1 and C7 are levels of the spine, not a side and a number
  if (!letters || vocabulary.knows(token.text) || /^[lrscb]$/.test(letters) || !vocabulary.knows(letters)) {
    return [token];
  }
  const middle = token.to - digits.length;
  return [
    { is: 'word', text: letters, from: token.from, to: middle },
    { is: 'number', text: digits, from: middle, to: token.to },
  ];
}
