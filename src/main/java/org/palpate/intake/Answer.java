/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

/** What a client says to a question. A question that was left open has no answer at all. */
public enum Answer {
    YES("Yes"),
    NO("No"),
    UNSURE("Not sure");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    /** The word for it on screen and on paper. */
    public String label() {
        return label;
    }
}
