/* SPDX-License-Identifier: Apache-2.0 */

/** What a person does to the list of marks, however it is asked for: by hand, by keyboard, or in the panel. */

import type { Phase } from './attributes.js';
import { type Build, type Landmark, placeKey, type Region, regionNear, type Sheet, type View } from './figure.js';
import { type Point, regionAt } from './geometry.js';
import {
  altered,
  bothSides,
  byPlaceAgain,
  fresh,
  History,
  isOn,
  type Kind,
  type LayerChoice,
  type Mark,
  type Marks,
  MOST,
  named,
  onSide,
  placeOf,
  removed,
  sideOf,
  turned,
  viewOf,
} from './marks.js';
import { arrowed, lengthOf, moved, partOf, pinned, SHORTEST } from './spots.js';
import type { TextKey } from './texts.js';
import { LastVisit } from './tracks.js';
import { capital, type Words } from './words.js';

/** What new marks are: a whole region, a point, a way from one to another. */
export type Tool = 'region' | 'pin' | 'arrow';

export interface Selection {
  readonly mark: string;
  readonly view: View;
  readonly at: Point;
  /** Just made and not yet refined, so that choosing another structure moves it there. */
  readonly fresh: boolean;
}

/** What marking needs of the component around it. */
export interface MarkingHost {
  readonly locked: boolean;
  readonly words: Words;
  readonly artwork: string;
  readonly figure: Build;
  readonly brush: Kind;
  layer: LayerChoice;
  sheet(view: View | undefined): Sheet | undefined;
  /** Shows a kind that was hidden. */
  unhide(kind: Kind): void;
  say(words: string): void;
  /** The list or the choice has changed: show it now. */
  paint(): void;
  /** A person has changed the list: tell whoever listens. */
  tell(): void;
  /** Brings what is being edited out from under the panel. */
  reveal(): void;
}

export class Marking {
  selection: Selection | undefined;
  /** The phase of new marks. */
  phase: Phase = 'PRE';
  private visitBefore = new LastVisit();
  private choosingFor: string | undefined;
  private list: Marks = [];
  private draft: Mark | undefined;
  private placed: ReadonlyMap<string, Marks> = new Map();
  private placedList: Marks = [];
  /** The chosen mark, looked for once: everything that is drawn asks for it. */
  private found: { list: Marks; id: string | undefined; mark: Mark | undefined } = {
    list: [],
    id: undefined,
    mark: undefined,
  };
  private readonly history = new History();

  constructor(private readonly host: MarkingHost) {}

  get marks(): Marks {
    return this.list;
  }

  get canUndo() {
    return this.history.canUndo;
  }

  get canRedo() {
    return this.history.canRedo;
  }

  /** By the place they are on; a mark that is being dragged where it is now. */
  get places(): ReadonlyMap<string, Marks> {
    const { draft } = this;
    const marks = draft ? this.list.map((mark) => (mark.id === draft.id ? draft : mark)) : this.list;
    if (marks !== this.placedList) {
      this.placed = byPlaceAgain(this.placed, this.placedList, marks);
      this.placedList = marks;
    }
    return this.placed;
  }

  get selected(): Mark | undefined {
    const id = this.selection?.mark;
    if (this.found.list !== this.list || this.found.id !== id) {
      this.found = { list: this.list, id, mark: id === undefined ? undefined : this.list.find((mark) => mark.id === id) };
    }
    return this.found.mark;
  }

  /** The complaint of the last visit that is chosen and still to be answered. */
  get before(): Mark | undefined {
    return this.last.find(this.list, this.selection?.mark);
  }

  get last(): LastVisit {
    return this.visitBefore;
  }

  set last(last: LastVisit) {
    this.visitBefore = last;
    this.become(this.list);
  }

  /** Whether a tap on the figure says where the chosen mark refers to. */
  get choosing(): boolean {
    return this.choosingFor !== undefined && this.choosingFor === this.selected?.id;
  }

  choose(on: boolean) {
    this.choosingFor = on ? this.selection?.mark : undefined;
    this.host.paint();
  }

  /** Another list altogether: there is nothing to undo in it. */
  start(marks: Marks) {
    this.history.clear();
    this.become(marks);
  }

  /** Marks a region, or opens the mark that it has. */
  activate(sheet: Sheet, region: Region, at: Point) {
    const chosen = this.selected;
    if (chosen && this.choosing) {
      this.refer(chosen, sheet, region, at);
      return;
    }
    this.goTo(region);
    const on = this.on(region);
    const before = this.last.ghostOn(this.list, region);
    if (on.length) {
      this.select(chosen && isOn(chosen, region) ? chosen : on[on.length - 1], sheet.view, at);
    } else if (before) {
      this.select(before, sheet.view, at);
    } else {
      this.add(sheet, region, at);
    }
  }

  /** Marks a region, whatever is on it already. */
  add(sheet: Sheet, region: Region, at: Point, intensity?: number): Mark | undefined {
    const made = this.made(sheet, region, at, this.host.brush);
    return this.put(intensity === undefined ? made : { ...made, intensity }, sheet, at);
  }

  /** Puts a pin at a point; the region under it comes with it. */
  pin(sheet: Sheet, region: Region, at: Point) {
    this.goTo(region);
    this.put(pinned(this.usual(this.made(sheet, region, at, this.host.brush), 'TRIGGER_POINT'), sheet, at), sheet, at);
  }

  /** Draws an arrow through points; it belongs to the region where it starts and refers to that where it ends. */
  arrow(sheet: Sheet, points: readonly Point[]) {
    const start = regionNear(sheet, this.host.layer, points[0]);
    const end = regionNear(sheet, this.host.layer, points[points.length - 1]);
    if (!start || lengthOf(points) < SHORTEST) {
      this.host.paint();
      return;
    }
    const made = this.usual(this.made(sheet, start, points[0], this.host.brush), 'PAIN');
    this.put(arrowed(made, sheet, points, end), sheet, points[0]);
  }

  /** Marks a point or a line that has a name. */
  name(sheet: Sheet, landmark: Landmark) {
    const { start, path, key } = landmark;
    const there = this.list.find((mark) => mark.landmark === key && mark.side.toLowerCase() === landmark.side);
    const region = regionNear(sheet, this.host.layer, start);
    if (there) {
      this.select(there, sheet.view, start);
    } else if (region) {
      const made = { ...this.made(sheet, region, start, this.host.brush), side: landmark.side.toUpperCase() as Mark['side'] };
      const end = regionNear(sheet, this.host.layer, path.at(-1) ?? start);
      const spot = path.length
        ? arrowed(this.usual(made, 'PAIN'), sheet, [start, ...path], end)
        : pinned(this.usual(made, 'TENDERNESS'), sheet, start);
      this.put({ ...spot, landmark: key }, sheet, start);
    }
  }

  /**
   * Changes what a mark says.
   *
   * @param step names what is typed letter by letter, which is undone as one and not read out
   */
  refine(mark: Mark, change: Partial<Mark>, step?: string) {
    const next = this.last.refined(this.list, mark, change);
    const after = next.find((other) => other.id === mark.id) ?? mark;
    if (this.selection?.mark === mark.id) {
      this.selection = { ...this.selection, fresh: false };
    }
    this.commit(next, step ? '' : this.host.words.text('changed', this.host.words.sentence(after)), step);
  }

  /** Says that a mark refers to a region, or does not any more. */
  refer(mark: Mark, sheet: Sheet, region: Region, at: Point = region.anchor) {
    const { words } = this.host;
    const to = named(region, around(sheet, region, at));
    const next = turned(mark, to);
    if (!next || this.host.locked) {
      this.host.say(words.text('fullOfPlaces'));
      this.host.paint();
      return;
    }
    const said = next.length > (mark.radiatesTo?.length ?? 0) ? 'referred' : 'unreferred';
    this.commit(
      this.last.refined(this.list, mark, { radiatesTo: next.length ? next : undefined }),
      words.text(said, words.sided(placeOf(to), sideOf(to))),
    );
  }

  /** Puts today's mark of an old complaint into the list. */
  answer(before: Mark, mark: Mark): Mark | undefined {
    if (this.host.locked || this.isFull(1)) {
      return undefined;
    }
    this.commit(
      this.last.withAnswer(this.list, before, mark),
      this.host.words.text('changed', this.host.words.sentence(mark)),
    );
    return mark;
  }

  /** Marks a complaint of the last visit with its rating of today. */
  rate(before: Mark, intensity: number, view: View, at: Point): Mark | undefined {
    const mark = this.answer(before, this.last.rated(before, intensity));
    if (mark) {
      this.select(mark, view, at);
    }
    return mark;
  }

  /** Whether so many more marks do not fit; then it is said. */
  isFull(more: number): boolean {
    const full = this.list.length + more > MOST;
    if (full) {
      this.host.say(this.host.words.text('full'));
      this.host.paint();
    }
    return full;
  }

  both(mark: Mark) {
    if (this.selection) {
      this.selection = { ...this.selection, fresh: false };
    }
    this.commit(bothSides(this.list, mark), this.host.words.text('bothSides'));
  }

  /** Says that a mark of an area is about its left or right half, or its middle. */
  toSide(mark: Mark, side: Mark['side']) {
    if (side === mark.side) {
      return;
    }
    const next = onSide(this.list, mark, side);
    const after = next.find((other) => other.id === mark.id) ?? mark;
    this.commit(next, this.host.words.text('changed', this.host.words.place(after)));
  }

  /** Takes a pin or the end of an arrow along; it counts when it is let go. */
  take(id: string, part: 'start' | 'end', by: Point, done: boolean) {
    const mark = this.list.find((other) => other.id === id);
    const sheet = mark && this.host.sheet(viewOf(mark));
    if (!mark || !sheet || this.host.locked) {
      return;
    }
    const from = partOf(mark, sheet, part);
    const to = { x: from.x + by.x, y: from.y + by.y };
    const change = { ...moved(mark, sheet, part, to), ...(part === 'start' ? this.under(sheet, to, mark) : {}) };
    if (done) {
      // its twin on the other side stays where it is
      const next = this.list.map((other) => (other.id === id ? altered(other, change) : other));
      this.commit(next, this.host.words.text('moved', this.host.words.place(altered(mark, change))));
    } else {
      this.drag({ ...mark, ...change });
    }
  }

  /** Lets go of what was being dragged, as if it had not been touched. */
  drop() {
    this.drag(undefined);
  }

  /** Goes over to another structure at the same point, taking a mark along that was only just made. */
  retarget(mark: Mark, region: Region) {
    const { selection } = this;
    const sheet = this.host.sheet(selection?.view);
    if (!selection || !sheet) {
      return;
    }
    this.goTo(region);
    if (!selection.fresh || this.list.some((other) => isOn(other, region))) {
      this.activate(sheet, region, selection.at);
      return;
    }
    const made = this.made(sheet, region, selection.at, mark.kind);
    const { type, geometry, x, y, path } = mark;
    const next = altered(made, geometry === 'REGION' ? { type } : { type, geometry, x, y, path });
    this.selection = { ...selection, mark: next.id };
    this.commit(
      this.list.map((other) => (other.id === mark.id ? next : other)),
      this.host.words.text('added', this.host.words.place(next)),
    );
  }

  erase(mark: Mark) {
    if (this.selection?.mark === mark.id) {
      this.selection = undefined;
    }
    this.commit(removed(this.list, mark), this.host.words.text('removed', this.host.words.place(mark)));
  }

  select(mark: Mark, view: View, at: Point) {
    this.selection = { mark: mark.id, view, at, fresh: false };
    this.choosingFor = undefined;
    this.host.unhide(mark.kind);
    this.host.paint();
    this.host.reveal();
  }

  unselect() {
    this.selection = undefined;
    this.choosingFor = undefined;
    this.host.paint();
  }

  travel(way: 'undo' | 'redo') {
    const then = this.host.locked ? undefined : this.history[way](this.list);
    if (then) {
      this.become(then);
      this.host.say(this.host.words.text(way === 'undo' ? 'undone' : 'redone'));
      this.host.paint();
      this.host.tell();
    }
  }

  /** Takes marks that were made elsewhere, all as one step; tells whether there was room. */
  addAll(marks: Marks, said: string): boolean {
    const room = !this.host.locked && this.list.length + marks.length <= MOST;
    if (room) {
      marks.forEach(({ kind }) => this.host.unhide(kind));
      this.commit([...this.list, ...marks], said);
    }
    return room;
  }

  private put(mark: Mark, sheet: Sheet, at: Point): Mark | undefined {
    if (this.host.locked || this.isFull(1)) {
      return undefined;
    }
    this.selection = { mark: mark.id, view: sheet.view, at, fresh: true };
    this.host.unhide(mark.kind);
    const said: TextKey = mark.geometry === 'POINT' ? 'pinned' : mark.geometry === 'ARROW' ? 'drawn' : 'added';
    this.commit([...this.list, mark], this.host.words.text(said, this.host.words.place(mark)));
    this.host.reveal();
    return mark;
  }

  /** The one way by which a person changes the list. */
  commit(next: Marks, said: string, step?: string) {
    if (this.host.locked) {
      return;
    }
    this.history.did(this.list, step);
    this.become(next);
    this.host.say(capital(said));
    this.host.paint();
    this.host.tell();
  }

  private become(marks: Marks) {
    this.list = marks;
    this.draft = undefined;
    if (!this.selected && !this.before) {
      this.selection = undefined;
    }
  }

  private drag(draft: Mark | undefined) {
    this.draft = draft;
    this.host.paint();
  }

  /** A fresh mark on a region, not yet in the list. */
  made(sheet: Sheet, region: Region, at: Point, kind: Kind): Mark {
    const mark = fresh(region, around(sheet, region, at), sheet.view, kind, this.host.artwork);
    const begun = this.last.begun(this.list, { ...mark, phase: this.phase });
    return this.host.figure === 'NEUTRAL' ? begun : { ...begun, figure: this.host.figure };
  }

  /** What pins and arrows of the client and the therapist usually are; what is treated or avoided keeps its own. */
  private usual(mark: Mark, type: Mark['type']): Mark {
    return mark.kind === 'FOUND' ? { ...mark, type } : mark;
  }

  /** What a pin stands on after it was moved. */
  private under(sheet: Sheet, at: Point, mark: Mark): Partial<Mark> {
    const region = regionNear(sheet, this.host.layer, at);
    if (!region) {
      return {};
    }
    const { coarseRegion, region: structure, side, layer } = this.made(sheet, region, at, mark.kind);
    return { coarseRegion, region: structure, side, layer };
  }

  /** The marks on a region. */
  private on(region: Region): Marks {
    return region.layer === null
      ? this.list.filter((mark) => isOn(mark, region))
      : (this.places.get(placeKey(region.key, region.side)) ?? []);
  }

  private goTo(region: Region) {
    if (region.layer !== null && region.layer !== this.host.layer) {
      this.host.layer = region.layer;
    }
  }
}

/** The coarse area that a region lies in, at a point of it. */
function around(sheet: Sheet, region: Region, at: Point): Region | undefined {
  return region.layer === null ? region : (regionAt(sheet.areas, at) ?? regionAt(sheet.areas, region.anchor));
}
