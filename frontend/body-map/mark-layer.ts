/* SPDX-License-Identifier: Apache-2.0 */

/**
 * What lies over the figure: heat, ghosts, marks, arrows, numbers, the rings of choice and focus. A drawing of its own on
 * a layer of its own, so that a new mark costs nothing of the figure under it.
 */

import { head, smooth } from './arrows.js';
import { badge, type BadgeItem, grip } from './badge.js';
import type { Region, Sheet } from './figure.js';
import type { Point } from './geometry.js';
import { Keyed } from './keyed.js';
import { type Kind, KINDS, pathOf, startOf } from './marks.js';
import type { PaneState } from './pane.js';
import { type LineItem, plan, type TintItem } from './plan.js';
import { element, number, set } from './svg.js';

let panes = 0;

export class MarkLayer {
  readonly node: SVGSVGElement;
  private readonly id = `pane-${++panes}`;
  private readonly patterns = element('defs');
  private readonly heat = this.keyed('heats', ({ d, share }: { d: string; share: number }) =>
    element('path', { class: 'heat', style: `--heat: ${share}`, d }),
  );
  private readonly ghosts = this.keyed('ghosts', ({ d, kind }: { d: string; kind: Kind }) =>
    element('path', { class: `ghost ${kind}`, d }),
  );
  private readonly tints = this.keyed('tints', (item: TintItem) => this.tint(item));
  private readonly lines = this.keyed('lines', (item: LineItem) => this.line(item));
  private readonly badges = this.keyed<BadgeItem>('badges', badge);
  private readonly rings = ['chosen', 'focus-halo', 'focus', 'preview'].map((name) => element('path', { class: name }));
  private scale = 0;

  constructor(private readonly sheet: Sheet) {
    const { x, y, width, height } = sheet.crop;
    this.node = element(
      'svg',
      { class: 'over', viewBox: `${x} ${y} ${width} ${height}`, 'aria-hidden': 'true' },
      this.patterns,
      ...[this.heat, this.ghosts, this.tints, this.lines, this.badges].map(({ group }) => group),
      ...this.rings,
    );
  }

  show(state: PaneState) {
    if (state.scale !== this.scale) {
      this.scale = state.scale;
      this.patterns.replaceChildren(...KINDS.filter((kind) => kind !== 'FOUND').map((kind) => this.pattern(kind)));
    }
    this.heat.list.show(this.heats(state));
    this.ghosts.list.show(this.earlier(state));
    const { tints, lines, badges } = plan(state.heat ? { ...state, marks: new Map() } : state);
    this.tints.list.show(tints);
    this.lines.list.show(lines);
    this.badges.list.show(badges);
    this.ring(0, state.selected);
    this.ring(1, state.ring);
    this.ring(2, state.ring);
  }

  /** A line that is being drawn; none when it is done. */
  preview(points: readonly Point[]) {
    set(this.rings[3], { d: points.length > 1 ? smooth(points) : undefined });
  }

  private keyed<I extends object>(name: string, draw: (item: I) => SVGElement) {
    const group = element('g', { class: name });
    return { group, list: new Keyed<I>(group, draw) };
  }

  private ring(i: number, region: Region | undefined) {
    if (this.rings[i].getAttribute('d') !== (region?.d ?? null)) {
      set(this.rings[i], { d: region?.d });
    }
  }

  private heats({ heat = new Map() }: PaneState) {
    return new Map(
      [...heat].flatMap(([place, share]) => {
        const region = this.sheet.places.get(place);
        return region ? [[place, { d: region.d, share }] as const] : [];
      }),
    );
  }

  private earlier({ ghosts = new Map(), kinds }: PaneState) {
    return new Map(
      [...ghosts].flatMap(([place, marks]) => {
        const region = this.sheet.places.get(place);
        const mark = marks.find(({ kind }: { kind: Kind }) => !kinds || kinds.has(kind));
        return region && mark ? [[place, { d: region.d, kind: mark.kind as Kind }] as const] : [];
      }),
    );
  }

  private tint({ mark, d, elsewhere, through }: TintItem): SVGElement {
    const depth = mark.intensity === undefined ? 0.5 : 0.25 + mark.intensity * 0.065;
    const group = element(
      'g',
      {
        class: `mark ${mark.kind}${elsewhere ? ' elsewhere' : ''}${through ? ' through' : ''}`,
        'data-mark': mark.id,
        style: `--depth: ${depth}`,
      },
      element('path', { class: 'tint', d }),
    );
    if (mark.kind !== 'FOUND') {
      group.append(element('path', { class: 'pattern', d, fill: `url(#${this.id}-${mark.kind})` }));
    }
    return group;
  }

  private line(item: LineItem): SVGElement {
    const { mark, scale, d } = item;
    const kind = `${mark.kind}${item.current ? ' current' : ''}`;
    if (d !== undefined) {
      const [from, to] = [{ x: item.fromX ?? 0, y: item.fromY ?? 0 }, { x: item.toX ?? 0, y: item.toY ?? 0 }];
      return arrow(`referral ${kind}`, d, head(from, to, 9 / scale));
    }
    const points = [startOf(mark, this.sheet), ...pathOf(mark, this.sheet)];
    const [before, end] = [points[points.length - 2], points[points.length - 1]];
    const drawn = arrow(`arrow ${kind}`, smooth(points), head(before, end, 14 / scale));
    if (item.grip) {
      drawn.append(grip(mark.id, 'end', end, scale));
    }
    return drawn;
  }

  /** What tells the kinds apart without colour: dots, nothing for what was found, lines, a cross-hatch. */
  private pattern(kind: Kind) {
    const step = 7 / this.scale;
    const line = 1.4 / this.scale;
    const across = { class: 'hatch', 'stroke-width': number(kind === 'AVOID' ? line * 1.4 : line) };
    return element(
      'pattern',
      {
        id: `${this.id}-${kind}`,
        class: kind,
        width: number(step),
        height: number(step),
        patternUnits: 'userSpaceOnUse',
        patternTransform: kind === 'REPORTED' ? undefined : 'rotate(45)',
      },
      kind === 'REPORTED'
        ? element('circle', { cx: number(step / 2), cy: number(step / 2), r: number(step / 5) })
        : element('path', { ...across, d: kind === 'TREATED' ? `M0,0 V${number(step)}` : `M0,0 V${number(step)} M0,0 H${number(step)}` }),
    );
  }
}

function arrow(name: string, d: string, tip: string) {
  return element(
    'g',
    { class: name },
    element('path', { class: 'halo', d }),
    element('path', { class: 'way', d }),
    element('path', { class: 'tip', d: tip }),
  );
}
