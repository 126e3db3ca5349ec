/* SPDX-License-Identifier: Apache-2.0 */

/** The list of words, read into one tree in which the longest known phrase at a place is found word by word. */

import type { TechniqueChoice } from '../techniques.js';
import { Spelling } from './spelling.js';
import { AND, tokens } from './tokens.js';
import type { WordList } from './word-list.js';

/** A place that can be marked. */
export interface Place {
  readonly key: string;
  readonly role: 'structure' | 'area' | 'point' | 'line';
  /** Views that show it, the first preferred: `F`, `B`, `S`, `sole`, `palm`. */
  readonly views: readonly string[];
  readonly midline: 'never' | 'only' | 'may';
}

export interface Group {
  readonly usual: 'ask' | 'all' | Place;
  readonly members: readonly Place[];
}

export type Side = 'LEFT' | 'RIGHT' | 'BOTH' | 'MIDLINE' | 'SAME' | 'OPPOSITE';
export type Field = 'kind' | 'type' | 'quality' | 'timing' | 'layer' | 'phase' | 'response';
export type Helper =
  | 'refers'
  | 'toward'
  | 'familiar'
  | 'minutes'
  | 'intensity'
  | 'tone'
  | 'tensionGrade'
  | 'pressure'
  | 'outOf'
  | 'whole'
  | 'mid'
  | 'tight'
  | 'negation'
  | 'note'
  | 'vague'
  | 'measure'
  | 'filler';

export type Meaning =
  | { readonly is: 'place'; readonly place: Place }
  | { readonly is: 'group'; readonly group: Group }
  | { readonly is: 'side'; readonly side: Side }
  | { readonly is: Field; readonly value: string }
  | { readonly is: 'technique'; readonly value: string }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: Helper };

export interface Node {
  readonly next: Map<string, Node>;
  meaning?: Meaning;
  /** The phrase as it is offered, where one ends here. */
  phrase?: string;
}

/** Words that names of places carry and people leave out. */
export const SPARE: ReadonlySet<string> = new Set(['of', 'the', 'm', 'mm']);

/** More to choose from is no help. */
const MOST_OFFERS = 3;

const FIELDS: readonly Field[] = ['kind', 'type', 'quality', 'timing', 'layer', 'phase', 'response'];

export class Vocabulary {
  readonly root: Node = { next: new Map() };
  readonly places = new Map<string, Place>();
  /** Phrases that two meanings claim; the first has them. A test says that there are none. */
  readonly claimedTwice: string[] = [];
  private readonly words = new Set<string>([AND]);
  private readonly phrasesWith = new Map<string, Node[]>();
  private readonly spelling: Spelling;

  /** Words that lie beside a word of the list and mean something else. */
  private readonly notMisspelt: ReadonlySet<string>;

  /**
   * `names`: key of a place → its name on this screen, whatever its language. `techniques`: what a mark may be treated with;
   * a word that stands in the list keeps the meaning it has there.
   */
  constructor(
    private readonly list: WordList,
    names: Readonly<Record<string, string>> = {},
    techniques: readonly TechniqueChoice[] = [],
  ) {
    this.notMisspelt = new Set(this.table('not misspelt').flatMap(([words]) => words.split(' ')));
    this.readPlaces();
    this.readGroups();
    this.readFindings();
    for (const [key, name] of Object.entries(names)) {
      const place = this.places.get(key);
      if (place) {
        this.add(name, { is: 'place', place }, true);
      }
    }
    for (const { key, name, synonyms = [] } of techniques) {
      [name, ...synonyms, key].forEach((words) => this.add(words, { is: 'technique', value: key }, true));
    }
    this.spelling = new Spelling(this.words);
  }

  knows(word: string): boolean {
    return this.words.has(word);
  }

  /** The word itself, its singular and its plural, as far as they are known. */
  forms(word: string): readonly string[] {
    const plural = word.length < 3 ? [] : [`${word}s`];
    const singular = word.length < 4 ? [] : [word.replace(/s$/, ''), word.replace(/es$/, '')];
    return [...new Set([word, ...plural, ...singular])].filter((form) => this.words.has(form));
  }

  corrections(word: string) {
    return this.notMisspelt.has(word) ? [] : this.spelling.corrections(word);
  }

  /** A few short phrases that somebody may have meant by a word. */
  offers(word: string): readonly string[] {
    const known = this.words.has(word) ? [word] : [...this.forms(word), ...this.beginning(word), ...this.guesses(word)];
    const phrases = new Set<string>();
    for (const each of known) {
      const nodes = this.phrasesWith.get(each) ?? [];
      for (const node of nodes.toSorted((a, b) => length(a) - length(b))) {
        if (node.phrase && node.phrase.split(' ').length <= 3) {
          phrases.add(node.phrase);
        }
        if (phrases.size >= MOST_OFFERS) {
          return [...phrases];
        }
      }
    }
    return [...phrases];
  }

  private guesses(word: string): readonly string[] {
    return this.notMisspelt.has(word) ? [] : this.spelling.guesses(word);
  }

  private beginning(word: string): readonly string[] {
    return word.length < 3 ? [] : [...this.words].filter((known) => known.startsWith(word));
  }

  private readPlaces() {
    for (const [key, views, short, long] of this.table('structures')) {
      this.readPlace('structure', key, views, [short, long]);
    }
    for (const [key, views, short, long] of this.table('areas')) {
      this.readPlace('area', key, views, [short, long]);
    }
    for (const [key, role, names] of this.table('landmarks')) {
      this.readPlace(role as Place['role'], key, 'B F S', [names]);
    }
  }

  private readPlace(role: Place['role'], key: string, shown: string, lists: readonly string[]) {
    const views = shown.split(' ').filter((view) => view !== 'M');
    const midline = !shown.endsWith(' M') ? 'never' : role === 'structure' ? 'only' : 'may';
    const place: Place = { key, role, views, midline };
    if (!this.places.has(key)) {
      this.places.set(key, place);
      this.add(key, { is: 'place', place });
    }
    lists.flatMap(listed).forEach((name) => this.add(name, { is: 'place', place }));
  }

  private readGroups() {
    const place = (key: string) => this.places.get(key);
    for (const [names, usual, members] of this.table('groups')) {
      const group: Group = {
        usual: usual === 'all' ? usual : (place(usual) ?? 'ask'),
        members: members.split(' ').flatMap((key) => place(key) ?? []),
      };
      listed(names).forEach((name) => this.add(name, { is: 'group', group }));
    }
  }

  private readFindings() {
    const each = (table: string, meaning: (value: string) => Meaning) => {
      for (const [value, words] of this.table(table)) {
        listed(words).forEach((word) => this.add(word, meaning(value)));
      }
    };
    each('side', (side) => ({ is: 'side', side: side as Side }));
    FIELDS.forEach((is) => each(is, (value) => ({ is, value })));
    each('helper', (is) => ({ is: is as Helper }));
    each('number', (value) => ({ is: 'number', value: Number(value) }));
  }

  private table(heading: string): readonly (readonly string[])[] {
    return this.list.get(heading) ?? [];
  }

  private add(phrase: string, meaning: Meaning, late = false) {
    const words = tokens(phrase).map((token) => (token.is === 'comma' ? ',' : token.text));
    const place = meaning.is === 'place';
    const kept = place ? words.filter((word) => !SPARE.has(word)) : words;
    this.grow(kept, phrase, meaning, late);
    if (kept.includes(',')) {
      this.grow(kept.filter((word) => word !== ','), phrase, meaning, true);
    }
  }

  private grow(words: readonly string[], phrase: string, meaning: Meaning, late: boolean) {
    let node = this.root;
    for (const word of words) {
      this.words.add(word);
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map() };
        node.next.set(word, next);
      }
      node = next;
    }
    if (!node.meaning) {
      node.meaning = meaning;
      node.phrase = phrase.replaceAll('-', phrase === '->' ? '-' : ' ');
      words.forEach((word) => this.phrasesWith.set(word, [...(this.phrasesWith.get(word) ?? []), node]));
    } else if (!late && !same(node.meaning, meaning)) {
      this.claimedTwice.push(phrase);
    }
  }
}

function length({ phrase = '' }: Node): number {
  return phrase.length;
}

function same(a: Meaning, b: Meaning): boolean {
  return a.is === 'place' && b.is === 'place' && a.place.key === b.place.key;
}

function listed(cell = ''): string[] {
  return cell
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name);
}
