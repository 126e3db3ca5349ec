/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase;

/** A part of the encounter that a template can leave out of view. Safety, consents and the four sections always stay. */
public enum TemplateCard {
    BODY_MAP("Body map"),
    OBSERVATIONS("What I see today"),
    LAST_VISIT("Last visit");

    private final String label;

    TemplateCard(String label) {
        this.label = label;
    }

    /** As the screen calls it. */
    public String label() {
        return label;
    }
}
