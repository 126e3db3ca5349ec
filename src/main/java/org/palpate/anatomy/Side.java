/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

import java.util.Locale;

/** A side of the client's own body, never of the screen. */
public enum Side {
    LEFT,
    RIGHT,
    MIDLINE;

    /** The name used in files and attributes: {@code left}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
