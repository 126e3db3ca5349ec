/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

import java.util.Locale;

/**
 * Whose outline the figure has. Every build has the same views, keys and measures; a mark placed on one can be shown on
 * another, but a point of it only roughly.
 */
public enum Build {
    NEUTRAL,
    FEMALE,
    MALE;

    /** The name used in files and attributes: {@code female}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
