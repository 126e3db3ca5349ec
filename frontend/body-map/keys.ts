/* SPDX-License-Identifier: Apache-2.0 */

/** The keyboard: everything that a hand can do, on the figure and in the panel. */

import type { ArrowTool } from './arrow-tool.js';
import { landmarkAtElement } from './drawing.js';
import { type Layer, LAYERS, type Region, type Sheet, type View } from './figure.js';
import { nearest, neighbour, type Point } from './geometry.js';
import type { Marking, MarkingHost, Tool } from './marking.js';
import { isOn, isSpot, type Mark, viewOf } from './marks.js';

export interface Spot {
  readonly view: View;
  readonly region: Region;
}

export interface KeysHost extends MarkingHost {
  readonly tool: Tool;
  readonly shownViews: readonly View[];
  spotOf(target: Element): Spot | undefined;
  goToLayer(layer: Layer): void;
  focusOn(view: View, region: Region): void;
  focusPanel(): void;
  close(): void;
  closer(view: View, by: 1 | -1 | 0, about: Point): void;
}

/** Within this time a 0 after a 1 makes a 10. */
const TEN_MS = 900;

/** How far one press of an arrow key with Shift takes a pin, in millimetres. */
const NUDGE = 4;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export class Keys {
  private lastOne = { at: 0, mark: '' };

  constructor(
    private readonly host: KeysHost,
    private readonly marking: Marking,
    private readonly arrow: ArrowTool,
  ) {}

  /** Handles a key, or leaves it to the page. */
  press(event: KeyboardEvent): boolean {
    const target = event.composedPath()[0] as Element;
    if (event.ctrlKey || event.metaKey) {
      return !event.altKey && this.command(event);
    }
    if (event.altKey) {
      return false;
    }
    if (event.key === 'Escape') {
      return this.escape();
    }
    if (target.closest('.guide')) {
      return this.onGuide(event.key, target);
    }
    const spot = this.host.spotOf(target);
    if (spot) {
      const sheet = this.host.sheet(spot.view);
      return sheet !== undefined && this.onFigure(event, sheet, spot.region);
    }
    const mark = this.marking.selected;
    const inPanel = target.closest('.editor') && !target.matches('select, input, textarea');
    return mark !== undefined && Boolean(inPanel) && this.onMark(event.key, mark);
  }

  private command(event: KeyboardEvent): boolean {
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') {
      return false;
    }
    this.marking.travel(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    return true;
  }

  private escape(): boolean {
    if (this.arrow.cancel()) {
      this.host.say(this.host.words.text('cancelled'));
      this.host.paint();
    } else if (this.marking.choosing) {
      this.marking.choose(false);
    } else if (this.marking.selection) {
      this.host.close();
    } else {
      return false;
    }
    return true;
  }

  private onFigure(event: KeyboardEvent, sheet: Sheet, region: Region): boolean {
    const { key } = event;
    const arrow = ARROWS[key];
    if (arrow) {
      return event.shiftKey ? this.nudge(sheet, arrow) : this.walk(sheet, region, arrow);
    }
    switch (key) {
      case 'PageUp':
      case 'PageDown':
        return this.dive(sheet, region, key === 'PageDown' ? 1 : -1);
      case 'Enter':
      case ' ':
        return this.enter(sheet, region);
      case '+':
      case '=':
        return this.zoom(sheet, 1, region);
      case '-':
        return this.zoom(sheet, -1, region);
      case 'Home':
        return this.zoom(sheet, 0, region);
    }
    return /^\p{L}$/u.test(key) ? this.spell(sheet, region, key) : this.onRegion(key, sheet, region);
  }

  private onGuide(key: string, target: Element): boolean {
    const sheet = this.host.sheet(target.closest<SVGSVGElement>('svg[data-view]')?.dataset.view as View | undefined);
    const landmark = sheet && landmarkAtElement(target, sheet);
    if (!landmark || (key !== 'Enter' && key !== ' ')) {
      return false;
    }
    this.marking.name(sheet, landmark);
    return true;
  }

  private enter(sheet: Sheet, region: Region): boolean {
    const mark = this.marking.selected ?? this.marking.before;
    if (this.marking.choosing) {
      this.marking.activate(sheet, region, region.anchor);
    } else if (this.host.tool === 'arrow' && !this.host.locked) {
      this.arrow.press(sheet, region.anchor);
    } else if (mark && isOn(mark, region)) {
      this.host.focusPanel();
    } else if (this.host.tool === 'pin' && !this.host.locked) {
      this.marking.pin(sheet, region, region.anchor);
    } else {
      this.marking.activate(sheet, region, region.anchor);
    }
    return true;
  }

  private nudge(sheet: Sheet, [dx, dy]: readonly [number, number]): boolean {
    const mark = this.marking.selected;
    if (!mark || !isSpot(mark) || mark.landmark || viewOf(mark) !== sheet.view) {
      return false;
    }
    this.marking.take(mark.id, mark.geometry === 'ARROW' ? 'end' : 'start', { x: dx * NUDGE, y: dy * NUDGE }, true);
    return true;
  }

  private zoom(sheet: Sheet, by: 1 | -1 | 0, region: Region): boolean {
    this.host.closer(sheet.view, by, region.anchor);
    return true;
  }

  private onRegion(key: string, sheet: Sheet, region: Region): boolean {
    const chosen = this.marking.selected;
    const mark =
      chosen && isOn(chosen, region) ? chosen : this.marking.marks.findLast((other) => isOn(other, region));
    if (mark) {
      return this.onMark(key, mark);
    }
    if (this.host.locked || !/^\d$/.test(key)) {
      return false;
    }
    const before = this.marking.last.ghostOn(this.marking.marks, region);
    const made = before
      ? this.marking.rate(before, Number(key), sheet.view, region.anchor)
      : this.marking.add(sheet, region, region.anchor, Number(key));
    if (made) {
      this.rememberOne(key, made.id);
    }
    return true;
  }

  private onMark(key: string, mark: Mark): boolean {
    if (this.host.locked) {
      return false;
    }
    if (/^\d$/.test(key)) {
      const ten = key === '0' && this.lastOne.mark === mark.id && Date.now() - this.lastOne.at < TEN_MS;
      this.rememberOne(key, mark.id);
      this.marking.refine(mark, { intensity: ten ? 10 : Number(key) });
      return true;
    }
    if (key === 'Delete' || key === 'Backspace') {
      this.marking.erase(mark);
      return true;
    }
    return false;
  }

  private rememberOne(key: string, mark: string) {
    this.lastOne = { at: key === '1' ? Date.now() : 0, mark };
  }

  private walk(sheet: Sheet, from: Region, [dx, dy]: readonly [number, number]): boolean {
    const next = neighbour(sheet.layers[this.host.layer], from.anchor, dx, dy);
    if (next) {
      this.host.focusOn(sheet.view, next);
      return true;
    }
    const shown = this.host.shownViews;
    const other = dx === 0 ? undefined : this.host.sheet(shown[shown.indexOf(sheet.view) + dx]);
    if (other) {
      const edge = { x: dx > 0 ? -1 : other.width + 1, y: from.anchor.y };
      const entry = neighbour(other.layers[this.host.layer], edge, dx, 0);
      if (entry) {
        this.host.focusOn(other.view, entry);
      }
    }
    return true;
  }

  /** Goes to the next structure whose name begins with a letter: first in this layer, then in the others. */
  /** Goes to the next structure that begins with a letter: in this layer, then in the one below, and round again. */
  private spell(sheet: Sheet, from: Region, letter: string): boolean {
    const at = LAYERS.indexOf(this.host.layer as Layer);
    const round = at < 0 ? [] : [...LAYERS.slice(at + 1), ...LAYERS.slice(0, at)].flatMap((layer) => sheet.layers[layer]);
    const here = sheet.layers[this.host.layer];
    const after = here.indexOf(from) + 1;
    const next = [...here.slice(after), ...round, ...here.slice(0, after)].find((region) =>
      this.host.words.name(region.key).toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()),
    );
    if (next) {
      this.host.focusOn(sheet.view, next);
    }
    return true;
  }

  private dive(sheet: Sheet, from: Region, by: number): boolean {
    const layer = LAYERS[LAYERS.indexOf(this.host.layer as Layer) + by];
    if (this.host.layer !== 'area' && layer) {
      this.host.goToLayer(layer);
      const next = nearest(sheet.layers[layer], from.anchor);
      if (next) {
        this.host.focusOn(sheet.view, next);
      }
    }
    return true;
  }
}
