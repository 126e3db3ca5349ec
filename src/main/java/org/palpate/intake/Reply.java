/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark;

/**
 * What was said to one health question; which field is filled depends on the kind of the question.
 *
 * @param answer yes, no or unsure, {@code null} when left open
 * @param number a number, {@code null} when left open
 * @param toldOn the day the number was told, because weeks go on counting; {@code null} counts as the day it is saved
 * @param date a date, {@code null} when left open
 * @param text free text, empty when left open
 * @param chosen keys of options, sorted
 * @param places marks on the body map, of the kind {@code REPORTED}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Reply(
        @Nullable Answer answer,
        @Nullable Integer number,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate date,
        String text,
        Set<String> chosen,
        List<BodyMark> places) {

    public Reply {
        text = Objects.requireNonNullElse(text, "");
        chosen = chosen == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(chosen));
        places = places == null ? List.of() : List.copyOf(places);
    }

    /** Yes, no or unsure. */
    public static Reply of(@Nullable Answer answer) {
        return new Reply(answer, null, null, null, "", Set.of(), List.of());
    }

    /** A number, and the day it was told. */
    public static Reply of(@Nullable Integer number, @Nullable LocalDate toldOn) {
        return new Reply(null, number, number == null ? null : toldOn, null, "", Set.of(), List.of());
    }

    /** A date. */
    public static Reply of(@Nullable LocalDate date) {
        return new Reply(null, null, null, date, "", Set.of(), List.of());
    }

    /** Free text. */
    public static Reply of(String text) {
        return new Reply(null, null, null, null, text, Set.of(), List.of());
    }

    /** Chosen options. */
    public static Reply of(Set<String> chosen) {
        return new Reply(null, null, null, null, "", chosen, List.of());
    }

    /** Places on the body. */
    public static Reply of(List<BodyMark> places) {
        return new Reply(null, null, null, null, "", Set.of(), places);
    }

    /** Whether nothing was said. */
    public boolean isEmpty() {
        return answer == null
                && number == null
                && date == null
                && text.isBlank()
                && chosen.isEmpty()
                && places.isEmpty();
    }
}
