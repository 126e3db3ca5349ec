/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.stream.Stream;
import org.palpate.base.Rejection;
import org.palpate.base.Text;

/**
 * What the form about an amendment holds.
 *
 * @param kind late entry, addendum or correction
 * @param reason why it was not there before, required, at most 500 characters
 * @param original for a correction the words of the note that are wrong, exactly as they stand in it
 * @param text what is added, or what is right instead; required
 */
public record NewAmendment(Amendment.Kind kind, String reason, String original, String text) {

    private static final int MAX_REASON = 500;

    /** Something added, which replaces nothing. */
    public static NewAmendment added(Amendment.Kind kind, String reason, String text) {
        return new NewAmendment(kind, reason, "", text);
    }

    /** The reason in its stored form. */
    static String reason(String typed) {
        return Text.required("reason", typed, MAX_REASON, "Say why, in a few words.");
    }

    /**
     * Returns it in its one stored form.
     *
     * @param signed the note as it was signed
     * @throws Rejection at the field {@code kind}, {@code reason}, {@code original} or {@code text}
     */
    NewAmendment checked(NoteDraft signed) {
        if (kind == Amendment.Kind.ENTERED_IN_ERROR) {
            throw new Rejection("kind", "Choose late entry, addendum or correction.");
        }
        return new NewAmendment(
                kind,
                reason(reason),
                kind == Amendment.Kind.CORRECTION ? wrongWords(signed) : "",
                Text.required("text", text, Encounter.MAX_SECTION, "Write what is to be added."));
    }

    private String wrongWords(NoteDraft signed) {
        var words = Text.clean("original", original, Encounter.MAX_SECTION);
        boolean there = Stream.of(signed.subjective(), signed.objective(), signed.assessment(), signed.plan())
                .anyMatch(section -> section.contains(words));
        if (!there) {
            throw new Rejection(
                    "original",
                    "These words do not stand in the note. Copy them from it exactly, or leave this empty.");
        }
        return words;
    }
}
