/* SPDX-License-Identifier: Apache-2.0 */
import type { BodyMap } from '../../../../frontend/body-map/body-map.js';
import { hintsOf, type PlaceHint } from '../../../../frontend/body-map/place-hints.js';
import { equal, mark, violations } from './editor-support.js';
import { rested, shape, shown } from './page.js';

const LOIN: PlaceHint = { places: ['quadratus-lumborum'], place: 'Loin over the kidney', sentence: 'No tapping here.' };
const NECK: PlaceHint = { places: ['scalenes', 'neck-front'], place: 'Front of neck', sentence: 'Light contact only.' };

const said = (map: BodyMap) =>
  [...map.renderRoot.querySelectorAll('.editor .hint')].map((each) => each.textContent?.replace(/\s+/g, ' ').trim());
const tap = (map: BodyMap, key: string) =>
  shape(map, 'back', key).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));

describe('what to know about a place', () => {
  it('is about the structure or the area of a mark, on either side', () => {
    equal(hintsOf([LOIN, NECK], mark(), []), [LOIN]);
    equal(hintsOf([LOIN, NECK], mark({ side: 'RIGHT' }), []), [LOIN]);
    equal(hintsOf([LOIN, NECK], mark({ region: undefined, coarseRegion: 'neck-front' }), []), [NECK]);
    equal(hintsOf([LOIN, NECK], mark({ region: 'soleus', coarseRegion: 'leg-back' }), []), []);
  });

  it('is not said twice, where a caution says it', () => {
    equal(hintsOf([LOIN], mark(), [{ level: 'AVOID', sentence: LOIN.sentence }]), []);
  });

  it('stands in the panel as soon as the place is marked, whatever the kind, and describes the panel', async () => {
    for (const brush of ['REPORTED', 'FOUND', 'TREATED'] as const) {
      const map = await shown({ view: 'back', layer: 'deep', brush, placeHints: [LOIN, NECK] } as Partial<BodyMap>);
      tap(map, 'quadratus-lumborum');
      await rested(map);
      equal(said(map), ['Loin over the kidney. No tapping here.'], brush);
      const panel = map.renderRoot.querySelector('.editor');
      equal(panel?.getAttribute('aria-describedby'), map.renderRoot.querySelector('.hint')?.parentElement?.id);
      equal(await violations(map), '', brush);
    }
  });

  it('is neither hatched nor listed, and no alarm at a tap', async () => {
    const map = await shown({ view: 'back', layer: 'deep', placeHints: [LOIN] } as Partial<BodyMap>);
    tap(map, 'quadratus-lumborum');
    await rested(map);
    equal(map.renderRoot.querySelector('svg.cautions, .careful, .says'), null);
    equal(map.renderRoot.querySelector('[role=status]')?.textContent?.includes('tapping'), false);
  });

  it('is left out of what is kept off, of other places and of a map that is only read', async () => {
    const map = await shown({ view: 'back', layer: 'deep', brush: 'AVOID', placeHints: [LOIN] } as Partial<BodyMap>);
    tap(map, 'quadratus-lumborum');
    await rested(map);
    equal(said(map), []);
    equal(map.renderRoot.querySelector('.editor')?.hasAttribute('aria-describedby'), false);
    map.brush = 'FOUND';
    tap(map, 'multifidus');
    await rested(map);
    equal(said(map), []);
  });
});
