/* SPDX-License-Identifier: Apache-2.0 */
import type { BodyMap } from '../../../../frontend/body-map/body-map.js';
import { brief, button, equal, inside, pointer, resetMouse, rested, sendMouse, shape, shown, until } from './page.js';

describe('body-map by hand', () => {
  let map: BodyMap;

  beforeEach(async () => {
    map = await shown();
  });

  afterEach(() => resetMouse());

  it('marks what is tapped, and opens what is marked', async () => {
    const at = inside(shape(map, 'back', 'gluteus-maximus'));
    await sendMouse({ type: 'click', position: at });
    await sendMouse({ type: 'click', position: at });
    await rested(map);
    equal(brief(map.marks), 'FOUND LEFT gluteus-maximus');
  });

  it('shows the mark before anything else is drawn', async () => {
    const at = inside(shape(map, 'back', 'gluteus-maximus'));
    shape(map, 'back', 'gluteus-maximus').dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, clientX: at[0], clientY: at[1] }),
    );
    equal(map.renderRoot.querySelectorAll('.tint').length > 0, true, 'the mark is drawn');
    equal(map.renderRoot.querySelectorAll('.entry').length, 0, 'entries of the list');
    await rested(map);
    equal(map.renderRoot.querySelectorAll('.entry').length, 1, 'entries of the list');
  });

  it('offers what else lies under the finger, from the surface down', async () => {
    await sendMouse({ type: 'click', position: inside(shape(map, 'back', 'gluteus-maximus')) });
    const row = await until(() => map.renderRoot.querySelector('[aria-label="Also under your finger"]'));
    const layers = [...row.querySelectorAll('small')].map((each) => each.textContent);
    const order = ['superficial', 'intermediate', 'deep'];
    equal(layers, [...layers].sort((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? '')));
    equal(layers.length > 0, true, 'something is offered');
  });

  for (const pointerType of ['touch', 'pen', 'mouse']) {
    it(`opens the details when a ${pointerType} is held`, async () => {
      const path = shape(map, 'back', 'gluteus-maximus');
      const at = inside(path);
      pointer(path, 'pointerdown', at, { pointerType });
      await new Promise((resume) => setTimeout(resume, 600));
      pointer(path, 'pointerup', at, { pointerType });
      pointer(path, 'click', at, { pointerType });
      await until(() => (map.renderRoot as ShadowRoot).activeElement?.closest('.editor'));
      equal(brief(map.marks), 'FOUND LEFT gluteus-maximus');
    });

    it(`marks nothing when a ${pointerType} slips away`, async () => {
      const path = shape(map, 'back', 'gluteus-maximus');
      const [x, y] = inside(path);
      pointer(path, 'pointerdown', [x, y], { pointerType });
      pointer(path, 'pointermove', [x, y + 30], { pointerType });
      pointer(path, 'pointercancel', [x, y + 30], { pointerType });
      await new Promise((resume) => setTimeout(resume, 600));
      equal(brief(map.marks), '');
    });
  }

  it('marks what assistive technology clicks without a place', async () => {
    shape(map, 'back', 'biceps-femoris', 'right').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await rested(map);
    equal(brief(map.marks), 'FOUND RIGHT biceps-femoris');
  });

  it('undoes and redoes', async () => {
    await sendMouse({ type: 'click', position: inside(shape(map, 'back', 'gluteus-maximus')) });
    await rested(map);
    button(map, 'Undo').click();
    await rested(map);
    equal(brief(map.marks), '');
    button(map, 'Redo').click();
    equal(brief(map.marks), 'FOUND LEFT gluteus-maximus');
  });
});
