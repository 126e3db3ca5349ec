/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base;

/**
 * A command that was refused for a reason the person can act on. The message is a whole sentence meant for the screen;
 * the field names the place where it is shown.
 */
public class Rejection extends RuntimeException {

    private final String field;

    /** A refusal of the value in one field; {@code field} is the property name of the draft record. */
    public Rejection(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    /** A refusal of the command as a whole. */
    public Rejection(String sentence) {
        this("", sentence);
    }

    /** The property that was refused, or an empty text when it was the command as a whole. */
    public String field() {
        return field;
    }
}
