/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkComparison;
import org.palpate.bodymap.PlaceCaution;
import org.palpate.bodymap.TechniqueNames;
import org.palpate.chart.Reading;

/**
 * All that the summary of one session says.
 *
 * @param clinic the letterhead
 * @param client whom it is about
 * @param therapist who treated and signed
 * @param visit when it was and where its note stands
 * @param note the four texts
 * @param marks the marks of the body map, in the order of their numbers
 * @param amendments what was added after signing, oldest first
 * @param comparisons what changed, since the visit before and within this one; only what tells something
 * @param safety what was asked, seen and decided before the treatment, {@code null} in notes that hold nothing of it
 * @param cautions what was to be minded, at places and for the whole body
 * @param techniques what a technique is called, by its key
 * @param readings movements that were measured, and tests, in the order of the note
 */
public record SessionSummary(
        ClinicDetails clinic,
        ClientDetails client,
        TherapistDetails therapist,
        Visit visit,
        Note note,
        List<BodyMark> marks,
        List<Amendment> amendments,
        List<Comparison> comparisons,
        @Nullable Safety safety,
        List<PlaceCaution> cautions,
        Function<String, String> techniques,
        List<Reading> readings) {

    public SessionSummary {
        readings = List.copyOf(readings);
        comparisons = List.copyOf(comparisons);
        marks = List.copyOf(marks);
        amendments = List.copyOf(amendments);
        cautions = PlaceCaution.gathered(cautions);
    }

    /** Of a session where nothing was measured. */
    public SessionSummary(
            ClinicDetails clinic,
            ClientDetails client,
            TherapistDetails therapist,
            Visit visit,
            Note note,
            List<BodyMark> marks,
            List<Amendment> amendments,
            List<Comparison> comparisons,
            @Nullable Safety safety,
            List<PlaceCaution> cautions,
            Function<String, String> techniques) {
        this(
                clinic,
                client,
                therapist,
                visit,
                note,
                marks,
                amendments,
                comparisons,
                safety,
                cautions,
                techniques,
                List.of());
    }

    /** Of a session where nothing was measured or to be minded, and techniques are called by the words of their keys. */
    public SessionSummary(
            ClinicDetails clinic,
            ClientDetails client,
            TherapistDetails therapist,
            Visit visit,
            Note note,
            List<BodyMark> marks,
            List<Amendment> amendments,
            List<Comparison> comparisons) {
        this(
                clinic,
                client,
                therapist,
                visit,
                note,
                marks,
                amendments,
                comparisons,
                null,
                List.of(),
                TechniqueNames.PLAIN);
    }

    /**
     * When the session was and where its note stands.
     *
     * @param dateOfService the day of the session in the clinic's zone
     * @param state the state as a person reads it: {@code Signed}, {@code Draft}
     * @param signedAt when it was signed, {@code null} while it is not
     * @param cosigned the second signature, {@code null} where there is none
     * @param zone the clinic's zone, for every time in the document
     * @param contentHash SHA-256 of the signed content in hexadecimal, or empty
     */
    public record Visit(
            LocalDate dateOfService,
            String state,
            @Nullable Instant signedAt,
            @Nullable Cosigned cosigned,
            ZoneId zone,
            String contentHash) {}

    /**
     * The signature of a supervisor below that of the therapist.
     *
     * @param by who gave it
     * @param at when
     */
    public record Cosigned(TherapistDetails by, Instant at) {}

    /** The four texts of a SOAP note, as typed; each may be empty. */
    public record Note(String subjective, String objective, String assessment, String plan) {}

    /**
     * Something added to a signed note.
     *
     * @param kind what it is, as a person reads it: {@code Correction}, {@code Late entry}
     * @param reason why it was needed
     * @param original the words of the note that it replaces, empty where it replaces none
     * @param text what is added
     * @param author name and credential of the author
     * @param at when it was added
     */
    public record Amendment(String kind, String reason, String original, String text, String author, Instant at) {}

    /**
     * What was asked, seen and decided before the treatment.
     *
     * @param facts a word and what was said to it
     * @param rules the safety rules that fired, the gravest first
     */
    public record Safety(List<Fact> facts, List<Rule> rules) {

        public Safety {
            facts = List.copyOf(facts);
            rules = List.copyOf(rules);
        }

        /** A word and what was said to it. */
        public record Fact(String word, String text) {}

        /**
         * A rule that fired.
         *
         * @param title how far it goes and what was found
         * @param wording its sentence
         * @param source where it comes from, and whether it was approved or cleared
         */
        public record Rule(String title, String wording, String source) {}
    }

    /**
     * Two moments to compare.
     *
     * @param since the day of the earlier visit, or {@code null} for before and after treatment in this one
     * @param marks the findings of both
     */
    public record Comparison(@Nullable LocalDate since, MarkComparison marks) {}
}
