/* SPDX-License-Identifier: Apache-2.0 */

/**
 * The drawing: one SVG file for each view, in millimetres, read into plain shapes. The same files are read by the
 * server for its documents; `anchor` follows the same rule there, so a number stands at the same place on paper.
 */

import {
  anchorOf,
  type Box,
  boxOf,
  contains,
  flatten,
  measure,
  type Outline,
  type Point,
  regionAt,
  simplified,
} from './geometry.js';
import { type Attributes, readDrawing } from './drawing-file.js';
import { acrossMidline } from './midline.js';

export type View = 'front' | 'back' | 'left-side' | 'right-side' | 'sole' | 'foot-top' | 'palm' | 'hand-back';
export type Side = 'left' | 'right' | 'midline';
export type Layer = 'superficial' | 'intermediate' | 'deep';
export type Build = 'NEUTRAL' | 'FEMALE' | 'MALE';

export const VIEWS: readonly View[] = [
  'front',
  'back',
  'left-side',
  'right-side',
  'palm',
  'hand-back',
  'sole',
  'foot-top',
];
export const LAYERS: readonly Layer[] = ['superficial', 'intermediate', 'deep'];

/** A structure, or a coarse area when `layer` is null. */
export interface Region extends Outline {
  readonly key: string;
  readonly side: Side;
  readonly layer: Layer | null;
  readonly d: string;
  readonly area: number;
  /** Of an area across the midline: its two halves, which are what is drawn. */
  readonly halves?: readonly [Region, Region];
}

/** A point or a line that has a name: BL23, the course of the sciatic nerve. */
export interface Landmark {
  readonly key: string;
  readonly side: Side;
  /** What is drawn of a line; nothing for a point. */
  readonly d: string | undefined;
  readonly start: Point;
  /** What comes after the start, the end last; nothing for a point. */
  readonly path: readonly Point[];
}

export interface Sheet {
  readonly view: View;
  readonly width: number;
  readonly height: number;
  /** What is worth showing: the skin with a little air. */
  readonly crop: Box;
  readonly skin: string;
  readonly landmarks: string;
  readonly details: string;
  readonly fibres: Readonly<Record<Layer, string>>;
  /** In the order of the file: what comes later lies on top, on paper too. */
  readonly regions: readonly Region[];
  readonly areas: readonly Region[];
  /** What can be tapped in each layer. */
  readonly layers: Readonly<Record<Layer | 'area', readonly Region[]>>;
  /** Structures and areas by `placeKey`. */
  readonly places: ReadonlyMap<string, Region>;
  readonly points: readonly Landmark[];
  readonly courses: readonly Landmark[];
  /** For each layer, everything that is not in it, as one path. */
  readonly others: Readonly<Record<Layer | 'area', string>>;
  /** The client's side that lies on the viewer's left, or the only side there is. */
  readonly leftOfSheet: Side;
  readonly rightOfSheet: Side;
}

const AIR = 14;

/** A path has at most so many points after its start, here and on the server. */
export const MOST_STEPS = 24;

const cache = new Map<string, Promise<Sheet>>();

/** Loads a view once for the whole page; a failure is forgotten, so that it can be tried again. */
export function loadSheet(base: string, view: View, build: Build = 'NEUTRAL'): Promise<Sheet> {
  const folder = build === 'NEUTRAL' ? '' : `${build.toLowerCase()}/`;
  const url = `${base.replace(/\/?$/, '/')}${folder}${view}.svg`;
  let sheet = cache.get(url);
  if (!sheet) {
    sheet = fetchSheet(url, view);
    sheet.catch(() => cache.delete(url));
    cache.set(url, sheet);
  }
  return sheet;
}

async function fetchSheet(url: string, view: View): Promise<Sheet> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url}: ${response.status}`);
  }
  return parseSheet(await response.text(), view);
}

/** Reads the text of one SVG file. Only attributes of known paths are taken over, never its elements. */
export function parseSheet(text: string, view: View): Sheet {
  const file = readDrawing(text);
  const size = (file.root.viewBox ?? '').split(/[\s,]+/).map(Number);
  const width = size[2];
  const height = size[3];
  if (!(width > 0) || !(height > 0)) {
    throw new Error(`The drawing of the ${view} cannot be read.`);
  }
  const drawn = (paths: readonly Attributes[]) => paths.map(({ d }) => d ?? '').join(' ');
  const skin = drawn(file.of('skin'));
  const fibres = file.of('fibre');
  const regions = file.of('region').map((path) => new Shape(path));
  const areas = file.of('coarse').map((path) => new Shape(path));
  const only = (layer: Layer) => regions.filter((each) => each.layer === layer);
  const allBut = (layer: string) =>
    regions
      .filter((each) => each.layer !== layer)
      .map((each) => each.d)
      .join(' ');
  return {
    view,
    width,
    height,
    crop: aired(boxOf(flatten(skin).flat()), width, height),
    skin,
    landmarks: drawn(file.of('landmark')),
    details: drawn(file.of('detail')),
    fibres: {
      superficial: drawn(fibres.filter((path) => layerOf(path) === 'superficial')),
      intermediate: drawn(fibres.filter((path) => layerOf(path) === 'intermediate')),
      deep: drawn(fibres.filter((path) => layerOf(path) === 'deep')),
    },
    regions,
    areas,
    layers: { superficial: only('superficial'), intermediate: only('intermediate'), deep: only('deep'), area: areas },
    places: new Map([...areas, ...regions, ...acrossMidline(areas)].map((each) => [placeKey(each.key, each.side), each])),
    points: file.of('point').map(namedPoint),
    courses: file
      .of('course')
      .map((path) => new Course(path))
      .filter(({ d }) => /[LC]/.test(d)),
    others: {
      superficial: allBut('superficial'),
      intermediate: allBut('intermediate'),
      deep: allBut('deep'),
      area: allBut('area'),
    },
    ...sidesOf(regions),
  };
}

/** What a finger means at a point: a shape of the layer there or close by, or the area around it. */
export function regionNear(sheet: Sheet, layer: Layer | 'area', at: Point, near = 8): Region | undefined {
  return regionAt(sheet.layers[layer], at, near) ?? regionAt(sheet.areas, at);
}

/** Everything that lies under a point, from the surface down, and the area around it. */
export function regionsUnder(sheet: Sheet, at: Point): readonly Region[] {
  const area = regionAt(sheet.areas, at);
  return [
    ...LAYERS.flatMap((layer) => sheet.layers[layer].filter((region) => contains(region, at))),
    ...(area ? [area] : []),
  ];
}

/** What a mark and a region have in common: the structure or area and its side. */
export function placeKey(key: string, side: Side): string {
  return `${key} ${side}`;
}

/** A region that works out where it lies when somebody asks: most are only drawn. */
class Shape implements Region {
  readonly key: string;
  readonly side: Side;
  readonly layer: Layer | null;
  readonly d: string;
  private polygons: readonly (readonly Point[])[] | undefined;
  private frame: Box | undefined;
  private middle: { readonly area: number; readonly centre: Point } | undefined;
  private spot: Point | undefined;

  constructor(path: Attributes) {
    this.key = path['data-region'] ?? '';
    this.side = sideOf(path);
    this.layer = layerOf(path);
    this.d = path.d ?? '';
  }

  get rings() {
    this.polygons ??= flatten(this.d);
    return this.polygons;
  }

  get box() {
    this.frame ??= boxOf(this.rings.flat());
    return this.frame;
  }

  get area() {
    return this.measured.area;
  }

  get anchor() {
    this.spot ??= anchorOf(this.rings, this.box, this.measured.centre);
    return this.spot;
  }

  private get measured() {
    this.middle ??= measure(this.rings, this.box);
    return this.middle;
  }
}

/** A line that works out its way when somebody asks. */
class Course implements Landmark {
  readonly key: string;
  readonly side: Side;
  readonly d: string;
  private way: readonly Point[] | undefined;

  constructor(line: Attributes) {
    this.key = line['data-course'] ?? '';
    this.side = sideOf(line);
    this.d = line.d ?? '';
  }

  get start() {
    return this.points[0] ?? { x: 0, y: 0 };
  }

  get path() {
    return this.points.slice(1);
  }

  private get points() {
    this.way ??= simplified(flatten(this.d)[0] ?? [], MOST_STEPS + 1);
    return this.way;
  }
}

function sideOf(element: Attributes): Side {
  return (element['data-side'] ?? 'midline') as Side;
}

function layerOf(path: Attributes): Layer | null {
  return (path['data-layer'] as Layer | undefined) ?? null;
}

function namedPoint(circle: Attributes): Landmark {
  const start = { x: Number(circle.cx), y: Number(circle.cy) };
  return { key: circle['data-point'] ?? '', side: sideOf(circle), d: undefined, start, path: [] };
}

function sidesOf(regions: readonly Region[]): { leftOfSheet: Side; rightOfSheet: Side } {
  const mean = (side: Side) => {
    // where their outlines begin tells as much as where their middles lie, and is there to be read
    const starts = regions.filter((shape) => shape.side === side).map((shape) => Number.parseFloat(shape.d.slice(1)));
    return starts.length ? starts.reduce((sum, x) => sum + x, 0) / starts.length : undefined;
  };
  const left = mean('left');
  const right = mean('right');
  if (left === undefined || right === undefined) {
    const only: Side = right === undefined ? 'left' : 'right';
    return { leftOfSheet: only, rightOfSheet: only };
  }
  return left < right ? { leftOfSheet: 'left', rightOfSheet: 'right' } : { leftOfSheet: 'right', rightOfSheet: 'left' };
}

function aired(box: Box, width: number, height: number): Box {
  const x = Math.max(0, box.x - AIR);
  const y = Math.max(0, box.y - AIR);
  return {
    x,
    y,
    width: Math.min(width, box.x + box.width + AIR) - x,
    height: Math.min(height, box.y + box.height + AIR) - y,
  };
}
