/* SPDX-License-Identifier: Apache-2.0 */

/** Marks and regions in words, from the component's texts and the server's names. */

import type { Region, Side, View } from './figure.js';
import { type Mark, placeOf, sideOf } from './marks.js';
import { fill, TEXTS, type TextKey } from './texts.js';

export class Words {
  private readonly texts: Readonly<Record<string, string>>;
  private readonly shapes = new WeakMap<Region, string>();
  private readonly states = new WeakMap<Mark, string>();
  private readonly sentences = new WeakMap<Mark, string>();

  constructor(
    texts: Readonly<Record<string, string>>,
    private readonly names: Readonly<Record<string, string>>,
  ) {
    this.texts = { ...TEXTS, ...texts };
  }

  text(key: TextKey, ...values: readonly string[]): string {
    return values.length ? fill(this.texts[key], ...values) : this.texts[key];
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
      const seen = this.text(view).toLocaleLowerCase();
      words =
        region.layer === null
          ? this.text('shapeArea', name, seen)
          : this.text('shape', name, seen, this.text(region.layer).toLocaleLowerCase());
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

  /** `tension, 7/10, deep, refers to left buttock` */
  finding(mark: Mark): string {
    const parts = [this.text(mark.type).toLocaleLowerCase()];
    if (mark.intensity !== undefined) {
      parts.push(`${mark.intensity}/10`);
    }
    if (mark.layer && mark.layer !== 'UNKNOWN') {
      parts.push(this.text(mark.layer.toLowerCase() as TextKey).toLocaleLowerCase());
    }
    if (mark.radiatesTo?.length) {
      const places = mark.radiatesTo.map((to) => this.sided(placeOf(to), sideOf(to)));
      parts.push(this.text('refersTo', places.reduce((all, next) => this.text('and', all, next))));
    }
    return parts.join(', ');
  }

  /** `found, tension, intensity 7 of 10`, for the name of a marked shape */
  state(mark: Mark): string {
    let words = this.states.get(mark);
    if (words === undefined) {
      const parts = [this.text(mark.kind), this.text(mark.type)];
      if (mark.intensity !== undefined) {
        parts.push(this.text('intensityOf', String(mark.intensity)));
      }
      words = parts.join(', ').toLocaleLowerCase();
      this.states.set(mark, words);
    }
    return words;
  }

  sentence(mark: Mark): string {
    let words = this.sentences.get(mark);
    if (words === undefined) {
      words = `${capital(this.place(mark))}: ${this.finding(mark)}${mark.note ? `. ${mark.note}` : ''}`;
      this.sentences.set(mark, words);
    }
    return words;
  }
}

export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
