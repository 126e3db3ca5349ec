/* SPDX-License-Identifier: Apache-2.0 */

/** Writes into a draft: fields, each once, and what there is to say about them. */

import type { Draft, Fields } from './draft.js';
import { type Choice, type Code, issue, type Value } from './issues.js';
import type { Range } from './tokens.js';

export class Pen {
  constructor(
    readonly draft: Draft,
    private readonly text: string,
    private readonly phrase: number,
  ) {}

  /** Ends "refers to …"; without a place it is left hanging. */
  stop() {
    const { draft } = this;
    if (draft.referring && !draft.refers.length && !draft.failed) {
      this.say('refersWhere', draft.referring, [this.typed(draft.referring)]);
    }
    draft.referring = undefined;
  }

  set<F extends keyof Fields>(field: F, value: Fields[F], at: Range) {
    const { fields, said } = this.draft;
    if (fields[field] === undefined) {
      fields[field] = value;
      said.set(field, range(at));
    } else if (fields[field] !== value || typeof value === 'number') {
      this.twice(field, at);
    }
  }

  twice(field: keyof Fields | 'side', at: Range) {
    this.say('twice', at, [{ text: `typing.field.${field}` }, this.typed(at)]);
  }

  say(code: Code, at: Range, values: readonly Value[], choices: readonly Choice[] = []) {
    this.draft.issues.push(issue(code, this.phrase, range(at), values, choices));
  }

  typed({ from, to }: Range): string {
    return this.text.slice(from, to);
  }
}

export function range({ from, to }: Range): Range {
  return { from, to };
}
