/* SPDX-License-Identifier: Apache-2.0 */
import { MOST_MARKS, MOST_TYPED, parsePhrases, remaining } from '../../../../frontend/body-map/typing/parse.js';
import { sentence } from '../../../../frontend/body-map/typing/saying.js';
import { Vocabulary } from '../../../../frontend/body-map/typing/vocabulary.js';
import { Words } from '../../../../frontend/body-map/words.js';
import { Techniques } from '../../../../frontend/body-map/techniques.js';
import { TECHNIQUES } from '../demo/safety.js';
import { ENGLISH, names } from './typing-names.js';
import { notation, plainly } from './typing-notation.js';
import { PHRASES, TECHNIQUE_PHRASES } from './typing-phrases.js';

const vocabulary = new Vocabulary(ENGLISH);
const treating = new Vocabulary(ENGLISH, {}, TECHNIQUES);
const words = new Words({}, {}, new Techniques(TECHNIQUES));

function same(actual: unknown, expected: unknown) {
  if (actual !== expected) {
    throw new Error(`expected: ${String(expected)}\n  actual: ${String(actual)}`);
  }
}

const read = (typed: string) => notation(typed, parsePhrases(typed, vocabulary));

describe('typed phrases', () => {
  const rows = PHRASES.trim().split('\n');
  let topic = '';
  const topics = new Map<string, [string, string][]>();
  for (const row of rows) {
    if (row.startsWith('## ')) {
      topic = row.slice(3);
    } else if (row) {
      const at = row.indexOf(' => ');
      topics.set(topic, [...(topics.get(topic) ?? []), [row.slice(0, at), row.slice(at + 4)]]);
    }
  }
  for (const [name, phrases] of topics) {
    describe(name, () => {
      for (const [typed, expected] of phrases) {
        it(typed, () => same(read(typed.replaceAll('⏎', '\n')).replaceAll('\n', '⏎'), expected));
      }
    });
  }

  it('mean the same where there are techniques to choose from', () => {
    for (const [typed, expected] of [...topics.values()].flat()) {
      const line = typed.replaceAll('⏎', '\n');
      same(`${typed} => ${notation(line, parsePhrases(line, treating)).replaceAll('\n', '⏎')}`, `${typed} => ${expected}`);
    }
  });

  describe('techniques', () => {
    for (const row of TECHNIQUE_PHRASES.trim().split('\n')) {
      const [typed, expected] = row.split(' => ');
      it(typed, () => same(notation(typed, parsePhrases(typed, treating)), expected));
    }
  });

  it('know no technique where none are given', () => {
    const { marks, notes } = parsePhrases('treated l ql cupping', vocabulary);
    same(marks[0]?.technique, undefined);
    same(notes[0]?.code, 'unknown');
  });

  it('are at least three hundred', () => {
    const count = [...topics.values()].flat().length;
    if (count < 300) {
      throw new Error(`only ${count}`);
    }
  });
});

describe('the word on what was not understood', () => {
  const said: [string, string][] = [
    ['l ql tp 7 blarg', '“blarg” is not a word that is known here.'],
    ['l ql 12', 'The intensity goes from 0 to 10, so “12” cannot be stored.'],
    ['l ql tone 5', 'The tone goes from 0 to 4, so “5” cannot be stored.'],
    ['l ql p6', 'The pressure goes from 1 to 5, so “6” cannot be stored.'],
    ['treated l ql 900 min', 'The number of minutes goes from 0 to 600, so “900 min” cannot be stored.'],
    ['l ql 6.5', 'The intensity is a whole number, so “6.5” cannot be stored.'],
    ['l ql 5-7', '“5-7” is two numbers. Choose one of them.'],
    ['l ql 3/5', '“3/5” does not fit: intensity is out of 10, tone out of 4, pressure out of 5.'],
    ['ql tp 7', 'The quadratus lumborum has a left and a right. Which is it?'],
    ['tp 7', 'Say where: “tp 7” names no place.'],
    ['l shoulder pain', '“shoulder” can be several places. Choose one.'],
    ['l quads 4', '“quads” is taken as the thigh front.'],
    ['left diaphragm 4', 'The diaphragm lies in the middle and has no left or right.'],
    ['l piriformus 4', '“piriformus” is read as “piriformis”.'],
    ['l ql tp and tension', 'A mark has one type, and “tension” is a second. Name the place again for another mark.'],
    ['l ql petrissage', '“petrissage” can be said of a treated place. Write “treated” before it.'],
    ['treated l ql petrissage and cupping', 'A mark has one technique, and “cupping” is a second. Name the place again for another mark.'],
    ['l ql 10 min', '“10 min” can be said of a treated place. Write “treated” before it.'],
    ['l ql severe', '“severe” is no number. It is kept as a note; add 0 to 10 if a number was given.'],
    ['l ql no pain', '“no pain” says what is not there, and marks say what is. Keep it as a note, or leave it out.'],
    ['l ql pain 3 weeks', 'A mark has no field for “3 weeks”. Keep it as a note, or leave it out.'],
    ['l ql two knots', '“two knots” counts, and a mark holds no count. Leave the number out, or give it after the word to rate it.'],
    ['l ql tp refers', 'Say where it refers: “refers” needs a place after it.'],
    ['refers left glute', 'Say from where: “refers” needs a place before it.'],
    ['l ql pressure', '“pressure” needs a number from 1 to 5.'],
    ['treated both ql 5 min', '5 minutes stand on each of the 2 marks.'],
    [`l ql "${'x'.repeat(501)}"`, 'A note holds at most 500 characters.'],
  ];
  for (const [typed, expected] of said) {
    it(typed.slice(0, 40), () => {
      const [issue] = parsePhrases(typed, treating).notes;
      same(issue && sentence(issue, words, treating), expected);
    });
  }

  it('points at the very words', () => {
    const typed = 'l ql tp 7; r calf blarg 4';
    const [{ from, to }] = parsePhrases(typed, vocabulary).notes;
    same(typed.slice(from, to), 'blarg');
  });

  it('offers what may have been meant, to be put in the place of the word', () => {
    const typed = 'l psoaz 4';
    const [issue] = parsePhrases(typed, vocabulary).notes;
    const choice = issue.choices.find(({ insert }) => insert === 'psoas');
    const settled = choice && typed.slice(0, choice.from) + choice.insert + typed.slice(choice.to);
    same(settled && read(settled), 'L psoas-major 4');
  });

  it('has choices that all settle the question they belong to', () => {
    for (const typed of ['ql 4', 'l shoulder 4', 'low back 3', 'l ql no pain', 'l ql 4 blarg', 'l ql 10 min', 'l ql two knots', 'ql left blade']) {
      const { notes } = parsePhrases(typed, vocabulary);
      for (const note of notes) {
        for (const { from, to, insert } of note.choices) {
          const settled = typed.slice(0, from) + insert + typed.slice(to);
          const after = parsePhrases(settled, vocabulary);
          if (after.notes.some(({ code, level }) => code === note.code && level === 'error')) {
            throw new Error(`“${typed}” → “${settled}” still asks: ${note.code}`);
          }
        }
      }
    }
  });
});

describe('what stays in the field', () => {
  it('keeps the words it depends on', () => {
    const typed = 'avoid left knee, blarg; r ql 5';
    same(remaining(typed, parsePhrases(typed, vocabulary)), 'avoid left blarg');
  });

  it('is nothing when all is understood', () => {
    const typed = 'l ql tp 7; both glutes tension 5';
    same(remaining(typed, parsePhrases(typed, vocabulary)), '');
  });
});

describe('new marks', () => {
  it('are of the kind that is chosen, unless the line says another', () => {
    const kinds = parsePhrases('l ql 5; avoid left shin', vocabulary, { kind: 'REPORTED' }).marks.map(({ kind }) => kind);
    same(kinds.join(), 'REPORTED,AVOID');
  });
});

describe('absurd input', () => {
  const nonsense = [
    'a'.repeat(5000),
    'the '.repeat(1000),
    'of the '.repeat(570),
    'muscle at the '.repeat(280),
    'glutius medus '.repeat(285),
    'l ql refers ' + 'glute, calf, '.repeat(300),
    'left '.repeat(800),
    'all mid '.repeat(500),
    'both rotator cuff tp 5, '.repeat(160),
    '"'.repeat(4000),
    '5-'.repeat(2000),
    '-'.repeat(4000),
    '💥 \u0000 \u202e '.repeat(500),
    Array.from({ length: 600 }, (_, i) => `xq${i.toString(36)}zqv`).join(' '),
  ];

  for (const typed of nonsense) {
    it(`is read within a second: ${typed.slice(0, 16)}…`, () => {
      const start = performance.now();
      const { marks } = parsePhrases(typed, vocabulary);
      const took = performance.now() - start;
      if (took > 1000 || marks.length > MOST_MARKS) {
        throw new Error(`${took} ms, ${marks.length} marks`);
      }
    });
  }

  it('says what it leaves for later', () => {
    const { marks, notes } = parsePhrases('l ql 5; '.repeat(300), vocabulary);
    same(marks.length, MOST_MARKS);
    same(notes[0]?.code, 'many');
    const long = parsePhrases(`l ql 5; ${'x'.repeat(MOST_TYPED)}`, vocabulary);
    same(long.notes.at(-1)?.code, 'long');
  });

  it('of random words never throws, and every range lies inside the line', () => {
    const pieces = [...PHRASES.matchAll(/[^\s]+/g)].map(([piece]) => piece);
    const random = randomFrom(20260101);
    for (let round = 0; round < 1500; round++) {
      const count = 1 + Math.floor(random() * 12);
      const typed = Array.from({ length: count }, () => pieces[Math.floor(random() * pieces.length)]).join(random() < 0.1 ? ', ' : ' ');
      const parsed = parsePhrases(typed, vocabulary);
      for (const { from, to } of [...parsed.notes, ...parsed.marks, ...parsed.phrases]) {
        if (!(from >= 0 && from <= to && to <= typed.length)) {
          throw new Error(`${from}–${to} of “${typed}”`);
        }
      }
    }
  });

  it('of random letters makes no mark', () => {
    const random = randomFrom(7);
    for (let round = 0; round < 1500; round++) {
      const typed = Array.from({ length: 6 + Math.floor(random() * 6) }, () => 'bcdfghjkmnpqrtvwxz'[Math.floor(random() * 18)]).join('');
      const { marks } = parsePhrases(`left ${typed} 5`, vocabulary);
      if (marks.length) {
        throw new Error(typed);
      }
    }
  });
});

describe('the document', () => {
  it('says of every example what is understood', async () => {
    const text = await (await fetch('/docs/typing-marks.md')).text();
    const examples = [...text.matchAll(/^\| `([^`]+)` \| ([^|]+) \|$/gm)];
    const named = new Words({}, await names(), new Techniques(TECHNIQUES));
    if (examples.length < 40) {
      throw new Error(`only ${examples.length} examples found`);
    }
    for (const [, typed, expected] of examples) {
      same(`${typed} → ${plainly(parsePhrases(typed, treating), named, treating)}`, `${typed} → ${expected.trim()}`);
    }
  });
});

/** Always the same numbers, so that a failure can be seen again. */
function randomFrom(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
