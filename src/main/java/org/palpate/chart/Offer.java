/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A sentence that is judgement, so that it stands in a note only when the therapist takes it: one tap for each choice.
 *
 * @param section where it would stand
 * @param key what it says, one for each subject
 * @param marks the marks it tells of: once taken, it follows them; none where it rests on something else
 * @param about what the choices are about, empty where there is only one
 * @param choices the sentences to choose from, at least one
 * @param source what it rests on, in words for the therapist, empty where it says so itself; it is not written
 */
public record Offer(
        SoapSection section, String key, Set<UUID> marks, String about, List<Choice> choices, String source) {

    public Offer {
        marks = Set.copyOf(marks);
        choices = List.copyOf(choices);
    }

    /** An offer of one sentence. */
    public static Offer of(SoapSection section, String key, Set<UUID> marks, String sentence) {
        return of(section, key, marks, sentence, "");
    }

    /** An offer of one sentence, with what it rests on. */
    public static Offer of(SoapSection section, String key, Set<UUID> marks, String sentence, String source) {
        return new Offer(section, key, marks, "", List.of(new Choice(sentence, sentence)), source);
    }

    /**
     * What can be tapped.
     *
     * @param label the words to tap on
     * @param sentence what is written
     */
    public record Choice(String label, String sentence) {

        /** A sentence is a line, whatever it was made from. */
        public Choice {
            sentence = Sentence.oneLine(sentence);
        }
    }

    /** Whether one of its sentences stands in this text already. */
    boolean standsIn(String text) {
        var lines = NoteEdit.lines(text);
        return choices.stream().anyMatch(choice -> lines.contains(choice.sentence()));
    }
}
