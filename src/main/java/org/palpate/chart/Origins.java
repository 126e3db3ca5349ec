/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Where the text of an open note came from, as far as nobody typed it. It belongs to the working copy: what is signed is
 * the text. The field names are the stored form: never rename one.
 *
 * @param written sentences that marks and readings wrote, in the order in which they stand
 * @param copied sections taken over from the visit before and not touched since
 * @param template key of the template the note began with, empty when with none
 */
public record Origins(List<Written> written, Set<SoapSection> copied, String template) {

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

    /** As it is stored: the sections in one order, so that the same origins have the same bytes. */
    Stored stored() {
        return new Stored(written, List.copyOf(new TreeSet<>(copied)), template);
    }

    /**
     * A sentence that was written for the therapist.
     *
     * @param section where it stands
     * @param source what it says, one key for each subject: written again under the same key, it is replaced
     * @param marks the marks it tells of, empty for one that tells of a reading
     * @param text the sentence as it was written
     * @param detached whether somebody has edited or deleted it: it is theirs then and stays as it is
     */
    public record Written(SoapSection section, String source, Set<UUID> marks, String text, boolean detached) {

        public Written {
            marks = marks == null ? Set.of() : Set.copyOf(marks);
        }
    }

    /** The stored form. */
    record Stored(List<Written> written, List<SoapSection> copied, String template) {

        Origins origins() {
            return new Origins(written, copied == null ? Set.of() : Set.copyOf(copied), template);
        }
    }
}
