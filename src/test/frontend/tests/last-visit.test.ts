/* SPDX-License-Identifier: Apache-2.0 */
import type { BodyMap } from '../../../../frontend/body-map/body-map.js';
import {
  all,
  button,
  equal,
  keys,
  mark,
  midline,
  openSection,
  press,
  said,
  shape,
  shown,
  shutSections,
  tap,
  until,
  violations,
} from './editor-support.js';

const lines = (map: BodyMap) => all(map, '.last-visit li');
const glute = () => mark({ region: 'gluteus-medius', coarseRegion: 'buttock', layer: 'INTERMEDIATE', intensity: 5 });

describe('the last visit', () => {
  it('is a list with four answers each, without an accessibility violation', async () => {
    const map = await shown([], [midline({ intensity: 6 }), mark({ intensity: 7 }), mark({ kind: 'AVOID', side: 'RIGHT' })]);
    equal(
      lines(map).map((line) => line.querySelectorAll('.answers button').length),
      [4, 4, 2],
    );
    equal(await violations(map), '');
  });

  it('is answered in one tap and undone in one', async () => {
    const before = mark({ intensity: 7 });
    const map = await shown([], [before, glute()]);
    let told = 0;
    map.addEventListener('body-map-change', () => told++);
    await press(map, 'Better', 'How is it today? left quadratus lumborum');
    equal(
      map.marks.map((each) => [each.trackId, each.change, each.intensity]),
      [[before.trackId, 'IMPROVED', 5]],
    );
    equal(told, 1);
    equal(lines(map).length, 1);
    await press(map, 'Undo');
    equal([map.marks.length, lines(map).length], [0, 2]);
    await press(map, 'Gone', 'How is it today? left quadratus lumborum');
    equal([map.marks[0].change, map.marks[0].intensity], ['RESOLVED', 0]);
  });

  it('draws what is gone as a tick and not as a finding', async () => {
    const map = await shown([], [mark({ intensity: 7 })]);
    await press(map, 'Gone', 'How is it today? left quadratus lumborum');
    equal(all(map, 'svg .tint').length, 0);
    equal(map.renderRoot.querySelectorAll('svg[data-view="back"] ~ svg .badge.gone .tick').length, 1);
    await tap(map, 'quadratus-lumborum', 'left');
    await press(map, 'Intensity 3', 'Intensity');
    equal(map.renderRoot.querySelectorAll('.badge.gone').length, 0);
  });

  it('is told by the shape where it was, until it is answered', async () => {
    const map = await shown([]);
    const name = () => said(shape(map, 'quadratus-lumborum', 'left'));
    shape(map, 'quadratus-lumborum', 'left').focus();
    const plain = name();
    map.previous = [mark({ intensity: 7 })];
    await map.updateComplete;
    equal(name(), `${plain}; last visit: found, tension, intensity 7 of 10, deep`);
    await press(map, 'Gone', 'How is it today? left quadratus lumborum');
    equal(name(), 'left quadratus lumborum, back, deep, marked: found, tension, deep, gone since last time');
  });

  it('keeps the focus in the list', async () => {
    const map = await shown([], [mark({ intensity: 7 }), glute()]);
    button(map, 'Same', 'How is it today? left gluteus').focus();
    await keys(map, 'Enter');
    const focused = await until(() => map.shadowRoot!.activeElement);
    equal(said(focused), 'Same');
    await keys(map, 'Enter');
    equal(said(await until(() => map.shadowRoot!.activeElement)), 'Last visit 0');
    equal(map.marks.length, 2);
    equal(all(map, '.last-visit .none').length, 1);
  });

  it('is all the same in one step', async () => {
    const map = await shown([], [mark({ intensity: 7 }), glute(), midline()]);
    await press(map, 'Worse', 'How is it today? left gluteus medius');
    await press(map, 'All same');
    equal(
      map.marks.map((each) => each.change),
      ['WORSE', 'SAME', 'SAME'],
    );
    await press(map, 'Undo');
    equal(map.marks.length, 1);
  });

  it('opens in the panel when its place is tapped, and is answered there', async () => {
    const before = mark({ intensity: 7 });
    const map = await shown([], [before]);
    await tap(map, 'quadratus-lumborum', 'left');
    equal(map.marks.length, 0);
    equal(all(map, '.editor.ghost').length, 1);
    equal(await violations(map), '');
    all(map, '.editor.ghost .answers button')[1].click();
    await until(() => said(map.shadowRoot!.activeElement ?? map) === 'Intensity 5 of 10');
    equal([map.marks[0].trackId, map.marks[0].change], [before.trackId, 'IMPROVED']);
    await press(map, 'Intensity 6', 'Intensity');
    equal(map.marks[0].change, 'SAME', 'follows the rating');
    await openSection(map, 'Visit and note');
    await press(map, 'Worse', 'Since last visit');
    await press(map, 'Intensity 1', 'Intensity');
    equal([map.marks[0].change, map.marks[0].intensity], ['WORSE', 1], 'chosen by hand');
    await shutSections(map);
  });

  it('is answered by digit on the figure', async () => {
    const before = mark({ intensity: 4 });
    const map = await shown([], [before]);
    shape(map, 'quadratus-lumborum', 'left').focus();
    await map.updateComplete;
    await keys(map, '1', '0');
    equal(
      map.marks.map((each) => [each.trackId, each.intensity, each.change]),
      [[before.trackId, 10, 'WORSE']],
    );
  });

  it('can be left as it is for a new mark, which may still turn out to be the same', async () => {
    const before = mark({ intensity: 7 });
    const map = await shown([], [before]);
    await tap(map, 'quadratus-lumborum', 'left');
    await press(map, 'Make a new mark here');
    equal(map.marks[0].trackId, map.marks[0].id);
    await press(map, 'Same complaint as last visit');
    equal(map.marks[0].trackId, before.trackId);
    equal(lines(map).length, 0);
  });

  it('makes what it did not know new', async () => {
    const map = await shown([], [glute()]);
    await tap(map, 'quadratus-lumborum', 'left');
    equal(map.marks[0].change, 'NEW');
    await press(map, 'Treated', 'Kind');
    equal('change' in map.marks[0], false, 'what is treated is no complaint');
  });

  it('lets go of a ghost that is answered elsewhere', async () => {
    const before = mark({ intensity: 7 });
    const map = await shown([], [before]);
    await tap(map, 'quadratus-lumborum', 'left');
    map.marks = [mark({ trackId: before.trackId })];
    await map.updateComplete;
    equal(all(map, '.editor.ghost').length, 0);
  });
});
