/* SPDX-License-Identifier: Apache-2.0 */

/**
 * Every word that `<body-map-history>` and `<body-map-heat>` say beyond those of the body map, in English. The `texts`
 * property of either element replaces any of them, and any of the body map's.
 */

import { capital, Words } from '../body-map/words.js';
import { fill } from '../body-map/texts.js';
import { type Mark, placeOf, sideOf } from '../body-map/marks.js';
import type { Side } from '../body-map/figure.js';
import { type TechniqueChoice, Techniques } from '../body-map/techniques.js';
import type { Visit } from './visits.js';

export const HISTORY_TEXTS = {
  history: 'Changes from visit to visit',
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  modes: 'What to compare',
  time: 'Over time',
  side: 'Side by side',
  phases: 'Before & after',
  heat: 'Heat',

  noVisits: 'No marks to compare yet. They appear here once a visit with marks on the body map is signed.',
  oneVisit: 'There is one visit so far. With the second one, two can be compared here.',
  noPhases:
    'No visit has marks from after the treatment yet. Once one has, before and after stand beside each other here.',
  noMarks: 'Nothing was marked at this visit.',
  nothingRated: 'Nothing was rated from 0 to 10 in these visits, so there is no line to draw.',
  noHeat: 'Nothing of this kind was marked in these visits.',

  view: 'View',
  layer: 'Layer',
  zoom: 'Zoom',
  marked: 'Marked part',

  visit: 'Visit',
  visitOf: 'Visit {0} of {1}, {2}',
  with: 'with {0}',
  earlier: 'Earlier visit',
  later: 'Later visit',
  firstVisit: 'First visit',
  lastVisit: 'Last visit',
  chosen: '{0}, {1}: {2} marks',
  chosenOne: '{0}, {1}: 1 mark',
  ghost: 'Dashed: marked on {0}',
  figure: 'Marks of {0}, {1}. {2}',
  figureNone: 'nothing marked',

  plot: 'Intensity from visit to visit',
  plotUnit: '0 to 10, at the start of each visit',
  plotKeys: 'Left and right arrow go along a line, up and down to another line, Enter shows that visit on the figure.',
  point: '{0}: {1} of 10 on {2}',
  pointGone: '{0}: gone on {1}',
  pointUnrated: '{0}: marked, not rated, on {1}',
  unratedLane: 'not rated',
  lines: 'Complaints',
  linesFull: 'At most {0} lines at a time. Take one off to see another.',
  complaint: '{0}, {1}',
  kindOf: '{0} ({1})',
  asTable: 'Show as a table',
  closeTable: 'Close the table',
  tableOf: 'Intensity of each complaint at each visit',

  before: 'Before',
  after: 'After',
  first: 'First',
  second: 'Second',
  compared: 'Complaint by complaint, {0} and {1}',
  comparedPhases: 'Complaint by complaint, before and after treatment on {0}',
  complaintHead: 'Complaint',
  ratingHead: 'Rating',
  changeHead: 'Change',
  NEW: 'new',
  IMPROVED: 'improved',
  SAME: 'same',
  WORSE: 'worse',
  RESOLVED: 'resolved',
  NOT_RATED: 'not rated',
  NOT_MARKED: 'not marked again',
  said: '{0}, says the therapist',
  rule: 'A change is named only when a rating moved by 2 points or by 30 %. “Not marked again” does not mean that it is gone.',
  none: 'not marked',
  gone: 'gone',
  draft: 'draft',
  to: 'to',
  noComplaints: 'No complaints were marked at either of them.',

  numbers: 'In numbers',
  regions: 'Regions marked',
  mean: 'Mean intensity',
  sum: 'Sum of intensity',
  rated: 'Marks rated',
  area: 'Drawn area',
  cm2: '{0} cm²',
  overlap: 'Same regions in both (Jaccard)',
  percent: '{0} %',
  areaHonest:
    'The drawn area says where something was marked, not how strong it is. A smaller area alone is not progress: look at the ratings and at what the client can do.',

  kinds: 'Kinds',
  range: 'Visits',
  from: 'From',
  until: 'To',
  heatUnit: 'Intensity per visit',
  heatTable: '{0}: {1}',
  heatRange: '{0} visits, {1} to {2}',
  heatRangeOne: '1 visit, {0}',
  heatFigure: 'Heat map, {0}. Strongest: {1}.',
  heatFigureNone: 'Heat map, {0}. Nothing marked.',
  regionHead: 'Region',
  perVisit: 'Per visit',
  visitsMarked: 'Visits',
  of: '{0} of {1}',
  under: 'under {0}',
  upTo: '{0} to {1}',
  unrated: '{0} not rated',
  unratedHint: 'A visit at which a region was marked and not rated counts as 0 there.',

  clinicHeat: 'Body heat map of the clinic',
  hidden: 'Regions marked for fewer than {0} clients are not shown.',
  clinicNone: 'No region was marked for {0} or more clients in this time. Smaller groups are not shown.',
  clinicUnit: 'Number of clients with a mark there',
  clinicTable: 'Regions by number of clients',
  countRange: '{0} to {1}',
  clientsHead: 'Clients',
};

export type HistoryKey = keyof typeof HISTORY_TEXTS;

/** The words of these elements, and through `map` those of the body map. */
export class HistoryWords {
  readonly map: Words;
  private readonly texts: Readonly<Record<string, string>>;

  constructor(
    texts: Readonly<Record<string, string>>,
    names: Readonly<Record<string, string>>,
    techniques: readonly TechniqueChoice[] = [],
  ) {
    this.map = new Words(texts, names, new Techniques(techniques));
    this.texts = { ...HISTORY_TEXTS, ...texts };
  }

  say(key: HistoryKey, ...values: readonly string[]): string {
    return values.length ? fill(this.texts[key], ...values) : this.texts[key];
  }

  /** `12 Mar 2026`; whatever is no date stays as it is. */
  day(date: string): string {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
    return year ? `${Number(day)} ${this.say('months').split(' ')[Number(month) - 1]} ${year}` : date;
  }

  /** `with Maria Ortiz`, and what else there is to say of the visit. */
  about({ label, therapist, draft }: Visit): string {
    return [label, draft ? this.say('draft') : '', this.say('with', therapist)].filter(Boolean).join(' · ');
  }

  place(mark: Mark): string {
    return capital(this.map.sided(placeOf(mark), sideOf(mark)));
  }

  /** `Left quadratus lumborum`, of the form that marks and regions share. */
  placeOfKey(place: string): string {
    const at = place.lastIndexOf(' ');
    return capital(this.map.sided(place.slice(0, at), place.slice(at + 1) as Side));
  }

  /** `Left quadratus lumborum, tension (found)` */
  complaint(mark: Mark): string {
    const finding = this.say('complaint', this.place(mark), this.map.text(mark.type).toLocaleLowerCase());
    return this.say('kindOf', finding, this.map.text(mark.kind).toLocaleLowerCase());
  }
}
