/* SPDX-License-Identifier: Apache-2.0 */

/**
 * One view of the body: the figure, and the marks over it. `Pane` keeps what it has drawn and changes only what differs;
 * `drawPane` is the same inside a template.
 *
 * The node is a `div.sheet` with drawings on each other in it; `figureStyles` gives it its looks.
 */

import { Directive, directive } from 'lit/directive.js';
import { Drawing } from './drawing.js';
import type { Region, Sheet, View } from './figure.js';
import type { Point } from './geometry.js';
import type { Kind, LayerChoice, Mark, Marks } from './marks.js';
import { MarkLayer } from './mark-layer.js';
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
  readonly selectedMark: Mark | undefined;
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
  /** Named points or lines to be tapped. */
  readonly guides?: 'points' | 'courses';
  /** Whether pins and arrows have grips to move them by. */
  readonly movable?: boolean;
}

export class Pane {
  readonly node = document.createElement('div');
  private sheet: Sheet | undefined;
  private drawing: Drawing | undefined;
  private over: MarkLayer | undefined;

  constructor() {
    this.node.className = 'sheet';
  }

  show(state: PaneState) {
    this.draw(state);
    this.drawing?.name();
  }

  /** Shows all that can be seen. What the shapes are called follows with the next `show`. */
  draw(state: PaneState) {
    if (state.sheet !== this.sheet) {
      this.build(state.sheet);
    }
    this.drawing?.show(state);
    this.over?.show(state);
  }

  shape(region: Region): SVGPathElement | undefined {
    return this.drawing?.shape(region);
  }

  /** Shows what the pointer is on. */
  point(region: Region | undefined) {
    this.over?.point(region);
  }

  preview(points: readonly Point[]) {
    this.over?.preview(points);
  }

  private build(sheet: Sheet) {
    this.sheet = sheet;
    this.drawing = new Drawing(sheet);
    this.over = new MarkLayer(sheet);
    this.node.style.setProperty('--width', String(sheet.crop.width));
    this.node.style.setProperty('--height', String(sheet.crop.height));
    this.node.replaceChildren(this.drawing.node, ...this.over.nodes);
  }
}

class DrawPane extends Directive {
  private readonly pane = new Pane();

  render(state: PaneState) {
    this.pane.show(state);
    return this.pane.node;
  }
}

/** A view inside a template. */
export const drawPane = directive(DrawPane);
