/* SPDX-License-Identifier: Apache-2.0 */

/**
 * What the component does: its marks, what the parts of it ask for, and what a person does. What pages set is in
 * `map-properties.ts`, the figures are in `map-figures.ts`, what is drawn around them is in `body-map.ts`.
 */

import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ArrowTool } from './arrow-tool.js';
import type { Board } from './board.js';
import { type Caution, Cautions } from './cautions.js';
import { type CloseUp, closeUp } from './closeups.js';
import { Delivery, type ServerState } from './delivery.js';
import { Desk } from './desk.js';
import { regionAtElement } from './drawing.js';
import type { Region, View } from './figure.js';
import type { Point } from './geometry.js';
import { Highlight } from './highlight.js';
import { Keys, type KeysHost } from './keys.js';
import { MapFigures, regionOf } from './map-figures.js';
import { Marking, type Tool } from './marking.js';
import { type Kind, type LayerChoice, type Mark, type Marks, viewOf } from './marks.js';
import type { Acknowledgement } from './outbox.js';
import { bringInSight, focusPanel, focusRating } from './panel-focus.js';
import { sound } from './sound.js';
import { Touch, type TouchHost } from './touch.js';
import { LastVisit } from './tracks.js';
import type { MakeHost } from './typing/make.js';

/** Where a mark lies that is not drawn on a view. */
const NOWHERE: Point = { x: -1, y: -1 };

/** All of the component but what it draws around its figures. */
export abstract class MapElement extends MapFigures implements KeysHost, TouchHost {
  @state() protected status = '';
  /** What was tapped last where nothing can be marked. */
  @state() protected lookedAt: Region | undefined;

  private readonly lit = new Highlight();
  private revision = 0;
  protected readonly typingHost: MakeHost = {
    sheet: (view) => this.load(view).then(() => this.sheet(view)),
    make: (sheet, region, at, kind) => this.marking.made(sheet, region, at, kind),
    minded: (mark) => this.minded(mark),
  };
  protected readonly marking = new Marking(this);
  private readonly arrow = new ArrowTool(this, this.marking);
  private readonly keys = new Keys(this, this.marking, this.arrow);
  private readonly delivery = new Delivery(this);
  protected readonly desk = new Desk(this, this.marking);

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

  /** Focuses the figure, where it was left. */
  override focus(options?: FocusOptions) {
    this.renderRoot.querySelector<SVGPathElement>('.shape[tabindex="0"]')?.focus(options);
  }

  protected override willUpdate(changes: PropertyValues) {
    super.willUpdate(changes);
    this.shownViews.forEach((view) => void this.load(view));
    if (this.typing && !this.locked && !customElements.get('body-map-typing')) {
      // it weighs a quarter of the rest, and a map that is only read never needs it
      void import('./typing/typing-field.js').catch(() => undefined);
    }
    if (this.choices.all.length && !this.locked && !customElements.get('body-map-technique')) {
      void import('./technique-field.js').catch(() => undefined);
    }
  }

  // ---- for the parts of the component, not for pages

  say(words: string) {
    this.status = words;
  }

  looked(region: Region) {
    this.lookedAt = region;
    this.say(this.spoken(this.cautionsOn(region)));
  }

  tell() {
    this.delivery.changed(this.marks);
    const detail = { marks: this.marks, revision: this.revision };
    this.dispatchEvent(new CustomEvent('body-map-change', { detail, bubbles: true, composed: true }));
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

  focusPanel() {
    void focusPanel(this);
  }

  focusRating() {
    void focusRating(this);
  }

  /** Brings the region being edited out from under the panel, where the panel lies over the figure. */
  reveal() {
    if (!this.beside) {
      void bringInSight(this);
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

  protected override touched(board: Board) {
    return new Touch(board, this, this.marking, this.arrow);
  }
}
