/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

/** How a visit goes on after its rules were read. The names are stored: never rename one. */
public enum Decision {
    /** No rule asked for a decision; what fired is written down. */
    NOTED("Nothing to decide"),
    /** The visit goes on against at least one rule, for a reason. */
    WENT_ON("Went on"),
    /** The visit goes on within what the rules allow. */
    KEPT_TO_RULES("Kept to what the rules allow"),
    /** No treatment today. */
    ENDED("No treatment today"),
    /** The client was sent to somebody else. */
    REFERRED("Referred");

    private final String label;

    Decision(String label) {
        this.label = label;
    }

    /** The words for it on screen and on paper. */
    public String label() {
        return label;
    }
}
