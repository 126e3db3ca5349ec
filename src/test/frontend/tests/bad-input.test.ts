/* SPDX-License-Identifier: Apache-2.0 */
import { brief, equal, mark, rested, shape, shown } from './page.js';

describe('body-map with bad input', () => {
  const bad: Record<string, unknown> = {
    'nothing at all': undefined,
    null: null,
    'a text': 'marks',
    'an object': { 0: mark() },
  };
  for (const [name, marks] of Object.entries(bad)) {
    it(`takes ${name} for no marks`, async () => {
      const map = await shown();
      map.marks = marks as never;
      await rested(map);
      equal(map.marks, []);
    });
  }

  const ignored: Record<string, unknown> = {
    'nothing in the list': null,
    'a number': 7,
    'no identifier': { ...mark(), id: undefined },
    'an unknown kind': mark({ kind: 'SUSPECTED' as never }),
    'a wrong side': mark({ side: 'UP' as never }),
    'an unknown type': mark({ type: 'ITCH' as never }),
    'an unknown view': mark({ view: 'INSIDE' }),
    'a view that is no text': mark({ view: 3 as never }),
    'a region that is no key': mark({ region: '"><script>' }),
    'an identifier that is there already': mark({ region: 'soleus' }),
  };
  for (const [name, entry] of Object.entries(ignored)) {
    it(`leaves out ${name} and keeps the rest`, async () => {
      const map = await shown();
      map.marks = [mark(), entry as never, mark({ id: 'two', side: 'RIGHT' })];
      await rested(map);
      equal(brief(map.marks), 'FOUND LEFT gluteus-maximus, FOUND RIGHT gluteus-maximus');
    });
  }

  it('keeps a region that this drawing does not have, in the list only', async () => {
    const map = await shown({ marks: [mark({ region: 'third-arm' }), mark({ id: 'two', region: 'rectus-femoris', side: 'MIDLINE' })] });
    equal(map.renderRoot.querySelectorAll('.sheet .mark').length, 0);
    equal(map.renderRoot.querySelectorAll('.entry').length, 2);
  });

  for (const wrong of [NaN, Infinity, -1, 11, 2.5, '7']) {
    it(`leaves off an intensity of ${wrong}`, async () => {
      const map = await shown({ marks: [mark({ intensity: wrong as never })] });
      equal(brief(map.marks), 'FOUND LEFT gluteus-maximus');
    });
  }

  for (const [x, y] of [
    [NaN, 0.5],
    [0.5, 1.2],
    [-0.1, 0.5],
    [undefined, 0.5],
  ]) {
    it(`takes a pin at ${x}, ${y} for its region`, async () => {
      const map = await shown({ marks: [mark({ geometry: 'POINT', x, y })] });
      equal([map.marks[0].geometry, map.marks[0].x, map.marks[0].y], ['REGION', undefined, undefined]);
      equal(map.renderRoot.querySelectorAll('.pin').length, 0);
    });
  }

  for (const path of [undefined, [], 'far', [[0.5, NaN]], [[0.5]], Array(25).fill([0.5, 0.5])]) {
    it(`takes an arrow along ${JSON.stringify(path)?.slice(0, 20)} for a pin`, async () => {
      const map = await shown({ marks: [mark({ geometry: 'ARROW', x: 0.4, y: 0.5, path: path as never })] });
      equal(map.marks[0].geometry, 'POINT');
    });
  }

  it('takes the first 500 of 10,000 marks and goes on working', async () => {
    const map = await shown();
    map.marks = Array.from({ length: 10_000 }, (_, i) => mark({ id: `mark-${i}` }));
    await rested(map);
    equal(map.marks.length, 500);
    shape(map, 'back', 'soleus').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await rested(map);
    equal(map.renderRoot.querySelector('[role=status]')?.textContent, 'A body map holds at most 500 marks.');
  });

  it('is not stirred by unknown views, layers and names', async () => {
    const map = await shown({ views: ['front', 'back', 'inside' as never] });
    Object.assign(map, { names: null, texts: null, view: 'inside', views: null });
    await rested(map);
    Object.assign(map, { views: ['front', 'back'] });
    await rested(map);
    equal(map.renderRoot.querySelectorAll('svg[data-view]').length > 0, true);
  });
});
