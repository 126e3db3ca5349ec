/* SPDX-License-Identifier: Apache-2.0 */
/** The lines that the server draws too: `ArrowTest` reads the same file. */
import { bowed, curved, cut, smooth } from '../../../../frontend/body-map/arrows.js';
import { equal } from './editor-support.js';

type Pair = readonly [number, number];

interface Expected {
  arrows: { points: Pair[]; d: string }[];
  referrals: { from: Pair; to: Pair; middle: number; gap: number; d: string }[];
}

const point = ([x, y]: Pair) => ({ x, y });

describe('arrows', () => {
  let expected: Expected;

  before(async () => {
    expected = await (await fetch('/src/test/resources/bodymap/arrows.json')).json();
  });

  it('run smoothly through their points, as on paper', () => {
    expected.arrows.forEach(({ points, d }) => equal(smooth(points.map(point)), d));
    equal(expected.arrows.length >= 3, true, 'enough arrows');
  });

  it('bow to where a mark refers, as on paper', () => {
    expected.referrals.forEach(({ from, to, middle, gap, d }) => {
      const bow = bowed(point(from), point(to), middle);
      const [bend, end] = cut(point(from), bow, point(to), gap);
      equal(curved(point(from), bend, end), d);
    });
    equal(expected.referrals.length >= 4, true, 'enough referrals');
  });
});
