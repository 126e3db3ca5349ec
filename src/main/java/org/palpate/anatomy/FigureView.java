/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

import java.util.Locale;

/** A view of the figure that marks can be placed on. */
public enum FigureView {
    FRONT,
    BACK,
    LEFT_SIDE,
    RIGHT_SIDE,
    SOLE,
    PALM,
    HAND_BACK,
    FOOT_TOP;

    /** The name used in files, addresses and attributes: {@code left-side}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
