/* SPDX-License-Identifier: Apache-2.0 */

/** One view that can be touched: the pane in its window, and the line under it that names what is pointed at. */

import { Hand, type Touched } from './hand.js';
import type { Region, Sheet } from './figure.js';
import { painted } from './painted.js';
import { Pane } from './pane.js';
import { Pinch } from './pinch.js';
import { Zoom } from './zoom.js';

export class Board {
  readonly pane = new Pane();
  readonly zoom: Zoom;
  readonly hand: Hand;
  readonly caption = document.createElement('div');
  /** Where Tab comes to. */
  tabStop: Region | undefined;
  /** What the keyboard is on. */
  focused: Region | undefined;
  private pointed: Region | undefined;

  constructor(
    readonly sheet: Sheet,
    private readonly named: (region: Region) => string,
    resized: () => void,
    touched: (board: Board) => Touched,
  ) {
    this.zoom = new Zoom(this.pane.node, sheet.crop, resized);
    this.hand = new Hand(this.zoom, touched(this));
    new Pinch(this.zoom, () => this.hand.cancel());
    this.caption.className = 'caption';
    this.caption.setAttribute('aria-hidden', 'true');
  }

  point(region: Region | undefined) {
    if (region !== this.pointed) {
      this.pointed = region;
      this.pane.point(region);
      void this.name();
    }
  }

  focus(region: Region | undefined) {
    if (region !== this.focused) {
      this.focused = region;
      void this.name();
    }
  }

  /** After the next frame: under the figure, it would have more of the page painted anew than what is pointed at. */
  private async name() {
    await painted();
    const region = this.focused ?? this.pointed;
    this.caption.textContent = region ? this.named(region) : '';
  }
}
