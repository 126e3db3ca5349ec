/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.Locale;

/** A language that the library speaks. The names are stored. */
public enum ContentLanguage {
    ENGLISH("English", Locale.ENGLISH),
    GERMAN("Deutsch", Locale.GERMAN);

    private final String label;
    private final Locale locale;

    ContentLanguage(String label, Locale locale) {
        this.label = label;
        this.locale = locale;
    }

    /** The language in its own words. */
    public String label() {
        return label;
    }

    /** The language as Java names it. */
    public Locale locale() {
        return locale;
    }
}
