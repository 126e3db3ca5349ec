/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.client.ClientId;

/**
 * What the health history says, as rules read it. The keys are those of {@code intake/questions.yaml}. A question that
 * nobody answered is in none of the maps; a parent that was answered with no says nothing about its follow-ups.
 *
 * @param client whose facts these are
 * @param taken when and by whom they were written down, {@code null} when there is no health history yet
 * @param answers yes, no or unsure, by key of the question
 * @param choices the chosen options, by key of the question; never empty
 * @param places where on the body, by key of the question; never empty
 * @param texts what was written, by key of the question; never empty
 * @param reported where the client feels something or wants to be worked on, as it was marked
 * @param avoided where the client does not want to be touched
 * @param pregnancyWeeks whole weeks today, worked out from what was told and when; {@code null} when not pregnant, not
 *     known, or when the birth must be over (beyond 45 weeks)
 * @param age in whole years today, {@code null} when the birth date is not known
 */
public record IntakeFacts(
        ClientId client,
        @Nullable Taken taken,
        Map<String, Answer> answers,
        Map<String, Set<String>> choices,
        Map<String, List<Place>> places,
        Map<String, String> texts,
        List<BodyMark> reported,
        List<Place> avoided,
        @Nullable Integer pregnancyWeeks,
        @Nullable Integer age) {

    public IntakeFacts {
        answers = Map.copyOf(answers);
        choices = Map.copyOf(choices);
        places = Map.copyOf(places);
        texts = Map.copyOf(texts);
        reported = List.copyOf(reported);
        avoided = List.copyOf(avoided);
    }

    /** What is known of somebody whose health history was not taken: nothing but the age. */
    public static IntakeFacts none(ClientId client, @Nullable Integer age) {
        return new IntakeFacts(client, null, Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(), null, age);
    }

    /** The answer to a question, if it was answered. */
    public Optional<Answer> answer(String key) {
        return Optional.ofNullable(answers.get(key));
    }

    /** The chosen options of a question, none when it was left open. */
    public Set<String> chosen(String key) {
        return choices.getOrDefault(key, Set.of());
    }

    /** The places of a question, none when it was left open. */
    public List<Place> placesOf(String key) {
        return places.getOrDefault(key, List.of());
    }

    /**
     * The source of the facts.
     *
     * @param intakeNumber which version of the health history, from 1
     * @param at when it was saved
     * @param day when it was saved, in the clinic's time zone
     * @param byId who saved it
     * @param by their name
     * @param byClient whether the client filled it in alone, on the clinic's tablet
     * @param reviewed whether a therapist has looked at it since; always true when a therapist wrote it
     */
    public record Taken(
            int intakeNumber, Instant at, LocalDate day, UUID byId, String by, boolean byClient, boolean reviewed) {}

    /**
     * A place on the body; at least one of the two keys is there.
     *
     * @param region key of the structure
     * @param coarseRegion key of the coarse area
     * @param side the client's side
     */
    public record Place(@Nullable String region, @Nullable String coarseRegion, Side side) {}
}
