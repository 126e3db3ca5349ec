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
 *   nothing is left to undo. Reading it gives the list as it stands. What cannot be understood is left out or off, and
 *   no more than 500 are taken (`sound.ts`); a region that the drawing does not have stays in the list and is not drawn.
 * - `names`: key of a region → its name inside a sentence (`quadratus lumborum`).
 * - `texts`: replaces any of the words in `texts.ts`.
 * - `views`: the views to offer, as in `['front', 'back']`; a view that is not among them is never asked for.
 * - `figures` [`figures`]: the folder of the drawings; `artwork` [`artwork`]: their version, written into new marks.
 * - `figure` [`figure`]: the outline, `NEUTRAL`, `FEMALE` or `MALE`, from the folder itself, `female/` or `male/` in it;
 *   written into new marks. `outlines`: those to choose from, as in `['NEUTRAL', 'FEMALE']`; two or more bring a switch.
 * - `view` [`view`], `layer` [`layer`]: what is shown now (`back`; `superficial`, `intermediate`, `deep`, `area`).
 * - `typing` [`typing`]: offers a field to type marks in, as in `l ql tp 7 deep refers glute`; not where it is read-only.
 * - `tool` [`tool`]: what a tap makes: `region`, `pin`, `arrow`. `brush` [`brush`]: the kind of new marks.
 * - `hiddenKinds`: kinds that are not drawn. They stay in the list, dimmed; making or opening a mark of one shows it.
 * - `palette` [`palette`]: `auto` (light or dark by `color-scheme`, high contrast where the system asks for it, grey on
 *   paper), `light`, `dark`, `contrast`, `grey`.
 * - `label` [`label`], `readonly` [`readonly`], `disabled` [`disabled`], `required` [`required`], `invalid` [`invalid`],
 *   `errorMessage` [`error-message`]: as on any form field.
 * - `previous`: the marks of the visit before, read-only: drawn as ghosts, listed with one-tap answers. Absent when there
 *   was none; then no mark is called new.
 * - `server`, `acknowledgement`: for a server that owns the truth and is sent batches of changes; see `delivery.ts`.
 *
 * Event: `body-map-change`, once for each thing a person does, with `detail.marks` (the whole list) and
 * `detail.revision` (of the last `server` value, else 0). It does not fire when a property is set.
 *
 * Inside the open shadow root every structure is a `path` with `data-region`, `data-side` (the client's side: `left`,
 * `right`, `midline`), `data-layer`, `role="button"`, an accessible name such as "left quadratus lumborum, back, deep"
 * and `aria-pressed`. Structures of the layers not shown are there too, out of the way of finger and Tab; focusing one
 * turns to its layer. Coarse areas carry `data-area` instead of `data-region`. The figure is `svg[data-view]`; marks lie
 * over it in `svg.over` and are spoken by the shapes and the list.
 *
 * By hand: a tap marks or opens, a hold opens the details; two fingers zoom and pan, and so do the wheel with Ctrl or
 * Cmd and, when it is closer, a drag. A pin or the end of an arrow is moved by dragging it. An arrow is a drag, or two
 * taps. Points and lines that have names are offered with pin and arrow.
 *
 * Keys on the figure: arrows go to the neighbour in that direction, a letter to the next structure whose name begins
 * with it (Q for quadratus lumborum), Page Up and Page Down change the layer, Enter marks (and, pressed again, goes into
 * the panel; with the arrow it starts and ends it), 0 to 9 set the intensity (1 and 0 in a row make 10), Delete or
 * Backspace removes, Shift with an arrow key moves a pin or the end of an arrow, + and - zoom, Home shows all, the menu
 * key opens the details, Escape gives up an arrow or a drag and closes the panel, Ctrl or Cmd with Z undoes, with Shift
 * or with Y redoes.
 *
 * Styling: `--body-map-accent`, `--body-map-reported`, `-found`, `-treated`, `-avoid`, `--body-map-skin`,
 * `--body-map-muscle`, `--body-map-line`, `--body-map-surface`, `--body-map-text`, `--body-map-muted`,
 * `--body-map-border`, `--body-map-heat`, `--body-map-figure-height`; see `palette.styles.ts`.
 *
 * A mark is about a structure and a side, whichever view it was placed on: it shows wherever that structure is drawn,
 * with a dashed outline where it lies in another view or under the layer that is shown.
 */

import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ArrowTool } from './arrow-tool.js';
import { Board } from './board.js';
import { styles } from './body-map.styles.js';
import { CLOSE_UPS, type CloseUp, closeUp } from './closeups.js';
import { Delivery, type ServerState } from './delivery.js';
import { regionAtElement } from './drawing.js';
import { Desk } from './desk.js';
import { type Build, placeKey, type Region, regionsUnder, type Sheet, type View } from './figure.js';
import { nearest, type Point } from './geometry.js';
import { Keys, type KeysHost, type Spot } from './keys.js';
import { drawList } from './list.js';
import { Marking, type Tool } from './marking.js';
import { byPlace, isOn, type Kind, KINDS, type LayerChoice, type Mark, type Marks, placeOf, sideOf, together, viewOf } from './marks.js';
import type { Acknowledgement } from './outbox.js';
import { painted } from './painted.js';
import type { PaneState } from './pane.js';
import { spotted } from './plan.js';
import { Sheets } from './sheets.js';
import { sound } from './sound.js';
import { drawLegend, drawLens, drawTools } from './tools.js';
import { Touch, type TouchHost } from './touch.js';
import { LastVisit } from './tracks.js';
import type { MakeHost } from './typing/make.js';
import { groupsOf } from './views.js';
import { capital, Words } from './words.js';

/** From these widths on two views stand side by side, and the panel beside them: as in the styles. */
const WIDE = 600;
const PANEL_BESIDE = 960;

/** Where a mark lies that is not drawn on a view. */
const NOWHERE: Point = { x: -1, y: -1 };

@customElement('body-map')
export class BodyMap extends LitElement implements KeysHost, TouchHost {
  static override styles = styles;

  @property() figures = 'anatomy/figure-1/';
  @property() artwork = 'figure-1';
  @property() figure: Build = 'NEUTRAL';
  @property({ attribute: false }) outlines: readonly Build[] = ['NEUTRAL'];
  @property() label = '';
  @property({ attribute: false }) views: readonly View[] = ['front', 'back'];
  @property({ attribute: false }) names: Readonly<Record<string, string>> = {};
  @property({ attribute: false }) texts: Readonly<Record<string, string>> = {};
  @property() view: View = 'front';
  @property() layer: LayerChoice = 'superficial';
  @property() tool: Tool = 'region';
  @property() brush: Kind = 'FOUND';
  @property({ attribute: false }) hiddenKinds: readonly Kind[] = [];
  @property({ reflect: true }) palette: 'auto' | 'light' | 'dark' | 'contrast' | 'grey' = 'auto';
  @property({ type: Boolean }) typing = false;
  @property({ type: Boolean, reflect: true }) readonly = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  @property({ type: Boolean, reflect: true }) required = false;
  @property({ type: Boolean, reflect: true }) invalid = false;
  @property({ attribute: 'error-message' }) errorMessage = '';

  @state() private wide = false;
  @state() private closeUp: CloseUp | undefined;
  @state() private status = '';

  words = new Words({}, {});

  /** Whether the panel stands beside the figures instead of over their feet. */
  private beside = false;
  private revision = 0;
  private drawnAhead = false;
  /** What is being typed, by place. */
  private previewed: ReadonlyMap<string, Marks> | undefined;
  private readonly typingHost: MakeHost = {
    sheet: (view) => this.load(view).then(() => this.sheet(view)),
    make: (sheet, region, at, kind) => this.marking.made(sheet, region, at, kind),
  };
  private readonly sheets = new Sheets(() => this.requestUpdate());
  private readonly boards = new Map<Sheet, Board>();
  private readonly marking = new Marking(this);
  private readonly arrow = new ArrowTool(this, this.marking);
  private readonly keys = new Keys(this, this.marking, this.arrow);
  private readonly delivery = new Delivery(this);
  private readonly desk = new Desk(this, this.marking);
  private readonly resize = new ResizeObserver(([{ contentRect }]) => {
    // in a frame of its own: drawing anew in this one would resize again
    requestAnimationFrame(() => this.measured(contentRect.width));
  });

  @property({ attribute: false })
  get marks(): Marks {
    return this.marking.marks;
  }

  set marks(marks: Marks) {
    this.marking.start(sound(marks));
  }

  @property({ attribute: false })
  get previous(): Marks | undefined {
    return this.marking.last.marks;
  }

  set previous(marks: Marks | undefined) {
    this.marking.last = new LastVisit(marks && sound(marks));
  }

  @property({ attribute: false })
  set server(server: ServerState | undefined) {
    if (server) {
      this.revision = server.revision;
      this.marks = this.delivery.replaced(server);
    }
  }

  get server(): ServerState {
    return { revision: this.revision, marks: this.marks };
  }

  set acknowledgement(answer: Acknowledgement | undefined) {
    if (answer) {
      this.delivery.acknowledged(answer);
    }
  }

  override connectedCallback() {
    super.connectedCallback();
    this.measured(this.clientWidth);
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

  // ---- drawing

  /** What a person did is on the figure already; the words around it follow once that has been painted. */
  protected override async scheduleUpdate() {
    if (this.drawnAhead) {
      await painted();
    }
    this.drawnAhead = false;
    super.scheduleUpdate();
  }

  protected override willUpdate(changes: PropertyValues) {
    if (changes.has('texts') || changes.has('names')) {
      this.words = new Words(this.texts ?? {}, this.names ?? {});
    }
    this.shownViews.forEach((view) => void this.load(view));
    if (this.typing && !this.locked && !customElements.get('body-map-typing')) {
      // with its vocabulary it weighs as much as the rest, and a map that is only read never needs it
      void import('./typing/typing-field.js').catch(() => undefined);
    }
  }

  protected override render() {
    const { words, marking, locked } = this;
    const hidden = new Set(this.hiddenKinds);
    const wrong = this.invalid && this.errorMessage;
    return html`<div
      class="map"
      role="group"
      aria-label=${this.label || words.text('label')}
      aria-describedby=${wrong ? 'error' : nothing}
      @keydown=${this.onKey}
    >
      ${this.label ? html`<div class="label" aria-hidden="true">${this.label}${this.required ? ' *' : ''}</div>` : nothing}
      ${this.tools()} ${this.typing && !locked ? this.typingField() : nothing}
      <p id="how" class="unseen">${words.text('hintMore')}</p>
      <div class="stage">
        <div class="figures">
          <div class="panes" data-count=${this.shownViews.length}>${this.shownViews.map((view) => this.pane(view))}</div>
          ${drawLegend(words, marking.marks, hidden, (kind) => this.flip(kind))}
        </div>
        <div class="beside">${this.panel()} ${this.desk.drawLastVisit()}</div>
      </div>
      ${wrong ? html`<p id="error" class="error">${this.errorMessage}</p>` : nothing}
      ${drawList(
        { words, marks: marking.marks, selected: marking.selection?.mark, hidden, locked },
        { show: (mark) => void this.show(mark), erase: (mark) => this.erase(mark) },
      )}
      <div role="status" class="unseen">${this.status}</div>
    </div>`;
  }

  private tools() {
    const { words, locked, layer, brush, tool, figure, outlines, marking } = this;
    const sheets = this.shownViews.flatMap((view) => this.sheet(view) ?? []);
    return drawTools(
      {
        words,
        locked,
        groups: this.viewGroups,
        shown: this.shownViews,
        layer,
        brush,
        phase: marking.phase,
        tool,
        figure,
        outlines,
        closeUps: CLOSE_UPS.filter((part) => sheets.some((sheet) => closeUp(sheet, part))),
        closeUp: this.closeUp,
        canUndo: marking.canUndo,
        canRedo: marking.canRedo,
      },
      {
        turnTo: (view) => this.turnTo(view),
        goToLayer: (next) => this.goToLayer(next),
        lookAt: (part) => this.lookAt(part),
        paintWith: (kind) => (this.brush = kind),
        recordAs: (phase) => {
          marking.phase = phase;
          this.requestUpdate();
        },
        take: (next) => this.take(next),
        outline: (build) => (this.figure = build),
        travel: (way) => marking.travel(way),
      },
    );
  }

  private typingField() {
    return html`<body-map-typing
      .words=${this.words}
      .names=${this.names}
      .kind=${this.brush}
      .host=${this.typingHost}
      @typing-preview=${(event: CustomEvent<{ marks: Marks }>) => {
        this.previewed = byPlace(event.detail.marks);
        this.paint();
      }}
      @typing-add=${(event: CustomEvent<{ marks: Marks }>) => {
        if (!this.marking.addAll(event.detail.marks, '')) {
          event.preventDefault();
        }
      }}
    ></body-map-typing>`;
  }

  private pane(view: View) {
    const { words } = this;
    const sheet = this.sheets.get(this.figures, this.figure, view);
    if (!sheet) {
      return html`<figure class="pane waiting"><p>${words.text('loading')}</p></figure>`;
    }
    if (sheet === 'broken') {
      return html`<figure class="pane waiting">
        <p role="alert">${words.text('broken')}</p>
        <button type="button" class="chip" @click=${() => this.sheets.forget(this.figures, this.figure, view)}>
          ${words.text('retry')}
        </button>
      </figure>`;
    }
    const board = this.board(sheet);
    board.pane.show(this.paneState(board));
    return html`<figure
      class="pane"
      data-tool=${this.tool}
      @focusin=${(event: FocusEvent) => this.onFocus(event, board)}
      @focusout=${() => this.onFocus(undefined, board)}
    >
      <figcaption>
        <span class="side">${words.text(sheet.leftOfSheet === 'left' ? 'clientLeft' : 'clientRight')}</span>
        <strong>${words.text(view)}</strong>
        <span class="side">${words.text(sheet.rightOfSheet === 'left' ? 'clientLeft' : 'clientRight')}</span>
      </figcaption>
      <div class="view">
        ${board.zoom.window}
        ${drawLens(words, view, board.zoom.close, { step: (by) => board.zoom.step(by), whole: () => board.zoom.whole() })}
      </div>
      ${board.caption}
    </figure>`;
  }

  private paneState(board: Board): PaneState {
    const { sheet } = board;
    const { marking } = this;
    const mark = marking.selected ?? marking.before;
    return {
      sheet,
      layer: this.layer,
      marks: marking.places,
      ghosts: together(marking.last.ghosts(marking.marks), this.previewed),
      words: this.words,
      scale: board.zoom.scale,
      shown: this.shownViews,
      tabStop: this.tabStop(board),
      ring: board.focused,
      selected: mark && !spotted(mark, sheet) ? regionOf(sheet, mark) : undefined,
      selectedMark: mark?.id,
      kinds: this.hiddenKinds.length ? new Set(KINDS.filter((kind) => !this.hiddenKinds.includes(kind))) : undefined,
      guides: this.locked ? undefined : this.tool === 'pin' ? 'points' : this.tool === 'arrow' ? 'courses' : undefined,
      movable: !this.locked,
    };
  }

  private panel() {
    const { words, marking } = this;
    const { selection, selected: mark, before } = marking;
    const sheet = this.sheet(selection?.view);
    if (before) {
      return this.desk.drawGhost(before, sheet && regionOf(sheet, before));
    }
    if (!mark || !selection) {
      const hint = this.locked ? 'hintReadonly' : this.tool === 'pin' ? 'hintPin' : this.tool === 'arrow' ? 'hintArrow' : 'hint';
      return html`<div class="editor idle">
        <p>${words.text(hint)}</p>
        ${this.locked ? nothing : html`<p class="keys">${words.text('hintMore')}</p>`}
      </div>`;
    }
    const region = sheet && regionOf(sheet, mark);
    return this.desk.drawPanel(
      {
        mark,
        here: region ? marking.marks.filter((other) => isOn(other, region)) : [mark],
        alsoHere: sheet ? regionsUnder(sheet, selection.at).filter((other) => !isOn(mark, other)) : [],
      },
      {
        pick: (other) => marking.select(other, selection.view, selection.at),
        add: () => region && sheet && marking.add(sheet, region, selection.at),
        both: () => marking.both(mark),
        retarget: (other) => marking.retarget(mark, other),
        remove: () => this.erase(mark),
        close: () => this.close(),
      },
    );
  }

  // ---- for the parts of the component, not for pages

  get locked() {
    return this.readonly || this.disabled;
  }

  get shownViews(): readonly View[] {
    const groups = this.viewGroups;
    return groups.find((group) => group.includes(this.view)) ?? groups[0] ?? [];
  }

  sheet(view: View | undefined): Sheet | undefined {
    const sheet = view && this.sheets.get(this.figures, this.figure, view);
    return sheet === 'broken' ? undefined : sheet;
  }

  say(words: string) {
    this.status = words;
  }

  /** Shows the list and the choice on the figure now; everything else follows after. */
  paint() {
    for (const view of this.shownViews) {
      const sheet = this.sheet(view);
      const board = sheet && this.boards.get(sheet);
      board?.pane.show(this.paneState(board), true);
    }
    this.drawnAhead = true;
    this.requestUpdate();
  }

  tell() {
    this.delivery.changed(this.marks);
    const detail = { marks: this.marks, revision: this.revision };
    this.dispatchEvent(new CustomEvent('body-map-change', { detail, bubbles: true, composed: true }));
  }

  preview(view: View, points: readonly Point[]) {
    const sheet = this.sheet(view);
    if (sheet) {
      this.board(sheet).pane.preview(points);
    }
  }

  unhide(kind: Kind) {
    if (this.hiddenKinds.includes(kind)) {
      this.hiddenKinds = this.hiddenKinds.filter((other) => other !== kind);
    }
  }

  goToLayer(layer: LayerChoice) {
    this.layer = layer;
    this.say(this.words.text(layer));
    this.paint();
  }

  take(tool: Tool) {
    this.arrow.cancel();
    this.tool = tool;
  }

  focusOn(view: View, region: Region) {
    const sheet = this.sheet(view);
    if (sheet) {
      this.board(sheet).pane.shape(region)?.focus();
    }
  }

  focusPanel() {
    void this.updateComplete.then(() =>
      this.renderRoot
        .querySelector<HTMLElement>('.editor .segments button, .editor .answers button, .editor #done')
        ?.focus(),
    );
  }

  focusRating() {
    void this.updateComplete.then(() => {
      const panel = this.renderRoot.querySelector('.editor');
      const rating = panel?.querySelector<HTMLElement>('.intensities [aria-pressed="true"]');
      (rating ?? panel?.querySelector<HTMLElement>('.segments button'))?.focus();
    });
  }

  get loadedSheets(): readonly Sheet[] {
    return this.views.flatMap((view) => this.sheet(view) ?? []);
  }

  loadAll() {
    this.views.forEach((view) => void this.load(view));
  }

  spotOf(target: Element): Spot | undefined {
    const view = target.closest<SVGSVGElement>('svg[data-view]')?.dataset.view as View | undefined;
    const sheet = this.sheet(view);
    const region = sheet && regionAtElement(target, sheet);
    return view && region && { view, region };
  }

  closer(view: View, by: 1 | -1 | 0, about: Point) {
    const sheet = this.sheet(view);
    const zoom = sheet && this.board(sheet).zoom;
    if (zoom && by === 0) {
      zoom.whole();
    } else if (zoom && by !== 0) {
      zoom.step(by, about);
    }
  }

  close() {
    const { selection, selected, before } = this.marking;
    const mark = selected ?? before;
    const inPanel = this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement?.closest('.editor, .list');
    this.marking.unselect();
    const sheet = this.sheet(selection?.view);
    if (sheet && inPanel) {
      const region = (mark && regionOf(sheet, mark)) ?? this.tabStop(this.board(sheet));
      void this.updateComplete.then(() => region && this.focusOn(sheet.view, region));
    }
  }

  /** Brings the region being edited out from under the panel, where the panel lies over the figure. */
  async reveal() {
    await this.updateComplete;
    if (this.beside) {
      return;
    }
    await painted();
    const drawn = this.renderRoot.querySelector('.chosen[d]') ?? this.renderRoot.querySelector('.badge.current');
    const chosen = drawn?.getBoundingClientRect();
    const panel = this.renderRoot.querySelector('.editor')?.getBoundingClientRect();
    if (chosen && panel && chosen.bottom > panel.top - 8 && chosen.left < panel.right && chosen.right > panel.left) {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const top = Math.min(chosen.bottom - panel.top + 24, chosen.top - 8);
      window.scrollBy({ top, behavior: still ? 'instant' : 'smooth' });
    }
  }

  // ---- what a person does

  private readonly onKey = (event: KeyboardEvent) => {
    if (this.keys.press(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  private onFocus(event: FocusEvent | undefined, board: Board) {
    const element = event?.target as Element | undefined;
    const region = element && regionAtElement(element, board.sheet);
    if (region) {
      board.tabStop = region;
      if (region.layer !== null && region.layer !== this.layer) {
        this.layer = region.layer;
      }
    }
    const seen = region && element.matches(':focus-visible') ? region : undefined;
    board.focus(seen);
    if (seen) {
      board.zoom.reveal(seen.box);
      this.arrow.aim(board.sheet, seen.anchor);
    }
    board.pane.show(this.paneState(board), true);
  }

  private erase(mark: Mark) {
    const chosen = this.marking.selection?.mark === mark.id;
    if (chosen) {
      this.close();
    }
    this.marking.erase(mark);
  }

  private flip(kind: Kind) {
    this.hiddenKinds = this.hiddenKinds.includes(kind)
      ? this.hiddenKinds.filter((other) => other !== kind)
      : [...this.hiddenKinds, kind];
    this.paint();
  }

  private turnTo(view: View) {
    if (!this.shownViews.includes(view)) {
      this.view = view;
      this.lookAt(this.closeUp);
    }
  }

  private lookAt(part: CloseUp | undefined) {
    this.closeUp = part;
    for (const { sheet, zoom } of this.shownBoards) {
      const box = part && closeUp(sheet, part);
      if (box) {
        zoom.fit(box);
      } else {
        zoom.whole();
      }
    }
  }

  /** Turns to where a mark lies and opens it. */
  async show(mark: Mark) {
    const inView = (view: View) => {
      const sheet = this.sheet(view);
      return sheet && regionOf(sheet, mark);
    };
    const own = viewOf(mark);
    const view = this.shownViews.find((shown) => shown === own) ?? this.shownViews.find(inView) ?? own;
    this.turnTo(view);
    await this.load(view);
    const sheet = this.sheet(view);
    const region = sheet && regionOf(sheet, mark);
    if (!sheet || !region) {
      this.marking.select(mark, view, NOWHERE);
      return;
    }
    this.layer = region.layer ?? 'area';
    this.marking.select(mark, view, region.anchor);
    await this.updateComplete;
    this.focusOn(view, region);
    this.board(sheet).zoom.reveal(region.box);
  }

  // ---- where things are

  private measured(width: number) {
    this.wide = width >= WIDE;
    this.beside = width >= PANEL_BESIDE;
  }

  private get viewGroups() {
    return groupsOf(this.views ?? [], this.wide);
  }

  private get shownBoards(): readonly Board[] {
    return this.shownViews.flatMap((view) => {
      const sheet = this.sheet(view);
      return sheet ? [this.board(sheet)] : [];
    });
  }

  private load(view: View) {
    return this.sheets.load(this.figures, this.figure, view);
  }

  private board(sheet: Sheet): Board {
    let board = this.boards.get(sheet);
    if (!board) {
      const named = ({ key, side }: Region) => capital(this.words.sided(key, side));
      const touched = (own: Board) => new Touch(own, this, this.marking, this.arrow);
      board = new Board(sheet, named, () => this.zoomed(sheet), touched);
      this.boards.set(sheet, board);
      const box = this.closeUp && closeUp(sheet, this.closeUp);
      if (box) {
        board.zoom.fit(box);
      }
    }
    return board;
  }

  /** A drawing has another size: numbers and patterns keep theirs. */
  private zoomed(sheet: Sheet) {
    const board = this.board(sheet);
    if (this.closeUp && closeUp(sheet, this.closeUp) && !board.zoom.fitted) {
      this.closeUp = undefined;
    }
    board.pane.show(this.paneState(board));
    requestAnimationFrame(() => this.requestUpdate());
  }

  private tabStop({ sheet, tabStop: last }: Board): Region | undefined {
    const shapes = sheet.layers[this.layer];
    return last && shapes.includes(last) ? last : ((last && nearest(shapes, last.anchor)) ?? shapes[0]);
  }
}

function regionOf(sheet: Sheet, mark: Mark): Region | undefined {
  return sheet.places.get(placeKey(placeOf(mark), sideOf(mark)));
}

declare global {
  interface HTMLElementTagNameMap {
    'body-map': BodyMap;
  }
}
