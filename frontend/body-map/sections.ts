/* SPDX-License-Identifier: Apache-2.0 */

/** The parts of the panel that are opened when they are needed: which of them a kind of mark has, and what is in each. */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  CHANGES,
  DEPTHS,
  LONGEST_NOTE,
  MOST_MINUTES,
  PHASES,
  PRESSURES,
  QUALITIES,
  RESPONSES,
  TIMINGS,
  TONES,
} from './attributes.js';
import { type Choice, oneOf, row, section, toggle } from './controls.js';
import type { EditorActions, EditorState } from './editor.js';
import { intensities } from './intensities.js';
import type { Kind, Mark } from './marks.js';
import { drawReferrals } from './referrals.js';
import type { TextKey } from './texts.js';
import type { Words } from './words.js';

export const SECTIONS = ['felt', 'feels', 'refers', 'treatment', 'after', 'visit'] as const;
export type Section = (typeof SECTIONS)[number];

/** Which sections a kind of mark has, in their order. */
const USUAL: Readonly<Record<Kind, readonly Section[]>> = {
  REPORTED: ['feels', 'refers', 'after', 'visit'],
  FOUND: ['felt', 'feels', 'refers', 'after', 'visit'],
  TREATED: ['treatment', 'visit'],
  AVOID: ['visit'],
};

/** Where the depth is asked: with what the one feels who says so. */
const DEPTH_IN: Readonly<Record<Kind, Section>> = {
  REPORTED: 'feels',
  FOUND: 'felt',
  TREATED: 'treatment',
  AVOID: 'visit',
};

type Draw = (state: EditorState, on: EditorActions) => unknown;

const CONTENT: Readonly<Record<Section, Draw>> = { felt, feels, refers: drawReferrals, treatment, after, visit };

export function drawSections(state: EditorState, on: EditorActions) {
  return sectionsOf(state.mark).map((name) =>
    section(
      {
        title: state.words.text(`section.${name}`),
        said: said(name, state),
        open: state.open.has(name),
        toggle: () => on.turn(name),
      },
      () => [CONTENT[name](state, on), DEPTH_IN[state.mark.kind] === name ? depth(state, on) : nothing],
    ),
  );
}

/** The usual ones, and those that hold something: nothing that was recorded is out of reach. */
function sectionsOf(mark: Mark): readonly Section[] {
  const held: Partial<Record<Section, boolean>> = {
    felt: mark.tone !== undefined || mark.pressureFound !== undefined || mark.reproducesFamiliar,
    feels: Boolean(mark.quality?.length || mark.timing),
    refers: Boolean(mark.radiatesTo?.length),
    treatment: Boolean(mark.technique || mark.response) || mark.pressureUsed !== undefined || mark.minutes !== undefined,
  };
  const usual = USUAL[mark.kind].filter((name) => name !== 'after' || mark.phase !== 'POST');
  return SECTIONS.filter((name) => usual.includes(name) || held[name]);
}

function said(name: Section, { words, mark, after: then, before }: EditorState): string {
  const number = (value: number | undefined) => (value === undefined ? words.text('intensityNone') : String(value));
  switch (name) {
    case 'felt':
      return words.felt(mark);
    case 'feels':
      return words.feels(mark);
    case 'refers':
      return words.places(mark);
    case 'treatment':
      return words.treatment(mark);
    case 'after':
      return then ? words.text('beforeAndAfter', number(mark.intensity), number(then.intensity)) : '';
    case 'visit':
      return [
        mark.phase && mark.phase !== 'PRE' ? words.text(`phase.${mark.phase}`) : '',
        mark.change ? words.text(`said.${mark.change}`) : '',
        before && mark.change === undefined ? words.text('lastVisit') : '',
        mark.note ?? '',
      ]
        .filter(Boolean)
        .join(' · ');
  }
}

const choices = <T extends string>(words: Words, values: readonly T[], key: (value: T) => TextKey): readonly Choice<T>[] =>
  values.map((value) => ({ value, content: words.text(key(value)) }));

function depth({ words, mark }: EditorState, on: EditorActions) {
  const key = (value: string) => (value === 'UNKNOWN' ? 'depth.UNKNOWN' : value.toLowerCase()) as TextKey;
  return oneOf(
    words.text('depth'),
    'chips',
    choices(words, DEPTHS, key),
    (mark.layer ?? 'UNKNOWN') as (typeof DEPTHS)[number],
    (layer) => on.change({ layer: layer ?? 'UNKNOWN' }),
  );
}

function felt({ words, mark }: EditorState, on: EditorActions) {
  return [
    oneOf(
      words.text('tone'),
      'scale named',
      TONES.map((tone) => ({
        value: tone as number,
        content: html`${tone} <small>${words.text(`tone.${tone}`)}</small>`,
      })),
      mark.tone,
      (tone) => on.change({ tone }),
      words.text('toneHelp'),
    ),
    pressure(words, 'pressureFound', mark, on),
    row(words.text('reproducesFamiliar'), 'segments', [
      toggle(words.text('yes'), mark.reproducesFamiliar === true, () => on.change({ reproducesFamiliar: true })),
      toggle(words.text('no'), !mark.reproducesFamiliar, () => on.change({ reproducesFamiliar: undefined })),
    ]),
  ];
}

function pressure(words: Words, field: 'pressureFound' | 'pressureUsed', mark: Mark, on: EditorActions) {
  return oneOf(
    words.text(field),
    'scale',
    PRESSURES.map((value) => ({
      value: value as number,
      content: String(value),
      label: words.text('pressureOf', String(value)),
    })),
    mark[field],
    (value) => on.change({ [field]: value }),
    words.text('pressureHelp'),
  );
}

function feels({ words, mark }: EditorState, on: EditorActions) {
  const chosen = mark.quality ?? [];
  const turn = (quality: (typeof QUALITIES)[number]) => {
    const next = QUALITIES.filter((each) => chosen.includes(each) !== (each === quality));
    on.change({ quality: next.length ? next : undefined });
  };
  return [
    row(
      words.text('quality'),
      'chips',
      QUALITIES.map((quality) => toggle(words.text(`quality.${quality}`), chosen.includes(quality), () => turn(quality))),
    ),
    oneOf(words.text('timing'), 'chips', choices(words, TIMINGS, (value) => `timing.${value}`), mark.timing, (timing) =>
      on.change({ timing }),
    ),
  ];
}

function treatment(state: EditorState, on: EditorActions) {
  const { words, mark } = state;
  return [
    state.techniques.all.length ? listed(state, on) : free(state, on),
    pressure(words, 'pressureUsed', mark, on),
    html`<label class="field narrow">
      <span class="title">${words.text('minutes')}</span>
      <input
        type="number"
        inputmode="numeric"
        min="0"
        max=${MOST_MINUTES}
        step="1"
        .value=${live(mark.minutes === undefined ? '' : String(mark.minutes))}
        @change=${(event: Event) => on.minutes(event.target as HTMLInputElement)}
      />
    </label>`,
    oneOf(
      words.text('response'),
      'chips',
      choices(words, RESPONSES, (value) => `response.${value}`),
      mark.response,
      (response) => on.change({ response }),
    ),
  ];
}

function listed({ words, mark, techniques, recent }: EditorState, on: EditorActions) {
  return html`<body-map-technique
    .words=${words}
    .choices=${techniques}
    .recent=${recent}
    .value=${mark.technique}
    .of=${mark.id}
    @technique-chosen=${(event: CustomEvent<string | null>) => on.chooseTechnique(event.detail ?? undefined)}
  ></body-map-technique>`;
}

function free({ words, mark }: EditorState, on: EditorActions) {
  return html`<label class="field">
    <span class="title">${words.text('technique')}</span>
    <input
      type="text"
      maxlength="64"
      autocomplete="off"
      aria-describedby="technique-help"
      .value=${live((mark.technique ?? '').replaceAll('-', ' '))}
      @change=${(event: Event) => on.technique(event.target as HTMLInputElement)}
    />
    <small class="help" id="technique-help">${words.text('techniqueHelp')}</small>
  </label>`;
}

function after({ words, mark, after: then }: EditorState, on: EditorActions) {
  return intensities(words, words.text('afterIntensity'), mark.kind, then?.intensity, on.after);
}

function visit({ words, mark, before, tracked }: EditorState, on: EditorActions) {
  const note = mark.note ?? '';
  return [
    oneOf(words.text('phase'), 'chips', choices(words, PHASES, (value) => `phase.${value}`), mark.phase ?? 'PRE', (phase) =>
      on.change({ phase: phase ?? 'PRE' }),
    ),
    tracked || mark.change
      ? oneOf(
          words.text('change'),
          'chips',
          choices(words, CHANGES, (value) => `change.${value}`),
          mark.change,
          on.chooseChange,
          before && words.text('wasThen', words.finding(before)),
        )
      : nothing,
    html`<label class="field">
      <span class="title">${words.text('note')}</span>
      <textarea
        rows="2"
        maxlength=${LONGEST_NOTE}
        aria-describedby="note-left"
        .value=${live(note)}
        @input=${(event: Event) => on.note((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <small class="help" id="note-left">${words.text('noteLeft', String(note.length), String(LONGEST_NOTE))}</small>
    </label>`,
  ];
}
