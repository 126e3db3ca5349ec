/* SPDX-License-Identifier: Apache-2.0 */
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { BodyMap } from '../../../../frontend/body-map/body-map.js';
import type { Mark } from '../../../../frontend/body-map/marks.js';
import {
  all,
  button,
  equal,
  keys,
  mark,
  midline,
  opened,
  openSection,
  press,
  said,
  shown,
  shutSections,
  tap,
  until,
  violations,
} from './editor-support.js';

const SECTIONS = {
  REPORTED: ['How it feels', 'Where it refers', 'After treatment', 'Visit and note'],
  FOUND: ['What I felt', 'How it feels', 'Where it refers', 'After treatment', 'Visit and note'],
  TREATED: ['Treatment', 'Visit and note'],
  AVOID: ['Visit and note'],
} as const;

async function editing(one: Mark, previous?: readonly Mark[]): Promise<BodyMap> {
  const map = await shown([one], previous);
  await opened(map, one);
  return map;
}

const titles = (map: BodyMap) => all(map, '.section .heading').map((each) => each.textContent);

describe('the panel', () => {
  afterEach(async () => {
    const map = document.querySelector('body-map');
    if (map?.renderRoot) {
      await shutSections(map);
    }
  });

  for (const kind of ['REPORTED', 'FOUND', 'TREATED', 'AVOID'] as const) {
    it(`has the sections of ${kind}, each without an accessibility violation`, async () => {
      const map = await editing(mark({ kind, radiatesTo: kind === 'FOUND' ? [{ coarseRegion: 'buttock', side: 'LEFT' }] : undefined }), []);
      equal(titles(map), SECTIONS[kind]);
      for (const title of SECTIONS[kind]) {
        await openSection(map, title);
        equal(await violations(map), '', title);
      }
    });
  }

  it('can be read in the dark', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    document.documentElement.style.cssText = 'color-scheme: dark; background: Canvas';
    try {
      for (const kind of ['REPORTED', 'FOUND', 'TREATED', 'AVOID'] as const) {
        const map = await editing(mark({ kind, intensity: 3 }), [mark()]);
        for (const title of SECTIONS[kind]) {
          await openSection(map, title);
        }
        equal(await violations(map), '', kind);
      }
    } finally {
      await emulateMedia({ colorScheme: 'light' });
      document.documentElement.style.cssText = '';
    }
  });

  it('shows what a mark holds, whatever its kind', async () => {
    const map = await editing(mark({ kind: 'AVOID', tone: 2, technique: 'stripping', quality: ['TIGHT'] }));
    equal(titles(map), ['What I felt', 'How it feels', 'Treatment', 'Visit and note']);
  });

  it('edits every attribute, each in one step that can be undone', async () => {
    const start = mark();
    const map = await editing(start);
    const steps: readonly (readonly [string, string, string, Partial<Mark>])[] = [
      ['What I felt', 'Tension grade', '3 Marked', { tone: 3 }],
      ['What I felt', 'Pressure that brings it on', 'Pressure 2 of 5', { pressureFound: 2 }],
      ['What I felt', 'Brings on the familiar pain', 'Yes', { reproducesFamiliar: true }],
      ['What I felt', 'Depth', 'Unknown', { layer: 'UNKNOWN' }],
      ['How it feels', 'Quality', 'Burning', { quality: ['BURNING'] }],
      ['How it feels', 'Quality', 'Aching', { quality: ['ACHING', 'BURNING'] }],
      ['How it feels', 'When', 'At night', { timing: 'NIGHT' }],
      ['Visit and note', 'Recorded', 'Follow-up', { phase: 'FOLLOW_UP' }],
      ['', 'Kind', 'Treated', { kind: 'TREATED' }],
      ['Treatment', 'Pressure used', 'Pressure 4 of 5', { pressureUsed: 4 }],
      ['Treatment', 'How it answered', 'Not tested', { response: 'NOT_TESTED' }],
      ['', 'Type', 'Trigger point', { type: 'TRIGGER_POINT' }],
      ['', 'Intensity', 'Intensity 8 of 10', { intensity: 8 }],
    ];
    for (const [section, row, name, change] of steps) {
      if (section) {
        await openSection(map, section);
      }
      await press(map, name, row);
      const [field, value] = Object.entries(change)[0];
      equal(map.marks[0][field], value, `${row}, ${name}`);
      equal(button(map, name, row).getAttribute('aria-pressed'), 'true', name);
    }
    for (const _ of steps) {
      await press(map, 'Undo');
    }
    equal(map.marks, [start]);
    equal(button(map, 'Undo').hasAttribute('disabled'), true);
  });

  it('takes back what is pressed already', async () => {
    const map = await editing(mark({ tone: 2, quality: ['TIGHT'], intensity: 4 }));
    await openSection(map, 'What I felt');
    await openSection(map, 'How it feels');
    await press(map, '2 Moderate', 'Tension grade');
    await press(map, 'Tight', 'Quality');
    await press(map, 'Intensity 4', 'Intensity');
    equal(['tone' in map.marks[0], 'quality' in map.marks[0], 'intensity' in map.marks[0]], [false, false, false]);
  });

  it('takes what is typed into the note for one step, and keeps digits out of the intensity', async () => {
    const map = await editing(mark({ intensity: 4 }));
    await openSection(map, 'Visit and note');
    map.renderRoot.querySelector('textarea')!.focus();
    await sendKeys({ type: 'worse at 7, not 9' });
    await sendKeys({ press: 'Backspace' });
    equal([map.marks[0].note, map.marks[0].intensity], ['worse at 7, not ', 4]);
    equal(map.renderRoot.querySelector('textarea')!.maxLength, 500);
    await keys(map, 'Control+z');
    equal(['note' in map.marks[0], map.marks[0].intensity], [false, 4]);
  });

  it('stores a technique as a key, and minutes within bounds', async () => {
    const map = await editing(mark({ kind: 'TREATED' }));
    await openSection(map, 'Treatment');
    const [technique, minutes] = all(map, '.section input') as HTMLInputElement[];
    const enter = async (field: HTMLInputElement, text: string) => {
      field.value = text;
      field.dispatchEvent(new Event('change'));
      await map.updateComplete;
    };
    await enter(technique, 'Ischaemic compression');
    equal([map.marks[0].technique, technique.value], ['ischaemic-compression', 'ischaemic compression']);
    await enter(technique, '!?');
    equal([map.marks[0].technique, technique.getAttribute('aria-invalid')], ['ischaemic-compression', 'true']);
    await enter(minutes, '6000');
    equal([map.marks[0].minutes, minutes.value], [600, '600']);
    await enter(minutes, '-3');
    equal(map.marks[0].minutes, 0);
    await enter(minutes, '');
    equal('minutes' in map.marks[0], false);
  });

  it('changes both sides while they are joined', async () => {
    const map = await editing(mark({ region: 'gluteus-medius', coarseRegion: 'buttock', layer: 'INTERMEDIATE' }));
    await press(map, 'Both sides');
    equal(map.marks.length, 2);
    await openSection(map, 'What I felt');
    await press(map, '4 Rigid', 'Tension grade');
    equal(
      map.marks.map((each) => [each.side, each.tone]),
      [
        ['LEFT', 4],
        ['RIGHT', 4],
      ],
    );
    await press(map, 'Both sides');
    equal(map.marks.length, 1);
    equal('groupId' in map.marks[0], false);
  });

  it('is used with the keyboard alone', async () => {
    const map = await editing(mark());
    await openSection(map, 'What I felt');
    button(map, '1 Slight', 'Tension grade').focus();
    await keys(map, 'ArrowRight', 'ArrowRight', 'Enter');
    equal(map.marks[0].tone, 3);
    button(map, 'How it feels').focus();
    await keys(map, 'Enter');
    equal(button(map, 'How it feels').parentElement!.hasAttribute('open'), true);
    await keys(map, '1', '0');
    equal(map.marks[0].intensity, 10);
    await keys(map, 'Escape');
    equal(map.renderRoot.querySelector('.editor:not(.idle)'), null);
  });

  it('remembers which sections are open, for another mark too', async () => {
    const map = await editing(mark());
    await openSection(map, 'How it feels');
    const other = await editing(midline());
    equal(button(other, 'How it feels').parentElement!.hasAttribute('open'), true);
  });

  it('has targets of 44 pixels', async () => {
    const map = await editing(mark({ radiatesTo: [{ coarseRegion: 'buttock', side: 'LEFT' }] }), []);
    for (const title of SECTIONS.FOUND) {
      await openSection(map, title);
    }
    const small = all(map, '.editor button, .editor select, .editor input, .editor summary, .editor textarea').filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      return width < 43.9 || height < 43.9;
    });
    equal(
      small.map((each) => said(each)),
      [],
    );
  });

  for (const [width, height] of [
    [390, 844],
    [768, 1024],
  ]) {
    it(`leaves what is edited in sight, ${width} pixels wide, and reaches everything`, async () => {
      document.body.replaceChildren();
      await setViewport({ width, height });
      try {
        const map = await editing(mark({ region: 'gluteus-maximus', coarseRegion: 'buttock', layer: 'SUPERFICIAL' }), [mark()]);
        await openSection(map, 'What I felt');
        await until(() => {
          const region = map.renderRoot.querySelector('.chosen[d]')!.getBoundingClientRect();
          const panel = map.renderRoot.querySelector('.editor')!.getBoundingClientRect();
          return region.top >= 0 && region.bottom <= panel.top;
        });
        equal(document.documentElement.scrollWidth, width);
      } finally {
        await shutSections(document.querySelector('body-map')!);
        document.body.replaceChildren();
        await setViewport({ width: 800, height: 600 });
      }
    });
  }

  it('only shows, where the map is read-only', async () => {
    const map = await editing(mark({ tone: 2, note: 'a word' }), [mark()]);
    map.readonly = true;
    await map.updateComplete;
    equal(all(map, '.editor button').map(said), ['Done']);
    equal(all(map, '.last-visit').length, 0);
  });
});

describe('where it refers', () => {
  afterEach(() => shutSections(document.querySelector('body-map')!));

  it('is chosen on the figure', async () => {
    const map = await editing(mark());
    await openSection(map, 'Where it refers');
    await press(map, 'Choose on the figure');
    equal(await violations(map), '');
    await tap(map, 'gluteus-medius', 'left');
    await tap(map, 'gluteus-medius', 'right');
    await tap(map, 'gluteus-medius', 'right');
    equal(map.marks.length, 1);
    equal(
      map.marks[0].radiatesTo?.map((to) => [to.region, to.side]),
      [['gluteus-medius', 'LEFT']],
    );
    await keys(map, 'Escape');
    equal(Boolean(map.renderRoot.querySelector('.choosing')), false);
    await until(() => map.renderRoot.querySelector('.editor:not(.idle)'));
    await press(map, 'Undo');
    await press(map, 'Undo');
    equal(map.marks[0].radiatesTo?.length, 1, 'each tap is a step');
  });

  it('is found by name, felt in a way of its own, and removed', async () => {
    const map = await editing(mark());
    await openSection(map, 'Where it refers');
    const search = map.renderRoot.querySelector('body-map-place-search')!;
    search.focus();
    search.shadowRoot!.querySelector('input')!.focus();
    await until(() => search.places.length > 100);
    await sendKeys({ type: 'buttoc' });
    await search.updateComplete;
    equal(await violations(map), '');
    await keys(map, 'ArrowDown', 'ArrowUp', 'Enter');
    equal(map.marks[0].radiatesTo, [{ coarseRegion: 'buttock', side: 'LEFT' }]);
    const how = map.renderRoot.querySelector<HTMLSelectElement>('.places select')!;
    how.value = 'BURNING';
    how.dispatchEvent(new Event('change'));
    await map.updateComplete;
    equal(map.marks[0].radiatesTo?.[0].quality, 'BURNING');
    await press(map, 'Remove left buttock');
    equal('radiatesTo' in map.marks[0], false);
  });

  it('holds at most ten places', async () => {
    const keysOf = ['hip-groin', 'chest', 'abdomen', 'neck-front', 'knee-front', 'knee-back', 'calf', 'thigh-back', 'thigh-front', 'upper-back'];
    const map = await editing(mark({ radiatesTo: keysOf.map((coarseRegion) => ({ coarseRegion, side: 'LEFT' as const })) }));
    await openSection(map, 'Where it refers');
    await press(map, 'Choose on the figure');
    await tap(map, 'gluteus-medius', 'left');
    equal(map.marks[0].radiatesTo?.length, 10);
    equal(map.renderRoot.querySelector('[role=status]')!.textContent, 'A mark refers to at most 10 places.');
    await press(map, 'Done');
  });
});

describe('after treatment', () => {
  afterEach(() => shutSections(document.querySelector('body-map')!));

  it('is rated in one tap, and undone in one', async () => {
    const map = await editing(mark({ intensity: 7 }));
    await openSection(map, 'After treatment');
    await press(map, 'Intensity 3', 'Intensity after treatment');
    equal(
      map.marks.map((each) => [each.phase, each.intensity]),
      [
        ['PRE', 7],
        ['POST', 3],
      ],
    );
    equal(map.marks[1].trackId, map.marks[0].trackId);
    await shutSections(map);
    equal(said(button(map, 'After treatment')), 'After treatment 7 → 3');
    await press(map, 'Undo');
    equal(map.marks.length, 1);
  });

  it('is the phase of new marks once that is chosen', async () => {
    const map = await shown([]);
    await press(map, 'After', 'New marks are made');
    await tap(map, 'gluteus-medius', 'left');
    equal(map.marks[0].phase, 'POST');
    equal('change' in map.marks[0], false, 'no visit before: nothing is called new');
  });
});
