/* SPDX-License-Identifier: Apache-2.0 */

/** The few kinds of control that the panel is made of: rows of buttons that stay pressed, and sections to open. */

import { html, nothing } from 'lit';

export function toggle(content: unknown, on: boolean, act: () => void, label?: string, style?: string) {
  return html`<button
    type="button"
    class="chip"
    aria-pressed=${on}
    aria-label=${label ?? nothing}
    style=${style ?? nothing}
    @click=${act}
  >
    ${content}
  </button>`;
}

/** A titled row; `classes` begins with what holds the buttons: `chips`, `segments`, `scale`. */
export function row(title: string, classes: string, content: unknown, help?: string) {
  return html`<div class="row ${classes.split(' ')[0]}-row" role="group" aria-label=${title} @keydown=${walkRow}>
    <span class="title" aria-hidden="true">${title}</span>
    <div class=${classes}>${content}</div>
    ${help ? html`<small class="help">${help}</small>` : nothing}
  </div>`;
}

export interface Choice<T> {
  readonly value: T;
  readonly content: unknown;
  /** Spoken instead of the content. */
  readonly label?: string;
}

/** One of several, or none: what is pressed already is taken back by pressing it again. */
export function oneOf<T>(
  title: string,
  classes: string,
  choices: readonly Choice<T>[],
  chosen: T | undefined,
  choose: (value: T | undefined) => void,
  help?: string,
) {
  const buttons = choices.map(({ value, content, label }) =>
    toggle(content, value === chosen, () => choose(value === chosen ? undefined : value), label),
  );
  return row(title, classes, buttons, help);
}

export interface SectionState {
  readonly title: string;
  /** What is in it, in a few words, to be read while it is shut. */
  readonly said: string;
  readonly open: boolean;
  readonly toggle: () => void;
}

export function section({ title, said, open, toggle: turn }: SectionState, content: () => unknown) {
  return html`<details class="section" ?open=${open}>
    <summary
      @click=${(event: Event) => {
        event.preventDefault();
        turn();
      }}
    >
      <span class="heading">${title}</span>
      <span class="said">${open ? nothing : said}</span>
    </summary>
    ${open ? html`<div class="within">${content()}</div>` : nothing}
  </details>`;
}

/** Arrows go from button to button of a row; Tab goes there too. */
function walkRow(event: KeyboardEvent) {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const here = (event.target as Element).closest('button');
  if (!step || !here || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  const buttons = [...(event.currentTarget as Element).querySelectorAll('button')];
  buttons[buttons.indexOf(here) + step]?.focus();
  event.preventDefault();
}
