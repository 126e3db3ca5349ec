/* SPDX-License-Identifier: Apache-2.0 */

/**
 * `<signature-pad>`: a box to sign in with finger, pen or mouse, and beside it a field to type the name into, for
 * whoever cannot or does not want to draw.
 *
 * - `label`: what the box is for; also its accessible name
 * - `strokes`: SVG path data of moves and lines in whole numbers, in a box of 600 by 200: `M40 120L80 60`
 * - `readonly`: shows the strokes and takes none
 * - `error`: the sentence that says what is wrong, empty when nothing is
 * - `texts`: the words on it; see `TEXTS`
 *
 * Fires `signature-change` with `{ method: 'DRAWN' | 'TYPED', strokes, name }` after each stroke, each letter and each
 * tick. A typed name counts once the box below it is ticked; until then `name` is empty.
 */

import { LitElement, html, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Pen } from './pen.js';
import { signatureStyles } from './signature-pad.styles.js';

/** What the element says when nobody gives it other words. */
export const TEXTS = {
  hint: 'Sign here with finger, pen or mouse',
  empty: 'nothing drawn yet',
  one: '1 stroke',
  many: '{0} strokes',
  undo: 'Undo',
  clear: 'Clear',
  type: 'Type the name instead',
  draw: 'Sign in the box instead',
  name: 'Full name of who signs',
  counts: 'The typed name counts as my signature',
};

@customElement('signature-pad')
export class SignaturePad extends LitElement {
  static override styles = signatureStyles;

  @property() label = 'Signature';
  @property() strokes = '';
  @property({ type: Boolean, reflect: true }) readonly = false;
  @property() error = '';
  @property({ attribute: false }) texts: Partial<typeof TEXTS> = {};

  @state() private typing = false;
  @state() private name = '';
  @state() private ticked = false;
  @query('svg') private box?: SVGSVGElement;

  private readonly pen = new Pen();

  override focus() {
    this.renderRoot.querySelector<HTMLElement>(this.typing ? 'input' : 'button')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('strokes') && this.strokes !== this.pen.path) {
      this.pen.read(this.strokes);
    }
  }

  protected override render() {
    if (this.readonly) {
      return this.drawing();
    }
    return html`<div role="group" aria-label=${this.label} aria-describedby="error">
      <span class="label" aria-hidden="true">${this.label}</span>
      ${this.typing ? this.typed() : this.drawn()}
      <div id="error" class="error" role="alert">${this.error}</div>
    </div>`;
  }

  private drawn() {
    return html`<div class="sheet" ?data-invalid=${this.error !== ''}>
        ${this.drawing()} ${this.strokes ? nothing : html`<span class="hint" aria-hidden="true">${this.say('hint')}</span>`}
      </div>
      <div class="buttons">
        <button type="button" ?disabled=${!this.strokes} @click=${this.undo}>${this.say('undo')}</button>
        <button type="button" ?disabled=${!this.strokes} @click=${this.clear}>${this.say('clear')}</button>
        <button type="button" @click=${this.turn}>${this.say('type')}</button>
      </div>`;
  }

  private drawing() {
    return html`<svg
      viewBox="0 0 600 200"
      role="img"
      aria-label="${this.label}: ${this.count()}"
      @pointerdown=${this.down}
      @pointermove=${this.move}
      @pointerup=${this.up}
      @pointercancel=${this.up}
    >
      ${svg`<line class="base" x1="30" y1="155" x2="570" y2="155"></line><path class="ink" d=${this.strokes}></path>`}
    </svg>`;
  }

  private typed() {
    return html`<label class="field"
        ><span>${this.say('name')}</span
        ><input
          type="text"
          autocomplete="off"
          maxlength="200"
          .value=${this.name}
          aria-invalid=${this.error ? 'true' : 'false'}
          @input=${this.named}
      /></label>
      <label class="tick"
        ><input type="checkbox" .checked=${this.ticked} @change=${this.agreed} /><span>${this.say('counts')}</span></label
      >
      <div class="buttons"><button type="button" @click=${this.turn}>${this.say('draw')}</button></div>`;
  }

  private readonly down = (event: PointerEvent) => {
    if (this.readonly || !event.isPrimary || event.button !== 0) {
      return;
    }
    event.preventDefault();
    this.box?.setPointerCapture(event.pointerId);
    this.pen.down(this.place(event));
    this.strokes = this.pen.path;
  };

  private readonly move = (event: PointerEvent) => {
    if (!this.pen.isDown || !event.isPrimary) {
      return;
    }
    const between = event.getCoalescedEvents?.() ?? [];
    (between.length ? between : [event]).forEach((step) => this.pen.move(this.place(step)));
    this.strokes = this.pen.path;
  };

  private readonly up = (event: PointerEvent) => {
    if (this.pen.isDown && event.isPrimary) {
      this.pen.up();
      this.tell();
    }
  };

  private readonly undo = () => {
    this.pen.undo();
    this.drawnAnew();
  };

  private readonly clear = () => {
    this.pen.read('');
    this.drawnAnew();
  };

  private drawnAnew() {
    this.strokes = this.pen.path;
    this.tell();
  }

  private readonly turn = async () => {
    this.typing = !this.typing;
    this.tell();
    await this.updateComplete;
    this.focus();
  };

  private readonly named = (event: Event) => {
    this.name = (event.target as HTMLInputElement).value;
    this.tell();
  };

  private readonly agreed = (event: Event) => {
    this.ticked = (event.target as HTMLInputElement).checked;
    this.tell();
  };

  private tell() {
    this.error = '';
    const detail = this.typing
      ? { method: 'TYPED', strokes: '', name: this.ticked ? this.name : '' }
      : { method: 'DRAWN', strokes: this.strokes, name: '' };
    this.dispatchEvent(new CustomEvent('signature-change', { detail, bubbles: true, composed: true }));
  }

  /** Where the pointer is, in units of the box. */
  private place(event: PointerEvent): [number, number] {
    const { left, top, width, height } = this.box!.getBoundingClientRect();
    return [((event.clientX - left) / width) * 600, ((event.clientY - top) / height) * 200];
  }

  private count() {
    const strokes = this.strokes.split('M').length - 1;
    return strokes === 0
      ? this.say('empty')
      : strokes === 1
        ? this.say('one')
        : this.say('many').replace('{0}', String(strokes));
  }

  private say(key: keyof typeof TEXTS) {
    return this.texts[key] ?? TEXTS[key];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'signature-pad': SignaturePad;
  }
}
