/* SPDX-License-Identifier: Apache-2.0 */
import '../../../../frontend/body-map-history/reading-trend.js';
import type { ReadingTrend } from '../../../../frontend/body-map-history/reading-trend.js';
import { accessible, equal } from './expect.js';

async function shown(given: Partial<ReadingTrend>): Promise<ReadingTrend> {
  const trend = Object.assign(document.createElement('reading-trend'), { unit: '°', label: 'Hip flexion' }, given);
  document.body.replaceChildren(trend);
  await trend.updateComplete;
  return trend;
}

const inside = (trend: ReadingTrend, selector: string) => [...trend.renderRoot.querySelectorAll(selector)];
const points = (trend: ReadingTrend) =>
  inside(trend, 'polyline').map((line) => line.getAttribute('points')!.split(' ').map((point) => point.split(',').map(Number)));

describe('a movement over the visits', () => {
  it('is a line for each side, higher where there is more, and not by colour alone', async () => {
    const trend = await shown({
      lines: [
        { side: 'L', values: [40, 45, 52] },
        { side: 'R', values: [60, null, 61.5] },
      ],
    });
    const [left, right] = points(trend);
    equal([left.length, right.length], [3, 2]);
    equal(left[0][1] > left[1][1] && left[1][1] > left[2][1], true);
    equal([left[2][0], left[0][0]], [right[1][0], right[0][0]]);
    equal(
      inside(trend, 'polyline').map((line) => line.getAttribute('class')),
      ['', 'second'],
    );
    equal(
      inside(trend, '.last > span').map((span) => span.textContent?.trim()),
      ['L52°', 'R61.5°'],
    );
    await accessible(trend);
  });

  it('has the usual values as a band, seen also where they are one', async () => {
    const lines = [{ side: '', values: [40, 45] }];
    const [band] = inside(await shown({ lines, band: [43, 50] }), 'rect');
    equal(Number(band.getAttribute('height')) > 2, true);
    const [line] = inside(await shown({ lines, band: [43, 43] }), 'rect');
    equal(line.getAttribute('height'), '2');
    equal(inside(await shown({ lines, band: null }), 'rect').length, 0);
  });

  it('is nothing where nothing was measured, and level where nothing changed', async () => {
    equal(inside(await shown({ lines: [{ side: 'L', values: [null] }] }), 'svg').length, 0);
    const [level] = points(await shown({ lines: [{ side: '', values: [0, 0] }] }));
    equal(level[0][1], level[1][1]);
  });
});
