/* SPDX-License-Identifier: Apache-2.0 */

/** Where else a finding is felt: places, each with how it feels there, chosen on the figure or by name. */

import { html, nothing } from 'lit';
import { QUALITIES, type Quality, type Radiation } from './attributes.js';
import type { EditorActions, EditorState } from './editor.js';
import { iconButton } from './icons.js';
import { altered } from './marks.js';
import type { Place } from './place-search.js';
import './place-search.js';
import { capital } from './words.js';

export function drawReferrals(state: EditorState, on: EditorActions) {
  const { words, mark } = state;
  return html`${list(state, on)}
    <button type="button" class="chip wide" id="choose-where" @click=${() => on.choosing(true)}>
      ${words.text('chooseWhere')}
    </button>
    <body-map-place-search
      .label=${words.text('searchPlace')}
      .found=${words.text('foundPlaces')}
      .none=${words.text('noPlace')}
      .near=${mark.side.toLowerCase()}
      .places=${state.places}
      @focusin=${on.needPlaces}
      @place-chosen=${(event: CustomEvent<Place>) => on.refer(event.detail)}
    ></body-map-place-search>`;
}

/** The panel while places are tapped on the figure: small, so that it is out of the way. */
export function drawChoosing(state: EditorState, on: EditorActions) {
  const { words, mark } = state;
  return html`<div class="editor choosing" role="group" aria-label=${words.text('choosing')}>
    <header>
      <h3>${words.text('choosing')}</h3>
      <button type="button" class="plain" id="done" @click=${() => on.choosing(false)}>${words.text('chosenDone')}</button>
    </header>
    <p class="help">${capital(words.place(mark))}. ${words.text('choosingHint')}</p>
    ${list(state, on)}
  </div>`;
}

function list({ words, mark }: EditorState, on: EditorActions) {
  const places = mark.radiatesTo ?? [];
  if (!places.length) {
    return nothing;
  }
  const replace = (radiatesTo: readonly Radiation[]) => on.change({ radiatesTo: radiatesTo.length ? radiatesTo : undefined });
  return html`<ul class="places" aria-label=${words.text('section.refers')}>
    ${places.map((to) => {
      const place = words.referral({ ...to, quality: undefined });
      const feels = (quality: Quality | undefined) =>
        replace(places.map((each) => (each === to ? altered<Radiation>(each, { quality }) : each)));
      return html`<li>
        <span>${capital(place)}</span>
        <select
          aria-label=${words.text('placeQuality', place)}
          @change=${(event: Event) => feels(((event.target as HTMLSelectElement).value || undefined) as Quality | undefined)}
        >
          <option value="" .selected=${to.quality === undefined}>${words.text('placeQualityNone')}</option>
          ${QUALITIES.map(
            (quality) =>
              html`<option value=${quality} .selected=${to.quality === quality}>${words.inside(`quality.${quality}`)}</option>`,
          )}
        </select>
        ${iconButton('remove', words.text('removePlace', place), () => replace(places.filter((each) => each !== to)))}
      </li>`;
    })}
  </ul>`;
}
