/* SPDX-License-Identifier: Apache-2.0 */

/** Marks that stand out: a style sheet that names them, so that nothing has to be drawn anew for it. */
export class Highlight {
  ids: readonly string[] = [];
  private readonly sheet = new CSSStyleSheet();

  show(ids: readonly string[], root: HTMLElement | DocumentFragment) {
    this.ids = ids;
    this.sheet.replaceSync(ids.map((id) => rules(`[data-mark="${CSS.escape(id)}"]`)).join('\n'));
    if (root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(this.sheet)) {
      root.adoptedStyleSheets.push(this.sheet);
    }
  }
}

function rules(mark: string) {
  return `.mark${mark} .tint { stroke-width: 5; fill-opacity: 0.85; }
  li${mark} { background: color-mix(in srgb, var(--accent) 14%, transparent); border-radius: 6px; }`;
}
