/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palpate.bodymap.TechniqueNames;
import org.palpate.chart.OpenedNote;
import org.palpate.chart.ReadingService;
import org.palpate.chart.ReadingWords;
import org.palpate.chart.TimerService;
import org.palpate.library.LibraryService;
import org.palpate.library.Movement;
import org.palpate.library.Source;
import org.springframework.stereotype.Component;

/** Makes the cards of a visit below its body map: what is measured, and what is treated. */
@Component
class VisitParts {

    private final ReadingService readings;
    private final TimerService timers;
    private final LibraryService library;
    private final InstantSource time;

    VisitParts(ReadingService readings, TimerService timers, LibraryService library, InstantSource time) {
        this.readings = readings;
        this.timers = timers;
        this.library = library;
        this.time = time;
    }

    /** What is measured, in a note that is written in. */
    ReadingsCard readings(OpenedNote note, Runnable onChange) {
        var sources = library.offered(Source.class).stream().collect(Collectors.toMap(Source::key, source -> source));
        var card = new ReadingsCard(
                library.offered(Movement.class),
                readings.earlier(note.id()),
                movement -> usualValue(movement, key -> Objects.requireNonNull(sources.get(key))),
                onChange);
        card.setReadings(note.content().readings());
        return card;
    }

    /** What is treated, in a note that is written in. */
    TreatmentsCard treatments(OpenedNote note, TechniqueNames techniques, TreatmentsCard.Keeper keeper) {
        var card = new TreatmentsCard(timers, time, note.id(), techniques, keeper);
        card.setMarks(note.content().marks());
        return card;
    }

    /** {@code Usual: 73° at age 16, 40° at age 90 · Troke 2005}. */
    private static String usualValue(Movement movement, Function<String, Source> sources) {
        if (movement.references().isEmpty()) {
            return "";
        }
        var values = movement.references().stream()
                .map(one -> ReadingWords.number(one.value().doubleValue(), movement.unit()) + " " + one.who())
                .collect(Collectors.joining(", "));
        var from = movement.references().stream()
                .map(Movement.Reference::source)
                .distinct()
                .map(sources)
                .map(VisitParts::cited)
                .collect(Collectors.joining("; "));
        return "Usual: " + values + " · " + from;
    }

    private static String cited(Source source) {
        var author =
                source.authors().isEmpty() ? source.title() : source.authors().split("[ ,]", 2)[0];
        return source.year() == null ? author : author + " " + source.year();
    }
}
