/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
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
import org.palpate.phrase.TemplateCard;
import org.palpate.phrase.TemplateService;
import org.springframework.stereotype.Component;

/** Makes the parts of a visit that is written in: what is measured, what is treated, and which kind of visit it is. */
@Component
class VisitParts {

    private final ReadingService readings;
    private final TimerService timers;
    private final LibraryService library;
    private final TemplateService templates;
    private final InstantSource time;

    VisitParts(
            ReadingService readings,
            TimerService timers,
            LibraryService library,
            TemplateService templates,
            InstantSource time) {
        this.readings = readings;
        this.timers = timers;
        this.library = library;
        this.templates = templates;
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

    /**
     * The kind of visit, of a note that is written in.
     *
     * @param cameBefore whether there is a visit before, to be in view
     * @param form says what the kind asks for
     * @param save keeps the note
     * @param view brings these cards in view, and leaves the others out
     */
    TemplateLine template(
            OpenedNote note, boolean cameBefore, SoapForm form, Runnable save, Consumer<Set<TemplateCard>> view) {
        var there = EnumSet.allOf(TemplateCard.class);
        if (!cameBefore) {
            there.remove(TemplateCard.LAST_VISIT);
        }
        var line = new TemplateLine(
                templates.templates(),
                note.content().origins().template(),
                there,
                (key, content) -> {
                    form.begin(key);
                    form.prompt(content);
                    save.run();
                },
                view);
        form.prompt(line.content());
        line.written(note.content());
        return line;
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
