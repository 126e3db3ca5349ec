/* SPDX-License-Identifier: Apache-2.0 */

/**
 * The words that are understood: a file of tables beside the drawings, in the language of those who type. How it is
 * written stands at its head (`anatomy/typing/en.txt`).
 */

import type { TechniqueChoice } from '../techniques.js';
import { Vocabulary } from './vocabulary.js';

/** Heading of a table → its lines, cut into cells. */
export type WordList = ReadonlyMap<string, readonly (readonly string[])[]>;

export function readWordList(text: string): WordList {
  const list = new Map<string, string[][]>();
  let table: string[][] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    const [, heading] = /^\[(.+)\]$/.exec(line) ?? [];
    if (heading) {
      list.set(heading, (table = []));
    } else if (line && !line.startsWith('#')) {
      table.push(line.split('|').map((cell) => cell.trim()));
    }
  }
  return list;
}

/** Lists that were asked for: the fields of a page share them. */
const asked = new Map<string, Promise<WordList>>();

/** Rejects when the list cannot be had, and asks anew the next time. */
export function loadWordList(url: string): Promise<WordList> {
  let list = asked.get(url);
  if (!list) {
    list = fetched(url);
    asked.set(url, list);
    list.catch(() => asked.delete(url));
  }
  return list;
}

async function fetched(url: string): Promise<WordList> {
  const answer = await fetch(url);
  const list = readWordList(answer.ok ? await answer.text() : '');
  // a page that says that something is missing, or asks to log in, comes as text too
  if (!list.has('structures')) {
    throw new Error(`${url} holds no words`);
  }
  return list;
}

/** What a field understands: loaded when it is wanted, loaded again when that failed and somebody asks. */
export class Understanding {
  private url = '';
  private list: WordList | 'broken' | undefined;
  private names: Readonly<Record<string, string>> | undefined;
  private techniques: readonly TechniqueChoice[] = [];
  private made: Vocabulary | undefined;

  constructor(private readonly changed: () => void) {}

  get broken(): boolean {
    return this.list === 'broken';
  }

  /** Nothing until the list is there. */
  get vocabulary(): Vocabulary | undefined {
    if (!this.made && this.list && this.list !== 'broken') {
      this.made = new Vocabulary(this.list, this.names ?? {}, this.techniques);
    }
    return this.made;
  }

  of(url: string, names: Readonly<Record<string, string>> | undefined, techniques: readonly TechniqueChoice[]) {
    if (this.names !== names || this.techniques !== techniques) {
      this.names = names;
      this.techniques = techniques;
      this.made = undefined;
    }
    if (this.url !== url) {
      this.url = url;
      this.list = this.made = undefined;
      void this.load();
    }
  }

  /** Comes back when the list is there or cannot be had; one that could not be had is asked for again. */
  async load(): Promise<void> {
    const { url } = this;
    const list = await loadWordList(url).catch(() => 'broken' as const);
    if (url === this.url && list !== this.list) {
      this.list = list;
      this.changed();
    }
  }
}
