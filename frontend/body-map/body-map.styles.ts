/* SPDX-License-Identifier: Apache-2.0 */

import { cautionStyles } from './caution.styles.js';
import { controlStyles } from './controls.styles.js';
import { editorStyles } from './editor.styles.js';
import { figureStyles } from './figure.styles.js';
import { frameStyles } from './frame.styles.js';
import { layoutStyles } from './layout.styles.js';
import { panelStyles } from './panel.styles.js';

/** The looks of the whole component, what is general first. */
export const styles = [...figureStyles, controlStyles, cautionStyles, panelStyles, frameStyles, layoutStyles, editorStyles];
