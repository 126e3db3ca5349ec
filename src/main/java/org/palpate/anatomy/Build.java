/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

import java.util.Locale;

/** Which outline of the figure: the same places under the same keys, on another body. */
public enum Build {
    NEUTRAL,
    FEMALE,
    MALE;

    /** The name used in files, addresses and attributes: {@code female}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
