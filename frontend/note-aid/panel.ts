/* SPDX-License-Identifier: Apache-2.0 */

/**
 * What hangs below the line that is being typed: a list to choose from, or any other element. It lies over the page and
 * takes no focus. Beside the field in the document, so that a dialog around the field is around it too.
 */

import { type Field, lineAt } from './caret.js';
import { noteAidStyles } from './note-aid.styles.js';

export interface Option {
  readonly name: string;
  readonly words: string;
  readonly note?: string;
}

export interface Listed {
  readonly label: string;
  readonly options: readonly Option[];
  choose(index: number): void;
}

/** Between the line and what hangs below it, and from the edges of the screen. */
const GAP = 6;
const EDGE = 8;
const WIDEST = 448;

let styled = false;

export class Panel {
  /** The option that Enter takes; none at -1. */
  at = -1;

  private readonly root = document.createElement('div');
  private readonly status = document.createElement('div');
  private readonly sheet = document.createElement('div');
  private field: Field | undefined;
  private place = 0;
  private listed: Listed | undefined;

  constructor() {
    this.root.className = 'note-aid-root';
    this.status.className = 'note-aid-status';
    this.status.setAttribute('role', 'status');
    this.sheet.className = 'note-aid-panel';
    this.sheet.popover = 'manual';
    this.root.append(this.status, this.sheet);
    // what is tapped here must not take the caret out of the text
    this.sheet.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /** Goes beside a field; what is said later is said there. */
  attend(host: Element) {
    if (!styled && noteAidStyles.styleSheet) {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, noteAidStyles.styleSheet];
      styled = true;
    }
    if (this.root.previousElementSibling !== host) {
      this.close();
      host.after(this.root);
    }
  }

  leave() {
    this.close();
    this.status.textContent = '';
    this.root.remove();
  }

  get opened(): boolean {
    return this.field !== undefined;
  }

  get list(): Listed | undefined {
    return this.listed;
  }

  /** Whether this hangs there now. */
  shows(content: Element | undefined): boolean {
    return this.opened && this.sheet.firstElementChild === content;
  }

  contains(node: Node | null): boolean {
    return this.root.contains(node);
  }

  say(words: string) {
    this.status.textContent = words;
  }

  /** Shows a list below the line at a place of the text. */
  offer(field: Field, place: number, listed: Listed) {
    this.listed = listed;
    this.at = -1;
    const list = document.createElement('ul');
    list.id = 'note-aid-list';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', listed.label);
    list.append(...listed.options.map((option, index) => this.row(option, index)));
    this.open(field, place, list);
    field.setAttribute('aria-controls', list.id);
    field.setAttribute('aria-autocomplete', 'list');
  }

  /** Shows something else there. */
  show(field: Field, place: number, content: Element) {
    this.listed = undefined;
    this.open(field, place, content);
  }

  close() {
    this.field?.removeAttribute('aria-activedescendant');
    this.field?.removeAttribute('aria-controls');
    this.field?.removeAttribute('aria-autocomplete');
    this.field = undefined;
    this.listed = undefined;
    this.at = -1;
    if (this.sheet.isConnected && this.sheet.matches(':popover-open')) {
      this.sheet.hidePopover();
    }
    this.sheet.replaceChildren();
  }

  /** Goes up or down in the list, around its ends. */
  step(by: 1 | -1) {
    const count = this.listed?.options.length ?? 0;
    this.point(this.at < 0 && by < 0 ? count - 1 : (this.at + by + count) % count);
  }

  point(index: number) {
    this.at = index;
    [...this.sheet.querySelectorAll('[role="option"]')].forEach((row, n) => {
      row.setAttribute('aria-selected', String(n === index));
      if (n === index) {
        row.scrollIntoView({ block: 'nearest' });
        this.field?.setAttribute('aria-activedescendant', row.id);
      }
    });
    if (index < 0) {
      this.field?.removeAttribute('aria-activedescendant');
    }
  }

  /** Lies below the line, or above it where there is no room: never on what is being typed. */
  readonly settle = () => {
    const { field, sheet } = this;
    if (!field) {
      return;
    }
    const line = lineAt(field, Math.min(this.place, field.value.length));
    const seen = window.visualViewport;
    const [width, height] = [seen?.width ?? innerWidth, seen?.height ?? innerHeight];
    const [left, top] = [seen?.offsetLeft ?? 0, seen?.offsetTop ?? 0];
    const box = field.getBoundingClientRect();
    const visible = new DOMRect(line.x, Math.min(Math.max(line.top, box.top), box.bottom - line.height), 0, line.height);
    const room = { above: visible.top - top - GAP - EDGE, below: top + height - visible.bottom - GAP - EDGE };
    sheet.style.maxInlineSize = `${Math.min(WIDEST, width - 2 * EDGE)}px`;
    sheet.style.maxBlockSize = '';
    const wanted = sheet.scrollHeight;
    const under = room.below >= Math.min(wanted, 160) || room.below >= room.above;
    sheet.style.maxBlockSize = `${Math.max(88, under ? room.below : room.above)}px`;
    const { offsetWidth, offsetHeight } = sheet;
    sheet.style.left = `${Math.max(left + EDGE, Math.min(visible.left - 12, left + width - offsetWidth - EDGE))}px`;
    sheet.style.top = `${under ? visible.bottom + GAP : visible.top - GAP - offsetHeight}px`;
  };

  private open(field: Field, place: number, content: Element) {
    this.field = field;
    this.place = place;
    if (this.sheet.firstElementChild !== content) {
      this.sheet.replaceChildren(content);
    }
    if (!this.sheet.matches(':popover-open')) {
      this.sheet.showPopover();
    }
    this.settle();
  }

  private row({ name, words, note }: Option, index: number): HTMLElement {
    const row = document.createElement('li');
    row.id = `note-aid-option-${index}`;
    row.setAttribute('role', 'option');
    row.setAttribute('aria-selected', 'false');
    row.append(part('strong', name), ...(words ? [part('span', words)] : []), ...(note ? [part('small', note)] : []));
    row.addEventListener('click', () => this.listed?.choose(index));
    return row;
  }
}

function part(tag: 'strong' | 'span' | 'small', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.dir = 'auto';
  element.textContent = text;
  return element;
}
