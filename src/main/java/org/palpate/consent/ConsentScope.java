/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.util.Locale;

/** What somebody can agree to. The names are stored and never change. */
public enum ConsentScope {
    GENERAL("Treatment"),
    GUARDIAN("Parent or guardian"),
    SENSITIVE_AREA("Sensitive areas"),
    DRAPING("Draping"),
    PHOTO("Photos"),
    EMAIL_CONTACT("Contact by e-mail");

    private final String label;

    ConsentScope(String label) {
        this.label = label;
    }

    /** The words on the screen and on paper. */
    public String label() {
        return label;
    }

    /** The name used in files: {@code sensitive-area}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
