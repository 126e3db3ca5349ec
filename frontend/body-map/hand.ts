/* SPDX-License-Identifier: Apache-2.0 */

/** One finger, pen or mouse on a drawing: a tap, a hold, or a drag that moves a pin, draws an arrow or pans. */

import type { Point } from './geometry.js';
import type { Zoom } from './zoom.js';

/** What a hand does, told to whoever knows what it means. */
export interface Touched {
  tap(target: Element, at: Point): void;
  /** Long pressed, or asked for the menu of a shape; `at` is missing where the keyboard asked. */
  hold(target: Element, at: Point | undefined): void;
  over(target: Element | undefined): void;
  /** Whether a drag draws. */
  readonly draws: boolean;
  draw(points: readonly Point[], done: boolean): void;
  /** A pin or the end of an arrow was taken along by so many millimetres. */
  move(mark: string, part: 'start' | 'end', by: Point, done: boolean): void;
  /** What was begun does not count. */
  drop(): void;
}

type Drag = 'move' | 'draw' | 'pan';

interface Press {
  readonly id: number;
  readonly target: Element;
  readonly x: number;
  readonly y: number;
  readonly at: Point;
  readonly means: Drag | undefined;
  readonly slop: number;
}

const HOLD_MS = 500;
const SLOP = 5;
const SLOP_TOUCH = 10;

export class Hand {
  private press: Press | undefined;
  private dragging = false;
  private timer = 0;
  private last = { x: 0, y: 0 };
  private line: Point[] = [];
  /** The click that ends this press is no tap. */
  private spent = false;

  constructor(
    private readonly zoom: Zoom,
    private readonly on: Touched,
  ) {
    const { window } = zoom;
    window.addEventListener('pointerdown', (event) => this.onDown(event));
    window.addEventListener('pointermove', (event) => this.onMove(event));
    window.addEventListener('pointerup', (event) => this.onUp(event));
    window.addEventListener('pointercancel', () => this.cancel());
    window.addEventListener('pointerleave', () => this.on.over(undefined));
    window.addEventListener('click', (event) => this.onClick(event));
    window.addEventListener('contextmenu', (event) => this.onMenu(event));
  }

  /** Forgets what was begun, as when a second finger comes or Escape is pressed; says whether there was a drag. */
  cancel(): boolean {
    const { dragging } = this;
    document.removeEventListener('keydown', this.onKey, true);
    clearTimeout(this.timer);
    this.spent = this.press !== undefined;
    this.press = undefined;
    this.dragging = false;
    if (dragging) {
      this.on.drop();
    }
    return dragging;
  }

  private onDown(event: PointerEvent) {
    this.cancel();
    this.spent = false;
    if (!event.isPrimary || event.button !== 0) {
      return;
    }
    const target = event.target as Element;
    const { clientX: x, clientY: y } = event;
    const at = this.zoom.at(x, y);
    const slop = event.pointerType === 'mouse' ? SLOP : SLOP_TOUCH;
    this.press = { id: event.pointerId, target, x, y, at, means: this.meaning(target, event.pointerType), slop };
    this.last = { x, y };
    this.timer = window.setTimeout(() => {
      this.press = undefined;
      this.spent = true;
      this.on.hold(target, at);
    }, HOLD_MS);
  }

  private meaning(target: Element, pointer: string): Drag | undefined {
    if (target.closest('.grip')) {
      return 'move';
    }
    if (this.on.draws) {
      return 'draw';
    }
    return this.zoom.close && pointer !== 'touch' ? 'pan' : undefined;
  }

  private onMove(event: PointerEvent) {
    const { press } = this;
    if (!press || event.pointerId !== press.id) {
      if (event.pointerType !== 'touch') {
        this.on.over(event.target as Element);
      }
      return;
    }
    if (!this.dragging && Math.hypot(event.clientX - press.x, event.clientY - press.y) > press.slop) {
      clearTimeout(this.timer);
      this.begin(press);
    }
    if (this.dragging) {
      this.follow(press, event);
    }
  }

  private begin(press: Press) {
    this.spent = true;
    if (press.means) {
      this.dragging = true;
      document.addEventListener('keydown', this.onKey, true);
      this.line = [press.at];
      this.zoom.window.setPointerCapture(press.id);
    } else {
      this.press = undefined;
    }
  }

  /** What is dragged has no focus, so that Escape is heard wherever it is pressed. */
  private readonly onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.cancel()) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  private follow({ means, target }: Press, { clientX, clientY }: PointerEvent) {
    if (means === 'pan') {
      this.zoom.window.scrollBy(this.last.x - clientX, this.last.y - clientY);
    } else if (means === 'draw') {
      this.line.push(this.zoom.at(clientX, clientY));
      this.on.draw(this.line, false);
    } else {
      this.grip(target, clientX, clientY, false);
    }
    this.last = { x: clientX, y: clientY };
  }

  private onUp(event: PointerEvent) {
    clearTimeout(this.timer);
    document.removeEventListener('keydown', this.onKey, true);
    const { press, dragging } = this;
    this.press = undefined;
    this.dragging = false;
    if (press && dragging) {
      if (press.means === 'draw') {
        this.on.draw(this.line, true);
      } else if (press.means === 'move') {
        this.grip(press.target, event.clientX, event.clientY, true);
      }
    }
  }

  private grip(target: Element, clientX: number, clientY: number, done: boolean) {
    const { grip = '', part = 'start' } = (target.closest<SVGElement>('.grip') as SVGElement).dataset;
    this.on.move(grip, part as 'start' | 'end', this.way(clientX, clientY), done);
  }

  private way(clientX: number, clientY: number): Point {
    const to = this.zoom.at(clientX, clientY);
    return { x: to.x - this.line[0].x, y: to.y - this.line[0].y };
  }

  private onClick(event: MouseEvent) {
    if (this.spent) {
      this.spent = false;
    } else {
      this.on.tap(event.target as Element, this.zoom.at(event.clientX, event.clientY));
    }
  }

  private onMenu(event: MouseEvent) {
    const target = event.target as Element;
    event.preventDefault();
    if (this.spent) {
      return;
    }
    const byHand = (event as PointerEvent).pointerType || event.button > 0;
    this.cancel();
    this.spent = Boolean(byHand) && event.button !== 2;
    this.on.hold(target, byHand ? this.zoom.at(event.clientX, event.clientY) : undefined);
  }
}
