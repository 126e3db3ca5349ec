/* SPDX-License-Identifier: Apache-2.0 */

/**
 * `<body-map-figure>`: one view of the figure, to look at only. A part of `<body-map-history>` and `<body-map-heat>`.
 *
 * Properties: `figures` (the folder of the drawings), `view`, `layer`, `zoom`, `focusOn` (the places that `zoom`
 * `marked` turns to), `marks`, `ghosts` (another visit's marks, drawn faintly), `heat` (place → 0 to 1, drawn instead of
 * marks), `shown` (all views on the screen), `label` (what the picture says to those who cannot see it), `words`.
 */

import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlStyles } from '../body-map/controls.styles.js';
import { figureStyles } from '../body-map/figure.styles.js';
import { frameStyles } from '../body-map/frame.styles.js';
import { loadSheet, type Sheet, type Side, type View } from '../body-map/figure.js';
import { byPlace, type LayerChoice, type Marks } from '../body-map/marks.js';
import { drawPane } from '../body-map/pane.js';
import { heatStyles } from './heat.js';
import { pictureStyles } from './picture.styles.js';
import { Resized } from './resized.js';
import { HistoryWords } from './texts.js';
import { type Zoom, zoomed } from './zoom.js';

const NONE: ReadonlyMap<string, Marks> = new Map();

@customElement('body-map-figure')
export class BodyMapFigure extends LitElement {
  static override styles = [...figureStyles, controlStyles, heatStyles, frameStyles, pictureStyles];

  @property() figures = 'anatomy/figure-1/';
  @property() view: View = 'front';
  @property() layer: LayerChoice = 'superficial';
  @property() zoom: Zoom = 'whole';
  @property({ attribute: false }) focusOn: ReadonlySet<string> = new Set();
  @property({ attribute: false }) marks: Marks = [];
  @property({ attribute: false }) ghosts: Marks = [];
  @property({ attribute: false }) heat: ReadonlyMap<string, number> | undefined;
  @property({ attribute: false }) shown: readonly View[] = [];
  @property() label = '';
  @property({ attribute: false }) words = new HistoryWords({}, {});

  @state() private sheet: Sheet | 'broken' | undefined;
  @state() private scale = 0.4;

  /** What is shown of the sheet: made once, because a pane draws a new sheet from scratch. */
  private excerpt: Sheet | undefined;
  private placed = NONE;
  private ghostly = NONE;

  constructor() {
    super();
    new Resized(this, () => this.measure());
  }

  protected override willUpdate(changes: PropertyValues) {
    if (changes.has('figures') || changes.has('view')) {
      this.load();
    }
    if (this.sheet && this.sheet !== 'broken' && (['sheet', 'zoom', 'focusOn'].some((each) => changes.has(each)))) {
      this.excerpt = zoomed(this.sheet, this.zoom, this.focusOn);
    }
    if (changes.has('marks')) {
      this.placed = byPlace(this.marks);
    }
    if (changes.has('ghosts')) {
      this.ghostly = byPlace(this.ghosts);
    }
  }

  protected override updated() {
    this.measure();
  }

  protected override render() {
    const { sheet, excerpt, words } = this;
    if (sheet === 'broken') {
      return html`<figure class="pane waiting">
        <p role="alert">${words.map.text('broken')}</p>
        <button type="button" class="chip" @click=${() => this.load()}>${words.map.text('retry')}</button>
      </figure>`;
    }
    if (!sheet || !excerpt) {
      return html`<figure class="pane waiting"><p>${words.map.text('loading')}</p></figure>`;
    }
    const side = (which: Side) => words.map.text(which === 'left' ? 'clientLeft' : 'clientRight');
    return html`<figure class="pane">
      <figcaption>
        <span class="side">${side(sheet.leftOfSheet)}</span>
        <strong>${words.map.text(this.view)}</strong>
        <span class="side">${side(sheet.rightOfSheet)}</span>
      </figcaption>
      ${drawPane({
        sheet: excerpt,
        layer: this.layer,
        marks: this.placed,
        ghosts: this.ghostly,
        heat: this.heat && smallestLast(sheet, this.heat),
        words: words.map,
        scale: this.scale,
        shown: this.shown,
        tabStop: undefined,
        ring: undefined,
        selected: undefined,
        selectedMark: undefined,
        interactive: false,
        label: this.label || undefined,
      })}
    </figure>`;
  }

  private load() {
    const { figures, view } = this;
    const still = () => this.figures === figures && this.view === view;
    this.sheet = undefined;
    loadSheet(figures, view).then(
      (sheet) => still() && (this.sheet = sheet),
      () => still() && (this.sheet = 'broken'),
    );
  }

  private measure() {
    const drawing = this.renderRoot.querySelector<SVGSVGElement>('.figure');
    const part = drawing?.viewBox.baseVal;
    if (drawing && part && drawing.clientWidth) {
      this.scale = Math.min(drawing.clientWidth / part.width, drawing.clientHeight / part.height);
    }
  }
}

/** So that a small place is not hidden by a large one. */
function smallestLast({ places }: Sheet, heat: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const area = (place: string) => places.get(place)?.area ?? 0;
  return new Map([...heat].sort(([a], [b]) => area(b) - area(a)));
}

declare global {
  interface HTMLElementTagNameMap {
    'body-map-figure': BodyMapFigure;
  }
}
