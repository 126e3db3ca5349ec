/* SPDX-License-Identifier: Apache-2.0 */

/** The lines of a text area, drawn over it without their letters: a rule beside those that marks wrote, a tint when lit. */

/** A sentence that marks wrote, as the server knows it. */
export interface Written {
  readonly section: string;
  readonly text: string;
  readonly marks: readonly string[];
}

/** What must be as in the text area, so that lines break where they break there. */
const LIKE = [
  'font',
  'fontKerning',
  'letterSpacing',
  'wordSpacing',
  'lineHeight',
  'textIndent',
  'textTransform',
  'tabSize',
  'wordBreak',
  'overflowWrap',
  'padding',
  'borderWidth',
  'direction',
  'textAlign',
] as const;

export class Lines {
  readonly node = document.createElement('div');
  private rows: readonly (readonly [HTMLElement, Written | undefined])[] = [];

  constructor(readonly field: HTMLTextAreaElement) {
    this.node.className = 'sheet';
  }

  /** Draws the text as it stands, over the field; nothing where marks wrote nothing, however long the text is. */
  draw(written: readonly Written[], host: DOMRect) {
    if (!written.length) {
      this.rows = [];
      this.node.replaceChildren();
      return;
    }
    const look = getComputedStyle(this.field);
    LIKE.forEach((name) => (this.node.style[name] = look[name]));
    const { left, top, width, height } = this.field.getBoundingClientRect();
    const box = { left: left - host.left, top: top - host.top, width, height };
    Object.entries(box).forEach(([name, value]) => this.node.style.setProperty(name, `${value}px`));
    const open = [...written];
    this.rows = this.field.value.split('\n').map((line) => {
      const row = document.createElement('div');
      row.textContent = line || '\u200b';
      const found = open.findIndex(({ text }) => text === line);
      const [sentence] = found < 0 ? [] : open.splice(found, 1);
      row.classList.toggle('written', sentence !== undefined);
      return [row, sentence] as const;
    });
    this.node.replaceChildren(...this.rows.map(([row]) => row));
  }

  /** The sentence at a height of the window. */
  at(y: number): Written | undefined {
    return this.rows.find(([row]) => {
      const { top, bottom } = row.getBoundingClientRect();
      return y >= top && y < bottom;
    })?.[1];
  }

  /** The sentence in which the caret is. */
  atCaret(): Written | undefined {
    const before = this.field.value.slice(0, this.field.selectionStart);
    return this.rows[before.split('\n').length - 1]?.[1];
  }

  /** Lights the sentences that tell of one of these marks. */
  light(marks: ReadonlySet<string>) {
    this.rows.forEach(([row, sentence]) => row.classList.toggle('lit', sentence?.marks.some((id) => marks.has(id)) ?? false));
  }
}
