/* SPDX-License-Identifier: Apache-2.0 */

/** The figures of the component: loaded, drawn with their marks, zoomed, and asked where things are. */

import { state } from 'lit/decorators.js';
import { Board } from './board.js';
import { bySentence, type Caution, Cautions } from './cautions.js';
import { type CloseUp, closeUp } from './closeups.js';
import { regionAtElement } from './drawing.js';
import { placeKey, type Region, type Sheet, type View } from './figure.js';
import { nearest, type Point } from './geometry.js';
import type { Touched } from './hand.js';
import type { Spot } from './keys.js';
import { MapProperties } from './map-properties.js';
import type { Marking } from './marking.js';
import { KINDS, type Mark, type Marks, placeOf, sideOf, together, viewOf } from './marks.js';
import { painted } from './painted.js';
import type { PaneState } from './pane.js';
import { spotted } from './plan.js';
import { Sheets } from './sheets.js';
import { capital } from './words.js';

export abstract class MapFigures extends MapProperties {
  @state() protected closeUp: CloseUp | undefined;

  protected abstract readonly marking: Marking;
  protected readonly sheets = new Sheets(() => this.requestUpdate());
  protected known = new Cautions();
  /** What is being typed, by place. */
  protected previewed: ReadonlyMap<string, Marks> | undefined;
  private readonly boards = new Map<Sheet, Board>();
  private drawnAhead = false;

  /** What fingers on a figure do. */
  protected abstract touched(board: Board): Touched;

  /** What a person did is on the figure already; the words around it follow once that has been painted. */
  protected override async scheduleUpdate() {
    if (this.drawnAhead) {
      await painted();
    }
    this.drawnAhead = false;
    super.scheduleUpdate();
  }

  // ---- drawn

  /** Shows the list and the choice on the view at hand now, or on all where none is; everything else follows after. */
  paint() {
    const { view } = this.marking.selection ?? {};
    const shown = this.shownViews;
    this.draw(view && shown.includes(view) ? [view] : shown);
  }

  protected draw(views: readonly View[]) {
    for (const view of views) {
      const sheet = this.sheet(view);
      const board = sheet && this.boards.get(sheet);
      board?.pane.draw(this.paneState(board));
    }
    this.drawnAhead = true;
    this.requestUpdate();
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

  preview(view: View, points: readonly Point[]) {
    const sheet = this.sheet(view);
    if (sheet) {
      this.board(sheet).pane.preview(points);
    }
  }

  // ---- loaded

  sheet(view: View | undefined): Sheet | undefined {
    const sheet = view && this.sheets.get(this.figures, this.figure, view);
    return sheet === 'broken' ? undefined : sheet;
  }

  get loadedSheets(): readonly Sheet[] {
    return (this.views ?? []).flatMap((view) => this.sheet(view) ?? []);
  }

  loadAll() {
    this.views.forEach((view) => void this.load(view));
  }

  protected load(view: View) {
    return this.sheets.load(this.figures, this.figure, view);
  }

  // ---- where things are

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

  focusOn(view: View, region: Region) {
    const sheet = this.sheet(view);
    if (sheet) {
      this.board(sheet).pane.shape(region)?.focus();
    }
  }

  protected get shownBoards(): readonly Board[] {
    return this.shownViews.flatMap((view) => {
      const sheet = this.sheet(view);
      return sheet ? [this.board(sheet)] : [];
    });
  }

  protected board(sheet: Sheet): Board {
    let board = this.boards.get(sheet);
    if (!board) {
      const named = (region: Region) =>
        [capital(this.words.sided(region.key, region.side)), this.spoken(this.known.on(region, sheet))].filter(Boolean).join('. ');
      board = new Board(sheet, named, () => this.zoomed(sheet), (own) => this.touched(own));
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

  protected tabStop({ sheet, tabStop: last }: Board): Region | undefined {
    const shapes = sheet.layers[this.layer];
    return last && shapes.includes(last) ? last : ((last && nearest(shapes, last.anchor)) ?? shapes[0]);
  }

  // ---- what is to be minded there

  cautionsOf(mark: Mark): readonly Caution[] {
    return this.known.of(mark, this.sheet(viewOf(mark)));
  }

  warned(mark: Mark): string {
    return this.spoken(mark.kind === 'AVOID' ? [] : this.cautionsOf(mark));
  }

  /** What is to be minded with a mark, by words: of its place, and where it was treated of the technique. */
  protected minded(mark: Mark): readonly string[] {
    const warning = this.words.warning(mark);
    return [this.warned(mark), ...(warning && mark.kind === 'TREATED' ? [warning] : [])].filter(Boolean);
  }

  protected cautionsOn(region: Region): readonly Caution[] {
    const sheet = this.loadedSheets.find(({ places }) => places.get(placeKey(region.key, region.side)) === region);
    return sheet ? this.known.on(region, sheet) : [];
  }

  protected spoken(cautions: readonly Caution[]): string {
    return bySentence(cautions)
      .map(([caution]) => capital(this.words.caution(caution)))
      .join(' ');
  }
}

export function regionOf(sheet: Sheet, mark: Mark): Region | undefined {
  return sheet.places.get(placeKey(placeOf(mark), sideOf(mark)));
}
