/* SPDX-License-Identifier: Apache-2.0 */
/** The sentences that the server says too: `MarkSentencesTest` reads the same file. */
import type { Mark } from '../../../../frontend/body-map/marks.js';
import { type TechniqueChoice, Techniques } from '../../../../frontend/body-map/techniques.js';
import { Words } from '../../../../frontend/body-map/words.js';
import { equal } from './editor-support.js';

interface Expected {
  names: Record<string, string>;
  techniques: readonly TechniqueChoice[];
  marks: { mark: Mark; sentence: string; spoken: string }[];
}

describe('words', () => {
  let expected: Expected;
  let words: Words;

  before(async () => {
    expected = await (await fetch('/src/test/resources/bodymap/mark-words.json')).json();
    words = new Words({}, expected.names, new Techniques(expected.techniques));
  });

  it('say what the server says about a mark', () => {
    expected.marks.forEach(({ mark, sentence }) => equal(words.sentence(mark), sentence));
    equal(expected.marks.length >= 40, true, 'enough marks');
  });

  it('say all of it to who hears it', () => {
    expected.marks.forEach(({ mark, spoken }) => equal(words.state(mark), spoken));
  });

  it('can be replaced, all of them', () => {
    const own = new Words({ TENSION: 'Spannung', rated: '{0} von 10', left: '{0} links' }, expected.names);
    const { mark } = expected.marks[0];
    equal(own.sentence(mark), 'Quadratus lumborum links: spannung, 7 von 10, deep, refers to buttock links');
  });
});
