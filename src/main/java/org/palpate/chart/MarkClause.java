/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Layer;
import org.palpate.anatomy.Structure;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.BodyMark.Type;
import org.palpate.bodymap.MarkWords;

/**
 * What is said of one mark, in parts that both styles put together: the words are those of {@link MarkWords}.
 *
 * @param what what it is: {@code trigger point}; empty where that goes without saying
 * @param details how deep, how strong, when
 * @param refersTo where else it is felt
 * @param after what follows a semicolon: {@code familiar pain reproduced}
 */
record MarkClause(String what, List<String> details, List<String> refersTo, List<String> after) {

    /** What presses back: its intensity is what it was under the thumb. */
    private static final Set<Type> ON_PRESSURE = Set.of(Type.PAIN, Type.TRIGGER_POINT, Type.TENDERNESS);

    private static final String MINUTES = " min";

    MarkClause {
        details = List.copyOf(details);
        refersTo = List.copyOf(refersTo);
        after = List.copyOf(after);
    }

    static MarkClause of(BodyMark mark, LastTime before, Function<String, String> techniques) {
        return switch (mark.kind()) {
            case REPORTED, FOUND -> finding(mark, before);
            case TREATED -> treated(mark, techniques);
            case AVOID -> avoided(mark);
        };
    }

    /** Whether nothing is known but the place, and perhaps what came after. */
    boolean bare() {
        return what.isEmpty() && details.isEmpty() && refersTo.isEmpty();
    }

    /** The parts in a row, as clinicians jot: {@code trigger point, deep, 7/10 on pressure; familiar pain reproduced}. */
    String jotted() {
        var refers = refersTo.isEmpty() ? "" : "refers to " + String.join(" and ", refersTo);
        var head = joined(", ", Stream.of(Stream.of(what), details.stream(), Stream.of(refers)));
        return joined("; ", Stream.of(Stream.of(head), after.stream()));
    }

    /** The same for two sides: what was timed was timed on each. */
    MarkClause each() {
        return new MarkClause(
                what,
                details.stream()
                        .map(detail -> detail.endsWith(MINUTES) ? detail + " each" : detail)
                        .toList(),
                refersTo,
                after);
    }

    private static String joined(String by, Stream<Stream<String>> parts) {
        return parts.flatMap(part -> part).filter(part -> !part.isEmpty()).collect(Collectors.joining(by));
    }

    private static MarkClause finding(BodyMark mark, LastTime before) {
        var after = new ArrayList<String>();
        if (mark.reproducesFamiliar()) {
            after.add("familiar pain reproduced");
        }
        add(after, before.words(mark));
        var details = new ArrayList<String>();
        mark.quality().stream().sorted().map(MarkWords::word).forEach(details::add);
        add(details, depth(mark));
        add(details, strength(mark));
        add(details, mark.tone() == null ? null : "tone " + mark.tone() + "/4");
        add(details, MarkWords.word(mark.timing()));
        return new MarkClause(thing(mark), details, MarkWords.referrals(mark), after);
    }

    /** What it is, and that it is only at a point; a point with a name says so by its name. */
    private static String thing(BodyMark mark) {
        var drawn = mark.landmark() == null ? MarkWords.word(mark.geometry(), mark.type()) : null;
        return drawn == null ? MarkWords.word(mark.type()) : MarkWords.word(mark.type()) + " " + drawn;
    }

    /** That a superficial muscle was felt superficially goes without saying. */
    private static @Nullable String depth(BodyMark mark) {
        var own = Atlas.standard().structure(mark.region()).map(Structure::layer);
        boolean plain = mark.layer() == Layer.UNKNOWN
                || mark.layer() != Layer.DEEP
                        && own.filter(mark.layer()::equals).isPresent();
        return plain ? null : mark.layer().key();
    }

    private static @Nullable String strength(BodyMark mark) {
        var at = mark.pressureFound() == null ? null : "at pressure " + mark.pressureFound() + "/5";
        if (mark.intensity() == null || !MarkWords.saysIntensity(mark)) {
            return at == null ? null : "found " + at;
        }
        var rated = mark.intensity() + "/10";
        if (at != null) {
            return rated + " " + at;
        }
        return mark.kind() == Kind.FOUND && ON_PRESSURE.contains(mark.type()) ? rated + " on pressure" : rated;
    }

    private static MarkClause treated(BodyMark mark, Function<String, String> techniques) {
        var details = new ArrayList<String>();
        add(details, mark.technique() == null ? null : techniques.apply(mark.technique()));
        add(details, mark.pressureUsed() == null ? null : "pressure " + mark.pressureUsed() + "/5");
        add(details, mark.minutes() == null ? null : mark.minutes() + MINUTES);
        var after = new ArrayList<String>();
        add(after, MarkWords.word(mark.response()));
        return new MarkClause(type(mark), rated(mark, details), List.of(), after);
    }

    private static MarkClause avoided(BodyMark mark) {
        return new MarkClause(type(mark), rated(mark, new ArrayList<>()), List.of(), List.of());
    }

    private static List<String> rated(BodyMark mark, List<String> details) {
        if (mark.intensity() != null && MarkWords.saysIntensity(mark)) {
            details.addFirst(mark.intensity() + "/10");
        }
        return details;
    }

    private static String type(BodyMark mark) {
        return MarkWords.saysType(mark) ? MarkWords.word(mark.type()) : "";
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }
}
