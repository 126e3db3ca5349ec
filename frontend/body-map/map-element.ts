/* SPDX-License-Identifier: Apache-2.0 */

/**
 * What the component is apart from its looks: its properties, its marks, its figures, and where things are on them. The
 * contract with pages is at the head of `body-map.ts`.
 */

import { LitElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ArrowTool } from './arrow-tool.js';
import { Board } from './board.js';
import { bySentence, type Caution, Cautions, unlessSaid } from './cautions.js';
import { type CloseUp, closeUp } from './closeups.js';
import { Delivery, type ServerState } from './delivery.js';
import { regionAtElement } from './drawing.js';
import { Desk } from './desk.js';
import { type Build, placeKey, type Region, type Sheet, type View } from './figure.js';
import { nearest, type Point } from './geometry.js';
import { Highlight } from './highlight.js';
import { Keys, type KeysHost, type Spot } from './keys.js';
import { Marking, type Tool } from './marking.js';
import { type Kind, KINDS, type LayerChoice, type Mark, type Marks, placeOf, sideOf, together, viewOf } from './marks.js';
import type { Acknowledgement } from './outbox.js';
import { painted } from './painted.js';
import type { PaneState } from './pane.js';
import type { PlaceHint } from './place-hints.js';
import { spotted } from './plan.js';
import { Sheets } from './sheets.js';
import { type TechniqueChoice, Techniques } from './techniques.js';
import { scrollerOf } from './scroller.js';
import { sound } from './sound.js';
import { Touch, type TouchHost } from './touch.js';
import { LastVisit } from './tracks.js';
import type { MakeHost } from './typing/make.js';
import { groupsOf } from './views.js';
import { capital, Words } from './words.js';

/** From these widths on two views stand side by side, and the panel beside them: as in the styles. */
const WIDE = 560;
const PANEL_BESIDE = 960;

/** Where a mark lies that is not drawn on a view. */
const NOWHERE: Point = { x: -1, y: -1 };

/** All of the component but what it draws around its figures. */
export abstract class MapElement extends LitElement implements KeysHost, TouchHost {
  @property() figures = 'anatomy/figure-1/';
  @property() artwork = 'figure-1';
  @property() figure: Build = 'NEUTRAL';
  @property({ attribute: false }) outlines: readonly Build[] = ['NEUTRAL'];
  @property() label = '';
  @property({ attribute: false }) views: readonly View[] = ['front', 'back'];
  @property({ attribute: false }) midline: readonly string[] = [];
  @property({ attribute: false }) names: Readonly<Record<string, string>> = {};
  @property({ attribute: false }) texts: Readonly<Record<string, string>> = {};
  @property() view: View = 'front';
  @property() layer: LayerChoice = 'superficial';
  @property() tool: Tool = 'region';
  @property() brush: Kind = 'FOUND';
  @property({ attribute: false }) kinds: readonly Kind[] = KINDS;
  @property({ type: Boolean }) simple = false;
  @property({ attribute: false }) hiddenKinds: readonly Kind[] = [];
  @property({ type: Boolean, attribute: 'hide-cautions' }) hideCautions = false;
  @property() notice = '';
  @property({ attribute: false }) placeHints: readonly PlaceHint[] = [];
  @property({ attribute: false }) techniques: readonly TechniqueChoice[] = [];
  @property({ reflect: true }) palette: 'auto' | 'light' | 'dark' | 'contrast' | 'grey' = 'auto';
  @property({ type: Boolean }) typing = false;
  @property({ type: Boolean, reflect: true }) readonly = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  @property({ type: Boolean, reflect: true }) required = false;
  @property({ type: Boolean, reflect: true }) invalid = false;
  @property({ attribute: 'error-message' }) errorMessage = '';

  @state() private wide = false;
  @state() protected closeUp: CloseUp | undefined;
  @state() protected status = '';
  /** What was tapped last where nothing can be marked. */
  @state() protected lookedAt: Region | undefined;

  words = new Words({}, {});
  choices = new Techniques();

  /** Whether the panel stands beside the figures instead of over their feet. */
  private beside = false;
  private readonly lit = new Highlight();
  private revision = 0;
  private drawnAhead = false;
  private grouped: { of: readonly View[]; wide: boolean; groups: ReturnType<typeof groupsOf> } | undefined;
  /** What is being typed, by place. */
  protected previewed: ReadonlyMap<string, Marks> | undefined;
  protected readonly typingHost: MakeHost = {
    sheet: (view) => this.load(view).then(() => this.sheet(view)),
    make: (sheet, region, at, kind) => this.marking.made(sheet, region, at, kind),
    minded: (mark) => this.minded(mark),
  };
  protected known = new Cautions();
  protected readonly sheets = new Sheets(() => this.requestUpdate());
  private readonly boards = new Map<Sheet, Board>();
  protected readonly marking = new Marking(this);
  private readonly arrow = new ArrowTool(this, this.marking);
  private readonly keys = new Keys(this, this.marking, this.arrow);
  private readonly delivery = new Delivery(this);
  protected readonly desk = new Desk(this, this.marking);
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
    this.marking.last = new LastVisit(marks ? sound(marks) : undefined);
  }

  @property({ attribute: false })
  get cautions(): readonly Caution[] {
    return [...this.known.placed, ...this.known.whole];
  }

  set cautions(cautions: readonly Caution[]) {
    this.known = new Cautions(cautions);
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

  /** Marks that stand out from the others, by their ids; choosing and drawing know nothing of it. */
  @property({ attribute: false })
  get highlight(): readonly string[] {
    return this.lit.ids;
  }

  set highlight(ids: readonly string[]) {
    this.lit.show(ids, this.renderRoot);
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

  /** What a person did is on the figure already; the words around it follow once that has been painted. */
  protected override async scheduleUpdate() {
    if (this.drawnAhead) {
      await painted();
    }
    this.drawnAhead = false;
    super.scheduleUpdate();
  }

  protected override willUpdate(changes: PropertyValues) {
    // shapes are called anew by other words, and what is said of places is part of what they are called
    if (['texts', 'names', 'techniques', 'cautions'].some((cause) => changes.has(cause))) {
      this.choices = new Techniques(this.techniques ?? []);
      this.words = new Words(this.texts ?? {}, this.names ?? {}, this.choices);
    }
    this.shownViews.forEach((view) => void this.load(view));
    if (this.typing && !this.locked && !customElements.get('body-map-typing')) {
      // with its vocabulary it weighs as much as the rest, and a map that is only read never needs it
      void import('./typing/typing-field.js').catch(() => undefined);
    }
    if (this.choices.all.length && !this.locked && !customElements.get('body-map-technique')) {
      void import('./technique-field.js').catch(() => undefined);
    }
  }

  protected paneState(board: Board): PaneState {
    const { sheet } = board;
    const { marking } = this;
    const mark = marking.selected ?? marking.before;
    const selected = mark && !spotted(mark, sheet) ? regionOf(sheet, mark) : undefined;
    const { focused } = board;
    return {
      sheet,
      layer: this.layer,
      marks: marking.places,
      ghosts: together(marking.last.ghosts(marking.marks), this.previewed),
      words: this.words,
      scale: board.zoom.scale,
      shown: this.shownViews,
      tabStop: this.tabStop(board),
      // about the middle of an area, the ring is around both halves
      ring: focused && selected?.halves?.includes(focused) ? selected : focused,
      selected,
      selectedMark: mark,
      kinds: this.hiddenKinds.length ? new Set(KINDS.filter((kind) => !this.hiddenKinds.includes(kind))) : undefined,
      guides: this.locked ? undefined : this.tool === 'pin' ? 'points' : this.tool === 'arrow' ? 'courses' : undefined,
      movable: !this.locked,
      cautions: this.known,
      cautionsHidden: this.hideCautions,
    };
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

  /** Shows the list and the choice on the view at hand now, or on all where none is; everything else follows after. */
  paint() {
    const { view } = this.marking.selection ?? {};
    const shown = this.shownViews;
    this.draw(view && shown.includes(view) ? [view] : shown);
  }

  private draw(views: readonly View[]) {
    for (const view of views) {
      const sheet = this.sheet(view);
      const board = sheet && this.boards.get(sheet);
      board?.pane.draw(this.paneState(board));
    }
    this.drawnAhead = true;
    this.requestUpdate();
  }

  cautionsOf(mark: Mark): readonly Caution[] {
    return this.known.of(mark, this.sheet(viewOf(mark)));
  }

  warned(mark: Mark): string {
    return this.spoken(mark.kind === 'AVOID' ? [] : this.cautionsOf(mark));
  }

  /** What is to be minded with a mark, by words: of its place, and where it was treated of the technique. */
  private minded(mark: Mark): readonly string[] {
    const warning = unlessSaid(this.words.warning(mark), this.cautionsOf(mark));
    return [this.warned(mark), ...(warning && mark.kind === 'TREATED' ? [warning] : [])].filter(Boolean);
  }

  looked(region: Region) {
    this.lookedAt = region;
    this.say(this.spoken(this.cautionsOn(region)));
  }

  protected cautionsOn(region: Region): readonly Caution[] {
    const sheet = this.loadedSheets.find(({ places }) => places.get(placeKey(region.key, region.side)) === region);
    return sheet ? this.known.on(region, sheet) : [];
  }

  private spoken(cautions: readonly Caution[]): string {
    return bySentence(cautions)
      .map(([caution]) => capital(this.words.caution(caution)))
      .join(' ');
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
    this.draw(this.shownViews);
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
    return (this.views ?? []).flatMap((view) => this.sheet(view) ?? []);
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
    this.lookedAt = undefined;
    const sheet = this.sheet(selection?.view);
    if (sheet && inPanel) {
      const region = (mark && regionOf(sheet, mark)) ?? this.tabStop(this.board(sheet));
      void this.updateComplete.then(() => region && this.focusOn(sheet.view, region));
    }
  }

  /** Brings the region being edited out from under the panel, where the panel lies over the figure. */
  reveal() {
    if (!this.beside) {
      void this.bringInSight();
    }
  }

  private async bringInSight() {
    await this.updateComplete;
    await painted();
    const drawn = this.renderRoot.querySelector('.chosen[d]') ?? this.renderRoot.querySelector('.badge.current');
    const chosen = drawn?.getBoundingClientRect();
    const panel = this.renderRoot.querySelector('.editor')?.getBoundingClientRect();
    if (chosen && panel && chosen.bottom > panel.top - 8 && chosen.left < panel.right && chosen.right > panel.left) {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const top = Math.min(chosen.bottom - panel.top + 24, chosen.top - 8);
      scrollerOf(this).scrollBy({ top, behavior: still ? 'instant' : 'smooth' });
    }
  }

  // ---- what a person does

  protected readonly onKey = (event: KeyboardEvent) => {
    if (this.keys.press(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  protected onFocus(event: FocusEvent | undefined, board: Board) {
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
    board.pane.draw(this.paneState(board));
  }

  protected erase(mark: Mark) {
    const chosen = this.marking.selection?.mark === mark.id;
    if (chosen) {
      this.close();
    }
    this.marking.erase(mark);
  }

  protected flip(kind: Kind) {
    this.hiddenKinds = this.hiddenKinds.includes(kind)
      ? this.hiddenKinds.filter((other) => other !== kind)
      : [...this.hiddenKinds, kind];
    this.draw(this.shownViews);
  }

  protected flipCautions() {
    this.hideCautions = !this.hideCautions;
    this.paint();
  }

  protected turnTo(view: View) {
    if (!this.shownViews.includes(view)) {
      this.view = view;
      this.lookAt(this.closeUp);
    }
  }

  protected lookAt(part: CloseUp | undefined) {
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

  protected get viewGroups() {
    if (this.grouped?.of !== this.views || this.grouped.wide !== this.wide) {
      this.grouped = { of: this.views, wide: this.wide, groups: groupsOf(this.views ?? [], this.wide) };
    }
    return this.grouped.groups;
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

  protected board(sheet: Sheet): Board {
    let board = this.boards.get(sheet);
    if (!board) {
      const named = (region: Region) =>
        [capital(this.words.sided(region.key, region.side)), this.spoken(this.known.on(region, sheet))].filter(Boolean).join('. ');
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

export function regionOf(sheet: Sheet, mark: Mark): Region | undefined {
  return sheet.places.get(placeKey(placeOf(mark), sideOf(mark)));
}
