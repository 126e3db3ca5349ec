/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

/** A section of the note. */
public enum SoapSection {
    SUBJECTIVE("Subjective"),
    OBJECTIVE("Objective"),
    ASSESSMENT("Assessment"),
    PLAN("Plan");

    private final String label;

    SoapSection(String label) {
        this.label = label;
    }

    /** The word for it on screen. */
    public String label() {
        return label;
    }
}
