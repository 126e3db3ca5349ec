/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

/** How the sentences sound that marks write into a note. The names are stored: never rename one. */
public enum NoteStyle {
    /** As clinicians jot: {@code Left psoas major: tension, 5/10.} */
    TELEGRAPHIC("Short, as clinicians jot"),
    /** As one would say it: {@code There is tension in the left psoas major, 5/10.} */
    FULL("Full sentences");

    private final String label;

    NoteStyle(String label) {
        this.label = label;
    }

    /** The words for it on the screen. */
    public String label() {
        return label;
    }
}
