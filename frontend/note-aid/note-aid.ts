/* SPDX-License-Identifier: Apache-2.0 */

/**
 * `<note-aid>`: one on a page. It helps in every text field and text area that is marked by `data-note-aid` on itself or
 * on the component around it. It draws nothing of its own.
 *
 * - `data-note-aid="phrases"`: `.ql` and Tab, Enter or a blank becomes the text of that phrase. While it is typed the
 *   phrases that fit are listed below the line.
 * - `data-note-aid="phrases marks"`: besides, `/l ql tp 7` at the start of a line or after a blank is read as a line of
 *   marks for the `<body-map>` in the same `main`. Enter marks and takes the line out; Escape leaves it as text.
 *
 * Properties: `phrases`, those that can be used here, one's own in place of the clinic's; `texts`, to replace the words.
 *
 * Phrases are kept in this page's memory only. What is inserted is written as typing is, so that the field's owner hears
 * of it and the browser can undo it. Nothing happens while an input method is composing.
 */

import type { Field } from './caret.js';
import { Marker } from './marker.js';
import { Panel } from './panel.js';
import { type Phrase } from './phrase.js';
import { Phraser } from './phraser.js';
import { NOTE_AID_TEXTS, type NoteAidTexts } from './texts.js';

/** One kind of help. Each says whether it took what was done, so that the next does not look at it. */
export interface Helper {
  /** Something was typed. */
  typed(field: Field, event: InputEvent): boolean;
  /** A key was pressed; nothing of the field has happened yet. */
  pressed(field: Field, event: KeyboardEvent): boolean;
  /** The caret went elsewhere without typing. */
  moved(field: Field): void;
  /** The field was left. */
  left(): void;
}

export class NoteAid extends HTMLElement {
  phrases: readonly Phrase[] = [];

  private words: NoteAidTexts = NOTE_AID_TEXTS;
  private readonly panel = new Panel();
  private readonly phraser = new Phraser(this.panel, () => this.phrases, () => this.words);
  private readonly marker = new Marker(this.panel, () => this.words);
  private field: Field | undefined;
  private writing = false;

  get texts(): Partial<NoteAidTexts> {
    return this.words;
  }

  set texts(texts: Partial<NoteAidTexts>) {
    this.words = { ...NOTE_AID_TEXTS, ...texts };
  }

  connectedCallback() {
    this.hidden = true;
    document.addEventListener('focusin', this.onFocus);
    document.addEventListener('focusout', this.onBlur);
    document.addEventListener('input', this.onInput, true);
    document.addEventListener('keydown', this.onKey, true);
    document.addEventListener('selectionchange', this.onMove);
    document.addEventListener('scroll', this.panel.settle, { capture: true, passive: true });
    window.addEventListener('resize', this.panel.settle);
    window.visualViewport?.addEventListener('resize', this.panel.settle);
  }

  disconnectedCallback() {
    document.removeEventListener('focusin', this.onFocus);
    document.removeEventListener('focusout', this.onBlur);
    document.removeEventListener('input', this.onInput, true);
    document.removeEventListener('keydown', this.onKey, true);
    document.removeEventListener('selectionchange', this.onMove);
    document.removeEventListener('scroll', this.panel.settle, { capture: true });
    window.removeEventListener('resize', this.panel.settle);
    window.visualViewport?.removeEventListener('resize', this.panel.settle);
    this.leave();
  }

  private get helpers(): readonly Helper[] {
    const marks = this.field && kinds(this.field).includes('marks');
    return marks ? [this.phraser, this.marker] : [this.phraser];
  }

  private readonly onFocus = ({ target }: FocusEvent) => {
    if (target === this.field || this.panel.contains(target as Node)) {
      return;
    }
    this.leave();
    if (aided(target)) {
      this.field = target;
      this.panel.attend(target.closest('[data-note-aid]')!);
    }
  };

  private readonly onBlur = ({ relatedTarget }: FocusEvent) => {
    if (this.field && relatedTarget !== this.field && !this.panel.contains(relatedTarget as Node | null)) {
      this.leave();
    }
  };

  private leave() {
    if (this.field) {
      this.field = undefined;
      this.phraser.left();
      this.marker.left();
      this.panel.leave();
    }
  }

  private readonly onInput = (event: Event) => {
    const { field } = this;
    if (!field || event.target !== field || this.writing) {
      return;
    }
    this.quietly(() => this.helpers.some((helper) => helper.typed(field, event as InputEvent)));
  };

  private readonly onKey = (event: KeyboardEvent) => {
    const { field } = this;
    if (!field || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const inPanel = event.key === 'Escape' && this.panel.contains(event.target as Node);
    if (event.target !== field && !inPanel) {
      return;
    }
    if (this.quietly(() => this.helpers.some((helper) => helper.pressed(field, event)))) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  private readonly onMove = () => {
    const { field } = this;
    if (field && document.activeElement === field && !this.writing) {
      this.quietly(() => this.helpers.forEach((helper) => helper.moved(field)));
    }
  };

  /** What is written here is not taken for typing. */
  private quietly<T>(work: () => T): T {
    const before = this.writing;
    this.writing = true;
    try {
      return work();
    } finally {
      this.writing = before;
    }
  }
}

function kinds(field: Field): string {
  return field.closest<HTMLElement>('[data-note-aid]')?.dataset.noteAid ?? '';
}

function aided(target: EventTarget | null): target is Field {
  const text = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
  return text && !target.readOnly && !target.disabled && kinds(target) !== '';
}

customElements.define('note-aid', NoteAid);

declare global {
  interface HTMLElementTagNameMap {
    'note-aid': NoteAid;
  }
}

