/* SPDX-License-Identifier: Apache-2.0 */

/** Reads a line of marks that is typed in a section of the note. The grammar comes when it is first needed. */

import type { BodyMap } from '../body-map/body-map.js';
import { type Field, write } from './caret.js';
import type { NoteAidMarks } from './note-aid-marks.js';
import type { Helper } from './note-aid.js';
import type { Panel } from './panel.js';
import { marksLineAt, type MarksLine, takenOut } from './slash.js';
import { filled, type NoteAidTexts } from './texts.js';

/** So many words without a place among them are text. */
const MOST_UNREAD = 3;

export class Marker implements Helper {
  private preview: NoteAidMarks | undefined;
  private field: Field | undefined;
  /** The slash that shall stay a slash. */
  private plain = -1;

  constructor(
    private readonly panel: Panel,
    private readonly texts: () => NoteAidTexts,
  ) {}

  typed(field: Field, { isComposing }: InputEvent): boolean {
    if (!isComposing) {
      this.look(field);
    }
    return this.shown;
  }

  pressed(field: Field, { key, shiftKey }: KeyboardEvent): boolean {
    if (!this.shown || (key !== 'Escape' && (key !== 'Enter' || shiftKey))) {
      return false;
    }
    if (key === 'Escape') {
      this.plain = this.line(field)?.from ?? -1;
      this.shut();
      field.focus();
      return true;
    }
    const ready = this.preview?.ready ?? 0;
    if (ready) {
      void this.add(field);
    }
    return ready > 0;
  }

  moved(field: Field) {
    if (this.shown && !this.line(field)) {
      this.shut();
    }
  }

  left() {
    this.plain = -1;
    this.shut();
  }

  private get shown(): boolean {
    return this.preview !== undefined && this.panel.shows(this.preview);
  }

  private line(field: Field): MarksLine | undefined {
    const line = marksLineAt(field.value, field.selectionEnd ?? 0);
    return line && line.from !== this.plain ? line : undefined;
  }

  private look(field: Field) {
    const line = this.line(field);
    const map = line && mapOf(field);
    if (!map || !line) {
      this.shut();
      return;
    }
    if (!this.preview) {
      void import('./note-aid-marks.js').then(
        ({ NoteAidMarks }) => {
          this.preview = new NoteAidMarks();
          this.preview.addEventListener('note-aid-choice', this.chosen);
          this.preview.addEventListener('note-aid-add', () => this.field && void this.add(this.field));
          this.preview.addEventListener('note-aid-drawn', this.panel.settle);
          if (field === document.activeElement) {
            this.look(field);
          }
        },
        () => undefined, // without the grammar the line stays text
      );
      return;
    }
    this.read(field, line, map, this.preview);
  }

  private read(field: Field, line: MarksLine, map: BodyMap, preview: NoteAidMarks) {
    const typist = map.typist();
    if (!typist) {
      this.shut();
      return;
    }
    this.field = field;
    preview.texts = this.texts();
    preview.read(line.typed, typist);
    if (!preview.found && line.typed.trim().split(/\s+/).length > MOST_UNREAD) {
      this.shut();
      return;
    }
    this.panel.show(field, line.from, preview);
  }

  private async add(field: Field) {
    const { preview } = this;
    const typed = this.line(field)?.typed;
    const rest = await preview?.add();
    const line = this.line(field);
    if (!preview || !line || line.typed !== typed) {
      return;
    }
    const words = this.texts();
    if (rest === undefined) {
      this.panel.say(preview.refused);
      return;
    }
    const counted = rest.added === 1 ? words.mark : filled(words.marks, rest.added);
    const out = rest.text ? { from: line.from + 1, to: line.to } : takenOut(field.value, line);
    this.shut();
    field.focus();
    write(field, out.from, out.to, rest.text);
    this.panel.say(`${filled(words.added, counted)} ${rest.text ? words.kept : ''}`.trim());
    if (rest.text) {
      this.look(field);
    }
  }

  private readonly chosen = (event: Event) => {
    const { field } = this;
    const line = field && this.line(field);
    if (field && line) {
      const { from, to, insert } = (event as CustomEvent<{ from: number; to: number; insert: string }>).detail;
      field.focus();
      write(field, line.from + 1 + from, line.from + 1 + to, insert);
      this.look(field);
    }
  };

  private shut() {
    if (this.shown) {
      this.preview?.clear();
      this.panel.close();
    }
  }
}

function mapOf(field: Field): BodyMap | undefined {
  return field.closest('main')?.querySelector('body-map') ?? undefined;
}
