/* SPDX-License-Identifier: Apache-2.0 */

/**
 * Where marks are refined: what the panel and the list of the last visit do, and what they remember. The component
 * around it keeps the list of marks, the figure and what is chosen there.
 */

import { nothing } from 'lit';
import { MOST_MINUTES, techniqueKey } from './attributes.js';
import { drawEditor, type EditorActions } from './editor.js';
import { placeKey, type Region, type Sheet } from './figure.js';
import type { Caution } from './cautions.js';
import { drawGhost, drawLastVisit, type LastVisitActions } from './last-visit.js';
import type { Marking, MarkingHost } from './marking.js';
import { isSpot, type Kind, type Mark, type Marks, partner } from './marks.js';
import { hintsOf, type PlaceHint } from './place-hints.js';
import type { Place } from './place-search.js';
import type { Section } from './sections.js';
import type { Techniques } from './techniques.js';
import { afterOf, type Answer, ratedAfter } from './tracks.js';
import type { Words } from './words.js';

/** What the desk needs of the component, besides what marking needs. */
export interface DeskHost extends MarkingHost {
  /** What a mark can mean here. */
  readonly kinds: readonly Kind[];
  /** Whether a client marks. */
  readonly simple: boolean;
  /** The areas that reach across the midline, so that a mark may be about their middle. */
  readonly midline: readonly string[];
  readonly loadedSheets: readonly Sheet[];
  readonly choices: Techniques;
  readonly placeHints: readonly PlaceHint[];
  readonly updateComplete: Promise<unknown>;
  /** What is to be minded at the place of a mark. */
  cautionsOf(mark: Mark): readonly Caution[];
  /** Loads the views that were not looked at yet, so that every place can be found. */
  loadAll(): void;
  /** Goes to a mark of today or of the last visit on the figure, and opens it. */
  show(mark: Mark): void;
  /** Goes to the rating in the panel once it is there. */
  focusRating(): void;
  close(): void;
}

/** What the component knows about the chosen mark. */
export interface Chosen {
  readonly mark: Mark;
  readonly here: Marks;
  readonly alsoHere: readonly Region[];
}

/** The places of so many views, in some words. */
interface Named {
  readonly words: Words | undefined;
  readonly sheets: number;
  readonly places: readonly Place[];
}

export type FigureActions = Pick<EditorActions, 'pick' | 'add' | 'both' | 'retarget' | 'remove' | 'close'>;

/** Sections stay as they were left, whichever mark is chosen, as long as the page is open. */
const open = new Set<Section>();

/** Techniques that were chosen on this page, the last first; forgotten with it. */
const chosenLately: string[] = [];

const MOST_RECENT = 4;

export class Desk {
  private named: Named = { words: undefined, sheets: 0, places: [] };

  constructor(
    private readonly host: DeskHost,
    private readonly marking: Marking,
  ) {}

  drawPanel(chosen: Chosen, figure: FigureActions) {
    const { mark } = chosen;
    const { words, kinds, simple, locked, midline, choices } = this.host;
    const { marks, last, choosing } = this.marking;
    const cautions = this.host.cautionsOf(mark);
    return drawEditor(
      {
        ...chosen,
        words,
        kinds,
        simple,
        twin: partner(marks, mark) !== undefined,
        readonly: locked,
        after: afterOf(marks, mark),
        before: last.forerunner(mark),
        candidate: last.candidate(marks, mark),
        sides: mark.region === undefined && !isSpot(mark) && midline.includes(mark.coarseRegion ?? ''),
        tracked: last.marks !== undefined && mark.kind !== 'TREATED',
        open,
        choosing: choosing && !locked,
        cautions,
        hints: locked || mark.kind === 'AVOID' ? [] : hintsOf(this.host.placeHints, mark, cautions),
        techniques: choices,
        recent: this.recent(),
        places: open.has('refers') ? this.places() : [],
      },
      { ...figure, ...this.refining(mark) },
    );
  }

  /** @param region where it lies on the figure that is shown: it can be marked anew there */
  drawGhost(before: Mark, region: Region | undefined) {
    const { words, locked } = this.host;
    return drawGhost({ words, before, placed: region !== undefined, readonly: locked }, {
      answer: (_, answer) => this.answerHere(before, answer),
      anew: () => region && this.anew(region),
      close: () => this.host.close(),
    });
  }

  drawLastVisit() {
    const { words, locked } = this.host;
    const { last, marks } = this.marking;
    return locked ? nothing : drawLastVisit(words, last.open(marks), last.complaints.length, this.answering);
  }

  private refining(mark: Mark) {
    const { host, marking } = this;
    const change = (said: Partial<Mark>, step?: string) => marking.refine(mark, said, step);
    return {
      change,
      toSide: (side) => marking.toSide(mark, side),
      chooseChange: (to) => change(marking.last.chosen(mark, to)),
      note: (note) => change({ note: note || undefined }, `note ${mark.id}`),
      technique: (field) => this.setTechnique(mark, field),
      chooseTechnique: (technique) => this.chooseTechnique(mark, technique),
      minutes: (field) => this.setMinutes(mark, field),
      after: (intensity) => this.rateAfter(mark, intensity),
      adopt: (before) =>
        marking.commit(marking.last.adopted(marking.marks, mark, before), host.words.text('sameComplaint')),
      turn: (name) => this.turn(name),
      choosing: (on) => {
        host.say(on ? `${host.words.text('choosing')} ${host.words.text('choosingHint')}` : '');
        marking.choose(on);
        host.reveal();
      },
      needPlaces: () => host.loadAll(),
      refer: (place) => this.refer(mark, place),
    } satisfies Partial<EditorActions>;
  }

  private readonly answering: LastVisitActions = {
    answer: (before, answer) => void this.marking.answer(before, this.marking.last.answered(before, answer)),
    same: (before) => this.allSame(before),
    show: (before) => this.host.show(before),
    updated: () => this.host.updateComplete,
  };

  private turn(section: Section) {
    if (!open.delete(section)) {
      open.add(section);
    }
    this.host.paint();
    this.host.reveal();
  }

  private setTechnique(mark: Mark, field: HTMLInputElement) {
    const typed = field.value.trim();
    const technique = techniqueKey(typed) || undefined;
    const wrong = typed !== '' && !technique;
    field.setAttribute('aria-invalid', String(wrong));
    if (wrong) {
      this.host.say(this.host.words.text('techniqueHelp'));
    } else if (technique !== mark.technique) {
      this.marking.refine(mark, { technique });
    }
  }

  private chooseTechnique(mark: Mark, technique: string | undefined) {
    if (technique) {
      chosenLately.unshift(technique);
      chosenLately.length = Math.min(chosenLately.length, MOST_RECENT);
    }
    this.marking.refine(mark, { technique });
  }

  /** What was chosen on this page, then what stands on other marks. */
  private recent(): readonly string[] {
    const marked = this.marking.marks.flatMap(({ technique }) => technique ?? []).reverse();
    return [...new Set([...chosenLately, ...marked])].slice(0, MOST_RECENT);
  }

  private setMinutes(mark: Mark, field: HTMLInputElement) {
    const minutes = field.value === '' ? undefined : Math.round(Math.min(MOST_MINUTES, Math.max(0, Number(field.value))));
    if (minutes !== mark.minutes) {
      this.marking.refine(mark, { minutes });
    }
    field.value = minutes === undefined ? '' : String(minutes);
  }

  private rateAfter(mark: Mark, intensity: number | undefined) {
    const { marking } = this;
    const { words } = this.host;
    const next = ratedAfter(marking.marks, mark, intensity);
    if (next.length > marking.marks.length && marking.isFull(next.length - marking.marks.length)) {
      return;
    }
    marking.commit(next, words.text('changed', words.sentence(afterOf(next, mark) ?? mark)));
  }

  /** Answers the complaint in the panel, and goes on with today's mark of it there. */
  private answerHere(before: Mark, answer: Answer) {
    const { marking } = this;
    const { selection } = marking;
    const made = marking.answer(before, marking.last.answered(before, answer));
    if (made && selection) {
      marking.select(made, selection.view, selection.at);
      this.host.focusRating();
    }
  }

  /** Leaves the old complaint as it is and marks its place anew. */
  private anew(region: Region) {
    const { selection } = this.marking;
    const sheet = this.host.sheet(selection?.view);
    if (selection && sheet) {
      this.marking.add(sheet, region, selection.at);
    }
  }

  private allSame(before: Marks) {
    const { marking } = this;
    const { last } = marking;
    if (!marking.isFull(before.length)) {
      const next = before.reduce((marks, each) => last.withAnswer(marks, each, last.answered(each, 'SAME')), marking.marks);
      marking.commit(next, this.host.words.text('allSameSaid', String(before.length)));
    }
  }

  private refer(mark: Mark, { key, side }: Place) {
    const place = placeKey(key, side);
    const sheet = this.host.loadedSheets.find((each) => each.places.has(place));
    const region = sheet?.places.get(place);
    if (sheet && region) {
      this.marking.refer(mark, sheet, region);
    }
  }

  /** Every place on the views that are there, each once, named by side. */
  private places(): readonly Place[] {
    const { words, loadedSheets: sheets, midline } = this.host;
    if (words !== this.named.words || sheets.length !== this.named.sheets) {
      const places = new Map<string, Place>();
      for (const sheet of sheets) {
        for (const [place, { key, side, layer, halves }] of sheet.places) {
          if (!halves || midline.includes(key)) {
            places.set(place, { key, side, words: words.sided(key, side), note: words.inside(layer ?? 'area') });
          }
        }
      }
      this.named = { words, sheets: sheets.length, places: [...places.values()] };
    }
    return this.named.places;
  }
}
