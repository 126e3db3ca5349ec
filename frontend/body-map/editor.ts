/* SPDX-License-Identifier: Apache-2.0 */

/**
 * The panel that refines one mark: the most used at once, everything else in sections. It only draws; what a button does
 * is decided by the desk.
 */

import { html, nothing } from 'lit';
import type { Change } from './attributes.js';
import type { Caution } from './cautions.js';
import { row, toggle } from './controls.js';
import type { Region } from './figure.js';
import { intensities } from './intensities.js';
import { COMMON_TYPES, type Kind, type Mark, type Marks, type Type, TYPES, USUAL_TYPE } from './marks.js';
import { drawHints, type PlaceHint } from './place-hints.js';
import type { Place } from './place-search.js';
import { drawChoosing } from './referrals.js';
import { drawSayings } from './says.js';
import { drawSections, type Section } from './sections.js';
import type { Techniques } from './techniques.js';
import { capital, type Words } from './words.js';

export interface EditorState {
  readonly words: Words;
  readonly kinds: readonly Kind[];
  /** Whether a client marks: what it is, how strong, and on which side. */
  readonly simple: boolean;
  readonly mark: Mark;
  /** All marks of the region, the edited one among them. */
  readonly here: Marks;
  readonly alsoHere: readonly Region[];
  readonly twin: boolean;
  readonly readonly: boolean;
  /** What was recorded of it after treatment. */
  readonly after: Mark | undefined;
  /** The same complaint at the last visit. */
  readonly before: Mark | undefined;
  /** A complaint of the last visit that this may be. */
  readonly candidate: Mark | undefined;
  /** Whether it is on an area that has a middle, too. */
  readonly sides: boolean;
  /** Whether there was a visit before. */
  readonly tracked: boolean;
  readonly open: ReadonlySet<Section>;
  /** Whether a tap on the figure says where it refers to. */
  readonly choosing: boolean;
  /** What is to be minded at its place. */
  readonly cautions: readonly Caution[];
  /** What to know about its place, whoever the client is. */
  readonly hints: readonly PlaceHint[];
  /** What to choose a technique from; free words where there is nothing. */
  readonly techniques: Techniques;
  /** Those chosen lately, by key. */
  readonly recent: readonly string[];
  /** What can be found by name. */
  readonly places: readonly Place[];
}

export interface EditorActions {
  change(change: Partial<Mark>): void;
  toSide(side: Mark['side']): void;
  chooseChange(change: Change | undefined): void;
  note(text: string): void;
  technique(field: HTMLInputElement): void;
  chooseTechnique(key: string | undefined): void;
  minutes(field: HTMLInputElement): void;
  after(intensity: number | undefined): void;
  adopt(before: Mark): void;
  turn(section: Section): void;
  choosing(on: boolean): void;
  needPlaces(): void;
  refer(place: Place): void;
  pick(mark: Mark): void;
  add(): void;
  both(): void;
  retarget(region: Region): void;
  remove(): void;
  close(): void;
}

export function drawEditor(state: EditorState, on: EditorActions) {
  const { words, mark } = state;
  if (state.choosing) {
    return drawChoosing(state, on);
  }
  const place = words.place(mark);
  const known = state.hints.length ? 'hints' : nothing;
  return html`<div class="editor" role="group" aria-label=${words.text('editor', place)} aria-describedby=${known}>
    <header>
      <h3>${capital(place)}</h3>
      ${
        state.readonly
          ? nothing
          : html`<button
              type="button"
              class="plain danger"
              aria-label=${words.text('removeMark', place)}
              @click=${on.remove}
            >
              ${words.text('remove')}
            </button>`
      }
      <button type="button" class="plain" id="done" @click=${on.close}>${words.text('done')}</button>
    </header>
    ${mark.kind === 'AVOID' ? nothing : drawSayings(words, state.cautions)}
    ${state.hints.length ? drawHints(state.hints) : nothing}
    ${state.readonly ? reading(state) : controls(state, on)}
  </div>`;
}

function reading({ words, mark }: EditorState) {
  const finding = words.finding(mark);
  return html`<p class="finding">${words.text(`group.${mark.kind}`)}${finding ? `: ${finding}` : ''}</p>
    ${mark.note ? html`<p class="finding">${mark.note}</p>` : nothing}`;
}

function controls(state: EditorState, on: EditorActions) {
  const { words, mark, candidate } = state;
  return html`
    ${state.here.length > 1 ? marksHere(state, on) : nothing}
    ${candidate ? offer(words, candidate, on) : nothing}
    ${kinds(state, on)}
    ${
      state.simple && mark.kind === 'AVOID'
        ? nothing
        : intensities(words, intensityTitle(words, mark.kind), mark.kind, mark.intensity, (intensity) =>
            on.change({ intensity }),
          )
    }
    ${state.simple ? nothing : types(words, mark, on)}
    <div class="also">
      ${state.sides ? sides(words, mark, on) : nothing}
      ${mark.side === 'MIDLINE' ? nothing : toggle(words.text('bothSides'), state.twin, on.both)}
      ${state.simple ? nothing : html`<button type="button" class="chip" @click=${on.add}>${words.text('addMark')}</button>`}
    </div>
    ${state.simple ? nothing : html`<div class="sections">${drawSections(state, on)}</div>`}
    ${state.alsoHere.length ? also(words, state.alsoHere, on) : nothing}
  `;
}

function kinds({ words, kinds, mark }: EditorState, on: EditorActions) {
  return kinds.length < 2
    ? nothing
    : row(
        words.text('kind'),
        'segments',
        kinds.map((kind: Kind) =>
          toggle(html`<span class="swatch ${kind}"></span>${words.text(kind)}`, kind === mark.kind, () => on.change({ kind })),
        ),
      );
}

const SIDES = ['LEFT', 'MIDLINE', 'RIGHT'] as const;

function sides(words: Words, mark: Mark, on: EditorActions) {
  return html`<div class="segments" role="group" aria-label=${words.text('side')}>
    ${SIDES.map((side) => toggle(words.text(`side.${side}`), side === mark.side, () => on.toSide(side)))}
  </div>`;
}

function intensityTitle(words: Words, kind: Kind): string {
  return kind === 'REPORTED' || kind === 'FOUND' ? words.text(`intensity.${kind}`) : words.text('intensity');
}

function marksHere({ words, mark, here }: EditorState, on: EditorActions) {
  return row(
    words.text('onThisRegion'),
    'chips',
    here.map((each) =>
      toggle(
        html`<span class="swatch ${each.kind}"></span>${words.text(each.kind)}
          ${each.intensity === undefined ? nothing : each.intensity}
          ${each.phase === 'POST' ? html`<small>${words.text('said.POST')}</small>` : nothing}`,
        each.id === mark.id,
        () => on.pick(each),
      ),
    ),
  );
}

function offer(words: Words, candidate: Mark, on: EditorActions) {
  return html`<div class="offer">
    <p class="help">${words.text('lastVisitSaid', words.finding(candidate))}</p>
    <button type="button" class="chip" @click=${() => on.adopt(candidate)}>${words.text('sameComplaint')}</button>
  </div>`;
}

function types(words: Words, mark: Mark, on: EditorActions) {
  const spoken = mark.kind === 'REPORTED' || mark.kind === 'FOUND';
  const usual = USUAL_TYPE[mark.kind];
  const chosen = (type: Type) => type === mark.type && (spoken || type !== usual);
  const rare = !COMMON_TYPES.includes(mark.type);
  return row(words.text('type'), 'chips', [
    ...COMMON_TYPES.filter((type) => spoken || type !== usual).map((type) =>
      toggle(words.text(type), chosen(type), () => on.change({ type: spoken || !chosen(type) ? type : usual })),
    ),
    html`<select
      aria-label=${words.text('moreTypes')}
      class=${rare ? 'on' : ''}
      @change=${(event: Event) => on.change({ type: (event.target as HTMLSelectElement).value as Type })}
    >
      <option value="" disabled hidden .selected=${!rare}>${words.text('more')}</option>
      ${TYPES.filter((type) => !COMMON_TYPES.includes(type)).map(
        (type) => html`<option value=${type} .selected=${type === mark.type}>${words.text(type)}</option>`,
      )}
    </select>`,
  ]);
}

function also(words: Words, regions: readonly Region[], on: EditorActions) {
  return row(
    words.text('alsoHere'),
    'chips',
    regions.map((region) => {
      const name = capital(words.name(region.key));
      return html`<button type="button" class="chip" @click=${() => on.retarget(region)}>
        ${
          region.layer === null
            ? words.text('wholeArea', name)
            : html`${name} <small>${words.inside(region.layer)}</small>`
        }
      </button>`;
    }),
  );
}
