/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.client.ClientId;
import org.palpate.intake.IntakeFacts.Place;

/** Turns a health history into the facts that rules read. */
final class IntakeReading {

    static final String PREGNANCY_WEEKS = "pregnancy-weeks";
    private static final int LONGEST_PREGNANCY = 45;

    private IntakeReading() {}

    static IntakeFacts facts(
            ClientId client, IntakeDraft content, IntakeFacts.Taken taken, @Nullable Integer age, LocalDate today) {
        var answers = new LinkedHashMap<String, Answer>();
        var choices = new LinkedHashMap<String, Set<String>>();
        var places = new LinkedHashMap<String, List<Place>>();
        var texts = new LinkedHashMap<String, String>();
        content.answers().forEach((key, reply) -> {
            var answer = reply.answer();
            if (answer != null) {
                answers.put(key, answer);
            }
            put(choices, key, reply.chosen(), reply.chosen().isEmpty());
            put(places, key, places(reply.places()), reply.places().isEmpty());
            put(texts, key, reply.text(), reply.text().isEmpty());
        });
        return new IntakeFacts(
                client,
                taken,
                answers,
                choices,
                places,
                texts,
                marks(content, Kind.REPORTED),
                places(marks(content, Kind.AVOID)),
                weeks(content.reply(PREGNANCY_WEEKS), today),
                age);
    }

    /** Weeks go on counting from the day they were told, until the birth must be over. */
    static @Nullable Integer weeks(Reply reply, LocalDate today) {
        var number = reply.number();
        var told = reply.toldOn();
        if (number == null || told == null) {
            return null;
        }
        long weeks = number + Math.max(0, ChronoUnit.WEEKS.between(told, today));
        return weeks > LONGEST_PREGNANCY ? null : (int) weeks;
    }

    private static List<BodyMark> marks(IntakeDraft content, Kind kind) {
        return content.marks().stream().filter(mark -> mark.kind() == kind).toList();
    }

    private static List<Place> places(List<BodyMark> marks) {
        return marks.stream()
                .map(mark -> new Place(mark.region(), mark.coarseRegion(), mark.side()))
                .distinct()
                .toList();
    }

    private static <V> void put(Map<String, V> map, String key, V value, boolean empty) {
        if (!empty) {
            map.put(key, value);
        }
    }
}
