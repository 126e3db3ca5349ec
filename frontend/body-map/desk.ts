/* SPDX-License-Identifier: Apache-2.0 */

/**
 * Where marks are refined: what the panel and the list of the last visit do, and what they remember. The component
 * around it keeps the list of marks, the figure and what is chosen there.
 */

import { nothing } from 'lit';
import { MOST_MINUTES, type Phase, techniqueKey } from './attributes.js';
import { drawEditor, type EditorActions } from './editor.js';
import { placeKey, type Region, regionAt, type Sheet } from './figure.js';
import { drawGhost, drawLastVisit, type LastVisitActions } from './last-visit.js';
import { byPlace, changed, type Mark, type Marks, MOST, named, partner, placeOf, sideOf } from './marks.js';
import type { Place } from './place-search.js';
import { turned } from './referrals.js';
import type { Section } from './sections.js';
import { afterOf, type Answer, LastVisit, ratedAfter } from './tracks.js';
import type { Words } from './words.js';

/** What the desk needs of the component. */
export interface DeskHost {
  words(): Words;
  marks(): Marks;
  locked(): boolean;
  sheets(): readonly Sheet[];
  /** Loads the views that were not looked at yet, so that every place can be found. */
  loadAll(): void;
  commit(next: Marks, said: string, step?: string): void;
  say(status: string): void;
  /** Goes to a mark of today or of the last visit on the figure, and opens it. */
  show(mark: Mark): void;
  /** Opens another mark at the place where the panel is already. */
  swap(mark: Mark): void;
  anew(before: Mark): void;
  close(): void;
  /** Draws again; the chosen region comes out from under the panel. */
  redraw(): void;
}

/** What the component knows about the chosen mark. */
export interface Chosen {
  readonly mark: Mark;
  readonly here: Marks;
  readonly alsoHere: readonly Region[];
}

export type FigureActions = Pick<EditorActions, 'pick' | 'add' | 'both' | 'retarget' | 'remove' | 'close'>;

/** Sections stay as they were left, whichever mark is chosen, as long as the page is open. */
const open = new Set<Section>();

export class Desk {
  /** The phase of new marks. */
  phase: Phase = 'PRE';
  private last = new LastVisit();
  private choosing: string | undefined;
  private ghostsOf: { today: Marks; last: LastVisit; places: ReadonlyMap<string, Marks> } | undefined;

  constructor(private readonly host: DeskHost) {}

  get previous(): Marks | undefined {
    return this.last.marks;
  }

  set previous(marks: Marks | undefined) {
    this.last = new LastVisit(Array.isArray(marks) ? marks : undefined);
  }

  /** What was said last time and not answered yet, by place. */
  get ghosts(): ReadonlyMap<string, Marks> {
    const today = this.host.marks();
    if (this.ghostsOf?.today !== today || this.ghostsOf.last !== this.last) {
      this.ghostsOf = { today, last: this.last, places: byPlace(this.last.open(today)) };
    }
    return this.ghostsOf.places;
  }

  /** The complaint of the last visit that lies on a region and waits for an answer. */
  ghostOn(region: Region): Mark | undefined {
    return this.ghosts.get(placeKey(region.key, region.side))?.at(-1);
  }

  /** An unanswered mark of the last visit by its identifier. */
  ghost(id: string | undefined): Mark | undefined {
    const before = this.last.find(id);
    return before && this.last.open(this.host.marks()).includes(before) ? before : undefined;
  }

  /** A fresh mark in the phase that new marks have, called new where that is known. */
  begun(mark: Mark): Mark {
    return this.last.begun(this.host.marks(), { ...mark, phase: this.phase });
  }

  refined(mark: Mark, said: Partial<Mark>): Marks {
    return this.last.refined(this.host.marks(), mark, said);
  }

  /** Today's mark of a complaint, from its rating alone. */
  rate(before: Mark, intensity: number): Mark | undefined {
    return this.join(before, this.last.rated(before, intensity));
  }

  /** Takes a tap on the figure, where it says where the chosen mark refers to. */
  takes(chosen: Mark | undefined, region: Region, around: Region | undefined): boolean {
    if (!chosen || this.choosing !== chosen.id || this.host.locked()) {
      return false;
    }
    this.refer(chosen, region, around);
    return true;
  }

  /** Ends choosing places; whether there was anything to end. */
  endChoosing(): boolean {
    const was = this.choosing !== undefined;
    this.choosing = undefined;
    if (was) {
      this.host.redraw();
    }
    return was;
  }

  drawPanel(chosen: Chosen, figure: FigureActions) {
    const { mark } = chosen;
    const today = this.host.marks();
    const locked = this.host.locked();
    return drawEditor(
      {
        ...chosen,
        words: this.host.words(),
        twin: partner(today, mark) !== undefined,
        readonly: locked,
        after: afterOf(today, mark),
        before: this.last.forerunner(mark),
        candidate: this.last.candidate(today, mark),
        tracked: this.last.marks !== undefined && mark.kind !== 'TREATED',
        open,
        choosing: this.choosing === mark.id && !locked,
        places: open.has('refers') ? this.places() : [],
      },
      { ...figure, ...this.refining(mark) },
    );
  }

  /** @param placed whether it lies somewhere on the figure that is shown, so that it can be marked anew there */
  drawGhost(before: Mark, placed: boolean) {
    return drawGhost({ words: this.host.words(), before, placed, readonly: this.host.locked() }, {
      ...this.answering,
      answer: (_, answer) => this.answerHere(before, answer),
    });
  }

  drawLastVisit() {
    const { host, last } = this;
    return host.locked()
      ? nothing
      : drawLastVisit(host.words(), last.open(host.marks()), last.complaints.length, this.answering);
  }

  private refining(mark: Mark) {
    const { host } = this;
    const change = (said: Partial<Mark>, step?: string) => this.change(mark, said, step);
    return {
      change,
      chooseChange: (to) => change(this.last.chosen(mark, to)),
      note: (note) => change({ note: note || undefined }, `note ${mark.id}`),
      technique: (field) => this.setTechnique(mark, field),
      minutes: (field) => this.setMinutes(mark, field),
      after: (intensity) => this.rateAfter(mark, intensity),
      adopt: (before) => host.commit(this.last.adopted(host.marks(), mark, before), host.words().text('sameComplaint')),
      turn: (name) => {
        if (!open.delete(name)) {
          open.add(name);
        }
        host.redraw();
      },
      choosing: (on) => {
        this.choosing = on ? mark.id : undefined;
        host.say(on ? `${host.words().text('choosing')} ${host.words().text('choosingHint')}` : '');
        host.redraw();
      },
      needPlaces: () => host.loadAll(),
      refer: (place) => this.referByName(mark, place),
    } satisfies Partial<EditorActions>;
  }

  private readonly answering: LastVisitActions = {
    answer: (before, answer) => void this.join(before, this.last.answered(before, answer)),
    same: (before) => this.allSame(before),
    show: (before) => this.host.show(before),
    anew: (before) => this.host.anew(before),
    close: () => this.host.close(),
  };

  /** The one way by which the panel changes a mark; what is typed is not read out letter by letter. */
  private change(mark: Mark, said: Partial<Mark>, step?: string) {
    const { host } = this;
    const next = this.refined(mark, said);
    const after = next.find((other) => other.id === mark.id) ?? mark;
    host.commit(next, step ? '' : host.words().text('changed', host.words().sentence(after)), step);
  }

  private setTechnique(mark: Mark, field: HTMLInputElement) {
    const typed = field.value.trim();
    const technique = techniqueKey(typed) || undefined;
    field.setAttribute('aria-invalid', String(typed !== '' && !technique));
    if (typed !== '' && !technique) {
      this.host.say(this.host.words().text('techniqueHelp'));
    } else if (technique !== mark.technique) {
      this.change(mark, { technique });
    }
  }

  private setMinutes(mark: Mark, field: HTMLInputElement) {
    const minutes = field.value === '' ? undefined : Math.round(Math.min(MOST_MINUTES, Math.max(0, Number(field.value))));
    if (minutes !== mark.minutes) {
      this.change(mark, { minutes });
    }
    field.value = minutes === undefined ? '' : String(minutes);
  }

  private rateAfter(mark: Mark, intensity: number | undefined) {
    const { host } = this;
    const next = ratedAfter(host.marks(), mark, intensity);
    if (next.length > MOST) {
      host.say(host.words().text('full'));
      return;
    }
    const then = afterOf(next, mark);
    host.commit(next, host.words().text('changed', host.words().sentence(then ?? mark)));
  }

  private answerHere(before: Mark, answer: Answer) {
    const made = this.join(before, this.last.answered(before, answer));
    if (made) {
      this.host.swap(made);
    }
  }

  private join(before: Mark, mark: Mark): Mark | undefined {
    const { host } = this;
    if (host.locked() || this.isFull(1)) {
      return undefined;
    }
    const next = this.last.withAnswer(host.marks(), before, mark);
    host.commit(next, host.words().text('changed', host.words().sentence(mark)));
    return mark;
  }

  private allSame(before: Marks) {
    const { host, last } = this;
    if (this.isFull(before.length)) {
      return;
    }
    const next = before.reduce((marks, each) => last.withAnswer(marks, each, last.answered(each, 'SAME')), host.marks());
    host.commit(next, host.words().text('allSameSaid', String(before.length)));
  }

  private isFull(more: number): boolean {
    const full = this.host.marks().length + more > MOST;
    if (full) {
      this.host.say(this.host.words().text('full'));
    }
    return full;
  }

  private refer(mark: Mark, region: Region, around: Region | undefined) {
    const { host } = this;
    const to = named(region, around);
    const next = turned(mark, to);
    if (!next) {
      host.say(host.words().text('fullOfPlaces'));
      return;
    }
    const added = next.length > (mark.radiatesTo?.length ?? 0);
    const place = host.words().sided(placeOf(to), sideOf(to));
    const radiatesTo = next.length ? next : undefined;
    host.commit(changed(host.marks(), mark, { radiatesTo }), host.words().text(added ? 'referred' : 'unreferred', place));
  }

  private referByName(mark: Mark, { key, side }: Place) {
    const place = placeKey(key, side);
    for (const sheet of this.host.sheets()) {
      const region = sheet.places.get(place);
      if (region) {
        this.refer(mark, region, areaAround(sheet, region));
        return;
      }
    }
  }

  /** Every place on the views that are there, each once, named by side. */
  private places(): readonly Place[] {
    const words = this.host.words();
    const places = new Map<string, Place>();
    for (const sheet of this.host.sheets()) {
      for (const [place, { key, side, layer }] of sheet.places) {
        places.set(place, { key, side, words: words.sided(key, side), note: words.inside(layer ?? 'area') });
      }
    }
    return [...places.values()];
  }
}

function areaAround(sheet: Sheet, region: Region): Region | undefined {
  return region.layer === null ? region : regionAt(sheet.areas, region.anchor);
}
