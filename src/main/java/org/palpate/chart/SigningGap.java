/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

/**
 * Something that is missing when a note is about to be signed.
 *
 * @param weight whether the signature waits for it
 * @param field where it is answered, as a refusal names it; empty where it is the text itself
 * @param sentence what is missing and what to do, for the screen
 */
public record SigningGap(Weight weight, String field, String sentence) {

    /** What it means for the signature. */
    public enum Weight {
        /** It has to be answered first. */
        STOPS,
        /** The note can be signed without it. */
        WORTH_A_LOOK
    }

    static SigningGap stops(String field, String sentence) {
        return new SigningGap(Weight.STOPS, field, sentence);
    }

    static SigningGap worthALook(String sentence) {
        return new SigningGap(Weight.WORTH_A_LOOK, "", sentence);
    }
}
