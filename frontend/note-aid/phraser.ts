/* SPDX-License-Identifier: Apache-2.0 */

/** Expands phrases where they are typed, and leads from place to place in what they became. */

import { type Field, write } from './caret.js';
import type { Helper } from './note-aid.js';
import type { Panel } from './panel.js';
import { exactly, expand, expandInLine, offered, type Phrase, type Token, tokenAt } from './phrase.js';
import { Stops } from './stops.js';
import { filled, type NoteAidTexts } from './texts.js';

export class Phraser implements Helper {
  private stops: Stops | undefined;
  /** The text as the places of the phrase know it. */
  private known = '';
  /** The dot that shall stay a dot: Escape was pressed, or it came with a phrase. */
  private plain = -1;

  constructor(
    private readonly panel: Panel,
    private readonly phrases: () => readonly Phrase[],
    private readonly texts: () => NoteAidTexts,
  ) {}

  typed(field: Field, event: InputEvent): boolean {
    const caret = caretOf(field);
    if (this.stops) {
      return this.filling(field, this.stops, caret);
    }
    if (!event.isComposing && ends(event) && this.ended(field, caret)) {
      return true;
    }
    return this.look(field, caret, event.isComposing);
  }

  pressed(field: Field, { key, shiftKey }: KeyboardEvent): boolean {
    if (this.listing && (key === 'ArrowDown' || key === 'ArrowUp')) {
      this.panel.step(key === 'ArrowDown' ? 1 : -1);
      return true;
    }
    if (key === 'Escape') {
      return this.escape(field);
    }
    if ((key === 'Enter' || key === 'Tab') && !shiftKey && this.listing && this.panel.at >= 0) {
      this.panel.list?.choose(this.panel.at);
      return true;
    }
    if (key === 'Tab' && this.stops) {
      return this.go(field, this.stops, shiftKey ? -1 : 1);
    }
    const token = (key === 'Tab' || key === 'Enter') && !shiftKey && !this.stops && this.token(field);
    const phrase = token && exactly(this.phrases(), token.typed);
    if (phrase) {
      this.insert(field, token, phrase);
    }
    return Boolean(phrase);
  }

  moved(field: Field) {
    const caret = caretOf(field);
    if (this.stops) {
      if (field.value !== this.known || !this.stops.holds(caret)) {
        this.left();
      }
    } else if (this.listing && !this.token(field)) {
      this.shut();
    }
  }

  left() {
    this.stops = undefined;
    this.plain = -1;
    this.shut();
  }

  private get listing(): boolean {
    return this.panel.list !== undefined;
  }

  // ---- while a shortcut is typed

  private token(field: Field): Token | undefined {
    const caret = caretOf(field);
    const token = field.selectionStart === field.selectionEnd ? tokenAt(field.value, caret) : undefined;
    return token && token.from !== this.plain ? token : undefined;
  }

  private look(field: Field, caret: number, composing: boolean): boolean {
    const token = this.token(field);
    if (this.plain >= 0 && !tokenAt(field.value, caret)) {
      this.plain = -1;
    }
    const found = token ? offered(this.phrases(), token.typed) : [];
    if (!token || !found.length || (composing && !this.listing)) {
      this.shut();
      return false;
    }
    this.list(field, token, found);
    return true;
  }

  private list(field: Field, token: Token, found: readonly Phrase[]) {
    const words = this.texts();
    this.panel.offer(field, token.from, {
      label: words.phrases,
      options: found.map(({ shortcut, text, own }) => ({
        name: `.${shortcut}`,
        words: expandInLine(text).text,
        note: own ? words.own : undefined,
      })),
      choose: (index) => this.insert(field, this.token(field) ?? token, found[index]),
    });
    if (exactly(found, token.typed)) {
      this.panel.point(found.indexOf(exactly(found, token.typed)!));
    }
    this.panel.say(found.length === 1 ? words.oneFits : filled(words.fits, found.length));
  }

  /** A blank or a new line was typed behind a shortcut. */
  private ended(field: Field, caret: number): boolean {
    const token = tokenAt(field.value.slice(0, caret - 1), caret - 1);
    const phrase = token && token.from !== this.plain && exactly(this.phrases(), token.typed);
    if (!phrase) {
      return false;
    }
    const blank = field.value[caret - 1] === ' ' ? ' ' : '';
    this.insert(field, { ...token, to: caret }, phrase, blank);
    return true;
  }

  /** @param blank what is typed on with, where the phrase leaves nothing to fill in */
  private insert(field: Field, { from, to }: Token, { shortcut, text }: Phrase, blank = '') {
    this.shut();
    const words = this.texts();
    const expansion = field instanceof HTMLTextAreaElement ? expand(text) : expandInLine(text);
    const caret = write(field, from, to, expansion.text + (expansion.stops.length ? '' : blank));
    // a phrase that ends in a shortcut stays as it is: phrases are never expanded inside of phrases
    this.plain = tokenAt(field.value, caret)?.from ?? -1;
    if (!expansion.stops.length) {
      this.panel.say(filled(words.done, `.${shortcut}`));
      return;
    }
    this.panel.say(filled(words.stops, `.${shortcut}`, expansion.stops.length));
    this.stops = new Stops(expansion, from);
    this.known = field.value;
    this.enter(field, this.stops);
  }

  // ---- from place to place

  private filling(field: Field, stops: Stops, caret: number): boolean {
    const { value } = field;
    const stands = stops.edited(this.known, value, caret);
    this.known = value;
    if (!stands) {
      this.left();
      return false;
    }
    this.offerChoices(field, stops, value.slice(stops.current.from, stops.current.to));
    return this.listing; // a line of marks may be typed at a place too
  }

  private enter(field: Field, stops: Stops) {
    const { from, to } = stops.current;
    field.setSelectionRange(from, to);
    this.offerChoices(field, stops, '');
  }

  private go(field: Field, stops: Stops, by: 1 | -1): boolean {
    if (stops.move(by)) {
      this.enter(field, stops);
      return true;
    }
    this.left();
    if (by > 0) {
      field.setSelectionRange(stops.after, stops.after);
      this.plain = tokenAt(field.value, stops.after)?.from ?? -1;
    }
    return by > 0;
  }

  private offerChoices(field: Field, stops: Stops, typed: string) {
    const words = this.texts();
    const asked = typed.toLowerCase();
    const choices = stops.current.choices.filter((choice) => choice.toLowerCase().startsWith(asked));
    if (!choices.length || (choices.length === 1 && choices[0] === typed)) {
      this.shut();
      return;
    }
    this.panel.offer(field, stops.current.from, {
      label: words.choices,
      options: choices.map((choice) => ({ name: choice, words: '' })),
      choose: (index) => this.choose(field, stops, choices[index]),
    });
    if (asked && choices.length === 1) {
      this.panel.point(0);
    }
    this.panel.say(filled(words.choose, choices.length));
  }

  private choose(field: Field, stops: Stops, choice: string) {
    const { from, to } = stops.current;
    const before = field.value;
    const caret = write(field, from, to, choice);
    stops.edited(before, field.value, caret);
    this.known = field.value;
    this.shut();
    this.go(field, stops, 1);
  }

  private escape(field: Field): boolean {
    const token = this.listing && !this.stops ? this.token(field) : undefined;
    const busy = this.listing || this.stops !== undefined;
    this.left();
    this.plain = token?.from ?? -1;
    if (busy) {
      this.panel.say('');
      field.setSelectionRange(field.selectionEnd, field.selectionEnd);
    }
    return busy;
  }

  private shut() {
    if (this.listing) {
      this.panel.close();
    }
  }
}

function caretOf(field: Field): number {
  return field.selectionEnd ?? 0;
}

function ends({ inputType, data }: InputEvent): boolean {
  return inputType === 'insertLineBreak' || inputType === 'insertParagraph' || (data?.endsWith(' ') ?? false);
}
