/* SPDX-License-Identifier: Apache-2.0 */
import { bySentence, type Caution, Cautions } from '../../../../frontend/body-map/cautions.js';
import { loadSheet, placeKey, type Sheet, type Side, type View } from '../../../../frontend/body-map/figure.js';
import type { BodyMap } from '../../../../frontend/body-map/body-map.js';
import { equal, mark, violations } from './editor-support.js';
import { button, FIGURES, inside, press, rested, sendMouse, shape, shown } from './page.js';

const CALF: Caution = { coarseRegion: 'leg-back', side: 'LEFT', level: 'REFER', sentence: 'Have the leg looked at first.' };
const NECK: Caution = { coarseRegion: 'neck-front', level: 'AVOID', sentence: 'No pressure here.' };
const LOIN: Caution = { region: 'quadratus-lumborum', level: 'CAUTION', sentence: 'No percussion.' };
const LOW: Caution = { coarseRegion: 'lower-back', level: 'CAUTION', sentence: 'Keep it light.' };
const TREATED = { kind: 'TREATED', region: 'gastrocnemius-lateral', coarseRegion: 'leg-back', layer: 'SUPERFICIAL' } as const;

let front: Sheet;
let back: Sheet;

const sheet = (view: View) => loadSheet(FIGURES, view);
const at = (on: Sheet, key: string, side: Side) => on.places.get(placeKey(key, side))!;
const sentences = (cautions: readonly Caution[]) => cautions.map(({ sentence }) => sentence);
const hatched = (map: BodyMap) =>
  [...map.renderRoot.querySelectorAll<SVGElement>('.care [data-place]')].map(
    ({ dataset }) => `${dataset.side} ${dataset.place} ${dataset.level?.toLowerCase()}`,
  );
const text = (map: BodyMap, selector: string) =>
  [...map.renderRoot.querySelectorAll(selector)].map((each) => each.textContent?.replace(/\s+/g, ' ').trim());

describe('what a caution is about', () => {
  before(async () => {
    front = await sheet('front');
    back = await sheet('back');
  });

  it('is its structure, on the side that is named or on both', () => {
    const both = new Cautions([LOIN]);
    const left = new Cautions([{ ...LOIN, side: 'LEFT' }]);
    const places = (cautions: Cautions) => cautions.hatched(back).map(({ region }) => `${region.side} ${region.key}`);
    equal(places(both), ['right quadratus-lumborum', 'left quadratus-lumborum']);
    equal(places(left), ['left quadratus-lumborum']);
    equal(sentences(left.on(at(back, 'quadratus-lumborum', 'right'), back)), []);
  });

  it('is an area over the midline as one, when no side is named', () => {
    const places = new Cautions([NECK]).hatched(front).map(({ region }) => `${region.side} ${region.key}`);
    equal(places, ['midline neck-front']);
  });

  it('is every structure that lies in the area or reaches into it, and no other', () => {
    const cautions = new Cautions([CALF]);
    equal(sentences(cautions.on(at(back, 'gastrocnemius-lateral', 'left'), back)), [CALF.sentence]);
    equal(sentences(cautions.on(at(back, 'soleus', 'left'), back)), [CALF.sentence]);
    equal(sentences(cautions.on(at(back, 'soleus', 'right'), back)), []);
    equal(sentences(cautions.on(at(back, 'gluteus-maximus', 'left'), back)), []);
  });

  it('is the area around a structure, too', () => {
    equal(sentences(new Cautions([LOIN]).on(at(back, 'lower-back', 'left'), back)), [LOIN.sentence]);
  });

  it('is a mark by its names, wherever it was placed and whether or not a drawing is there', () => {
    const cautions = new Cautions([CALF, LOIN]);
    equal(sentences(cautions.of(mark(TREATED), undefined)), [CALF.sentence]);
    equal(sentences(cautions.of(mark({ ...TREATED, side: 'RIGHT' }), undefined)), []);
    equal(sentences(cautions.of(mark({ ...TREATED, region: undefined, side: 'MIDLINE' }), undefined)), [CALF.sentence]);
    equal(sentences(cautions.of(mark(), undefined)), [LOIN.sentence]);
  });

  it('is a mark on a whole structure that reaches there, and not a pin beside it', () => {
    const cautions = new Cautions([LOW]);
    const whole = mark({ kind: 'TREATED', region: 'latissimus-dorsi', coarseRegion: 'mid-back', layer: 'SUPERFICIAL' });
    const reaches = cautions.on(at(back, 'latissimus-dorsi', 'left'), back).length;
    equal(cautions.of(whole, back).length, reaches);
    equal(cautions.of({ ...whole, geometry: 'POINT', x: 0.4, y: 0.3 }, back).length, 0);
  });

  it('is drawn once on a place, as the strongest that is said of it, and said in full', () => {
    const cautions = new Cautions([LOW, { ...LOW, level: 'AVOID', side: 'LEFT', sentence: 'Keep off.' }, { ...LOW, sentence: 'Warm first.' }]);
    const drawn = cautions.hatched(back).map(({ region, level }) => `${region.side} ${level}`);
    equal(drawn, ['midline CAUTION', 'left AVOID']);
    equal(sentences(cautions.on(at(back, 'lower-back', 'left'), back)), ['Keep off.', LOW.sentence, 'Warm first.']);
  });

  it('is the whole body where no place is named, which is not hatched', () => {
    const cautions = new Cautions([{ level: 'AVOID', sentence: 'Light everywhere.' }, CALF]);
    equal(sentences(cautions.whole), ['Light everywhere.']);
    equal(cautions.hatched(back).length, 1);
  });

  it('falls back on the area where a view does not draw the structure', () => {
    const cautions = new Cautions([{ ...LOIN, region: 'no-such-muscle', coarseRegion: 'lower-back' }]);
    equal(cautions.hatched(back).map(({ region }) => region.key), ['lower-back']);
  });

  it('leaves out what cannot be understood', () => {
    const wrong = [null, 7, {}, { ...CALF, level: 'PANIC' }, { ...CALF, sentence: 3 }, { ...CALF, side: 'UP' }, CALF];
    equal(sentences(new Cautions(wrong).placed), [CALF.sentence]);
    equal(new Cautions('nonsense').placed, []);
    equal(new Cautions(null).placed, []);
  });

  it('says the same sentence once', () => {
    equal(bySentence([NECK, { ...NECK, coarseRegion: 'neck-back' }, CALF]).map((same) => same.length), [2, 1]);
  });
});

describe('hatching on the map', () => {
  it('lies over the figure and under the marks', async () => {
    const map = await shown({ view: 'back', cautions: [CALF, NECK, LOIN], marks: [mark()] } as Partial<BodyMap>);
    equal(hatched(map).includes('left leg-back refer'), true, hatched(map).join());
    const [figure, hatching, ...marks] = [...map.renderRoot.querySelectorAll('.sheet')]
      .find((each) => each.querySelector('[data-view="back"]'))!
      .querySelectorAll(':scope > svg');
    equal([figure.classList[0], hatching.classList[1], marks.length], ['figure', 'cautions', 4]);
    equal(getComputedStyle(hatching).pointerEvents, 'none');
  });

  it('is not there when there is nothing to be careful with, and goes when that is told', async () => {
    const map = await shown({ cautions: [] } as Partial<BodyMap>);
    equal(map.renderRoot.querySelector('svg.cautions'), null);
    equal(map.renderRoot.querySelector('.careful'), null);
    map.cautions = [NECK];
    await rested(map);
    equal(hatched(map), ['midline neck-front avoid']);
    map.cautions = [];
    await rested(map);
    equal(map.renderRoot.querySelector('svg.cautions'), null);
  });

  it('is painted once: no tap, digit or turn of the layer touches it', async () => {
    const map = await shown({ view: 'back', cautions: [CALF, LOIN] } as Partial<BodyMap>);
    const changes: MutationRecord[] = [];
    const watch = new MutationObserver((records) => changes.push(...records));
    map.renderRoot
      .querySelectorAll('svg.cautions')
      .forEach((each) => watch.observe(each, { subtree: true, childList: true, attributes: true }));
    shape(map, 'back', 'gluteus-maximus').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await rested(map);
    map.layer = 'deep';
    await rested(map);
    equal(changes.length, 0);
    watch.disconnect();
  });

  it('is taken away and brought back by the legend, while the sentences stay', async () => {
    const map = await shown({ view: 'back', cautions: [CALF] } as Partial<BodyMap>);
    const chip = button(map, 'Careful, 1');
    equal(chip.getAttribute('aria-pressed'), 'true');
    chip.click();
    await rested(map);
    equal([hatched(map).length, map.hideCautions, chip.getAttribute('aria-pressed')], [0, true, 'false']);
    equal(text(map, '.careful li').length, 1);
    chip.click();
    await rested(map);
    equal(hatched(map).length, 1);
  });

  it('is said in the name of a shape, after the marks on it', async () => {
    const map = await shown({ view: 'back', cautions: [CALF, { ...NECK, coarseRegion: 'leg-back' }], names: { soleus: 'soleus' } } as Partial<BodyMap>);
    const soleus = shape(map, 'back', 'soleus');
    equal(
      soleus.getAttribute('aria-label'),
      'left soleus, back, intermediate; avoid: No pressure here.; refer first: Have the leg looked at first.',
    );
    map.cautions = [];
    await rested(map);
    equal(soleus.getAttribute('aria-label'), 'left soleus, back, intermediate');
  });

  it('is said under the figure where the pointer is, and where the keyboard is', async () => {
    const map = await shown({ view: 'back', cautions: [CALF], names: { 'gastrocnemius-lateral': 'lateral calf' } } as Partial<BodyMap>);
    const calf = shape(map, 'back', 'gastrocnemius-lateral');
    calf.scrollIntoView({ block: 'center' });
    const [x, y] = inside(calf);
    await sendMouse({ type: 'move', position: [x, y] });
    await rested(map);
    await rested(map);
    const said = () => text(map, '.pane .caption').join(' ');
    equal(said().includes('Left lateral calf. Refer first: Have the leg looked at first.'), true, said());
    await sendMouse({ type: 'move', position: [2, 2] });
    await rested(map);
    equal(said().trim(), '');
    calf.focus();
    await press(map, 'ArrowUp', 'ArrowDown');
    await rested(map);
    equal(said().includes('Have the leg looked at first.'), true, said());
  });

  it('is said at a tap, and shown in the panel and beside a treated mark in the list', async () => {
    const map = await shown({ view: 'back', brush: 'TREATED', cautions: [CALF] } as Partial<BodyMap>);
    shape(map, 'back', 'gastrocnemius-lateral').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await rested(map);
    equal(text(map, '[role=status]')[0]?.endsWith('Refer first: Have the leg looked at first.'), true, text(map, '[role=status]').join());
    equal(text(map, '.editor .says'), ['Refer first. Have the leg looked at first.']);
    equal(text(map, '.list:not(.careful) .minded .says'), ['Refer first. Have the leg looked at first.']);
    equal(await violations(map), '');
  });

  it('is not said of what is kept off anyway', async () => {
    const map = await shown({ view: 'back', brush: 'AVOID', cautions: [CALF] } as Partial<BodyMap>);
    shape(map, 'back', 'gastrocnemius-lateral').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await rested(map);
    equal([text(map, '.editor .says').length, text(map, '.minded').length], [0, 0]);
  });

  it('is said at a tap where nothing can be marked', async () => {
    const map = await shown({ view: 'back', readonly: true, cautions: [CALF] } as Partial<BodyMap>);
    shape(map, 'back', 'soleus').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await rested(map);
    equal(text(map, '.editor.idle .says'), ['Refer first. Have the leg looked at first.']);
    equal(text(map, '[role=status]'), ['Refer first: Have the leg looked at first.']);
    shape(map, 'back', 'gluteus-maximus').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await rested(map);
    equal([text(map, '.editor.idle .says').length, map.marks.length], [0, 0]);
  });

  it('stands above the figure where it is about the whole body', async () => {
    const map = await shown({ notice: 'Takes a blood thinner.', cautions: [{ level: 'CAUTION', sentence: 'Light everywhere.' }] } as Partial<BodyMap>);
    equal(text(map, '.notice p'), ['Takes a blood thinner.', 'Take care. Light everywhere.']);
    equal(hatched(map), []);
    map.notice = '';
    map.cautions = [];
    await rested(map);
    equal(map.renderRoot.querySelector('.notice'), null);
  });

  it('is accessible in every palette', async () => {
    for (const palette of ['light', 'dark', 'contrast', 'grey'] as const) {
      const map = await shown({ view: 'back', palette, notice: 'Takes a blood thinner.', cautions: [CALF, LOIN, NECK] } as Partial<BodyMap>);
      equal(await violations(map), '', palette);
    }
  });

  it('hatches each level in another way', async () => {
    const map = await shown({ view: 'back', cautions: [CALF, NECK, LOIN] } as Partial<BodyMap>);
    const tiles = [...map.renderRoot.querySelectorAll('.sheet svg.cautions')[0].querySelectorAll('pattern path')].map((each) => each.getAttribute('d'));
    equal(new Set(tiles).size, 3);
  });
});
