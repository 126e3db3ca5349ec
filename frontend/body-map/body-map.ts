/* SPDX-License-Identifier: Apache-2.0 */

/**
 * `<body-map>`: marks on a drawing of the body, by touch, by keyboard, and read aloud.
 *
 * It needs nothing around it: give it the drawings, names and marks, listen to one event.
 *
 * ```html
 * <body-map figures="/anatomy/figure-1/"></body-map>
 * <script type="module">
 *   const map = document.querySelector('body-map');
 *   map.names = { 'quadratus-lumborum': 'quadratus lumborum' };
 *   map.marks = [];
 *   map.addEventListener('body-map-change', (event) => save(event.detail.marks));
 * </script>
 * ```
 *
 * Properties (those in brackets are attributes too)
 *
 * - `marks`: the list of marks, in the JSON form that the Java class `MarkJson` writes. Setting it starts afresh:
 *   nothing is left to undo. Reading it gives the list as it stands. What cannot be understood is left out or off, and
 *   no more than 500 are taken (`sound.ts`); a region that the drawing does not have stays in the list and is not drawn.
 * - `names`: key of a region → its name inside a sentence (`quadratus lumborum`).
 * - `midline`: keys of the areas that reach across the midline, so that a mark on them may be neither left nor right.
 * - `texts`: replaces any of the words in `texts.ts`.
 * - `views`: the views to offer, as in `['front', 'back']`; a view that is not among them is never asked for.
 * - `figures` [`figures`]: the folder of the drawings; `artwork` [`artwork`]: their version, written into new marks.
 * - `figure` [`figure`]: the outline, `NEUTRAL`, `FEMALE` or `MALE`, from the folder itself, `female/` or `male/` in it;
 *   written into new marks. `outlines`: those to choose from, as in `['NEUTRAL', 'FEMALE']`; two or more bring a switch.
 * - `view` [`view`], `layer` [`layer`]: what is shown now (`back`; `superficial`, `intermediate`, `deep`, `area`).
 * - `tool` [`tool`]: what a tap makes: `region`, `pin`, `arrow`. `brush` [`brush`]: the kind of new marks.
 * - `kinds`: the kinds on offer for new marks and in the details, as in `['REPORTED', 'AVOID']`; all four unless said.
 *   `simple` [`simple`]: for a client who marks their own body: taps on areas and structures, kind, intensity and side,
 *   and nothing else to choose.
 * - `hiddenKinds`: kinds that are not drawn. They stay in the list, dimmed; making or opening a mark of one shows it.
 * - `cautions`: places to be careful with, `{ region, coarseRegion, side, level, sentence }`: `level` is `AVOID`, `REFER` or
 *   `CAUTION`, `side` is absent where both are meant. They are hatched under the marks and said wherever the place is
 *   hovered, focused, tapped or treated. One without a place is about the whole body and stands above the figure, as does
 *   `notice` [`notice`], a sentence. `hideCautions` [`hide-cautions`] takes the hatching away, not the sentences.
 * - `placeHints`: what to know about places, whoever lies there, `{ places, place, sentence }`: `places` are keys of
 *   structures and areas. Said in the panel of a mark there, on either side; never hatched, and not said where a caution
 *   says the same.
 * - `techniques`: what a technique is chosen from, `{ key, name, family, synonyms, warning }`; free words where it is empty.
 *   Marks keep the key and are read by the name.
 * - `palette` [`palette`]: `auto` (light or dark by `color-scheme`, high contrast where the system asks for it, grey on
 *   paper), `light`, `dark`, `contrast`, `grey`.
 * - `typing` [`typing`]: offers a field to type marks in, as in `l ql tp 7 deep refers glute`; not where it is read-only.
 *   `wordList` [`word-list`]: the file of the words it understands, English unless said.
 * - `label` [`label`], `readonly` [`readonly`], `disabled` [`disabled`], `required` [`required`], `invalid` [`invalid`],
 *   `errorMessage` [`error-message`]: as on any form field.
 * - `previous`: the marks of the visit before, read-only: drawn as ghosts, listed with one-tap answers. Absent when there
 *   was no such visit; then no mark is called new. Empty when there was one without marks.
 * - `highlight`: ids of marks that stand out from the others, on the figure and in the list, while a page speaks of them.
 * - `server`, `acknowledgement`: for a server that owns the truth and is sent batches of changes; see `delivery.ts`.
 *
 * `typist()`: for a line of marks that is typed in another field of the page; see `Typist`.
 *
 * Event: `body-map-change`, once for each thing a person does, with `detail.marks` (the whole list) and
 * `detail.revision` (of the last `server` value, else 0). It does not fire when a property is set.
 *
 * Inside the open shadow root every structure is a `path` with `data-region`, `data-side` (the client's side: `left`,
 * `right`, `midline`), `data-layer`, `role="button"`, an accessible name such as "left quadratus lumborum, back, deep"
 * and `aria-pressed`. Structures of the layers not shown are there too, out of the way of finger and Tab; focusing one
 * turns to its layer. Coarse areas carry `data-area` instead of `data-region`. The figure is `svg[data-view]`; marks lie
 * over it in `svg.over` and are spoken by the shapes and the list.
 *
 * By hand: a tap marks or opens, a hold opens the details; two fingers zoom and pan, and so do the wheel with Ctrl or
 * Cmd and, when it is closer, a drag. A pin or the end of an arrow is moved by dragging it. An arrow is a drag, or two
 * taps. Points and lines that have names are offered with pin and arrow.
 *
 * Keys on the figure: arrows go to the neighbour in that direction, a letter to the next structure whose name begins
 * with it (Q for quadratus lumborum), Page Up and Page Down change the layer, Enter marks (and, pressed again, goes into
 * the panel; with the arrow it starts and ends it), 0 to 9 set the intensity (1 and 0 in a row make 10), Delete or
 * Backspace removes, Shift with an arrow key moves a pin or the end of an arrow, + and - zoom, Home shows all, the menu
 * key opens the details, Escape gives up an arrow or a drag and closes the panel, Ctrl or Cmd with Z undoes, with Shift
 * or with Y redoes.
 *
 * Styling: `--body-map-accent`, `--body-map-reported`, `-found`, `-treated`, `-avoid`, `--body-map-skin`,
 * `--body-map-muscle`, `--body-map-line`, `--body-map-surface`, `--body-map-text`, `--body-map-muted`,
 * `--body-map-border`, `--body-map-heat`, `--body-map-caution`, `--body-map-figure-height`; see `palette.styles.ts`.
 *
 * A mark is about a structure and a side, whichever view it was placed on: it shows wherever that structure is drawn,
 * with a dashed outline where it lies in another view or under the layer that is shown.
 */

import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { styles } from './body-map.styles.js';
import { CLOSE_UPS, closeUp } from './closeups.js';
import { type Region, regionsUnder, type View } from './figure.js';
import { drawList } from './list.js';
import { MapElement } from './map-element.js';
import { regionOf } from './map-figures.js';
import { byPlace, isOn, type Kind, type Marks } from './marks.js';
import { drawCautionList, drawNotice, drawSayings } from './says.js';
import type { Techniques } from './techniques.js';
import { drawLegend, drawLens, drawTools } from './tools.js';
import type { MakeHost } from './typing/make.js';
import { capital, type Words } from './words.js';

/** From this ratio of width to height on, a sheet leaves no free corner for the buttons that zoom. */
const BROAD = 0.6;

/** What reads a line of marks and makes them, and where they go: as from the map's own field. */
export interface Typist {
  /** Where the words are that can be typed. */
  readonly wordList: string;
  readonly words: Words;
  readonly names: Readonly<Record<string, string>>;
  readonly techniques: Techniques;
  /** Of marks that name none. */
  readonly kind: Kind;
  readonly host: MakeHost;
  /** Shows marks on the figure before they are made; none takes them off again. */
  preview(marks: Marks): void;
  /** Adds marks in one step; returns whether there was room. */
  add(marks: Marks): boolean;
}

@customElement('body-map')
export class BodyMap extends MapElement {
  static override styles = styles;

  protected override render() {
    const { words, marking, locked } = this;
    const hidden = new Set(this.hiddenKinds);
    const wrong = this.invalid && this.errorMessage;
    return html`<div
      class="map"
      role="group"
      aria-label=${this.label || words.text('label')}
      aria-describedby=${wrong ? 'error' : nothing}
      @keydown=${this.onKey}
    >
      ${this.label ? html`<div class="label" aria-hidden="true">${this.label}${this.required ? ' *' : ''}</div>` : nothing}
      ${this.tools()} ${this.typing && !locked ? this.typingField() : nothing}
      ${drawNotice(words, this.notice ?? '', this.known.whole)}
      <p id="how" class="unseen">${words.text('hintMore')}</p>
      <div class="stage">
        <div class="figures">
          <div class="panes" data-count=${this.shownViews.length}>${this.shownViews.map((view) => this.pane(view))}</div>
          ${drawLegend(
            { words, kinds: this.kinds, marks: marking.marks, hidden, cautions: this.known, cautionsHidden: this.hideCautions },
            { flip: (kind) => this.flip(kind), flipCautions: () => this.flipCautions() },
          )}
        </div>
        <div class="beside">${this.panel()} ${this.desk.drawLastVisit()}</div>
      </div>
      ${wrong ? html`<p id="error" class="error">${this.errorMessage}</p>` : nothing}
      ${drawCautionList(words, this.known, this.hideCautions)}
      ${drawList(
        {
          words,
          marks: marking.marks,
          selected: marking.selection?.mark,
          hidden,
          locked,
          cautions: this.known,
          sheets: this.loadedSheets.length,
        },
        { cautionsOf: (mark) => this.cautionsOf(mark), show: (mark) => void this.show(mark), erase: (mark) => this.erase(mark) },
      )}
      <div role="status" class="unseen">${this.status}</div>
    </div>`;
  }

  private tools() {
    const { words, locked, layer, brush, kinds, simple, tool, figure, outlines, marking } = this;
    const sheets = this.shownViews.flatMap((view) => this.sheet(view) ?? []);
    return drawTools(
      {
        words,
        locked,
        groups: this.viewGroups,
        shown: this.shownViews,
        layer,
        brush,
        kinds,
        simple,
        phase: marking.phase,
        tool,
        figure,
        outlines,
        closeUps: CLOSE_UPS.filter((part) => sheets.some((sheet) => closeUp(sheet, part))),
        closeUp: this.closeUp,
        canUndo: marking.canUndo,
        canRedo: marking.canRedo,
      },
      {
        turnTo: (view) => this.turnTo(view),
        goToLayer: (next) => this.goToLayer(next),
        lookAt: (part) => this.lookAt(part),
        paintWith: (kind) => (this.brush = kind),
        recordAs: (phase) => {
          marking.phase = phase;
          this.requestUpdate();
        },
        take: (next) => this.take(next),
        outline: (build) => (this.figure = build),
        travel: (way) => marking.travel(way),
      },
    );
  }

  /** For a line of marks that is typed elsewhere on the page; nothing where marks cannot be typed. */
  typist(): Typist | undefined {
    return this.typing && !this.locked
      ? {
          wordList: this.wordList,
          words: this.words,
          names: this.names,
          techniques: this.choices,
          kind: this.brush,
          host: this.typingHost,
          preview: (marks) => this.showAhead(marks),
          add: (marks) => this.marking.addAll(marks, ''),
        }
      : undefined;
  }

  private showAhead(marks: Marks) {
    this.previewed = byPlace(marks);
    this.paint();
  }

  private typingField() {
    return html`<body-map-typing
      .wordList=${this.wordList}
      .words=${this.words}
      .names=${this.names}
      .techniques=${this.choices}
      .kind=${this.brush}
      .host=${this.typingHost}
      @typing-preview=${(event: CustomEvent<{ marks: Marks }>) => this.showAhead(event.detail.marks)}
      @typing-add=${(event: CustomEvent<{ marks: Marks }>) => {
        if (!this.marking.addAll(event.detail.marks, '')) {
          event.preventDefault();
        }
      }}
    ></body-map-typing>`;
  }

  private pane(view: View) {
    const { words } = this;
    const sheet = this.sheets.get(this.figures, this.figure, view);
    if (!sheet) {
      return html`<figure class="pane waiting"><p>${words.text('loading')}</p></figure>`;
    }
    if (sheet === 'broken') {
      return html`<figure class="pane waiting">
        <p role="alert">${words.text('broken')}</p>
        <button type="button" class="chip" @click=${() => this.sheets.forget(this.figures, this.figure, view)}>
          ${words.text('retry')}
        </button>
      </figure>`;
    }
    const board = this.board(sheet);
    board.pane.show(this.paneState(board));
    board.caption.classList.toggle('roomy', this.known.hatched(sheet).length > 0);
    return html`<figure
      class="pane"
      data-tool=${this.tool}
      ?data-broad=${sheet.crop.width > sheet.crop.height * BROAD}
      @focusin=${(event: FocusEvent) => this.onFocus(event, board)}
      @focusout=${() => this.onFocus(undefined, board)}
    >
      <figcaption>
        <span class="side">${words.text(sheet.leftOfSheet === 'left' ? 'clientLeft' : 'clientRight')}</span>
        <strong>${words.text(view)}</strong>
        <span class="side">${words.text(sheet.rightOfSheet === 'left' ? 'clientLeft' : 'clientRight')}</span>
      </figcaption>
      <div class="view">
        ${board.zoom.window}
        ${drawLens(words, view, board.zoom.close, { step: (by) => board.zoom.step(by), whole: () => board.zoom.whole() })}
      </div>
      ${board.caption}
    </figure>`;
  }

  /** What is to be minded at a place that was tapped where nothing can be marked. */
  private looking(region: Region) {
    const cautions = this.cautionsOn(region);
    return cautions.length
      ? html`<h3>${capital(this.words.sided(region.key, region.side))}</h3>
          ${drawSayings(this.words, cautions)}`
      : nothing;
  }

  private panel() {
    const { words, marking } = this;
    const { selection, selected: mark, before } = marking;
    const sheet = this.sheet(selection?.view);
    if (before) {
      return this.desk.drawGhost(before, sheet && regionOf(sheet, before));
    }
    if (!mark || !selection) {
      const hint = this.locked ? 'hintReadonly' : this.tool === 'pin' ? 'hintPin' : this.tool === 'arrow' ? 'hintArrow' : 'hint';
      return html`<div class="editor idle">
        ${this.lookedAt ? this.looking(this.lookedAt) : nothing}
        <p>${words.text(hint)}</p>
        ${this.locked ? nothing : html`<p class="keys">${words.text('hintMore')}</p>`}
      </div>`;
    }
    const region = sheet && regionOf(sheet, mark);
    return this.desk.drawPanel(
      {
        mark,
        here: region ? marking.marks.filter((other) => isOn(other, region)) : [mark],
        alsoHere: sheet ? regionsUnder(sheet, selection.at).filter((other) => !isOn(mark, other)) : [],
      },
      {
        pick: (other) => marking.select(other, selection.view, selection.at),
        add: () => region && sheet && marking.add(sheet, region, selection.at),
        both: () => marking.both(mark),
        retarget: (other) => marking.retarget(mark, other),
        remove: () => this.erase(mark),
        close: () => this.close(),
      },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'body-map': BodyMap;
  }
}
