/* SPDX-License-Identifier: Apache-2.0 */
import { exactly, expand, expandInLine, offered, tokenAt } from '../../../../frontend/note-aid/phrase.js';
import { marksLineAt, takenOut } from '../../../../frontend/note-aid/slash.js';
import { Stops } from '../../../../frontend/note-aid/stops.js';
import { equal } from './equal.js';

const PHRASES = [
  { shortcut: 'ql', text: 'quadratus lumborum', own: true },
  { shortcut: 'qls', text: 'both', own: false },
  { shortcut: 'größe', text: 'x', own: false },
];

/** With a bar where the caret is. */
function token(marked: string) {
  const caret = marked.indexOf('|');
  return tokenAt(marked.replace('|', ''), caret)?.typed;
}

function line(marked: string) {
  const caret = marked.indexOf('|');
  return marksLineAt(marked.replace('|', ''), caret)?.typed;
}

describe('the text of a phrase', () => {
  it('has places to fill in, in square brackets until they are', () => {
    const { text, stops } = expand('Left {side}, {left|right}.');
    equal(text, 'Left [side], [left or right].');
    equal(stops, [
      { from: 5, to: 11, choices: [] },
      { from: 13, to: 28, choices: ['left', 'right'] },
    ]);
    equal(expand('{a|b|c}').text, '[a, b or c]');
  });

  it('has places for the caret and braces of its own', () => {
    equal(expand('a {} b').stops, [{ from: 2, to: 2, choices: [] }]);
    equal(expand('{{side}}').text, '{side}');
    equal(expand('{{side}}').stops, []);
    equal(expand('{open\n} }').text, '{open\n} }');
    equal(expand('{|}').text, '[|]');
  });

  it('keeps what it does not know, right-to-left letters and emoji too', () => {
    const text = 'שלום 👩🏽‍⚕️ .ql \u00e9';
    equal(expand(text).text, text);
    equal(expandInLine('a\n  b').text, 'a b');
  });
});

describe('a shortcut', () => {
  it('is typed after a dot at the start, after a blank or an opening sign', () => {
    equal(['.ql|', 'felt .ql|', '(.ql|', 'a\n.|', '.größe|'].map(token), ['ql', 'ql', 'ql', '', 'größe']);
  });

  it('is never read in numbers, abbreviations, addresses and dots', () => {
    const texts = ['5.5|', ' .5|', 'e.g.|', 'e.g|', 'www.ql|', 'maria@clinic.ql|', '...|', '..ql|', 'end.|', '.q|l', '/.ql|'];
    equal(texts.map(token).filter((typed) => typed !== undefined), []);
  });

  it('is found whatever its letters, and nothing is guessed', () => {
    equal(exactly(PHRASES, 'QL')?.text, 'quadratus lumborum');
    equal(exactly(PHRASES, 'GRÖSSE'), undefined);
    equal(exactly(PHRASES, 'GRÖßE')?.text, 'x');
    equal(exactly(PHRASES, 'q'), undefined);
    equal(exactly(PHRASES, ''), undefined);
    equal(offered(PHRASES, 'q').map(({ shortcut }) => shortcut), ['ql', 'qls']);
  });
});

describe('the places of a phrase', () => {
  const before = 'On [side] and [x].';
  const stops = () => new Stops(expand('{side} and {x}.'), 3);

  it('grow and move with what is typed', () => {
    const all = stops();
    equal(all.edited(before, 'On left and [x].', 7), true);
    equal([all.current.from, all.current.to, all.left], [3, 7, 1]);
    equal(all.move(1), true);
    equal('On left and [x].'.slice(all.current.from, all.current.to), '[x]');
    equal([all.move(1), all.after], [false, 16]);
  });

  it('end when the text around them is cut', () => {
    equal(stops().edited(before, 'On [si x].', 6), false);
    equal(stops().edited(before, 'O [side] and [x].', 1), false);
  });

  it('know where equal letters were typed', () => {
    const all = new Stops(expand('{a}{b}'), 0);
    all.edited('[a][b]', 'bb[b]', 2);
    equal([all.current.from, all.current.to], [0, 2]);
    all.move(1);
    equal([all.current.from, all.current.to], [2, 5]);
  });
});

describe('a line of marks in a text', () => {
  it('begins with a slash at the start of a line or after a blank', () => {
    equal(
      ['/l ql tp 7|', 'Better. /l ql|', 'a\n/|', '/c/o r calf|', '/l ql| tp 7\nnext'].map(line),
      ['l ql tp 7', 'l ql', '', 'c/o r calf', 'l ql tp 7'],
    );
  });

  it('is never read in fractions, words, dates and addresses', () => {
    const texts = ['5/10|', 'and/or|', 'pain 5 /10|', '1/2/2026|', 'https://x.org/l|', 'w/o|', '|/l ql', 'a\n|b /l'];
    equal(texts.map(line).filter((typed) => typed !== undefined), []);
  });

  it('leaves no empty line and no doubled blank', () => {
    const without = (text: string, caret: number) => {
      const { from, to } = takenOut(text, marksLineAt(text, caret)!);
      return text.slice(0, from) + text.slice(to);
    };
    equal(without('/l ql', 5), '');
    equal(without('a\n/l ql\nb', 7), 'a\nb');
    equal(without('a\n/l ql', 7), 'a');
    equal(without('a /l ql', 7), 'a');
    equal(without('a /l ql\nb', 7), 'a\nb');
    equal(without('/l ql\nb', 5), 'b');
  });
});
