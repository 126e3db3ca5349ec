/* SPDX-License-Identifier: Apache-2.0 */

/** What a page sets on the component and what follows from its width. The contract is at the head of `body-map.ts`. */

import { LitElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Build, View } from './figure.js';
import type { Tool } from './marking.js';
import { type Kind, KINDS, type LayerChoice } from './marks.js';
import type { PlaceHint } from './place-hints.js';
import { type TechniqueChoice, Techniques } from './techniques.js';
import { groupsOf } from './views.js';
import { Words } from './words.js';

/** From these widths on two views stand side by side, and the panel beside them: as in the styles. */
const WIDE = 560;
const PANEL_BESIDE = 960;

export abstract class MapProperties extends LitElement {
  @property() figures = 'anatomy/figure-1/';
  @property() artwork = 'figure-1';
  @property() figure: Build = 'NEUTRAL';
  @property({ attribute: false }) outlines: readonly Build[] = ['NEUTRAL'];
  @property() label = '';
  @property({ attribute: false }) views: readonly View[] = ['front', 'back'];
  @property({ attribute: false }) midline: readonly string[] = [];
  @property({ attribute: false }) names: Readonly<Record<string, string>> = {};
  @property({ attribute: false }) texts: Readonly<Record<string, string>> = {};
  @property() view: View = 'front';
  @property() layer: LayerChoice = 'superficial';
  @property() tool: Tool = 'region';
  @property() brush: Kind = 'FOUND';
  @property({ attribute: false }) kinds: readonly Kind[] = KINDS;
  @property({ type: Boolean }) simple = false;
  @property({ attribute: false }) hiddenKinds: readonly Kind[] = [];
  @property({ type: Boolean, attribute: 'hide-cautions' }) hideCautions = false;
  @property() notice = '';
  @property({ attribute: false }) placeHints: readonly PlaceHint[] = [];
  @property({ attribute: false }) techniques: readonly TechniqueChoice[] = [];
  @property({ reflect: true }) palette: 'auto' | 'light' | 'dark' | 'contrast' | 'grey' = 'auto';
  @property({ type: Boolean }) typing = false;
  @property({ attribute: 'word-list' }) wordList = 'anatomy/typing/en.txt';
  @property({ type: Boolean, reflect: true }) readonly = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  @property({ type: Boolean, reflect: true }) required = false;
  @property({ type: Boolean, reflect: true }) invalid = false;
  @property({ attribute: 'error-message' }) errorMessage = '';

  @state() private wide = false;

  words = new Words({}, {});
  choices = new Techniques();

  /** Whether the panel stands beside the figures instead of over their feet. */
  protected beside = false;
  private grouped: { of: readonly View[]; wide: boolean; groups: ReturnType<typeof groupsOf> } | undefined;
  private readonly resize = new ResizeObserver(([{ contentRect }]) => {
    // in a frame of its own: drawing anew in this one would resize again
    requestAnimationFrame(() => this.measured(contentRect.width));
  });

  override connectedCallback() {
    super.connectedCallback();
    this.measured(this.clientWidth);
    this.resize.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.resize.disconnect();
  }

  protected override willUpdate(changes: PropertyValues) {
    // shapes are called anew by other words, and what is said of places is part of what they are called
    if (['texts', 'names', 'techniques', 'cautions'].some((cause) => changes.has(cause))) {
      this.choices = new Techniques(this.techniques ?? []);
      this.words = new Words(this.texts ?? {}, this.names ?? {}, this.choices);
    }
  }

  get locked() {
    return this.readonly || this.disabled;
  }

  get shownViews(): readonly View[] {
    const groups = this.viewGroups;
    return groups.find((group) => group.includes(this.view)) ?? groups[0] ?? [];
  }

  protected get viewGroups() {
    if (this.grouped?.of !== this.views || this.grouped.wide !== this.wide) {
      this.grouped = { of: this.views, wide: this.wide, groups: groupsOf(this.views ?? [], this.wide) };
    }
    return this.grouped.groups;
  }

  private measured(width: number) {
    this.wide = width >= WIDE;
    this.beside = width >= PANEL_BESIDE;
  }
}
