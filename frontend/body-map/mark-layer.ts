/* SPDX-License-Identifier: Apache-2.0 */

/**
 * What lies over the figure: heat, ghosts, marks, arrows, numbers, the rings of choice and focus. The few marks that are
 * being worked on are drawn apart from all others, on layers of their own, so that a tap or a digit paints one mark however
 * many there are. They join the others when there is time. Colours of both lie under numbers of both.
 */

import { smooth } from './arrows.js';
import { badge, type BadgeItem } from './badge.js';
import type { Region, Sheet } from './figure.js';
import type { Point } from './geometry.js';
import { Keyed } from './keyed.js';
import { MarkPainter } from './mark-painter.js';
import { changedPlaces, type Kind, type Marks, placeKeyOf } from './marks.js';
import type { PaneState } from './pane.js';
import { alike, type LineItem, linesOf, type Plan, plan, type TintItem } from './plan.js';
import { element, type Picture, picture, set } from './svg.js';

/** So many milliseconds after the last change there is time. */
const IDLE_MS = 1500;

/** More places than this at once are nobody's tap: they are drawn where they stay. */
const FEW = 8;

/**
 * How far numbers may stand out of the figure, in millimetres. Each drawing has this size from the start: one that grew
 * with a mark would have all layers of the page put together anew.
 */
const MARGIN = 16;

const NOTHING: Plan = { tints: [], lines: [], badges: [] };

export class MarkLayer {
  readonly nodes: readonly SVGSVGElement[];
  private readonly painter: MarkPainter;
  private readonly patterns = element('defs');
  private readonly heat = keyed('heats', ({ d, share }: { d: string; share: number }) =>
    picture('path', { class: 'heat', style: `--heat: ${share}`, d }),
  );
  private readonly ghosts = keyed('ghosts', ({ d, kind }: { d: string; kind: Kind }) =>
    picture('path', { class: `ghost ${kind}`, d }),
  );
  private readonly settled: Stratum;
  private readonly lifted: Stratum;
  private readonly rings = { hover: ring('hover'), chosen: ring('chosen'), halo: ring('focus-halo'), focus: ring('focus') };
  private readonly line = ring('preview');
  /** The places whose marks are drawn apart. */
  private readonly up = new Map<string, Plan>();
  private state: PaneState | undefined;
  private scale = 0;
  private idle = 0;
  private lastLift = 0;

  constructor(private readonly sheet: Sheet) {
    this.painter = new MarkPainter(sheet);
    this.settled = new Stratum(sheet, this.painter);
    this.lifted = new Stratum(sheet, this.painter);
    this.settled.under.prepend(this.patterns, this.heat.group, this.ghosts.group);
    this.lifted.over.append(...Object.values(this.rings).map(({ path }) => path), this.line.path);
    this.nodes = [this.settled.under, this.lifted.under, this.settled.over, this.lifted.over];
  }

  show(state: PaneState) {
    if (state.scale !== this.scale) {
      this.scale = state.scale;
      this.patterns.replaceChildren(...this.painter.patterns(state.scale));
    }
    const before = this.state;
    this.state = state;
    const touched = before && alike(before, state) ? touchedPlaces(before, state) : undefined;
    if (before && touched && touched.length <= FEW) {
      this.lift(touched, before, state);
    } else {
      this.draw();
    }
    if (before?.heat !== state.heat) {
      this.heat.list.show(this.heats(state));
    }
    if (before?.ghosts !== state.ghosts || before?.kinds !== state.kinds) {
      this.ghosts.list.show(this.earlier(state));
    }
    this.rings.chosen.show(state.selected?.d);
    this.rings.halo.show(state.ring?.d);
    this.rings.focus.show(state.ring?.d);
  }

  /** Shows what the pointer is on. */
  point(region: Region | undefined) {
    this.rings.hover.show(region?.d);
  }

  /** A line that is being drawn; none when it is done. */
  preview(points: readonly Point[]) {
    this.line.show(points.length > 1 ? smooth(points) : undefined);
  }

  /** Draws all marks, those apart that are being worked on. */
  private draw() {
    const { state, up } = this;
    if (state) {
      const down: Plan[] = [];
      for (const [place, marks] of state.heat ? [] : state.marks) {
        const planned = plan(place, marks, state);
        if (up.has(place)) {
          up.set(place, planned);
        } else {
          down.push(planned);
        }
      }
      this.settled.show(down);
      this.lifted.show([...up.values()]);
    }
  }

  /** Draws the marks of those places only on which something has changed. */
  private lift(places: readonly string[], before: PaneState, state: PaneState) {
    for (const place of places) {
      const marks = state.marks.get(place);
      if (!this.up.has(place)) {
        this.settled.drop(before.marks.get(place) ?? []);
      }
      this.up.set(place, plan(place, marks ?? [], state));
    }
    if (places.length) {
      this.lifted.show([...this.up.values()]);
      this.lastLift = performance.now();
      this.idle ||= window.setTimeout(this.settle, IDLE_MS);
    }
  }

  private readonly settle = () => {
    const left = this.lastLift + IDLE_MS - performance.now();
    this.idle = left > 0 ? window.setTimeout(this.settle, left) : 0;
    if (left <= 0) {
      const { selectedMark } = this.state ?? {};
      this.up.clear();
      if (selectedMark) {
        this.up.set(placeKeyOf(selectedMark), NOTHING);
      }
      this.draw();
    }
  };

  private heats({ heat = new Map() }: PaneState) {
    return new Map(
      [...heat].flatMap(([place, share]) => {
        const region = this.sheet.places.get(place);
        return region ? [[place, { d: region.d, share }] as const] : [];
      }),
    );
  }

  private earlier({ ghosts = new Map<string, Marks>(), kinds }: PaneState) {
    return new Map(
      [...ghosts].flatMap(([place, marks]) => {
        const region = this.sheet.places.get(place);
        const mark = marks.find(({ kind }) => !kinds || kinds.has(kind));
        return region && mark ? [[place, { d: region.d, kind: mark.kind }] as const] : [];
      }),
    );
  }
}

/** Some of the marks: their colours in one drawing, their lines and numbers in another. */
class Stratum {
  readonly under: SVGSVGElement;
  readonly over: SVGSVGElement;
  private readonly tints = keyed('tints', (item: TintItem) => this.painter.tint(item));
  private readonly lines = keyed('lines', (item: LineItem) => this.painter.line(item));
  private readonly badges = keyed<BadgeItem>('badges', badge);

  constructor(
    { crop: { x, y, width, height } }: Sheet,
    private readonly painter: MarkPainter,
  ) {
    const attributes = { class: 'over', viewBox: `${x} ${y} ${width} ${height}`, 'aria-hidden': 'true' };
    const [right, bottom] = [x + width + MARGIN, y + height + MARGIN];
    const corners = `M${x - MARGIN},${y - MARGIN} h1 v1 Z M${right},${bottom} h-1 v-1 Z`;
    const extent = () => element('path', { class: 'extent', d: corners });
    this.under = element('svg', attributes, extent(), this.tints.group);
    this.over = element('svg', attributes, extent(), this.lines.group, this.badges.group);
  }

  show(plans: readonly Plan[]) {
    const sorted = plans.flatMap(({ tints }) => tints).sort((a, b) => b.area - a.area);
    this.tints.list.show(new Map(sorted.map((item) => [item.mark.id, item])));
    this.lines.list.show(new Map(plans.flatMap(({ lines }) => lines.map((item) => [item.key, item]))));
    this.badges.list.show(new Map(plans.flatMap(({ badges }) => badges.map((item) => [item.mark.id, item]))));
  }

  /** Takes marks away, without a look at the others. */
  drop(marks: Marks) {
    for (const mark of marks) {
      this.tints.list.drop(mark.id);
      this.badges.list.drop(mark.id);
      linesOf(mark).forEach((key) => this.lines.list.drop(key));
    }
  }
}

/** An outline that comes and goes. */
function ring(name: string) {
  const path = element('path', { class: name });
  let shown: string | undefined;
  const show = (d: string | undefined) => {
    if (d !== shown) {
      shown = d;
      set(path, { d });
    }
  };
  return { path, show };
}

function keyed<I extends object>(name: string, draw: (item: I) => Picture) {
  const group = element('g', { class: name });
  return { group, list: new Keyed<I>(group, draw) };
}

/** The places whose marks changed, and those of the marks that are chosen now or were before; none when heat is new. */
function touchedPlaces(before: PaneState, now: PaneState): readonly string[] | undefined {
  if (before.heat !== now.heat) {
    return undefined;
  }
  const places = changedPlaces(before.marks, now.marks);
  const [was, is] = [before.selectedMark, now.selectedMark];
  if (was?.id === is?.id) {
    return places;
  }
  const turned = [was, is].flatMap((mark) => (mark ? [placeKeyOf(mark)] : []));
  return [...new Set([...places, ...turned])];
}
