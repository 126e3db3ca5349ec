/* SPDX-License-Identifier: Apache-2.0 */

/** The panel that refines one mark. It only draws; what a button does is decided by the component. */

import { html, nothing } from 'lit';
import type { Region } from './figure.js';
import { COMMON_TYPES, type Kind, KINDS, type Mark, type Marks, type Type, TYPES } from './marks.js';
import { capital, type Words } from './words.js';

export interface EditorState {
  readonly words: Words;
  readonly mark: Mark;
  /** All marks of the region, the edited one among them. */
  readonly here: Marks;
  readonly alsoHere: readonly Region[];
  readonly twin: boolean;
  readonly readonly: boolean;
}

export interface EditorActions {
  change(change: Partial<Mark>): void;
  pick(mark: Mark): void;
  add(): void;
  both(): void;
  retarget(region: Region): void;
  remove(): void;
  close(): void;
}

const INTENSITIES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export function drawEditor(state: EditorState, on: EditorActions) {
  const { words, mark } = state;
  const place = words.place(mark);
  return html`<div class="editor" role="group" aria-label=${words.text('editor', place)}>
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
    ${
      state.readonly
        ? html`<p class="finding">${words.text(`group.${mark.kind}`)}: ${words.finding(mark)}</p>
            ${mark.note ? html`<p class="finding">${mark.note}</p>` : nothing}`
        : controls(state, on)
    }
  </div>`;
}

function controls({ words, mark, here, alsoHere, twin }: EditorState, on: EditorActions) {
  return html`
    ${
      here.length > 1
        ? row(
            words.text('onThisRegion'),
            'chips',
            here.map((each) =>
              toggle(
                html`<span class="swatch ${each.kind}"></span>${words.text(each.kind)}
                  ${each.intensity === undefined ? nothing : each.intensity}`,
                each.id === mark.id,
                () => on.pick(each),
              ),
            ),
          )
        : nothing
    }
    ${row(
      words.text('kind'),
      'segments',
      KINDS.map((kind: Kind) =>
        toggle(html`<span class="swatch ${kind}"></span>${words.text(kind)}`, kind === mark.kind, () => on.change({ kind })),
      ),
    )}
    ${row(words.text('intensity'), 'intensities ' + mark.kind, [
      ...INTENSITIES.map((intensity) =>
        toggle(
          String(intensity),
          intensity === mark.intensity,
          () => on.change({ intensity: intensity === mark.intensity ? undefined : intensity }),
          words.text('intensityOf', String(intensity)),
          `--depth: ${0.08 + intensity * 0.06}`,
        ),
      ),
    ])}
    ${row(words.text('type'), 'chips', [
      ...COMMON_TYPES.map((type) => toggle(words.text(type), type === mark.type, () => on.change({ type }))),
      html`<select
        aria-label=${words.text('moreTypes')}
        class=${COMMON_TYPES.includes(mark.type) ? '' : 'on'}
        @change=${(event: Event) => on.change({ type: (event.target as HTMLSelectElement).value as Type })}
      >
        <option value="" disabled hidden ?selected=${COMMON_TYPES.includes(mark.type)}>${words.text('more')}</option>
        ${TYPES.filter((type) => !COMMON_TYPES.includes(type)).map(
          (type) => html`<option value=${type} .selected=${type === mark.type}>${words.text(type)}</option>`,
        )}
      </select>`,
    ])}
    <footer>
      ${mark.side === 'MIDLINE' ? nothing : toggle(words.text('bothSides'), twin, on.both)}
      <button type="button" class="chip" @click=${on.add}>${words.text('addMark')}</button>
      ${alsoHere.length ? also(words, alsoHere, on) : nothing}
    </footer>
  `;
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
            : html`${name} <small>${words.text(region.layer).toLocaleLowerCase()}</small>`
        }
      </button>`;
    }),
  );
}

function row(title: string, classes: string, content: unknown) {
  return html`<div class="row ${classes.split(' ')[0]}-row" role="group" aria-label=${title}>
    <span class="title" aria-hidden="true">${title}</span>
    <div class=${classes}>${content}</div>
  </div>`;
}

export function toggle(content: unknown, on: boolean, act: () => void, label?: string, style?: string) {
  return html`<button
    type="button"
    class="chip"
    aria-pressed=${on}
    aria-label=${label ?? nothing}
    style=${style ?? nothing}
    @click=${act}
  >
    ${content}
  </button>`;
}
