/* SPDX-License-Identifier: Apache-2.0 */

/**
 * `<note-links>`: the sentences that marks wrote into the text areas around it.
 *
 * It stands in the same parent as text areas (`vaadin-text-area`) that carry `data-section`, and covers that parent without
 * being in the way. It does two things:
 *
 * - It makes the server's changes to the texts, line by line, in the text as it stands in this very moment: what is being
 *   typed is never lost, caret and selection stay. While a character is being composed it waits.
 * - It joins sentences with the marks of the `<body-map>` in the same `<main>`. Pointer or caret in a sentence lights its
 *   marks; pointer or focus on a mark lights its sentences.
 *
 * Properties
 *
 * - `work`: what the server wants changed and has not heard of yet, `{ revision, edits }` in rising order (`edits.ts`).
 * - `written`: the sentences that marks wrote, `{ section, text, marks }` (`lines.ts`).
 *
 * - `applied`, to read: the last revision that was made and the sections it changed, as in `3 OBJECTIVE,PLAN`.
 *
 * Event `note-links-applied`, with the same as `detail`, `{ revision, changed }`. It is sent before the text areas tell
 * their new values, so that the server knows: the next value of each of them has the changes in it.
 */

import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { apply, type Edit } from './edits.js';
import { Lines, type Written } from './lines.js';

interface Batch {
  readonly revision: number;
  readonly edits: readonly Edit[];
}

interface MarkedMap extends HTMLElement {
  marks: readonly { id: string; side: string; region?: string; coarseRegion?: string }[];
  highlight: readonly string[];
}

const NONE: ReadonlySet<string> = new Set();

@customElement('note-links')
export class NoteLinks extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      inset: 0;
      pointer-events: none;
      overflow: hidden;
    }

    .sheet {
      position: absolute;
      box-sizing: border-box;
      border: 0 solid transparent;
      color: transparent;
      white-space: pre-wrap;
      user-select: none;
    }

    .sheet > div {
      position: relative;
    }

    .written::before {
      content: '';
      position: absolute;
      inset: 0.2em auto 0.2em -0.375em;
      width: 2px;
      border-radius: 1px;
      background: color-mix(in srgb, var(--palpate-accent, #2f6f6a) 45%, transparent);
    }

    .lit {
      border-radius: 4px;
      background: color-mix(in srgb, var(--palpate-accent, #2f6f6a) 16%, transparent);
    }

    .lit::before {
      background: var(--palpate-accent, #2f6f6a);
    }

    @media print {
      :host {
        display: none;
      }
    }
  `;

  @property({ attribute: false }) work: readonly Batch[] = [];
  @property({ attribute: false }) written: readonly Written[] = [];

  /** The last revision that was made, and the sections it changed: `3 OBJECTIVE,PLAN`. */
  applied = '';
  private made = 0;
  private composing: EventTarget | undefined;
  private drawing = 0;
  private onMap = false;
  private form?: Element | null;
  private scope?: Element | null;
  private readonly sheets = new Map<string, Lines>();
  private readonly resized = new ResizeObserver(() => this.redraw());

  protected override render() {
    return html``;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
    this.form = this.parentElement;
    this.scope = this.closest('main') ?? this.form;
    this.listen('addEventListener');
    this.resized.observe(this);
    this.redraw();
  }

  override disconnectedCallback() {
    this.listen('removeEventListener');
    this.resized.disconnect();
    this.sheets.clear();
    super.disconnectedCallback();
  }

  private listen(how: 'addEventListener' | 'removeEventListener') {
    const { form, scope } = this;
    form?.[how]('input', this.redraw);
    form?.[how]('compositionstart', this.composes);
    form?.[how]('compositionend', this.composes);
    form?.[how]('pointermove', this.pointed as EventListener);
    form?.[how]('pointerleave', this.caret);
    ['keyup', 'click', 'focusin', 'focusout', 'select'].forEach((name) => form?.[how](name, this.caret));
    ['pointerover', 'focusin', 'click'].forEach((name) => scope?.[how](name, this.met));
  }

  protected override updated() {
    this.perform();
    this.redraw();
  }

  // ---- the server's changes

  private readonly composes = (event: Event) => {
    this.composing = event.type === 'compositionstart' ? (event.target ?? undefined) : undefined;
    if (!this.composing) {
      // the field takes what was composed after this event
      setTimeout(() => this.perform());
    }
  };

  private perform() {
    for (const { revision, edits } of this.composing ? [] : this.work) {
      if (revision > this.made) {
        this.made = revision;
        this.make(revision, edits);
      }
    }
  }

  private make(revision: number, edits: readonly Edit[]) {
    const changed = new Set(edits.filter((edit) => this.edited(edit)).map(({ section }) => section));
    this.applied = `${revision} ${[...changed].join()}`;
    this.dispatchEvent(new CustomEvent('note-links-applied', { detail: { revision, changed: [...changed] } }));
    changed.forEach((section) => this.field(section)?.dispatchEvent(new Event('input', { bubbles: true, composed: true })));
  }

  private edited(edit: Edit) {
    const field = this.field(edit.section);
    return field ? apply(field, edit) : false;
  }

  private field(section: string): HTMLTextAreaElement | null | undefined {
    return this.form?.querySelector<HTMLTextAreaElement>(`[data-section="${section}"] textarea`);
  }

  // ---- sentences and marks

  private readonly redraw = () => {
    this.drawing ||= requestAnimationFrame(() => {
      this.drawing = 0;
      this.draw();
    });
  };

  private draw() {
    const host = this.getBoundingClientRect();
    for (const section of ['SUBJECTIVE', 'OBJECTIVE', 'ASSESSMENT', 'PLAN']) {
      const field = this.field(section);
      if (field && this.sheets.get(section)?.field !== field) {
        this.sheets.get(section)?.node.remove();
        this.sheets.set(section, new Lines(field));
        this.resized.observe(field);
      }
      const lines = this.sheets.get(section);
      if (lines) {
        this.renderRoot.append(lines.node);
        lines.draw(this.written.filter((one) => one.section === section), host);
      }
    }
  }

  private sheetOf(target: EventTarget | null): Lines | undefined {
    return [...this.sheets.values()].find(({ field }) => field === target);
  }

  private readonly pointed = (event: PointerEvent) => {
    const lines = this.sheetOf(event.target);
    const sentence = event.pointerType === 'mouse' ? lines?.at(event.clientY) : undefined;
    if (sentence) {
      this.show(sentence);
    } else if (event.pointerType === 'mouse') {
      this.caret();
    }
  };

  private readonly caret = () => {
    const lines = this.sheetOf(document.activeElement);
    this.show(lines?.atCaret());
  };

  /** Lights a sentence and its marks; nothing where there is none. */
  private show(sentence: Written | undefined) {
    const marks = new Set(sentence?.marks ?? []);
    this.sheets.forEach((lines) => lines.light(marks));
    const map = this.map;
    if (map && [...marks].join() !== (map.highlight ?? []).join()) {
      map.highlight = [...marks];
    }
  }

  private get map(): MarkedMap | null | undefined {
    return this.scope?.querySelector<MarkedMap>('body-map');
  }

  /** Pointer or focus is on a mark of the map, or not any more. */
  private readonly met = (event: Event) => {
    const map = this.map;
    if (!map || !event.composedPath().includes(map)) {
      if (this.onMap) {
        this.onMap = false;
        this.caret();
      }
      return;
    }
    this.onMap = true;
    const at = event.composedPath().find((one): one is HTMLElement | SVGElement => isPlace(one));
    const { mark, region, area, side } = at?.dataset ?? {};
    const marks = map.marks.filter(
      (one) => one.id === mark || ((one.region ?? one.coarseRegion) === (region ?? area) && one.side.toLowerCase() === side),
    );
    const ids = marks.length ? new Set(marks.map(({ id }) => id)) : NONE;
    this.sheets.forEach((lines) => lines.light(ids));
  };
}

function isPlace(one: EventTarget) {
  const { mark, region, area } = (one as Partial<HTMLElement>).dataset ?? {};
  return Boolean(mark ?? region ?? area);
}

declare global {
  interface HTMLElementTagNameMap {
    'note-links': NoteLinks;
  }
}
