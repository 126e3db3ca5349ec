/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

/** How well a claim is borne out, best first. The letters are stored. */
public enum Grade {
    A("Good evidence"),
    B("Fair evidence"),
    C("Weak evidence"),
    X("Do not repeat");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    /** The words for the screen. */
    public String label() {
        return label;
    }

    /** Whether this is as good as the other or better; what must not be repeated is never good enough. */
    public boolean atLeast(Grade other) {
        return this != X && compareTo(other) <= 0;
    }
}
