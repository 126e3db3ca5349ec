/* SPDX-License-Identifier: Apache-2.0 */

/**
 * `<body-map>`: marks on a drawing of the body, by touch, by keyboard, and read aloud.
 *
 * It needs nothing around it: give it the drawings, names and marks, listen to one event.
 *
 * ```html
 * <body-map figures="/anatomy/figure-1/"></body-map>
 * <script type="module">
 *   const map = document.querySelector('body-map');
 *   map.names = { 'quadratus-lumborum': 'quadratus lumborum' };
 *   map.marks = [];
 *   map.addEventListener('body-map-change', (event) => save(event.detail.marks));
 * </script>
 * ```
 *
 * Properties (those in brackets are attributes too)
 *
 * - `marks`: the list of marks, in the JSON form that the Java class `MarkJson` writes. Setting it starts afresh:
 *   nothing is left to undo. Reading it gives the list as it stands.
 * - `names`: key of a region → its name inside a sentence (`quadratus lumborum`).
 * - `texts`: replaces any of the words in `texts.ts`.
 * - `views`: the views to offer, as in `['front', 'back']`.
 * - `figures` [`figures`]: the folder of the drawings; `artwork` [`artwork`]: their version, written into new marks.
 * - `view` [`view`], `layer` [`layer`]: what is shown now (`back`; `superficial`, `intermediate`, `deep`, `area`).
 * - `label` [`label`], `readonly` [`readonly`], `disabled` [`disabled`], `required` [`required`], `invalid` [`invalid`],
 *   `errorMessage` [`error-message`]: as on any form field.
 * - `previous`: the marks of the visit before, read-only: drawn as ghosts, listed with one-tap answers. Absent when there
 *   was none; then no mark is called new.
 * - `server`: `{revision, marks}`, for a server that owns the truth: as `marks`, and the number comes back with each
 *   event, so that an answer to an older list can be told from one to this.
 *
 * Event: `body-map-change`, once for each thing a person does, with `detail.marks` (the whole list) and
 * `detail.revision` (of the last `server` value, else 0). It does not fire when a property is set.
 *
 * Inside the open shadow root every structure is a `path` with `data-region`, `data-side` (the client's side: `left`,
 * `right`, `midline`), `data-layer`, `role="button"`, an accessible name such as "left quadratus lumborum, back, deep"
 * and `aria-pressed`. Structures of the layers not shown are there too, out of the way of finger and Tab; focusing one
 * turns to its layer. Coarse areas carry `data-area` instead of `data-region`.
 *
 * Keys on the figure: arrows go to the neighbour in that direction, a letter to the next structure whose name begins
 * with it (Q for quadratus lumborum), Page Up and Page Down change the layer, Enter marks
 * (and, pressed again, goes into the panel), 0 to 9 set the intensity (1 and 0 in a row make 10), Delete or Backspace
 * removes, Escape closes the panel, Ctrl or Cmd with Z undoes, with Shift or with Y redoes.
 *
 * Styling: `--body-map-accent`, `--body-map-reported`, `-found`, `-treated`, `-avoid`, `--body-map-skin`,
 * `--body-map-muscle`, `--body-map-line`, `--body-map-surface`, `--body-map-text`, `--body-map-muted`,
 * `--body-map-border`, `--body-map-figure-height`; see `body-map.styles.ts`. Light and dark follow `color-scheme`.
 *
 * A mark is about a structure and a side, whichever view it was placed on: it shows wherever that structure is drawn,
 * with a dashed outline where it lies in another view or under the layer that is shown.
 */

import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { styles } from './body-map.styles.js';
import { toggle } from './controls.js';
import { Desk } from './desk.js';
import { editorStyles } from './editor.styles.js';
import {
  contains,
  type Layer,
  LAYERS,
  loadSheet,
  neighbour,
  placeKey,
  type Point,
  type Region,
  regionAt,
  type Sheet,
  type Side,
  type View,
  VIEWS,
} from './figure.js';
import {
  bothSides,
  byPlace,
  fresh,
  History,
  isOn,
  type Kind,
  KINDS,
  type LayerChoice,
  type Mark,
  type Marks,
  MOST,
  ordered,
  placeOf,
  removed,
  sideOf,
  viewOf,
} from './marks.js';
import { activeShapes, drawPane } from './pane.js';
import type { TextKey } from './texts.js';
import { capital, Words } from './words.js';

const PAIRS: readonly (readonly View[])[] = [
  ['front', 'back'],
  ['left-side', 'right-side'],
  ['sole', 'palm'],
];

/** From these widths on two views stand side by side, and the panel beside them: as in the styles. */
const WIDE = 600;
const PANEL_BESIDE = 960;

/** How far a finger may miss, in pixels and at most in millimetres of the body. */
const MISS_PX = 10;
const MISS_MM = 16;

/** Within this time a 0 after a 1 makes a 10. */
const TEN_MS = 900;

/** Where a mark lies that is not drawn on a view. */
const NOWHERE: Point = { x: -1, y: -1 };

interface Selection {
  readonly mark: string;
  readonly view: View;
  readonly at: Point;
  /** Just made and not yet refined, so that choosing another structure moves it there. */
  readonly fresh: boolean;
}

interface Spot {
  readonly view: View;
  readonly region: Region;
}

@customElement('body-map')
export class BodyMap extends LitElement {
  static override styles = [styles, editorStyles];

  @property() figures = 'anatomy/figure-1/';
  @property() artwork = 'figure-1';
  @property() label = '';
  @property({ attribute: false }) views: readonly View[] = ['front', 'back'];
  @property({ attribute: false }) names: Readonly<Record<string, string>> = {};
  @property({ attribute: false }) texts: Readonly<Record<string, string>> = {};
  @property() view: View = 'front';
  @property() layer: LayerChoice = 'superficial';
  @property({ type: Boolean, reflect: true }) readonly = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  @property({ type: Boolean, reflect: true }) required = false;
  @property({ type: Boolean, reflect: true }) invalid = false;
  @property({ attribute: 'error-message' }) errorMessage = '';

  @state() private current: Marks = [];
  @state() private sheets: ReadonlyMap<View, Sheet | 'broken'> = new Map();
  @state() private wide = false;
  @state() private scales: ReadonlyMap<View, number> = new Map();
  @state() private selection: Selection | undefined;
  @state() private tabStops: ReadonlyMap<View, Region> = new Map();
  @state() private focused: Spot | undefined;
  @state() private pointed: Spot | undefined;
  @state() private brush: Kind = 'FOUND';
  @state() private status = '';

  /** Whether the panel stands beside the figures instead of over their feet. */
  private beside = false;
  private words = new Words({}, {});
  private placed: ReadonlyMap<string, Marks> = new Map();
  private revision = 0;
  private readonly history = new History();
  private lastOne = { at: 0, mark: '' };
  private readonly desk = new Desk({
    words: () => this.words,
    marks: () => this.current,
    locked: () => this.locked,
    sheets: () => [...this.sheets.values()].filter((sheet) => sheet !== 'broken'),
    loadAll: () => this.views.forEach((view) => this.load(view)),
    commit: (next, said, step) => this.commit(next, said, step),
    say: (status) => (this.status = status),
    show: (mark) => void this.show(mark),
    swap: (mark) => this.swap(mark),
    anew: (before) => this.anew(before),
    close: () => this.close(),
    redraw: () => {
      this.requestUpdate();
      void this.reveal();
    },
  });
  private readonly resize = new ResizeObserver(() => this.measure());

  @property({ attribute: false })
  get marks(): Marks {
    return this.current;
  }

  set marks(marks: Marks) {
    this.current = Array.isArray(marks) ? marks : [];
    this.history.clear();
    this.forgetLost();
  }

  @property({ attribute: false })
  get previous(): Marks | undefined {
    return this.desk.previous;
  }

  set previous(marks: Marks | undefined) {
    this.desk.previous = marks;
    this.forgetLost();
  }

  @property({ attribute: false })
  set server(server: { revision: number; marks: Marks } | undefined) {
    if (server) {
      this.revision = server.revision;
      this.marks = server.marks;
    }
  }

  get server() {
    return { revision: this.revision, marks: this.current };
  }

  override connectedCallback() {
    super.connectedCallback();
    this.resize.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.resize.disconnect();
  }

  /** Focuses the figure, where it was left. */
  override focus(options?: FocusOptions) {
    this.renderRoot.querySelector<SVGPathElement>('.shape[tabindex="0"]')?.focus(options);
  }

  protected override willUpdate(changes: PropertyValues) {
    if (changes.has('texts') || changes.has('names')) {
      this.words = new Words(this.texts ?? {}, this.names ?? {});
    }
    if (changes.has('current')) {
      this.placed = byPlace(this.current);
    }
    this.shownViews().forEach((view) => this.load(view));
  }

  protected override updated(changes: PropertyValues) {
    // measuring costs a layout: a changed mark moves nothing
    if (['sheets', 'view', 'views', 'wide'].some((cause) => changes.has(cause))) {
      this.measure();
    }
  }

  protected override render() {
    const { words } = this;
    const shown = this.shownViews();
    return html`<div
      class="map"
      role="group"
      aria-label=${this.label || words.text('label')}
      aria-describedby=${this.invalid && this.errorMessage ? 'error' : nothing}
      @keydown=${this.onKey}
    >
      ${this.label ? html`<div class="label" aria-hidden="true">${this.label}${this.required ? ' *' : ''}</div>` : nothing}
      <div class="tools">
        ${this.viewSwitch(shown)} ${this.locked ? nothing : this.steps()} ${this.layerSwitch()}
        ${this.locked ? nothing : this.brushes()}
      </div>
      <p id="how" class="unseen">${words.text('hintMore')}</p>
      <div class="stage">
        <div class="panes" data-count=${shown.length}>${shown.map((view) => this.pane(view))}</div>
        <div class="beside">${this.panel()} ${this.desk.drawLastVisit()}</div>
      </div>
      ${this.invalid && this.errorMessage ? html`<p id="error" class="error">${this.errorMessage}</p>` : nothing}
      ${this.list()}
      <div role="status" class="unseen">${this.status}</div>
    </div>`;
  }

  // ---- what is drawn around the figure

  private viewSwitch(shown: readonly View[]) {
    const groups = this.viewGroups();
    if (groups.length < 2) {
      return nothing;
    }
    return html`<div class="segments views" role="group" aria-label=${this.words.text('views')}>
      ${groups.map((group) =>
        toggle(this.words.text(group.join('+') as TextKey), group.includes(shown[0]), () => this.turnTo(group[0])),
      )}
    </div>`;
  }

  private layerSwitch() {
    return html`<div class="segments layers" role="group" aria-label=${this.words.text('layers')}>
      ${[...LAYERS, 'area' as const].map((layer) =>
        toggle(this.words.text(layer), layer === this.layer, () => this.goToLayer(layer)),
      )}
    </div>`;
  }

  private brushes() {
    return html`<div class="brush" role="group" aria-label=${this.words.text('newMarks')}>
      <span class="title" aria-hidden="true">${this.words.text('newMarks')}</span>
      <div class="segments">
        ${KINDS.map((kind) =>
          toggle(
            html`<span class="swatch ${kind}"></span>${this.words.text(kind)}`,
            kind === this.brush,
            () => (this.brush = kind),
          ),
        )}
      </div>
      <div class="segments phase" role="group" aria-label=${this.words.text('newPhase')}>
        ${(['PRE', 'POST'] as const).map((phase) =>
          toggle(this.words.text(`phase.${phase}`), phase === this.desk.phase, () => {
            this.desk.phase = phase;
            this.requestUpdate();
          }),
        )}
      </div>
    </div>`;
  }

  private steps() {
    const step = (key: 'undo' | 'redo', can: boolean, path: string) =>
      html`<button
        type="button"
        class="icon"
        aria-label=${this.words.text(key)}
        title=${this.words.text(key)}
        ?disabled=${!can}
        @click=${() => this.travel(key)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>
      </button>`;
    return html`<div class="steps">
      ${step('undo', this.history.canUndo, 'M9 6 L4 11 L9 16 M4 11 H14 C17.5 11 20 13.2 20 16 C20 17.4 19.5 18.5 18.6 19.4')}
      ${step('redo', this.history.canRedo, 'M15 6 L20 11 L15 16 M20 11 H10 C6.5 11 4 13.2 4 16 C4 17.4 4.5 18.5 5.4 19.4')}
    </div>`;
  }

  private pane(view: View) {
    const { words } = this;
    const sheet = this.sheets.get(view);
    if (!sheet) {
      return html`<figure class="pane waiting"><p>${words.text('loading')}</p></figure>`;
    }
    if (sheet === 'broken') {
      return html`<figure class="pane waiting">
        <p role="alert">${words.text('broken')}</p>
        <button type="button" class="chip" @click=${() => this.retry(view)}>${words.text('retry')}</button>
      </figure>`;
    }
    const side = (which: Side) => words.text(which === 'left' ? 'clientLeft' : 'clientRight');
    const named = this.focused?.view === view ? this.focused : this.pointed?.view === view ? this.pointed : undefined;
    const mark = this.selectedMark() ?? this.desk.ghost(this.selection?.mark);
    return html`<figure
      class="pane"
      @click=${(event: MouseEvent) => this.onTap(event, sheet)}
      @focusin=${(event: FocusEvent) => this.onFocus(event, sheet)}
      @focusout=${() => (this.focused = undefined)}
      @pointermove=${(event: PointerEvent) => this.onPoint(event, sheet)}
      @pointerleave=${() => (this.pointed = undefined)}
    >
      <figcaption>
        <span class="side">${side(sheet.leftOfSheet)}</span>
        <strong>${words.text(view)}</strong>
        <span class="side">${side(sheet.rightOfSheet)}</span>
      </figcaption>
      ${drawPane({
        sheet,
        layer: this.layer,
        marks: this.placed,
        words,
        scale: this.scale(view),
        shown: this.shownViews(),
        tabStop: this.tabStop(sheet),
        ring: this.focused?.view === view ? this.focused.region : undefined,
        selected: mark && this.regionOf(sheet, mark),
        selectedMark: mark?.id,
      })}
      <div class="caption" aria-hidden="true">
        ${named ? capital(words.sided(named.region.key, named.region.side)) : nothing}
      </div>
    </figure>`;
  }

  private panel() {
    const mark = this.selectedMark();
    const { selection, words } = this;
    const before = mark ? undefined : this.desk.ghost(selection?.mark);
    if (before && selection) {
      const sheet = this.sheet(selection.view);
      return this.desk.drawGhost(before, Boolean(sheet && this.regionOf(sheet, before)));
    }
    if (!mark || !selection) {
      return html`<div class="editor idle">
        <p>${this.locked ? words.text('hintReadonly') : words.text('hint')}</p>
        ${this.locked ? nothing : html`<p class="keys">${words.text('hintMore')}</p>`}
      </div>`;
    }
    const sheet = this.sheet(selection.view);
    const region = sheet && this.regionOf(sheet, mark);
    return this.desk.drawPanel(
      {
        mark,
        here: region ? this.current.filter((other) => isOn(other, region)) : [mark],
        alsoHere: sheet ? this.under(sheet, selection.at).filter((other) => !isOn(mark, other)) : [],
      },
      {
        pick: (other) => this.select(other, selection.view, selection.at),
        add: () => region && sheet && this.add(sheet, region, selection.at),
        both: () => {
          this.commit(bothSides(this.current, mark), this.words.text('bothSides'));
          this.selection = { ...selection, fresh: false };
        },
        retarget: (other) => this.retarget(mark, other),
        remove: () => this.erase(mark),
        close: () => this.close(),
      },
    );
  }

  private list() {
    const { words } = this;
    const sorted = ordered(this.current, (key) => words.name(key));
    return html`<section class="list" aria-label=${words.text('marks')}>
      <h3>${words.text('marks')} <span class="count">${this.current.length}</span></h3>
      ${this.current.length ? nothing : html`<p class="none">${words.text('none')}</p>`}
      ${KINDS.filter((kind) => sorted.some((mark) => mark.kind === kind)).map(
        (kind) =>
          html`<h4><span class="swatch ${kind}"></span>${words.text(`group.${kind}`)}</h4>
            <ul>
              ${sorted.filter((mark) => mark.kind === kind).map((mark) => this.entry(mark))}
            </ul>`,
      )}
    </section>`;
  }

  private entry(mark: Mark) {
    return html`<li>
      <button
        type="button"
        class="entry"
        aria-current=${mark.id === this.selection?.mark ? 'true' : nothing}
        @click=${() => this.show(mark)}
      >
        ${this.words.sentence(mark)}
      </button>
      ${
        this.locked
          ? nothing
          : html`<button
              type="button"
              class="icon"
              aria-label=${this.words.text('removeMark', this.words.place(mark))}
              title=${this.words.text('remove')}
              @click=${() => this.erase(mark)}
            >
              <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 7 L17 17 M17 7 L7 17" /></svg>
            </button>`
      }
    </li>`;
  }

  // ---- what a person does

  private onTap(event: MouseEvent, sheet: Sheet) {
    const target = event.target as Element;
    const drawing = target.closest<SVGSVGElement>('svg[data-view]');
    if (!drawing) {
      return;
    }
    const at = this.place(event, drawing);
    const exact = this.regionFrom(target, sheet);
    const near = Math.min(MISS_MM, MISS_PX / this.scale(sheet.view));
    const region = exact ?? regionAt(activeShapes(sheet, this.layer), at, near) ?? regionAt(sheet.areas, at);
    if (region) {
      // a click made by assistive technology has no place of its own
      this.activate(sheet, region, contains(region, at) ? at : region.anchor);
    } else {
      this.close();
    }
  }

  private onFocus(event: FocusEvent, sheet: Sheet) {
    const element = event.target as Element;
    const region = this.regionFrom(element, sheet);
    if (!region) {
      return;
    }
    this.tabStops = new Map(this.tabStops).set(sheet.view, region);
    if (region.layer !== null && region.layer !== this.layer) {
      this.layer = region.layer;
    }
    this.focused = element.matches(':focus-visible') ? { view: sheet.view, region } : undefined;
  }

  private onPoint(event: PointerEvent, sheet: Sheet) {
    if (event.pointerType === 'touch') {
      return;
    }
    const region = this.regionFrom(event.target as Element, sheet);
    if (region !== this.pointed?.region) {
      this.pointed = region && { view: sheet.view, region };
    }
  }

  private onKey(event: KeyboardEvent) {
    const target = event.composedPath()[0] as Element;
    const command = event.ctrlKey || event.metaKey;
    if (command && !event.altKey) {
      const key = event.key.toLowerCase();
      if (key === 'z' || key === 'y') {
        this.travel(key === 'y' || event.shiftKey ? 'redo' : 'undo');
        handled(event);
      }
      return;
    }
    if (event.altKey || command) {
      return;
    }
    if (event.key === 'Escape' && this.selection) {
      if (!this.desk.endChoosing()) {
        this.close();
      }
      handled(event);
      return;
    }
    const spot = this.spotOf(target);
    if (spot) {
      this.onFigureKey(event, spot);
    } else if (target.closest('.editor') && !target.matches('select, input, textarea')) {
      const mark = this.selectedMark();
      if (mark && this.onMarkKey(event.key, mark)) {
        handled(event);
      }
    }
  }

  private onFigureKey(event: KeyboardEvent, { view, region }: Spot) {
    const sheet = this.sheet(view);
    const arrow = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!sheet) {
      return;
    }
    if (arrow) {
      this.walk(sheet, region, arrow[0], arrow[1]);
    } else if (event.key === 'PageUp' || event.key === 'PageDown') {
      this.dive(sheet, region, event.key === 'PageDown' ? 1 : -1);
    } else if (event.key === 'Enter' || event.key === ' ') {
      const mark = this.selectedMark() ?? this.desk.ghost(this.selection?.mark);
      if (mark && isOn(mark, region)) {
        this.renderRoot
          .querySelector<HTMLElement>('.editor .segments button, .editor .answers button, .editor #done')
          ?.focus();
      } else {
        this.activate(sheet, region, region.anchor);
      }
    } else if (/^\p{L}$/u.test(event.key)) {
      this.spell(sheet, region, event.key);
    } else if (!this.onRegionKey(event.key, sheet, region)) {
      return;
    }
    handled(event);
  }

  private onRegionKey(key: string, sheet: Sheet, region: Region): boolean {
    const chosen = this.selectedMark();
    const mark = chosen && isOn(chosen, region) ? chosen : this.current.findLast((other) => isOn(other, region));
    if (mark) {
      return this.onMarkKey(key, mark);
    }
    if (this.locked || !/^\d$/.test(key)) {
      return false;
    }
    const before = this.desk.ghostOn(region);
    if (before) {
      this.rate(before, Number(key), sheet.view, region.anchor);
      return true;
    }
    this.add(sheet, region, region.anchor, Number(key));
    return true;
  }

  private onMarkKey(key: string, mark: Mark): boolean {
    if (this.locked) {
      return false;
    }
    if (/^\d$/.test(key)) {
      const ten = key === '0' && this.lastOne.mark === mark.id && Date.now() - this.lastOne.at < TEN_MS;
      this.rememberOne(key, mark.id);
      this.refine(mark, { intensity: ten ? 10 : Number(key) });
      return true;
    }
    if (key === 'Delete' || key === 'Backspace') {
      this.erase(mark);
      return true;
    }
    return false;
  }

  private rememberOne(key: string, mark: string) {
    this.lastOne = { at: key === '1' ? Date.now() : 0, mark };
  }

  /** Marks a region, or opens the mark that it has. */
  private activate(sheet: Sheet, region: Region, at: Point) {
    if (region.layer !== null && region.layer !== this.layer) {
      this.layer = region.layer;
    }
    const chosen = this.selectedMark();
    if (this.desk.takes(chosen, region, this.around(sheet, region, at))) {
      return;
    }
    const on = this.current.filter((mark) => isOn(mark, region));
    const before = this.desk.ghostOn(region);
    if (on.length) {
      this.select(chosen && isOn(chosen, region) ? chosen : on[on.length - 1], sheet.view, at);
    } else if (before) {
      this.select(before, sheet.view, at);
    } else if (!this.locked) {
      this.add(sheet, region, at);
    }
  }

  private add(sheet: Sheet, region: Region, at: Point, intensity?: number) {
    if (this.current.length >= MOST) {
      this.status = this.words.text('full');
      return;
    }
    const made = this.made(sheet, region, at, this.brush);
    const mark = intensity === undefined ? made : { ...made, intensity };
    if (intensity !== undefined) {
      this.rememberOne(String(intensity), mark.id);
    }
    this.commit([...this.current, mark], this.words.text('added', this.words.place(mark)));
    this.selection = { mark: mark.id, view: sheet.view, at, fresh: true };
    void this.reveal();
  }

  private made(sheet: Sheet, region: Region, at: Point, kind: Kind): Mark {
    return this.desk.begun(fresh(region, this.around(sheet, region, at), sheet.view, kind, this.artwork));
  }

  private around(sheet: Sheet, region: Region, at: Point): Region | undefined {
    return region.layer === null ? region : (regionAt(sheet.areas, at) ?? regionAt(sheet.areas, region.anchor));
  }

  /** Marks a complaint of the last visit with its rating of today. */
  private rate(before: Mark, intensity: number, view: View, at: Point) {
    const mark = this.desk.rate(before, intensity);
    if (mark) {
      this.rememberOne(String(intensity), mark.id);
      this.select(mark, view, at);
    }
  }

  /** Marks the place of an old complaint anew. */
  private anew(before: Mark) {
    const selection = this.selection;
    const sheet = selection && this.sheet(selection.view);
    const region = sheet && this.regionOf(sheet, before);
    if (selection && sheet && region) {
      this.add(sheet, region, selection.at);
    }
  }

  /** Puts another mark into the panel that is open. */
  private swap(mark: Mark) {
    if (this.selection) {
      this.selection = { ...this.selection, mark: mark.id, fresh: false };
      void this.updateComplete.then(() => {
        const panel = this.renderRoot.querySelector('.editor');
        const rating = panel?.querySelector<HTMLElement>('.intensities [aria-pressed="true"]');
        (rating ?? panel?.querySelector<HTMLElement>('.segments button'))?.focus();
      });
    }
  }

  private refine(mark: Mark, change: Partial<Mark>) {
    const next = this.desk.refined(mark, change);
    const after = next.find((other) => other.id === mark.id) ?? mark;
    this.commit(next, this.words.text('changed', this.words.sentence(after)));
    if (this.selection?.mark === mark.id) {
      this.selection = { ...this.selection, fresh: false };
    }
  }

  private retarget(mark: Mark, region: Region) {
    const selection = this.selection;
    const sheet = selection && this.sheet(selection.view);
    if (!selection || !sheet) {
      return;
    }
    if (region.layer !== null) {
      this.layer = region.layer;
    }
    if (!selection.fresh || this.current.some((other) => isOn(other, region))) {
      this.activate(sheet, region, selection.at);
      return;
    }
    const moved = { ...this.made(sheet, region, selection.at, mark.kind), type: mark.type };
    const next = this.current.map((other) => (other.id === mark.id ? moved : other));
    this.commit(next, this.words.text('added', this.words.place(moved)));
    this.selection = { ...selection, mark: moved.id };
  }

  private erase(mark: Mark) {
    const back = this.selection?.mark === mark.id;
    this.commit(removed(this.current, mark), this.words.text('removed', this.words.place(mark)));
    if (back) {
      this.close();
    }
  }

  private select(mark: Mark, view: View, at: Point) {
    this.selection = { mark: mark.id, view, at, fresh: false };
    void this.reveal();
  }

  /** Turns to where a mark lies and opens it. */
  private async show(mark: Mark) {
    const inView = (view: View) => {
      const sheet = this.sheet(view);
      return sheet && this.regionOf(sheet, mark);
    };
    const view = this.shownViews().find((shown) => shown === viewOf(mark)) ?? this.shownViews().find(inView) ?? viewOf(mark);
    this.turnTo(view);
    await this.loaded(view);
    const sheet = this.sheet(view);
    const region = sheet && this.regionOf(sheet, mark);
    if (!sheet || !region) {
      this.select(mark, view, NOWHERE);
      return;
    }
    this.layer = region.layer ?? 'area';
    this.select(mark, view, region.anchor);
    await this.updateComplete;
    this.elementOf({ view, region })?.focus();
  }

  private close() {
    const selection = this.selection;
    const mark = this.selectedMark() ?? this.desk.ghost(selection?.mark);
    this.desk.endChoosing();
    const inPanel = this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement?.closest('.editor, .list');
    this.selection = undefined;
    if (selection && inPanel) {
      const sheet = this.sheet(selection.view);
      const region = (sheet && mark && this.regionOf(sheet, mark)) ?? (sheet && this.tabStop(sheet));
      if (region) {
        void this.updateComplete.then(() => this.elementOf({ view: selection.view, region })?.focus());
      }
    }
  }

  private travel(way: 'undo' | 'redo') {
    const then = this.locked ? undefined : way === 'undo' ? this.history.undo(this.current) : this.history.redo(this.current);
    if (then) {
      this.current = then;
      this.forgetLost();
      this.status = this.words.text(way === 'undo' ? 'undone' : 'redone');
      this.tell();
    }
  }

  /** The one way by which a person changes the list. */
  private commit(next: Marks, said: string, step?: string) {
    if (this.locked) {
      return;
    }
    this.history.did(this.current, step);
    this.current = next;
    this.status = capital(said);
    this.tell();
  }

  private tell() {
    this.dispatchEvent(
      new CustomEvent('body-map-change', {
        detail: { marks: this.current, revision: this.revision },
        bubbles: true,
        composed: true,
      }),
    );
  }

  // ---- moving about

  private walk(sheet: Sheet, from: Region, dx: number, dy: number) {
    const next = neighbour(activeShapes(sheet, this.layer), from.anchor, dx, dy);
    if (next) {
      this.elementOf({ view: sheet.view, region: next })?.focus();
      return;
    }
    const shown = this.shownViews();
    const other = dx === 0 ? undefined : this.sheet(shown[shown.indexOf(sheet.view) + dx]);
    if (other) {
      const edge = { x: dx > 0 ? -1 : other.width + 1, y: from.anchor.y };
      const entry = neighbour(activeShapes(other, this.layer), edge, dx, 0);
      if (entry) {
        this.elementOf({ view: other.view, region: entry })?.focus();
      }
    }
  }

  /** Goes to the next structure whose name begins with a letter: first in this layer, then in the others. */
  private spell(sheet: Sheet, from: Region, letter: string) {
    const shapes = this.layer === 'area' ? sheet.areas : sheet.regions;
    const here = shapes.filter((region) => region.layer === from.layer);
    const after = here.indexOf(from) + 1;
    const others = shapes.filter((region) => region.layer !== from.layer);
    const next = [...here.slice(after), ...here.slice(0, after), ...others].find((region) =>
      this.words.name(region.key).toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()),
    );
    if (next) {
      this.elementOf({ view: sheet.view, region: next })?.focus();
    }
  }

  private dive(sheet: Sheet, from: Region, by: number) {
    const layer = LAYERS[LAYERS.indexOf(this.layer as Layer) + by];
    if (this.layer !== 'area' && layer) {
      this.goToLayer(layer);
      const next = nearest(activeShapes(sheet, layer), from.anchor);
      if (next) {
        void this.updateComplete.then(() => this.elementOf({ view: sheet.view, region: next })?.focus());
      }
    }
  }

  private goToLayer(layer: LayerChoice) {
    this.layer = layer;
    this.status = this.words.text(layer);
  }

  private turnTo(view: View) {
    if (!this.shownViews().includes(view)) {
      this.view = view;
    }
  }

  /** Brings the region being edited out from under the panel, where the panel lies over the figure. */
  private async reveal() {
    await this.updateComplete;
    if (this.beside) {
      return;
    }
    await new Promise(requestAnimationFrame);
    const chosen = this.renderRoot.querySelector('.chosen')?.getBoundingClientRect();
    const panel = this.renderRoot.querySelector('.editor')?.getBoundingClientRect();
    if (chosen && panel && chosen.bottom > panel.top - 8 && chosen.left < panel.right && chosen.right > panel.left) {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const top = Math.min(chosen.bottom - panel.top + 24, chosen.top - 8);
      window.scrollBy({ top, behavior: still ? 'instant' : 'smooth' });
    }
  }

  // ---- where things are

  private get locked() {
    return this.readonly || this.disabled;
  }

  private viewGroups(): readonly (readonly View[])[] {
    const offered = VIEWS.filter((view) => (this.views ?? []).includes(view));
    return this.wide
      ? PAIRS.map((pair) => pair.filter((view) => offered.includes(view))).filter((pair) => pair.length)
      : offered.map((view) => [view]);
  }

  private shownViews(): readonly View[] {
    const groups = this.viewGroups();
    return groups.find((group) => group.includes(this.view)) ?? groups[0] ?? [];
  }

  private sheet(view: View | undefined): Sheet | undefined {
    const sheet = view && this.sheets.get(view);
    return sheet === 'broken' ? undefined : sheet;
  }

  /** Nothing stays chosen that is not there any more. */
  private forgetLost() {
    if (!this.selectedMark() && !this.desk.ghost(this.selection?.mark)) {
      this.selection = undefined;
    }
  }

  private selectedMark(): Mark | undefined {
    return this.selection && this.current.find((mark) => mark.id === this.selection?.mark);
  }

  private regionOf(sheet: Sheet, mark: Mark): Region | undefined {
    return sheet.places.get(placeKey(placeOf(mark), sideOf(mark)));
  }

  /** Everything that lies under a point, from the surface down, and the area around it. */
  private under(sheet: Sheet, at: Point): readonly Region[] {
    const area = regionAt(sheet.areas, at);
    const structures = sheet.regions.filter((region) => contains(region, at));
    return [
      ...LAYERS.flatMap((layer) => structures.filter((region) => region.layer === layer)),
      ...(area ? [area] : []),
    ];
  }

  private tabStop(sheet: Sheet): Region | undefined {
    const shapes = activeShapes(sheet, this.layer);
    const last = this.tabStops.get(sheet.view);
    return last && shapes.includes(last) ? last : (last && nearest(shapes, last.anchor)) ?? shapes[0];
  }

  private regionFrom(element: Element, sheet: Sheet): Region | undefined {
    const shape = element.closest<SVGPathElement>('.shape');
    if (!shape) {
      return undefined;
    }
    const { region, area, side } = shape.dataset;
    return sheet.places.get(placeKey(region ?? area ?? '', side as Side));
  }

  private spotOf(element: Element): Spot | undefined {
    const view = element.closest<SVGSVGElement>('svg[data-view]')?.dataset.view as View | undefined;
    const sheet = this.sheet(view);
    const region = sheet && this.regionFrom(element, sheet);
    return view && region && { view, region };
  }

  private elementOf({ view, region }: Spot): SVGPathElement | null {
    const by = region.layer === null ? 'area' : 'region';
    return this.renderRoot.querySelector<SVGPathElement>(
      `svg[data-view="${view}"] .shape[data-${by}="${region.key}"][data-side="${region.side}"]`,
    );
  }

  private place(event: MouseEvent, drawing: SVGSVGElement): Point {
    const matrix = drawing.getScreenCTM();
    return matrix ? new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse()) : { x: -1, y: -1 };
  }

  private measure() {
    this.wide = this.clientWidth >= WIDE;
    this.beside = this.clientWidth >= PANEL_BESIDE;
    const scales = new Map(this.scales);
    let moved = false;
    for (const drawing of this.renderRoot.querySelectorAll<SVGSVGElement>('svg[data-view]')) {
      const view = drawing.dataset.view as View;
      const scale = drawing.getScreenCTM()?.a ?? 0;
      if (scale > 0 && Math.abs(scale - this.scale(view)) > 0.005) {
        scales.set(view, scale);
        moved = true;
      }
    }
    if (moved) {
      this.scales = scales;
    }
  }

  private scale(view: View) {
    return this.scales.get(view) ?? 0.4;
  }

  // ---- loading

  private load(view: View) {
    if (!this.sheets.has(view)) {
      void this.loaded(view);
    }
  }

  private async loaded(view: View) {
    if (!this.sheet(view)) {
      const sheet = await loadSheet(this.figures, view).catch(() => 'broken' as const);
      if (this.sheets.get(view) !== sheet) {
        this.sheets = new Map(this.sheets).set(view, sheet);
      }
    }
  }

  private retry(view: View) {
    const sheets = new Map(this.sheets);
    sheets.delete(view);
    this.sheets = sheets;
  }
}

function handled(event: Event) {
  event.preventDefault();
  event.stopPropagation();
}

function nearest(regions: readonly Region[], at: Point): Region | undefined {
  let best: Region | undefined;
  let least = Infinity;
  for (const region of regions) {
    const distance = Math.hypot(region.anchor.x - at.x, region.anchor.y - at.y);
    if (distance < least) {
      least = distance;
      best = region;
    }
  }
  return best;
}

declare global {
  interface HTMLElementTagNameMap {
    'body-map': BodyMap;
  }
}
