/* SPDX-License-Identifier: Apache-2.0 */

/**
 * Marks and regions in words, from the component's texts and the server's names. The server says the same about a mark
 * (class `MarkWords`); a list of marks with their sentences, read by the tests of both, keeps them together.
 */

import { QUALITIES, type Radiation } from './attributes.js';
import type { Caution } from './cautions.js';
import type { Region, Side, View } from './figure.js';
import { type Mark, placeOf, sideOf } from './marks.js';
import { Techniques } from './techniques.js';
import { fill, TEXTS, type TextKey } from './texts.js';

/** How numbers are put: short to read, or in full to hear. */
const WRITTEN = {
  intensity: 'rated',
  tone: 'toned',
  found: 'foundAt',
  used: 'usedPressure',
  minutes: 'forMinutes',
} as const satisfies Record<string, TextKey>;
const SPOKEN: Record<keyof typeof WRITTEN, TextKey> = {
  intensity: 'intensityOf',
  tone: 'tonedOf',
  found: 'foundAtOf',
  used: 'usedPressureOf',
  minutes: 'forMinutesSpoken',
};

type Part = string | undefined;

export class Words {
  private readonly texts: Readonly<Record<string, string>>;
  private readonly shapes = new WeakMap<Region, string>();
  private readonly states = new WeakMap<Mark, string>();
  private readonly sentences = new WeakMap<Mark, string>();

  constructor(
    texts: Readonly<Record<string, string>>,
    private readonly names: Readonly<Record<string, string>>,
    private readonly techniques = new Techniques(),
  ) {
    this.texts = { ...TEXTS, ...texts };
  }

  text(key: TextKey, ...values: readonly string[]): string {
    return values.length ? fill(this.texts[key], ...values) : this.texts[key];
  }

  /** A text as it stands inside a sentence. */
  inside(key: TextKey, ...values: readonly string[]): string {
    return this.text(key, ...values).toLocaleLowerCase();
  }

  name(key: string): string {
    return this.names[key] ?? key.replaceAll('-', ' ');
  }

  /** `left quadratus lumborum` */
  sided(key: string, side: Side): string {
    return this.text(side, this.name(key));
  }

  /** `left quadratus lumborum, back, deep`; remembered, because each change of a mark asks for all of them. */
  shape(region: Region, view: View): string {
    let words = this.shapes.get(region);
    if (words === undefined) {
      const name = this.sided(region.key, region.side);
      const seen = this.inside(view);
      words =
        region.layer === null
          ? this.text('shapeArea', name, seen)
          : this.text('shape', name, seen, this.inside(region.layer));
      this.shapes.set(region, words);
    }
    return words;
  }

  /** `left BL23` */
  landmark(key: string, side: Side): string {
    return this.text(side, (this.texts[key] as string | undefined) ?? this.name(key));
  }

  place(mark: Mark): string {
    return mark.landmark ? this.landmark(mark.landmark, sideOf(mark)) : this.sided(placeOf(mark), sideOf(mark));
  }

  /** `left buttock (burning)` */
  referral(to: Radiation): string {
    const place = this.sided(placeOf(to), sideOf(to));
    return to.quality ? this.text('placeFeels', place, this.inside(`quality.${to.quality}`)) : place;
  }

  /** `tension, 7/10, deep, refers to left buttock` */
  finding(mark: Mark): string {
    return joined(this.parts(mark, WRITTEN));
  }

  /** `found, tension, intensity 7 of 10, deep`, for the name of a marked shape */
  state(mark: Mark): string {
    let words = this.states.get(mark);
    if (words === undefined) {
      words = joined([this.inside(mark.kind), ...this.parts(mark, SPOKEN)]);
      this.states.set(mark, words);
    }
    return words;
  }

  /** `last visit: tension, intensity 7 of 10`, for the name of a shape that nothing was said about today */
  ghost(mark: Mark): string {
    return this.inside('lastVisitSaid', this.state(mark));
  }

  /** `avoid: Keep pressure off.`, for the name of a shape and for what is said at a tap */
  caution({ level, sentence }: Caution): string {
    return this.text(`cautionSays.${level}`, sentence);
  }

  /** The places of cautions: `Left calf, back of knee`; without a side where both are meant. */
  cautioned(cautions: readonly Caution[]): string {
    const named = cautions.map((caution) => {
      const key = caution.region || caution.coarseRegion || '';
      return caution.side ? this.sided(key, caution.side.toLowerCase() as Side) : this.name(key);
    });
    return capital(joined([...new Set(named)]));
  }

  technique(key: string): string {
    return this.techniques.name(key);
  }

  /** What is to be minded with the technique of a mark. */
  warning(mark: Mark): string | undefined {
    return this.techniques.find(mark.technique)?.warning ?? undefined;
  }

  sentence(mark: Mark): string {
    let words = this.sentences.get(mark);
    if (words === undefined) {
      const finding = this.finding(mark);
      words = `${capital(this.place(mark))}${finding ? `: ${finding}` : ''}${mark.note ? `. ${mark.note}` : ''}`;
      this.sentences.set(mark, words);
    }
    return words;
  }

  /** How it feels to the client: `aching, at night` */
  feels(mark: Mark): string {
    return joined([...this.qualities(mark), this.timing(mark)]);
  }

  /** `refers to left buttock and left soleus` without its verb */
  places(mark: Mark): string {
    const places = (mark.radiatesTo ?? []).map((to) => this.referral(to));
    return places.length ? places.reduce((all, next) => this.text('and', all, next)) : '';
  }

  /** `ischaemic compression, pressure 4/5, 2 min, response: better` */
  treatment(mark: Mark): string {
    return joined(this.treated(mark, WRITTEN));
  }

  /** `tone 3/4, deep, found at pressure 3/5, the familiar pain` */
  felt(mark: Mark): string {
    return joined([this.tone(mark, WRITTEN), this.depth(mark), ...this.provoked(mark, WRITTEN)]);
  }

  private parts(mark: Mark, as: Record<keyof typeof WRITTEN, TextKey>): readonly Part[] {
    const says = mark.kind === 'REPORTED' || mark.kind === 'FOUND' || mark.type !== 'TENSION';
    const rated = mark.intensity !== undefined && !(mark.intensity === 0 && mark.change === 'RESOLVED');
    const places = this.places(mark);
    return [
      mark.phase === 'POST' || mark.phase === 'FOLLOW_UP' ? this.text(`said.${mark.phase}`) : undefined,
      says ? this.inside(mark.type) : undefined,
      this.geometry(mark),
      ...this.qualities(mark),
      rated ? this.inside(as.intensity, String(mark.intensity)) : undefined,
      this.tone(mark, as),
      this.depth(mark),
      this.timing(mark),
      ...this.provoked(mark, as),
      places ? this.text('refersTo', places) : undefined,
      ...this.treated(mark, as),
      mark.change && this.text(`said.${mark.change}`),
    ];
  }

  private geometry(mark: Mark): Part {
    if (mark.geometry === 'ARROW') {
      return this.text('alongLine');
    }
    return mark.geometry === 'POINT' && mark.type !== 'TRIGGER_POINT' ? this.text('atPoint') : undefined;
  }

  private qualities(mark: Mark): readonly string[] {
    return QUALITIES.filter((quality) => mark.quality?.includes(quality)).map((quality) => this.inside(`quality.${quality}`));
  }

  private timing(mark: Mark): Part {
    return mark.timing && this.inside(`timing.${mark.timing}`);
  }

  private tone(mark: Mark, as: Record<'tone', TextKey>): Part {
    return mark.tone === undefined ? undefined : this.text(as.tone, String(mark.tone));
  }

  private depth(mark: Mark): Part {
    return mark.layer && mark.layer !== 'UNKNOWN' ? this.inside(mark.layer.toLowerCase() as TextKey) : undefined;
  }

  private provoked(mark: Mark, as: Record<'found', TextKey>): readonly Part[] {
    return [
      mark.pressureFound === undefined ? undefined : this.text(as.found, String(mark.pressureFound)),
      mark.reproducesFamiliar ? this.text('familiar') : undefined,
    ];
  }

  private treated(mark: Mark, as: Record<'used' | 'minutes', TextKey>): readonly Part[] {
    return [
      mark.technique && this.technique(mark.technique),
      mark.pressureUsed === undefined ? undefined : this.text(as.used, String(mark.pressureUsed)),
      mark.minutes === undefined ? undefined : this.text(as.minutes, String(mark.minutes)),
      mark.response && this.text('answered', this.inside(`response.${mark.response}`)),
    ];
  }
}

function joined(parts: readonly Part[]): string {
  return parts.filter((part) => part).join(', ');
}

export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
