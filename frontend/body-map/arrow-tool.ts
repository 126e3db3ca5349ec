/* SPDX-License-Identifier: Apache-2.0 */

/** An arrow in two steps, start and end, by two taps or by Enter twice; in between it points where the hand is. */

import { regionNear, type Sheet, type View } from './figure.js';
import type { Point } from './geometry.js';
import type { Marking, MarkingHost } from './marking.js';

export interface ArrowHost extends MarkingHost {
  /** Shows where an arrow would go; no points when there is none. */
  preview(view: View, points: readonly Point[]): void;
}

export class ArrowTool {
  private from: { readonly sheet: Sheet; readonly at: Point } | undefined;

  constructor(
    private readonly host: ArrowHost,
    private readonly marking: Marking,
  ) {}

  /** Starts an arrow, or ends the one that was begun on this view. */
  press(sheet: Sheet, at: Point) {
    const { from } = this;
    this.cancel();
    if (from?.sheet === sheet) {
      this.marking.arrow(sheet, [from.at, at]);
      return;
    }
    const region = regionNear(sheet, this.host.layer, at);
    if (region) {
      this.from = { sheet, at };
      this.host.preview(sheet.view, [at, at]);
      this.host.say(this.host.words.text('arrowFrom', this.host.words.sided(region.key, region.side)));
      this.host.paint();
    }
  }

  /** Points the arrow that was begun somewhere. */
  aim(sheet: Sheet, at: Point) {
    if (this.from?.sheet === sheet) {
      this.host.preview(sheet.view, [this.from.at, at]);
    }
  }

  /** Gives the arrow up, if there is one. */
  cancel(): boolean {
    const begun = this.from;
    this.from = undefined;
    if (begun) {
      this.host.preview(begun.sheet.view, []);
    }
    return begun !== undefined;
  }
}
