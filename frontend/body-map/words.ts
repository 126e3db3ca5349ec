/* SPDX-License-Identifier: Apache-2.0 */

/** Marks and regions in words, from the component's texts and the server's names. */

import type { Region, Side, View } from './figure.js';
import { type Mark, placeOf, sideOf } from './marks.js';
import { fill, TEXTS, type TextKey } from './texts.js';

export class Words {
  private readonly texts: Readonly<Record<string, string>>;

  constructor(
    texts: Readonly<Record<string, string>>,
    private readonly names: Readonly<Record<string, string>>,
  ) {
    this.texts = { ...TEXTS, ...texts };
  }

  text(key: TextKey, ...values: readonly string[]): string {
    return fill(this.texts[key], ...values);
  }

  name(key: string): string {
    return this.names[key] ?? key.replaceAll('-', ' ');
  }

  /** `left quadratus lumborum` */
  sided(key: string, side: Side): string {
    return this.text(side, this.name(key));
  }

  /** `left quadratus lumborum, back, deep` */
  shape(region: Region, view: View): string {
    const name = this.sided(region.key, region.side);
    const seen = this.text(view).toLocaleLowerCase();
    return region.layer === null
      ? this.text('shapeArea', name, seen)
      : this.text('shape', name, seen, this.text(region.layer).toLocaleLowerCase());
  }

  place(mark: Mark): string {
    return this.sided(placeOf(mark), sideOf(mark));
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

  /** `found, tension, 7 of 10`, for the name of a marked shape */
  state(mark: Mark): string {
    const intensity =
      mark.intensity === undefined ? '' : `, ${this.text('intensityOf', String(mark.intensity)).toLocaleLowerCase()}`;
    return `${this.text(mark.kind)}, ${this.text(mark.type)}`.toLocaleLowerCase() + intensity;
  }

  sentence(mark: Mark): string {
    const note = mark.note ? `. ${mark.note}` : '';
    return `${capital(this.place(mark))}: ${this.finding(mark)}${note}`;
  }
}

export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
