/* SPDX-License-Identifier: Apache-2.0 */

/** Two fingers on a drawing, or the wheel with Ctrl or Cmd: closer, further away, and along. */

import type { Point } from './geometry.js';
import type { Zoom } from './zoom.js';

interface Held {
  readonly about: Point;
  readonly apart: number;
  readonly level: number;
}

interface Fingers {
  readonly x: number;
  readonly y: number;
  readonly apart: number;
}

/** How much closer one pixel of the wheel brings. */
const WHEEL = 0.0025;

export class Pinch {
  private held: Held | undefined;
  private last: Fingers | undefined;
  private frame = 0;
  private turned = 0;

  constructor(
    private readonly zoom: Zoom,
    /** Called when a second finger comes: the first one meant no tap. */
    private readonly began: () => void,
  ) {
    const { window } = zoom;
    window.addEventListener('touchstart', (event) => this.onStart(event), { passive: false });
    window.addEventListener('touchmove', (event) => this.onMove(event), { passive: false });
    window.addEventListener('touchend', (event) => this.onEnd(event));
    window.addEventListener('touchcancel', (event) => this.onEnd(event));
    window.addEventListener('wheel', (event) => this.onWheel(event), { passive: false });
  }

  private onStart(event: TouchEvent) {
    if (event.touches.length === 2 && event.cancelable) {
      event.preventDefault();
      this.last = fingers(event);
      this.held = { about: this.zoom.at(this.last.x, this.last.y), apart: this.last.apart, level: this.zoom.level };
      this.began();
    }
  }

  private onMove(event: TouchEvent) {
    if (this.held && event.touches.length === 2) {
      if (event.cancelable) {
        event.preventDefault();
      }
      this.last = fingers(event);
      this.frame ||= requestAnimationFrame(() => this.follow());
    }
  }

  private follow() {
    this.frame = 0;
    if (this.held && this.last) {
      this.zoom.hold(this.held.about, this.last.x, this.last.y, this.level(this.held, this.last));
    }
  }

  private onEnd(event: TouchEvent) {
    if (this.held && this.last && event.touches.length < 2) {
      cancelAnimationFrame(this.frame);
      this.frame = 0;
      this.zoom.release(this.held.about, this.last.x, this.last.y, this.level(this.held, this.last));
      this.held = undefined;
    }
  }

  private level(held: Held, { apart }: Fingers) {
    return (held.level * apart) / held.apart;
  }

  private onWheel(event: WheelEvent) {
    if (!event.ctrlKey && !event.metaKey) {
      return;
    }
    event.preventDefault();
    this.turned += event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.zoom.to(this.zoom.level * Math.exp(-this.turned * WHEEL), this.zoom.at(event.clientX, event.clientY));
      this.turned = 0;
    });
  }
}

function fingers({ touches: [a, b] }: TouchEvent): Fingers {
  return {
    x: (a.clientX + b.clientX) / 2,
    y: (a.clientY + b.clientY) / 2,
    apart: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
  };
}
