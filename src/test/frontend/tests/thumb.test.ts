/* SPDX-License-Identifier: Apache-2.0 */
import type { BodyMapThumb } from '../../../../frontend/body-map-history/body-map-thumb.js';
import type { PainTrend } from '../../../../frontend/body-map-history/pain-trend.js';
import '../../../../frontend/body-map-history/body-map-thumb.js';
import '../../../../frontend/body-map-history/pain-trend.js';
import { accessible, equal, until } from './expect.js';

const FIGURES = '/src/main/resources/META-INF/resources/anatomy/figure-1/';

async function thumb(marks: BodyMapThumb['marks']): Promise<BodyMapThumb> {
  const element = document.createElement('body-map-thumb');
  Object.assign(element, { figures: FIGURES, marks, label: 'Body map. Treated: Left quadratus lumborum.' });
  document.body.replaceChildren(element);
  await until(() => element.shadowRoot?.querySelectorAll('svg').length === 2);
  return element;
}

const drawn = (element: BodyMapThumb, kind: string) => element.shadowRoot!.querySelectorAll(`.mark.${kind}`).length;

describe('body-map-thumb', () => {
  it('draws each mark wherever front or back shows its place', async () => {
    const element = await thumb([
      { place: 'quadratus-lumborum left', kind: 'TREATED' },
      { place: 'rectus-femoris right', kind: 'REPORTED' },
      { place: 'lower-back midline', kind: 'FOUND' },
      { place: 'quadratus-lumborum left', kind: 'AVOID', view: 'back', x: 0.4, y: 0.4 },
    ]);
    equal([drawn(element, 'TREATED'), drawn(element, 'REPORTED'), drawn(element, 'FOUND')], [1, 1, 2]);
    equal(element.shadowRoot!.querySelectorAll('circle.mark.AVOID').length, 1);
    await accessible(element);
  });

  it('passes over what no drawing knows', async () => {
    const element = await thumb([{ place: 'tail midline', kind: 'FOUND' }]);
    equal(drawn(element, 'FOUND'), 0);
  });

  it('says in words what it shows', async () => {
    const element = await thumb([]);
    equal(element.shadowRoot!.querySelector('[role=img]')!.getAttribute('aria-label'), element.label);
  });
});

describe('pain-trend', () => {
  async function trend(ratings: readonly number[]): Promise<PainTrend> {
    const element = document.createElement('pain-trend');
    Object.assign(element, { ratings, label: 'Strongest pain reported.' });
    document.body.replaceChildren(element);
    await element.updateComplete;
    return element;
  }

  it('is a line that ends in a dot and a number', async () => {
    const element = await trend([8, 6, 3]);
    const [first, , last] = element
      .shadowRoot!.querySelector('polyline')!
      .getAttribute('points')!
      .split(' ')
      .map((point) => Number(point.split(',')[1]));
    equal(first < last, true);
    equal(element.shadowRoot!.textContent!.replace(/\s+/g, ''), '3/10');
    await accessible(element);
  });

  it('is a dot where there is one rating, and nothing where there is none', async () => {
    equal((await trend([5])).shadowRoot!.querySelector('polyline'), null);
    equal((await trend([])).shadowRoot!.querySelector('svg'), null);
  });
});
