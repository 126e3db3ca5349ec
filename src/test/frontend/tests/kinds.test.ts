/* SPDX-License-Identifier: Apache-2.0 */
import { emulateMedia } from '@web/test-runner-commands';
import type { BodyMap } from '../../../../frontend/body-map/body-map.js';
import { accessible, button, choose, equal, inside, mark, resetMouse, rested, sendMouse, shape, shown } from './page.js';

const SOME = [
  mark({ id: '1', intensity: 3 }),
  mark({ id: '2', kind: 'REPORTED', side: 'RIGHT' }),
  mark({ id: '3', kind: 'TREATED', region: 'biceps-femoris', intensity: 10 }),
  mark({ id: '4', kind: 'AVOID', region: 'latissimus-dorsi' }),
  mark({ id: '5', geometry: 'POINT', x: 0.42, y: 0.5, intensity: 8 }),
  mark({ id: '6', kind: 'REPORTED', geometry: 'ARROW', x: 0.6, y: 0.5, path: [[0.6, 0.7]] }),
];

describe('body-map in layers of kinds', () => {
  let map: BodyMap;

  beforeEach(async () => {
    map = await shown({ marks: SOME });
  });

  afterEach(() => resetMouse());

  it('hides and shows a kind, and keeps it in the list', async () => {
    equal(button(map, 'Found, 2').getAttribute('aria-pressed'), 'true');
    button(map, 'Found, 2').click();
    await rested(map);
    equal(button(map, 'Found, 2').getAttribute('aria-pressed'), 'false');
    equal(map.renderRoot.querySelectorAll('.sheet .mark.FOUND, .sheet .badge.FOUND').length, 0);
    equal(map.renderRoot.querySelectorAll('.sheet .mark.TREATED').length > 0, true);
    equal(map.renderRoot.querySelectorAll('.entry').length, 6);
    equal(map.marks.length, 6);
  });

  it('shows a hidden kind again when one of it is made or opened', async () => {
    button(map, 'Found, 2').click();
    await rested(map);
    await sendMouse({ type: 'click', position: inside(shape(map, 'back', 'trapezius-middle')) });
    await rested(map);
    equal(map.hiddenKinds, []);
    equal(map.renderRoot.querySelectorAll('.sheet .badge.FOUND').length, 3);
  });

  it('draws each kind with its own shape, pattern and letter', () => {
    const looks = (kind: string) => map.renderRoot.querySelector(`.sheet .badge.${kind} .letter`)?.textContent;
    equal(['REPORTED', 'FOUND', 'TREATED', 'AVOID'].map(looks), ['R', 'F', 'T', 'A']);
    equal(map.renderRoot.querySelectorAll('.sheet pattern').length, 6, 'patterns of two views');
  });
});

describe('body-map in the hands of a client', () => {
  it('offers the kinds it is given, and nothing to choose but these', async () => {
    const map = await shown({ marks: [], simple: true, kinds: ['REPORTED', 'AVOID'], brush: 'REPORTED', layer: 'area' });
    const words = () => [...map.renderRoot.querySelectorAll('button')].map((each) => each.textContent?.trim());
    equal(words().filter((word) => ['Found', 'Treated', 'Region', 'Superficial', 'Before'].includes(word ?? '')), []);
    equal(words().filter((word) => word === 'Reported' || word === 'Avoid'), ['Reported', 'Avoid']);
    map.renderRoot.querySelector('[data-area="lower-back"]')?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true }),
    );
    await rested(map);
    equal(map.marks[0]?.kind, 'REPORTED');
    equal(map.renderRoot.querySelectorAll('.editor .sections, .editor input').length, 0);
    button(map, 'Avoid').click();
    await rested(map);
    await accessible(map);
  });
});

describe('body-map for everybody', () => {
  for (const palette of ['light', 'dark', 'contrast', 'grey'] as const) {
    it(`has no accessibility violation in ${palette}`, async () => {
      const map = await shown({ palette, marks: SOME, outlines: ['NEUTRAL', 'FEMALE', 'MALE'] });
      await accessible(map);
      shape(map, 'back', 'gluteus-maximus').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await rested(map);
      await accessible(map);
    });
  }

  for (const tool of ['pin', 'arrow'] as const) {
    it(`has none with the ${tool} in hand, closer, and with a hidden kind`, async () => {
      const map = await shown({ tool, marks: SOME, hiddenKinds: ['REPORTED'] });
      await choose(map, 'Look at', 'Low back & hips');
      await accessible(map);
    });
  }

  for (const [name, state] of Object.entries({
    empty: {},
    'read only': { readonly: true, marks: SOME },
    disabled: { disabled: true, marks: SOME },
    wrong: { invalid: true, errorMessage: 'Mark at least one region.', required: true, label: 'Findings' },
    'on areas': { layer: 'area' as const },
    'on both sides': { views: ['left-side' as const, 'right-side' as const], view: 'left-side' as const },
    'without drawings': { figures: '/nowhere/' },
  })) {
    it(`has none when it is ${name}`, async () => {
      const map = document.createElement('body-map');
      if ('figures' in state) {
        Object.assign(map, state);
        document.body.replaceChildren(map);
        await rested(map);
        await new Promise((resume) => setTimeout(resume, 200));
        equal(map.renderRoot.querySelectorAll('[role=alert]').length > 0, true, 'it says so');
        await accessible(map);
      } else {
        await accessible(await shown(state));
      }
    });
  }

  it('has letters on paper, on high contrast, and where colours are forced', async () => {
    const map = await shown({ marks: SOME });
    const letters = () => getComputedStyle(map.renderRoot.querySelector('.badge .letter')!).display !== 'none';
    equal(letters(), false);
    await emulateMedia({ media: 'print' });
    equal(letters(), true);
    await emulateMedia({ media: 'screen', forcedColors: 'active' });
    equal(letters(), true);
    await emulateMedia({ forcedColors: 'none' });
    map.palette = 'grey';
    await rested(map);
    equal(letters(), true);
  });
});
