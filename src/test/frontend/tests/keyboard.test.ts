/* SPDX-License-Identifier: Apache-2.0 */
import type { BodyMap } from '../../../../frontend/body-map/body-map.js';
import { brief, equal, press, shape, shown, until } from './page.js';

describe('body-map by keyboard', () => {
  let map: BodyMap;

  beforeEach(async () => {
    map = await shown();
  });

  const focused = () => (map.renderRoot as ShadowRoot).activeElement as SVGElement | null;

  it('marks with Enter, rates with digits, and one and zero make ten', async () => {
    shape(map, 'back', 'gluteus-maximus').focus();
    await press(map, 'Enter', '7');
    equal(brief(map.marks), 'FOUND LEFT gluteus-maximus 7');
    await press(map, '1', '0');
    equal(brief(map.marks), 'FOUND LEFT gluteus-maximus 10');
  });

  it('marks and rates at once with a digit alone', async () => {
    shape(map, 'back', 'gluteus-maximus').focus();
    await press(map, '4');
    equal(brief(map.marks), 'FOUND LEFT gluteus-maximus 4');
    equal(shape(map, 'back', 'gluteus-maximus').getAttribute('aria-pressed'), 'true');
  });

  it('removes with Delete, undoes and redoes', async () => {
    shape(map, 'back', 'gluteus-maximus').focus();
    await press(map, '4', 'Delete');
    equal(brief(map.marks), '');
    await press(map, 'Control+z');
    equal(brief(map.marks), 'FOUND LEFT gluteus-maximus 4');
    await press(map, 'Control+z', 'Control+y');
    equal(brief(map.marks), 'FOUND LEFT gluteus-maximus 4');
    await press(map, 'Control+z', 'Control+z');
    equal(brief(map.marks), '');
  });

  it('walks between neighbours, from view to view, by letter and by layer', async () => {
    shape(map, 'back', 'gluteus-maximus').focus();
    await press(map, 'ArrowDown');
    const below = focused()?.dataset.region;
    if (!below || below === 'gluteus-maximus') {
      throw new Error(`Nothing lies under the buttock: ${below}`);
    }
    await press(map, 'q');
    equal(focused()?.dataset.region?.startsWith('q'), true, focused()?.dataset.region);
    equal(map.layer, 'deep');
    await press(map, 'PageUp');
    equal(map.layer, 'intermediate');
    equal(focused()?.dataset.layer, 'intermediate');
  });

  it('comes to every structure of a letter, through all layers and round again', async () => {
    shape(map, 'back', 'gluteus-minimus').focus();
    const met = new Set<string>();
    for (let presses = 0; presses < 40; presses++) {
      await press(map, 'g');
      met.add(`${focused()?.dataset.region} ${focused()?.dataset.side}`);
    }
    for (const key of ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'gastrocnemius-medial']) {
      equal(met.has(`${key} left`) && met.has(`${key} right`), true, key);
    }
  });

  it('keeps one place for Tab in each view', async () => {
    const stops = () => map.renderRoot.querySelectorAll('svg[data-view="back"] .shape[tabindex="0"]').length;
    equal(stops(), 1);
    shape(map, 'back', 'gluteus-maximus').focus();
    await press(map, 'ArrowUp', 'PageDown');
    equal(stops(), 1);
  });

  it('tells what was done', async () => {
    shape(map, 'back', 'gluteus-maximus').focus();
    await press(map, 'Enter');
    await until(() => map.renderRoot.querySelector('[role=status]')?.textContent === 'Marked left gluteus maximus.');
  });

  it('does nothing when it is read only', async () => {
    map.readonly = true;
    shape(map, 'back', 'gluteus-maximus').focus();
    await press(map, 'Enter', '4', 'Delete');
    equal(brief(map.marks), '');
  });

  it('opens the details from the menu key and closes them with Escape', async () => {
    shape(map, 'back', 'gluteus-maximus').focus();
    await press(map, 'ContextMenu');
    equal(brief(map.marks), 'FOUND LEFT gluteus-maximus');
    await until(() => focused()?.closest('.editor'));
    await press(map, 'Escape');
    await until(() => focused()?.dataset.region === 'gluteus-maximus');
  });
});
