/* SPDX-License-Identifier: Apache-2.0 */

/**
 * The figure itself: skin, the other layers faintly, the shown layer, landmarks. It is built once for a sheet; later only
 * the attributes of those shapes change that were marked, focused or turned to.
 */

import { type Landmark, LAYERS, placeKey, type Region, type Sheet, type Side } from './figure.js';
import { changedPlaces, type LayerChoice, type Marks } from './marks.js';
import type { PaneState } from './pane.js';
import { element, number, set } from './svg.js';

const CHOICES: readonly LayerChoice[] = ['deep', 'intermediate', 'superficial', 'area'];

const NONE: ReadonlyMap<string, Marks> = new Map();

export class Drawing {
  readonly node: SVGSVGElement;
  private readonly sheet: Sheet;
  private readonly layers = new Map<LayerChoice, SVGGElement>();
  private readonly shapes = new Map<Region, SVGPathElement>();
  private readonly under = element('path', { class: 'under' });
  private readonly fibres = element('path', { class: 'fibres' });
  private readonly guides = element('g', { class: 'guides' });
  private state: PaneState | undefined;
  /** What the shapes are called by. */
  private named: PaneState | undefined;

  constructor(sheet: Sheet) {
    this.sheet = sheet;
    CHOICES.forEach((layer) => this.layers.set(layer, element('g', { class: 'layer' })));
    const { x, y, width, height } = sheet.crop;
    this.node = element(
      'svg',
      { class: 'figure', viewBox: `${x} ${y} ${width} ${height}`, 'data-view': sheet.view },
      element('path', { class: 'skin', d: sheet.skin }),
      this.under,
      element('path', { class: 'landmarks', d: sheet.landmarks }),
      ...this.layers.values(),
      element(
        'g',
        { class: 'drawn' },
        this.fibres,
        element('path', { class: 'landmarks', d: sheet.landmarks }),
        element('path', { class: 'details', d: sheet.details }),
      ),
      this.guides,
    );
  }

  show(state: PaneState) {
    const before = this.state;
    this.state = state;
    const renamed = before?.words !== state.words;
    if (before?.layer !== state.layer || renamed || before.label !== state.label) {
      this.turn(state);
    }
    const resized = state.guides !== undefined && before?.scale !== state.scale;
    if (before?.guides !== state.guides || renamed || resized) {
      this.guide(state);
    }
    if (state.interactive === false) {
      return;
    }
    if (before?.tabStop !== state.tabStop) {
      this.stop(before?.tabStop, -1);
      this.stop(state.tabStop, 0);
    }
  }

  /** Calls the shapes by what is on them now. */
  name() {
    const { state, named } = this;
    if (!state || state === named || state.interactive === false) {
      return;
    }
    this.named = state;
    if (!named) {
      return; // made with their names
    }
    if (named.words !== state.words) {
      this.shapes.forEach((shape, region) => this.call(shape, region));
      return;
    }
    this.rename(named.marks, state.marks);
    this.rename(named.ghosts ?? NONE, state.ghosts ?? NONE);
  }

  /** The shape of a region, also of one in a layer that is not shown. */
  shape(region: Region): SVGPathElement | undefined {
    this.build(region.layer ?? 'area');
    return this.shapes.get(region.halves?.[0] ?? region);
  }

  private turn(state: PaneState) {
    const { layer, words } = state;
    const still = state.interactive === false;
    set(this.node, {
      role: still ? 'img' : 'group',
      'aria-label': state.label ?? `${words.text(this.sheet.view)}, ${words.text(layer)}`,
      'aria-describedby': still ? undefined : 'how',
    });
    LAYERS.forEach((each) => this.build(each));
    this.build(layer);
    this.layers.forEach((group, each) => {
      group.classList.toggle('active', each === layer);
      set(group, { 'aria-hidden': each === layer ? undefined : 'true' });
    });
    set(this.under, { d: this.sheet.others[layer] });
    set(this.fibres, { d: layer === 'area' ? '' : this.sheet.fibres[layer] });
  }

  private build(layer: LayerChoice) {
    const group = this.layers.get(layer);
    if (group && !group.firstChild) {
      const regions = layer === 'area' ? this.sheet.areas : this.sheet.regions;
      group.append(...regions.filter((region) => (region.layer ?? 'area') === layer).map((region) => this.made(region)));
    }
  }

  private made(region: Region): SVGPathElement {
    const area = region.layer === null;
    const shape = element('path', {
      class: 'shape',
      'data-region': area ? undefined : region.key,
      'data-area': area ? region.key : undefined,
      'data-side': region.side,
      'data-layer': region.layer ?? undefined,
      d: region.d,
    });
    this.shapes.set(region, shape);
    if (this.state?.interactive !== false) {
      set(shape, { role: 'button', tabindex: region === this.state?.tabStop ? 0 : -1 });
      this.call(shape, region);
    }
    return shape;
  }

  private stop(region: Region | undefined, tabindex: number) {
    if (region) {
      this.shape(region)?.setAttribute('tabindex', String(tabindex));
    }
  }

  private rename(before: ReadonlyMap<string, Marks>, now: ReadonlyMap<string, Marks>) {
    for (const place of changedPlaces(before, now)) {
      const region = this.sheet.places.get(place);
      for (const drawn of region?.halves ?? (region ? [region] : [])) {
        const shape = this.shapes.get(drawn);
        if (shape) {
          this.call(shape, drawn);
        }
      }
    }
  }

  private call(shape: SVGPathElement, region: Region) {
    if (this.state) {
      const { marks, ghosts, words } = this.state;
      const places = [placeKey(region.key, region.side), ...(region.layer ? [] : [placeKey(region.key, 'midline')])];
      const at = (list: ReadonlyMap<string, Marks> = NONE) => places.flatMap((place) => list.get(place) ?? []);
      const on = at(marks);
      const name = words.shape(region, this.sheet.view);
      const label = on.length ? words.text('marked', name, on.map((mark) => words.state(mark)).join('; ')) : name;
      set(shape, {
        'aria-label': [label, ...at(ghosts).map((mark) => words.ghost(mark))].join('; '),
        'aria-pressed': on.length > 0,
      });
    }
  }

  /** Named points or lines to tap. */
  private guide(state: PaneState) {
    const offered = state.guides === 'points' ? this.sheet.points : state.guides === 'courses' ? this.sheet.courses : [];
    this.guides.replaceChildren(...offered.map((landmark) => guide(landmark, state)));
  }
}

/** The region whose shape an element of the drawing is. */
export function regionAtElement(element: Element, sheet: Sheet): Region | undefined {
  const shape = element.closest<SVGPathElement>('.shape');
  const { region, area, side } = shape?.dataset ?? {};
  return shape ? sheet.places.get(placeKey(region ?? area ?? '', side as Side)) : undefined;
}

/** The named point or line that an element of the drawing belongs to. */
export function landmarkAtElement(element: Element, sheet: Sheet): Landmark | undefined {
  const guide = element.closest<SVGElement>('.guide');
  if (!guide) {
    return undefined;
  }
  const { landmark, side } = guide.dataset;
  return [...sheet.points, ...sheet.courses].find((each) => each.key === landmark && each.side === side);
}

function guide({ key, side, d, start }: Landmark, { words, scale }: PaneState) {
  const attributes = {
    class: 'guide',
    role: 'button',
    tabindex: 0,
    'data-landmark': key,
    'data-side': side,
    'aria-label': words.landmark(key, side),
  };
  const parts =
    d === undefined
      ? [
          element('circle', { class: 'reach', cx: start.x, cy: start.y, r: number(14 / scale) }),
          element('circle', { class: 'dot', cx: start.x, cy: start.y, r: number(5 / scale) }),
        ]
      : [element('path', { class: 'reach', d }), element('path', { class: 'course', d })];
  return element('g', attributes, ...parts);
}
