/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.palpate.base.Rejection;
import org.palpate.base.Text;
import org.palpate.bodymap.BodyMarks;

/**
 * Where the text of an open note came from, as far as nobody typed it. It belongs to the working copy: what is signed is
 * the text. The field names are the stored form: never rename one.
 *
 * @param written sentences that marks and readings wrote, in the order in which they stand
 * @param copied sections taken over from the visit before and not touched since
 * @param template key of the template the note began with, empty when with none
 */
public record Origins(List<Written> written, Set<SoapSection> copied, String template) {

    /** A sentence for each mark, and those somebody has changed. */
    static final int MOST_WRITTEN = 2_000;

    /** The longest sentence, in UTF-16 units: two marks with the longest notes and most referrals stay far below. */
    static final int LONGEST_SENTENCE = 20_000;

    private static final int LONGEST_SOURCE = 200;

    public Origins {
        written = written == null ? List.of() : List.copyOf(written);
        copied = copied == null ? Set.of() : Set.copyOf(copied);
        template = Objects.requireNonNullElse(template, "");
    }

    /** A note in which all text was typed. */
    public static Origins none() {
        return new Origins(List.of(), Set.of(), "");
    }

    /** The same note with other sentences written for it. */
    public Origins withWritten(List<Written> sentences) {
        return new Origins(sentences, copied, template);
    }

    /** The same note with these sections taken over. */
    public Origins withCopied(Set<SoapSection> sections) {
        return new Origins(written, sections, template);
    }

    /** The same note begun with this template. */
    public Origins withTemplate(String key) {
        return new Origins(written, copied, key);
    }

    /**
     * The origins if they can be those of a note that was written here.
     *
     * @throws Rejection if not: they are not typed by anybody, so there is nothing to correct
     */
    Origins checked() {
        if (written.size() > MOST_WRITTEN
                || template.length() > LONGEST_SOURCE
                || !written.stream().allMatch(Written::sound)) {
            throw new Rejection(
                    "origins", "It cannot be told any more which sentences were written here. Open the note again.");
        }
        return this;
    }

    /** As it is stored: the sections in one order, so that the same origins have the same bytes. */
    Stored stored() {
        return new Stored(written, List.copyOf(new TreeSet<>(copied)), template);
    }

    /**
     * A sentence that was written for the therapist.
     *
     * @param section where it stands
     * @param source what it says, one key for each subject: written again under the same key, it is replaced
     * @param marks the marks it tells of, empty for one that tells of none
     * @param text the sentence as it was written
     * @param detached whether somebody has edited or deleted it: it is theirs then and stays as it is
     */
    public record Written(SoapSection section, String source, Set<UUID> marks, String text, boolean detached) {

        public Written {
            marks = marks == null ? Set.of() : Set.copyOf(marks);
        }

        static Written of(Sentence sentence) {
            return new Written(sentence.section(), sentence.source(), sentence.marks(), sentence.text(), false);
        }

        Written detach() {
            return new Written(section, source, marks, text, true);
        }

        private boolean sound() {
            return section != null
                    && source != null
                    && source.length() <= LONGEST_SOURCE
                    && marks.size() <= BodyMarks.MOST
                    && text != null
                    && !text.isBlank()
                    && text.length() <= LONGEST_SENTENCE
                    && text.indexOf('\n') < 0
                    && storable(text);
        }

        private static boolean storable(String text) {
            try {
                return Text.clean("origins", text, LONGEST_SENTENCE).equals(text);
            } catch (Rejection unstorable) {
                return false;
            }
        }
    }

    /** The stored form. */
    record Stored(List<Written> written, List<SoapSection> copied, String template) {

        Origins origins() {
            return new Origins(written, copied == null ? Set.of() : Set.copyOf(copied), template);
        }
    }
}
