/* SPDX-License-Identifier: Apache-2.0 */

import type { LitElement, ReactiveController } from 'lit';

/** Measures an element anew whenever its size changed, in the next frame: a change of layout must not cause another at once. */
export class Resized implements ReactiveController {
  private readonly observer = new ResizeObserver(() => requestAnimationFrame(() => this.measure()));

  constructor(
    private readonly host: LitElement,
    private readonly measure: () => void,
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.observer.observe(this.host);
  }

  hostDisconnected() {
    this.observer.disconnect();
  }
}
