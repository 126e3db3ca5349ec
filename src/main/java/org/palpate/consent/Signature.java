/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

/**
 * How somebody agreed. Holds what came from the browser, so nothing is refused here.
 *
 * @param method drawn, typed, or on paper
 * @param strokes what was drawn, as SVG path data of moves and lines in a box of {@link #WIDTH} by {@link #HEIGHT};
 *     empty unless drawn
 * @param typedName the name that was typed instead; empty unless typed
 */
public record Signature(Method method, String strokes, String typedName) {

    /** Width of the box that strokes are drawn in, in units of the path. */
    public static final int WIDTH = 600;

    /** Height of the box, in units of the path. */
    public static final int HEIGHT = 200;

    /** Drawn with finger, pen or mouse. */
    public static Signature drawn(String strokes) {
        return new Signature(Method.DRAWN, strokes, "");
    }

    /** A typed name with a tick that it counts as a signature. */
    public static Signature typed(String name) {
        return new Signature(Method.TYPED, "", name);
    }

    /** On a paper that the clinic keeps. */
    public static Signature onPaper() {
        return new Signature(Method.ON_PAPER, "", "");
    }

    /** Nothing yet. */
    public static Signature none() {
        return drawn("");
    }

    /** How it was signed. The names are stored and never change. */
    public enum Method {
        DRAWN("signed on screen"),
        TYPED("signed on screen by typing the name"),
        ON_PAPER("signed on paper");

        private final String label;

        Method(String label) {
            this.label = label;
        }

        /** The words inside a sentence. */
        public String label() {
            return label;
        }
    }
}
