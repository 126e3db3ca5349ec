/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

/**
 * One thing that made a rule fire.
 *
 * @param kind where it is known from
 * @param key of the question, the observation or the rule; empty for a mark
 * @param words for the reader: {@code Answered yes: Any numbness between your legs?}
 */
public record Because(Kind kind, String key, String words) {

    /** Where it is known from. */
    public enum Kind {
        ANSWER,
        OBSERVATION,
        MARK,
        TECHNIQUE,
        CIRCUMSTANCE,
        RULE
    }
}
