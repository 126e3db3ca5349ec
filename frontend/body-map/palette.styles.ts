/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';

/** Which colour is whose. */
export const kindStyles = css`
  .REPORTED {
    --kind: var(--reported);
  }

  .FOUND {
    --kind: var(--found);
  }

  .TREATED {
    --kind: var(--treated);
  }

  .AVOID {
    --kind: var(--avoid);
  }
`;

/** Black on white or white on black, nothing in between. */
const contrast = css`
  --accent: light-dark(#0000c8, #ffe94a);
  --on-accent: light-dark(#fff, #000);
  --reported: light-dark(#00418f, #8fd0ff);
  --found: light-dark(#8a1c00, #ffb38a);
  --treated: light-dark(#00502f, #86f5c0);
  --avoid: light-dark(#4b006e, #f0b8ff);
  --on-kind: light-dark(#fff, #000);
  --skin: light-dark(#fff, #000);
  --skin-line: light-dark(#000, #fff);
  --muscle: light-dark(#fff, #000);
  --hover: light-dark(#000, #fff);
  --line: light-dark(#000, #fff);
  --under: light-dark(#fff, #000);
  --under-line: light-dark(#8a8a8a, #8a8a8a);
  --surface: light-dark(#fff, #000);
  --raised: light-dark(#fff, #000);
  --text: light-dark(#000, #fff);
  --muted: light-dark(#000, #fff);
  --border: light-dark(#000, #fff);
  --danger: light-dark(#8a0010, #ffb0b0);
  --caution: light-dark(#000, #fff);
  --letters: inline;
`;

/** For paper: greys that stay apart when a printer has only black. */
const grey = css`
  color-scheme: light;
  --accent: #222;
  --on-accent: #fff;
  --reported: #4a4a4a;
  --found: #1c1c1c;
  --treated: #3a3a3a;
  --avoid: #000;
  --on-kind: #fff;
  --heat-ink: #111;
  --skin: #fff;
  --skin-line: #8a8a8a;
  --muscle: #f1f1f1;
  --hover: #444;
  --line: #a2a2a2;
  --under: #f7f7f7;
  --under-line: #dcdcdc;
  --surface: #fff;
  --raised: #f5f5f5;
  --text: #111;
  --muted: #555;
  --border: #bbb;
  --danger: #111;
  --caution: #5a5a5a;
  --letters: inline;
`;

/**
 * Colours are custom properties with a light and a dark value; the page's `color-scheme` chooses. High contrast follows
 * the system or is asked for, grey is for paper. Kinds differ by pattern, outline and the shape of their numbers in every
 * palette, and carry a letter in those without much colour.
 */
export const paletteStyles = css`
  :host {
    --accent: var(--body-map-accent, light-dark(#0b625c, #62cfc3));
    --on-accent: light-dark(#fff, #04211f);
    --reported: var(--body-map-reported, light-dark(#1d63a8, #6fb1f0));
    --found: var(--body-map-found, light-dark(#b3410f, #f2925c));
    --treated: var(--body-map-treated, light-dark(#1c7350, #5fc79a));
    --avoid: var(--body-map-avoid, light-dark(#5d2f78, #c79be6));
    --heat-ink: var(--body-map-heat, light-dark(#9c2f12, #ff9a6b));
    --on-kind: light-dark(#fff, #16110e);
    --skin: var(--body-map-skin, light-dark(#f6f1ed, #2a2522));
    --skin-line: light-dark(#bfb1a7, #6d6059);
    --muscle: var(--body-map-muscle, light-dark(#ebd5ca, #54403a));
    --hover: light-dark(#8a4a30, #f0c4ae);
    --line: var(--body-map-line, light-dark(#b78f7d, #9a7768));
    --under: light-dark(#f2e8e2, #352c28);
    --under-line: light-dark(#e2d3ca, #453a35);
    --surface: var(--body-map-surface, light-dark(#fff, #1d1a18));
    --raised: light-dark(#f6f4f2, #2a2624);
    --text: var(--body-map-text, light-dark(#26211e, #f0ebe7));
    --muted: var(--body-map-muted, light-dark(#635952, #b9aea7));
    --border: var(--body-map-border, light-dark(#d9d1cb, #4a423d));
    --danger: light-dark(#a8202a, #ff9a9a);
    --caution: var(--body-map-caution, light-dark(#6a5372, #bfa9cb));
    --letters: none;
    --radius: 10px;
  }

  /* a palette that is asked for brings its own ground */
  :host([palette]:not([palette='auto'])) {
    background: var(--surface);
  }

  :host([palette='light']) {
    color-scheme: light;
  }

  :host([palette='dark']) {
    color-scheme: dark;
  }

  @media (prefers-contrast: more) {
    :host {
      ${contrast}
    }
  }

  :host([palette='contrast']) {
    ${contrast}
  }

  :host([palette='grey']) {
    ${grey}
  }

  @media print {
    :host {
      ${grey}
    }
  }

  ${kindStyles}

  @media (forced-colors: active) {
    :host {
      --skin: Canvas;
      --skin-line: GrayText;
      --muscle: Canvas;
      --hover: CanvasText;
      --line: CanvasText;
      --under: Canvas;
      --under-line: GrayText;
      --surface: Canvas;
      --text: CanvasText;
      --muted: GrayText;
      --accent: Highlight;
      --heat-ink: CanvasText;
      --caution: CanvasText;
      --on-kind: Canvas;
      --letters: inline;
    }

    .REPORTED,
    .FOUND,
    .TREATED,
    .AVOID {
      --kind: CanvasText;
    }
  }
`;
