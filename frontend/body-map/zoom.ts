/* SPDX-License-Identifier: Apache-2.0 */

/**
 * Closer looks at a drawing. The window is an ordinary scrolling box and the sheet in it grows, so that one finger, a
 * wheel, the keyboard and screen readers move about in it as in any other, and at its usual size the page scrolls on.
 *
 * While two fingers move the sheet is only transformed; it is laid out anew when they are lifted.
 */

import type { Box, Point } from './geometry.js';

export const CLOSEST = 6;
const STEP = 1.5;

/** Air around a box that is looked at closely, as a share of it. */
const AIR = 1.08;

export class Zoom {
  readonly window = document.createElement('div');
  level = 1;
  /** The box that the window shows, until somebody zooms on. */
  fitted: Box | undefined;
  private seen: Point | undefined;
  private width = 0;
  private height = 0;
  private readonly resize = new ResizeObserver(([{ contentRect }]) => this.measured(contentRect.width, contentRect.height));

  constructor(
    private readonly sheet: HTMLElement,
    private readonly crop: Box,
    /** Called when a millimetre has another size on the screen. */
    private readonly resized: () => void,
  ) {
    this.window.className = 'window';
    this.window.style.setProperty('--width', String(crop.width));
    this.window.style.setProperty('--height', String(crop.height));
    this.window.append(sheet);
    this.window.addEventListener('scroll', () => (this.seen = this.centre()), { passive: true });
    this.resize.observe(this.window);
  }

  /** Pixels for a millimetre. */
  get scale() {
    return this.base * this.level;
  }

  private get base() {
    return Math.min(this.width / this.crop.width, this.height / this.crop.height) || 0.4;
  }

  /** Whether there is more to see than fits. */
  get close() {
    return this.level > 1;
  }

  /** Steps closer or further away, about a point of the sheet that keeps its place. */
  step(by: 1 | -1, about?: Point) {
    this.to(this.level * (by > 0 ? STEP : 1 / STEP), about ?? this.centre());
  }

  whole() {
    this.to(1, this.centre());
  }

  /** Makes a box fill the window. */
  fit(box: Box) {
    this.fitted = box;
    if (this.width === 0) {
      return;
    }
    const scale = Math.min(this.width / (box.width * AIR), this.height / (box.height * AIR));
    this.lay(scale / this.base);
    const middle = this.inWindow({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    this.window.scrollTo(middle.x - this.width / 2, middle.y - this.height / 2);
  }

  /** Changes how close the sheet is, about a point of it that keeps its place. */
  to(level: number, about: Point) {
    this.fitted = undefined;
    const before = this.inWindow(about);
    const [left, top] = [before.x - this.window.scrollLeft, before.y - this.window.scrollTop];
    this.lay(level);
    this.put(about, left, top);
  }

  /** Scrolls so that a box can be seen, if it cannot. */
  reveal(box: Box) {
    if (!this.close) {
      return;
    }
    const from = this.inWindow(box);
    const to = this.inWindow({ x: box.x + box.width, y: box.y + box.height });
    this.window.scrollTo(
      nearest(this.window.scrollLeft, from.x, to.x, this.width),
      nearest(this.window.scrollTop, from.y, to.y, this.height),
    );
  }

  /** Where on the sheet a point of the page lies. One read of the layout, to be made before anything is written. */
  at(clientX: number, clientY: number): Point {
    const { left, top, width, height } = this.sheet.getBoundingClientRect();
    const scale = Math.min(width / this.crop.width, height / this.crop.height);
    return {
      x: this.crop.x + (clientX - left - (width - this.crop.width * scale) / 2) / scale,
      y: this.crop.y + (clientY - top - (height - this.crop.height * scale) / 2) / scale,
    };
  }

  /** Shows the sheet as two fingers hold it: a point of it lies under them, so and so close. */
  hold(about: Point, clientX: number, clientY: number, level: number) {
    const { left, top } = this.window.getBoundingClientRect();
    const grown = limited(level) / this.level;
    const place = this.inWindow(about);
    const x = clientX - left + this.window.scrollLeft - place.x * grown;
    const y = clientY - top + this.window.scrollTop - place.y * grown;
    this.sheet.style.transform = `translate(${x}px, ${y}px) scale(${grown})`;
  }

  /** Lays the sheet out as it was held. */
  release(about: Point, clientX: number, clientY: number, level: number) {
    const { left, top } = this.window.getBoundingClientRect();
    this.sheet.style.transform = '';
    this.fitted = undefined;
    this.lay(level);
    this.put(about, clientX - left, clientY - top);
  }

  private put(about: Point, left: number, top: number) {
    const after = this.inWindow(about);
    this.window.scrollTo(after.x - left, after.y - top);
  }

  private lay(level: number) {
    const now = limited(level);
    if (now !== this.level) {
      this.level = now;
      this.sheet.style.setProperty('--zoom', String(now));
      this.window.classList.toggle('close', this.close);
      this.resized();
    }
  }

  private measured(width: number, height: number) {
    const before = this.scale;
    const { fitted, seen } = this;
    this.width = width;
    this.height = height;
    if (width === 0) {
      return;
    }
    if (fitted) {
      this.fit(fitted);
    } else if (seen && this.close) {
      this.put(seen, width / 2, height / 2);
    }
    if (Math.abs(this.scale - before) > 0.002) {
      this.resized();
    }
  }

  /** Where a point of the sheet lies in all that can be scrolled to, in pixels. */
  private inWindow({ x, y }: Point): Point {
    const { crop, scale } = this;
    return {
      x: (this.width * this.level - crop.width * scale) / 2 + (x - crop.x) * scale,
      y: (this.height * this.level - crop.height * scale) / 2 + (y - crop.y) * scale,
    };
  }

  private centre(): Point {
    const { crop, scale } = this;
    return {
      x: crop.x + (this.window.scrollLeft + this.width / 2 - (this.width * this.level - crop.width * scale) / 2) / scale,
      y: crop.y + (this.window.scrollTop + this.height / 2 - (this.height * this.level - crop.height * scale) / 2) / scale,
    };
  }
}

function limited(level: number): number {
  return level < 1.02 ? 1 : Math.min(CLOSEST, level);
}

/** The scroll position that shows a stretch with as little movement as possible. */
function nearest(scroll: number, from: number, to: number, size: number): number {
  if (to - from > size) {
    return from > scroll + size || to < scroll ? (from + to - size) / 2 : scroll;
  }
  return Math.max(Math.min(scroll, from - 8), to + 8 - size);
}
