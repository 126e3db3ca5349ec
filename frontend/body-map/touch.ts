/* SPDX-License-Identifier: Apache-2.0 */

/** What taps, holds and drags on a view mean: which tool is in the hand decides. */

import type { ArrowHost, ArrowTool } from './arrow-tool.js';
import type { Board } from './board.js';
import { landmarkAtElement, regionAtElement } from './drawing.js';
import { type Region, regionNear } from './figure.js';
import { contains, type Point } from './geometry.js';
import type { Touched } from './hand.js';
import type { Marking, Tool } from './marking.js';

export interface TouchHost extends ArrowHost {
  readonly tool: Tool;
  close(): void;
  /** Goes into the panel once it is there. */
  focusPanel(): void;
}

/** How far a finger may miss, in pixels and at most in millimetres of the body. */
const MISS_PX = 10;
const MISS_MM = 16;

export class Touch implements Touched {
  constructor(
    private readonly board: Board,
    private readonly host: TouchHost,
    private readonly marking: Marking,
    private readonly arrow: ArrowTool,
  ) {}

  get draws() {
    return this.host.tool === 'arrow' && !this.host.locked && !this.marking.choosing;
  }

  tap(target: Element, at: Point) {
    const { sheet } = this.board;
    const landmark = landmarkAtElement(target, sheet);
    if (landmark && !this.marking.choosing) {
      this.marking.name(sheet, landmark);
      return;
    }
    if (!this.marking.choosing && this.tapGrip(target, at)) {
      return;
    }
    const region = this.region(target, at);
    if (!region) {
      this.host.close();
      return;
    }
    // a click made by assistive technology has no place of its own
    const spot = contains(region, at) || !regionAtElement(target, sheet) ? at : region.anchor;
    this.mark(region, spot);
  }

  hold(target: Element, at: Point | undefined) {
    const { sheet } = this.board;
    const region = at ? this.region(target, at) : regionAtElement(target, sheet);
    if (!(at && this.tapGrip(target, at))) {
      if (!region) {
        return;
      }
      this.marking.activate(sheet, region, at && contains(region, at) ? at : region.anchor);
    }
    if (!this.marking.choosing) {
      this.host.focusPanel();
    }
  }

  over(target: Element | undefined) {
    const region = target && regionAtElement(target, this.board.sheet);
    this.board.point(region);
    if (region) {
      this.arrow.aim(this.board.sheet, region.anchor);
    }
  }

  draw(points: readonly Point[], done: boolean) {
    this.arrow.cancel();
    this.host.preview(this.board.sheet.view, done ? [] : points);
    if (done) {
      this.marking.arrow(this.board.sheet, points);
    }
  }

  move(mark: string, part: 'start' | 'end', by: Point, done: boolean) {
    this.marking.take(mark, part, by, done);
  }

  drop() {
    this.host.preview(this.board.sheet.view, []);
    this.marking.drop();
  }

  private mark(region: Region, at: Point) {
    const { sheet } = this.board;
    if (this.host.tool === 'region' || this.host.locked || this.marking.choosing) {
      this.marking.activate(sheet, region, at);
    } else if (this.host.tool === 'pin') {
      this.marking.pin(sheet, region, at);
    } else {
      this.arrow.press(sheet, at);
    }
  }

  /** Chooses the pin or arrow whose grip was touched. */
  private tapGrip(target: Element, at: Point): boolean {
    const id = target.closest<SVGElement>('.grip')?.dataset.grip;
    const mark = id === undefined ? undefined : this.marking.marks.find((other) => other.id === id);
    if (mark) {
      this.marking.select(mark, this.board.sheet.view, at);
    }
    return mark !== undefined;
  }

  private region(target: Element, at: Point): Region | undefined {
    const near = Math.min(MISS_MM, MISS_PX / this.board.zoom.scale);
    return regionAtElement(target, this.board.sheet) ?? regionNear(this.board.sheet, this.host.layer, at, near);
  }
}
