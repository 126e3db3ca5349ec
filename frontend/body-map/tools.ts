/* SPDX-License-Identifier: Apache-2.0 */

/** What stands around the figure: what to look at, what new marks are, and what is shown. It only draws. */

import { html, nothing } from 'lit';
import type { Phase } from './attributes.js';
import { bySentence, type Cautions } from './cautions.js';
import { CLOSE_UPS, type CloseUp } from './closeups.js';
import { toggle } from './controls.js';
import { type Build, LAYERS, type View } from './figure.js';
import { icon, iconButton } from './icons.js';
import type { Tool } from './marking.js';
import type { Kind, LayerChoice, Marks } from './marks.js';
import { swatchOf } from './says.js';
import type { TextKey } from './texts.js';
import { fill } from './texts.js';
import type { Words } from './words.js';

export interface ToolState {
  readonly words: Words;
  readonly locked: boolean;
  readonly groups: readonly (readonly View[])[];
  readonly shown: readonly View[];
  readonly layer: LayerChoice;
  readonly brush: Kind;
  readonly kinds: readonly Kind[];
  /** Whether a client marks: nothing to choose but what is looked at and what a mark means. */
  readonly simple: boolean;
  readonly phase: Phase;
  readonly tool: Tool;
  readonly figure: Build;
  readonly outlines: readonly Build[];
  readonly closeUps: readonly CloseUp[];
  readonly closeUp: CloseUp | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface ToolActions {
  turnTo(view: View): void;
  goToLayer(layer: LayerChoice): void;
  lookAt(part: CloseUp | undefined): void;
  paintWith(kind: Kind): void;
  recordAs(phase: Phase): void;
  take(tool: Tool): void;
  outline(figure: Build): void;
  travel(way: 'undo' | 'redo'): void;
}

const TOOLS: readonly Tool[] = ['region', 'pin', 'arrow'];

/** So many views have a button of their own; the others are in a list behind them. */
const VIEW_BUTTONS = 2;

export function drawTools(state: ToolState, on: ToolActions) {
  const { locked, simple } = state;
  return html`<div class="tools">
    <div class="line">
      ${viewSwitch(state, on)} ${closeUpChoice(state, on)} ${outlineChoice(state, on)} ${locked ? nothing : steps(state, on)}
    </div>
    ${simple ? nothing : html`<div class="line">${layerSwitch(state, on)} ${locked ? nothing : toolSwitch(state, on)}</div>`}
    ${locked ? nothing : html`<div class="line">${brushes(state, on)} ${simple ? nothing : phaseSwitch(state, on)}</div>`}
  </div>`;
}

/** The views asked for most, a tap away, and a list of the others. */
function viewSwitch({ words, groups, shown }: ToolState, on: ToolActions) {
  const name = (group: readonly View[]) => words.text(group.join('+') as TextKey);
  const others = groups.slice(VIEW_BUTTONS);
  const other = others.findIndex((group) => group.includes(shown[0]));
  return groups.length < 2
    ? nothing
    : html`<div class="segments views" role="group" aria-label=${words.text('views')}>
        ${groups
          .slice(0, VIEW_BUTTONS)
          .map((group) => toggle(name(group), group.includes(shown[0]), () => on.turnTo(group[0])))}
        ${
          others.length
            ? choice(words.text('moreViews'), [words.text('restOfViews'), ...others.map(name)], other + 1, (at) =>
                on.turnTo((others[at - 1] ?? groups[0])[0]),
              )
            : nothing
        }
      </div>`;
}

function closeUpChoice({ words, closeUps, closeUp }: ToolState, on: ToolActions) {
  const parts = CLOSE_UPS.filter((part) => closeUps.includes(part));
  const names = [words.text(closeUp ? 'whole' : 'zoom'), ...parts.map((part) => words.text(part))];
  return parts.length === 0
    ? nothing
    : choice(words.text('closeUps'), names, closeUp ? parts.indexOf(closeUp) + 1 : 0, (at) => on.lookAt(parts[at - 1]));
}

function outlineChoice({ words, outlines, figure }: ToolState, on: ToolActions) {
  return outlines.length < 2
    ? nothing
    : choice(
        words.text('outlines'),
        outlines.map((build) => words.text(build)),
        outlines.indexOf(figure),
        (at) => on.outline(outlines[at]),
        false,
      );
}

/** @param marked whether anything but the first is worth being seen as chosen */
function choice(label: string, names: readonly string[], chosen: number, choose: (at: number) => void, marked = true) {
  return html`<select
    class="pick ${marked && chosen > 0 ? 'on' : ''}"
    aria-label=${label}
    title=${label}
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).selectedIndex)}
  >
    ${names.map((name, at) => html`<option .selected=${at === chosen}>${name}</option>`)}
  </select>`;
}

function layerSwitch({ words, layer }: ToolState, on: ToolActions) {
  return html`<div class="segments layers" role="group" aria-label=${words.text('layers')}>
    ${[...LAYERS, 'area' as const].map((each) => toggle(words.text(each), each === layer, () => on.goToLayer(each)))}
  </div>`;
}

function toolSwitch({ words, tool }: ToolState, on: ToolActions) {
  return html`<div class="segments kit" role="group" aria-label=${words.text('tools')}>
    ${TOOLS.map(
      (each) => html`<button
        type="button"
        class="chip"
        aria-pressed=${each === tool}
        title=${words.text(each)}
        @click=${() => on.take(each)}
      >
        ${icon(each)}<span>${words.text(each)}</span>
      </button>`,
    )}
  </div>`;
}

function brushes({ words, brush, kinds }: ToolState, on: ToolActions) {
  if (kinds.length < 2) {
    return nothing;
  }
  return html`<div class="brush" role="group" aria-label=${words.text('newMarks')}>
    <span class="title" aria-hidden="true">${words.text('newMarks')}</span>
    <div class="segments">
      ${kinds.map((kind) =>
        toggle(html`<span class="swatch ${kind}"></span>${words.text(kind)}`, kind === brush, () => on.paintWith(kind)),
      )}
    </div>
  </div>`;
}

/** Where there is room for one button only, it is the second, which is taken back by itself. */
function phaseSwitch({ words, phase }: ToolState, on: ToolActions) {
  const after = phase === 'POST';
  return html`<div class="segments phase" role="group" aria-label=${words.text('newPhase')}>
    ${toggle(words.text('phase.PRE'), !after, () => on.recordAs('PRE'))}
    ${toggle(words.text('phase.POST'), after, () => on.recordAs(after ? 'PRE' : 'POST'))}
  </div>`;
}

function steps({ words, canUndo, canRedo }: ToolState, on: ToolActions) {
  return html`<div class="steps">
    ${iconButton('undo', words.text('undo'), () => on.travel('undo'), !canUndo)}
    ${iconButton('redo', words.text('redo'), () => on.travel('redo'), !canRedo)}
  </div>`;
}

/** Closer, further away, all of it: on each view, where its drawing leaves room. */
export function drawLens(words: Words, view: View, close: boolean, on: { step(by: 1 | -1): void; whole(): void }) {
  const name = (key: 'closer' | 'further' | 'fit') => fill(words.text(key), words.text(view).toLocaleLowerCase());
  return html`<div class="lens">
    ${close ? iconButton('fit', name('fit'), on.whole) : nothing}
    ${iconButton('closer', name('closer'), () => on.step(1))}
    ${iconButton('further', name('further'), () => on.step(-1), !close)}
  </div>`;
}

export interface LegendState {
  readonly words: Words;
  readonly kinds: readonly Kind[];
  readonly marks: Marks;
  readonly hidden: ReadonlySet<Kind>;
  readonly cautions: Cautions;
  readonly cautionsHidden: boolean;
}

/**
 * The kinds on offer as layers over the figure, each to be hidden and shown again, and the hatching, if there is any; at
 * once the figure's legend.
 */
export function drawLegend(state: LegendState, on: { flip(kind: Kind): void; flipCautions(): void }) {
  const { words, kinds, marks, hidden, cautions, cautionsHidden } = state;
  return html`<div class="legend" role="group" aria-label=${words.text('shownKinds')}>
    <span class="title" aria-hidden="true">${words.text('shownKinds')}</span>
    ${kinds.map((kind) => {
      const count = marks.filter((mark) => mark.kind === kind).length;
      const swatch = html`<span class="swatch ${kind}"></span>`;
      return shownChip(words, swatch, words.text(kind), count, !hidden.has(kind), () => on.flip(kind));
    })}
    ${
      cautions.placed.length
        ? shownChip(
            words,
            swatchOf(cautions.placed[0].level),
            words.text('shownCautions'),
            bySentence(cautions.placed).length,
            !cautionsHidden,
            on.flipCautions,
          )
        : nothing
    }
  </div>`;
}

function shownChip(words: Words, swatch: unknown, name: string, count: number, shown: boolean, flip: () => void) {
  return toggle(
    html`${swatch}${name} <span class="count">${count}</span> ${icon(shown ? 'seen' : 'unseen')}`,
    shown,
    flip,
    fill(words.text('shownKind'), name, String(count)),
  );
}
