/* SPDX-License-Identifier: Apache-2.0 */
import { equal, mark, rested, shown } from './page.js';

describe('the highlight of the map', () => {
  it('lets marks stand out on the figure and in the list, and back again', async () => {
    const map = await shown({ view: 'back', marks: [mark(), mark({ id: 'two', side: 'RIGHT' })] });
    const width = (id: string) => getComputedStyle(map.renderRoot.querySelector(`[data-mark="${id}"] .tint`)!).strokeWidth;
    const row = (id: string) => getComputedStyle(map.renderRoot.querySelector(`li[data-mark="${id}"]`)!).backgroundColor;
    const [plain, ground] = [width('one'), row('one')];
    map.highlight = ['one'];
    equal([width('one'), width('two')], ['5px', plain]);
    equal([row('one') === ground, row('two') === ground], [false, true]);
    map.marks = [...map.marks, mark({ id: 'three', region: 'latissimus-dorsi' })];
    await rested(map);
    equal([width('one'), width('three') === '5px'], ['5px', false], 'after it was drawn anew');
    map.highlight = [];
    equal([width('one'), row('one')], [plain, ground]);
  });

  it('takes ids that no style sheet would', async () => {
    const map = await shown({ view: 'back', marks: [mark()] });
    map.highlight = ['"] { color: red } \\', 'one'];
    equal(map.highlight.length, 2);
  });
});
