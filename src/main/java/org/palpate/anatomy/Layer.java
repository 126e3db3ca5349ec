/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

import java.util.Locale;

/** How deep a structure lies. */
public enum Layer {
    SUPERFICIAL,
    INTERMEDIATE,
    DEEP,
    UNKNOWN;

    /** The name used in files and attributes: {@code deep}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
