/* SPDX-License-Identifier: Apache-2.0 */

/** What the reader has to say, in the component's words. */

import type { TextKey } from '../texts.js';
import type { Words } from '../words.js';
import type { Issue, Value } from './issues.js';
import type { Vocabulary } from './vocabulary.js';

export function sentence({ code, values }: Issue, words: Words, vocabulary: Vocabulary): string {
  return words.text(`typing.${code}`, ...values.map((value) => spoken(value, words, vocabulary)));
}

export function spoken(value: Value, words: Words, vocabulary: Vocabulary): string {
  if (typeof value === 'string') {
    return value;
  }
  if ('text' in value) {
    return words.text(value.text as TextKey);
  }
  const role = vocabulary.places.get(value.place)?.role;
  const named = role === 'point' || role === 'line';
  return named ? words.landmark(value.place, 'midline') : words.name(value.place);
}
