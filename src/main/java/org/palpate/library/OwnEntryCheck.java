/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Atlas;
import org.palpate.base.Rejection;
import org.palpate.base.Text;

/** Turns what a form holds into what a clinic's own entry may hold, or refuses it at its field. */
final class OwnEntryCheck {

    private static final int NAME = 120;
    private static final int LINE = 300;
    private static final int TEXT = 3_000;
    private static final int LINES = 20;
    private static final int GENTLE = 2;
    private static final int STRONG = 4;

    private OwnEntryCheck() {}

    static LibraryEntry checked(LibraryEntry draft, String key) {
        return switch (draft) {
            case Technique technique -> technique(technique, key);
            case HomeCare card -> homeCare(card, key);
            default -> throw new Rejection("A clinic adds techniques and home care only.");
        };
    }

    private static Technique technique(Technique draft, String key) {
        return new Technique(
                key,
                name(draft.name()),
                lines("synonyms", draft.synonyms(), NAME),
                chosen("family", draft.family(), "Choose the family it belongs to."),
                Technique.Level.TECHNIQUE,
                Text.required("description", draft.description(), TEXT, "Describe what is done."),
                draft.appliedWith(),
                List.of(),
                pressure(draft.pressure()),
                draft.product(),
                draft.positions(),
                draft.clothed(),
                null,
                traits(draft),
                lines("suited", draft.suited(), LINE),
                lines("unsuited", draft.unsuited(), LINE),
                Text.clean("reaction", draft.reaction(), LINE),
                Text.clean("evidence", draft.evidence(), TEXT),
                sources(draft.sources()),
                List.of());
    }

    /** Safety rules see what a technique does, not its name: a strong technique that does nothing would pass them all. */
    private static List<Trait> traits(Technique draft) {
        var pressure = draft.pressure();
        int strongest = pressure == null ? 0 : Objects.requireNonNullElse(pressure.to(), 5);
        if (draft.traits().isEmpty() && strongest > GENTLE) {
            throw new Rejection("traits", "Choose what it does to the body: the safety rules go by this.");
        }
        boolean pressing = Stream.of(Trait.DEEP_PRESSURE, Trait.POINT_PRESSURE, Trait.COMPRESSION)
                .anyMatch(draft.traits()::contains);
        if (strongest >= STRONG && !pressing) {
            throw new Rejection(
                    "traits", "Pressure of " + STRONG + " or more is deep, point or broad pressure: choose which.");
        }
        return draft.traits().stream().distinct().sorted().toList();
    }

    private static Range pressure(@Nullable Range pressure) {
        if (pressure == null || !pressure.within(1, 5)) {
            throw new Rejection("pressure", "Enter the pressure from 1 to 5, the lighter one first.");
        }
        return pressure;
    }

    private static HomeCare homeCare(HomeCare draft, String key) {
        var kind = chosen("kind", draft.kind(), "Choose what sort of home care it is.");
        var steps = lines("steps", draft.steps(), LINE);
        if (steps.isEmpty()) {
            throw new Rejection("steps", "Say what to do, one step per line.");
        }
        return new HomeCare(
                key,
                name(draft.name()),
                kind,
                steps,
                dose(draft),
                known("equipment", draft.equipment(), "equipment", LibraryKind.EQUIPMENT),
                Text.required("stop", Text.clean("stop", draft.stop(), LINE), LINE, "Say when the client must stop."),
                List.of(),
                regions(draft.regions()),
                "",
                Text.clean("evidence", draft.evidence(), TEXT),
                sources(draft.sources()),
                List.of());
    }

    private static @Nullable HomeDose dose(HomeCare draft) {
        var dose = draft.dose();
        if (dose == null || dose.equals(HomeDose.NONE)) {
            if (draft.needsDose()) {
                throw new Rejection("dose", "Say how much and how often.");
            }
            return null;
        }
        if (!dose.hasAmount()) {
            throw new Rejection("dose", "Say how much: how many times, how many seconds or how many minutes.");
        }
        if (!dose.hasRhythm()) {
            throw new Rejection("dose", "Say how often: how many times a day or on how many days a week.");
        }
        if (dose.sets() != null && dose.repetitions() == null) {
            throw new Rejection("dose", "Say how many times are one set.");
        }
        dose.faulty().ifPresent(sentence -> {
            throw new Rejection("dose", sentence);
        });
        return dose;
    }

    private static List<String> regions(List<String> regions) {
        if (!regions.stream().allMatch(Atlas.standard()::exists)) {
            throw new Rejection("regions", "Choose places from the list.");
        }
        return regions;
    }

    private static List<String> sources(List<String> keys) {
        return known("sources", keys, "sources", LibraryKind.SOURCE);
    }

    private static List<String> known(String field, List<String> keys, String what, LibraryKind kind) {
        if (!keys.stream().allMatch(key -> Library.standard().entry(kind, key).isPresent())) {
            throw new Rejection(field, "Choose " + what + " from the list.");
        }
        return keys;
    }

    private static String name(String typed) {
        return Text.required("name", Text.line("name", typed, NAME), NAME, "Enter a name.");
    }

    private static List<String> lines(String field, List<String> typed, int max) {
        var lines = typed.stream()
                .map(line -> Text.line(field, line, max))
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > LINES) {
            throw new Rejection(
                    field, String.format(Locale.ROOT, "These are %d lines; at most %d fit.", lines.size(), LINES));
        }
        return lines;
    }

    private static <T> T chosen(String field, @Nullable T value, String sentenceIfMissing) {
        if (value == null) {
            throw new Rejection(field, sentenceIfMissing);
        }
        return value;
    }
}
