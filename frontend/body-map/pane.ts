/* SPDX-License-Identifier: Apache-2.0 */

/** Draws one view: skin, the other layers faintly, the shown layer, marks over it, and the ring of the focus. */

import { html, nothing, svg, type SVGTemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { LAYERS, placeKey, type Region, type Sheet, type View } from './figure.js';
import { KINDS, type Kind, type LayerChoice, type Mark, type Marks, viewOf } from './marks.js';
import type { Words } from './words.js';

export interface PaneState {
  readonly sheet: Sheet;
  readonly layer: LayerChoice;
  readonly marks: ReadonlyMap<string, Marks>;
  readonly words: Words;
  /** Pixels for a millimetre, so that numbers and patterns keep their size. */
  readonly scale: number;
  readonly tabStop: Region | undefined;
  readonly ring: Region | undefined;
  readonly selected: Region | undefined;
  readonly selectedMark: string | undefined;
  /** All views on the screen: a mark shows its number in its own, or wherever it can when that one is away. */
  readonly shown: readonly View[];
  /** The kinds to draw; all of them when absent. */
  readonly kinds?: ReadonlySet<Kind>;
  /** An earlier visit's marks by place, drawn faintly under the others. */
  readonly ghosts?: ReadonlyMap<string, Marks>;
  /** How much lies on a place, from 0 to 1: fills the regions, in place of marks. */
  readonly heat?: ReadonlyMap<string, number>;
  /** False for a picture to look at: no buttons, nothing to tab to. */
  readonly interactive?: boolean;
  /** What a picture to look at says to those who cannot; the view and the layer when absent. */
  readonly label?: string;
}

/** The shapes that can be tapped in a layer. */
export function activeShapes(sheet: Sheet, layer: LayerChoice): readonly Region[] {
  return layer === 'area' ? sheet.areas : sheet.regions.filter((region) => region.layer === layer);
}

export function drawPane(state: PaneState) {
  const { sheet, layer, words, scale } = state;
  const { x, y, width, height } = sheet.crop;
  return html`<svg
    viewBox="${x} ${y} ${width} ${height}"
    role=${still(state) ? 'img' : 'group'}
    data-view=${sheet.view}
    aria-label=${state.label ?? `${words.text(sheet.view)}, ${words.text(layer)}`}
    aria-describedby=${still(state) ? nothing : 'how'}
    style="--width: ${width}; --height: ${height}"
  >
    <defs>
      ${KINDS.map((kind) => pattern(kind, sheet.view, scale))}
    </defs>
    <path class="skin" d=${sheet.skin} />
    <path class="under" d=${sheet.others[layer]} />
    <path class="landmarks" d=${sheet.landmarks} />
    ${[...LAYERS].reverse().map(
      (each) =>
        svg`<g class=${classMap({ layer: true, active: each === layer })}>
          ${repeat(
            sheet.regions.filter((region) => region.layer === each),
            (region) => `${region.key} ${region.side}`,
            (region) => shape(region, state, each === layer),
          )}
        </g>`,
    )}
    <g class=${classMap({ layer: true, areas: true, active: layer === 'area' })}>
      ${layer === 'area' ? sheet.areas.map((area) => shape(area, state, true)) : nothing}
    </g>
    <g class="drawn">
      ${layer === 'area' ? nothing : svg`<path class="fibres" d=${sheet.fibres[layer]} />`}
      <path class="landmarks" d=${sheet.landmarks} />
      <path class="details" d=${sheet.details} />
      ${heat(state)} ${ghosts(state)} ${state.heat ? nothing : marks(state)} ${ring('chosen', state.selected)} ${ring('focus-halo', state.ring)} ${ring('focus', state.ring)}
    </g>
  </svg>`;
}

const still = (state: PaneState) => state.interactive === false;

function heat({ sheet, heat = new Map() }: PaneState) {
  return [...heat].map(([place, share]) => {
    const region = sheet.places.get(place);
    return region && svg`<path class="heat" style=${styleMap({ '--heat': String(share) })} d=${region.d} />`;
  });
}

function ghosts({ sheet, kinds, ghosts = new Map() }: PaneState) {
  return [...ghosts].map(([place, here]) => {
    const region = sheet.places.get(place);
    const kind = here.find((mark: Mark) => !kinds || kinds.has(mark.kind))?.kind;
    return region && kind && svg`<path class="ghost ${kind}" d=${region.d} />`;
  });
}

function shape(region: Region, state: PaneState, active: boolean) {
  const on = state.marks.get(placeKey(region.key, region.side)) ?? [];
  const name = state.words.shape(region, state.sheet.view);
  const label = on.length ? state.words.text('marked', name, on.map((mark) => state.words.state(mark)).join('; ')) : name;
  return svg`<path
    class="shape"
    data-region=${region.layer === null ? nothing : region.key}
    data-area=${region.layer === null ? region.key : nothing}
    data-side=${region.side}
    data-layer=${region.layer ?? nothing}
    role=${still(state) ? nothing : 'button'}
    tabindex=${still(state) ? nothing : region === state.tabStop ? 0 : -1}
    aria-label=${still(state) ? nothing : label}
    aria-pressed=${still(state) ? nothing : on.length > 0}
    aria-hidden=${active || still(state) ? nothing : 'true'}
    d=${region.d}
  />`;
}

function marks(state: PaneState) {
  const { sheet } = state;
  const drawn: { mark: Mark; region: Region; offset: number | undefined }[] = [];
  for (const [place, all] of state.marks) {
    const here = all.filter((mark) => !state.kinds || state.kinds.has(mark.kind));
    const region = sheet.places.get(place);
    if (region) {
      const numbered = here.filter((mark) => viewOf(mark) === sheet.view || !state.shown.includes(viewOf(mark)));
      for (const mark of here) {
        if (region.layer !== null || viewOf(mark) === sheet.view) {
          const index = numbered.indexOf(mark);
          drawn.push({ mark, region, offset: index < 0 ? undefined : index - (numbered.length - 1) / 2 });
        }
      }
    }
  }
  drawn.sort((a, b) => b.region.area - a.region.area);
  return svg`
    ${repeat(
      drawn,
      ({ mark }) => mark.id,
      ({ mark, region }) => tint(mark, region, state),
    )}
    ${drawn.map(({ mark, region, offset }) => (offset === undefined ? nothing : badge(mark, region, offset, state)))}`;
}

function tint(mark: Mark, region: Region, { sheet, layer }: PaneState) {
  const classes = {
    mark: true,
    [mark.kind]: true,
    elsewhere: viewOf(mark) !== sheet.view,
    through: region.layer !== null && region.layer !== layer,
  };
  const depth = mark.intensity === undefined ? 0.5 : 0.25 + mark.intensity * 0.065;
  return svg`<g class=${classMap(classes)} data-mark=${mark.id} style=${styleMap({ '--depth': String(depth) })}>
    <path class="tint" d=${region.d} />
    <path class="pattern" d=${region.d} fill="url(#${sheet.view}-${mark.kind})" />
  </g>`;
}

/** The number on a mark, or a dot where none was given; several marks of a region stand side by side. */
function badge(mark: Mark, region: Region, offset: number, { scale, sheet, selectedMark }: PaneState) {
  const point = mark.geometry === 'POINT' && mark.x !== undefined && mark.y !== undefined && viewOf(mark) === sheet.view;
  const at = point ? { x: (mark.x ?? 0) * sheet.width, y: (mark.y ?? 0) * sheet.height } : region.anchor;
  const size = (mark.intensity === undefined ? 9 : 19) / scale;
  const x = at.x + offset * (21 / scale);
  const radius = size * (mark.kind === 'REPORTED' ? 0.5 : mark.kind === 'FOUND' ? 0.3 : 0.12);
  return svg`<g class=${classMap({ badge: true, [mark.kind]: true, current: mark.id === selectedMark })}>
    <rect
      x=${x - size / 2} y=${at.y - size / 2} width=${size} height=${size} rx=${radius}
      transform=${mark.kind === 'TREATED' && mark.intensity === undefined ? `rotate(45 ${x} ${at.y})` : nothing}
    />
    ${
      mark.intensity === undefined
        ? nothing
        : svg`<text x=${x} y=${at.y} font-size=${12 / scale} dy="0.36em">${mark.intensity}</text>`
    }
  </g>`;
}

function ring(name: string, region: Region | undefined) {
  return region ? svg`<path class=${name} d=${region.d} />` : nothing;
}

/** What tells the kinds apart without colour: dots, nothing, lines, a cross-hatch. */
function pattern(kind: Kind, view: string, scale: number) {
  const step = 7 / scale;
  const line = 1.4 / scale;
  const drawn: Record<Kind, SVGTemplateResult | typeof nothing> = {
    REPORTED: svg`<circle cx=${step / 2} cy=${step / 2} r=${step / 5} />`,
    FOUND: nothing,
    TREATED: svg`<path d="M0,0 V${step}" stroke-width=${line} />`,
    AVOID: svg`<path d="M0,0 V${step} M0,0 H${step}" stroke-width=${line * 1.4} />`,
  };
  return svg`<pattern
    id="${view}-${kind}" class=${kind} width=${step} height=${step} patternUnits="userSpaceOnUse"
    patternTransform=${kind === 'TREATED' || kind === 'AVOID' ? 'rotate(45)' : nothing}
  >${drawn[kind]}</pattern>`;
}
