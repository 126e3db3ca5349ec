/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.BodyMark.Phase;
import org.palpate.bodymap.MarkWords;
import org.palpate.bodymap.Place;
import org.palpate.clinic.NoteStyle;

/**
 * Writes what marks say: as reported into S, as found into O, as treated and to be kept off into P. A rule of words, not
 * a guess: the same marks are always the same sentences. Each sentence speaks of one place, or of its two sides.
 *
 * <p>The order is a clinician's: before the treatment, then after it; by part of the body, the part with the strongest
 * finding first; in it from strong to weak.
 */
final class NoteWriter {

    private static final Comparator<BodyMark> STRONGEST_FIRST =
            comparingInt(NoteWriter::strength).reversed();

    private final NoteVoice voice;
    private final Function<String, String> techniques;
    private final List<BodyMark> earlier;

    /**
     * Writes in one style.
     *
     * @param techniques what a technique is called, by its key
     * @param earlier the marks of the visit before, none where there was none
     */
    NoteWriter(NoteStyle style, Function<String, String> techniques, List<BodyMark> earlier) {
        this.voice = NoteVoice.of(style);
        this.techniques = techniques;
        this.earlier = List.copyOf(earlier);
    }

    /**
     * The sentences of a visit, section by section in the order in which they read best.
     *
     * @param marks all of them
     * @param told marks of which nothing is to be written any more: somebody has put that in words of their own
     */
    List<Sentence> write(Collection<BodyMark> marks, Set<UUID> told) {
        var before = new LastTime(earlier, marks);
        var sentences = new ArrayList<Sentence>();
        for (var kind : Kind.values()) {
            var open = marks.stream()
                    .filter(mark -> mark.kind() == kind && !told.contains(mark.id()))
                    .toList();
            ordered(open).forEach(group -> sentences.add(sentence(group, before)));
            if (kind == Kind.TREATED) {
                total(marks, sentences);
            }
        }
        return List.copyOf(sentences);
    }

    /** Where a kind is told. */
    static SoapSection section(Kind kind) {
        return switch (kind) {
            case REPORTED -> SoapSection.SUBJECTIVE;
            case FOUND -> SoapSection.OBJECTIVE;
            case TREATED, AVOID -> SoapSection.PLAN;
        };
    }

    private void total(Collection<BodyMark> marks, List<Sentence> sentences) {
        var timed = marks.stream()
                .filter(mark -> mark.kind() == Kind.TREATED && mark.minutes() != null)
                .toList();
        if (timed.size() > 1) {
            int minutes = timed.stream()
                    .mapToInt(mark -> Objects.requireNonNull(mark.minutes()))
                    .sum();
            int places = (int) timed.stream().map(Place::of).distinct().count();
            sentences.add(Sentence.of(SoapSection.PLAN, "total:treated", timed, voice.total(places, minutes)));
        }
    }

    private Sentence sentence(List<BodyMark> group, LastTime before) {
        var first = group.getFirst();
        return Sentence.ofMarks(section(first.kind()), group, said(group, before) + notes(group));
    }

    private String said(List<BodyMark> group, LastTime before) {
        var first = group.getFirst();
        var clause = MarkClause.of(first, before, techniques);
        if (group.size() == 1) {
            return voice.one(first, clause);
        }
        var other = MarkClause.of(group.getLast(), before, techniques);
        return clause.equals(other) ? voice.both(first, clause) : voice.pair(first, clause, other);
    }

    private static String notes(List<BodyMark> group) {
        var first = Sentence.quoted(group.getFirst().note());
        var last = Sentence.quoted(group.getLast().note());
        if (first.equals(last)) {
            return first.isEmpty() ? "" : " " + first;
        }
        return (first.isEmpty() ? "" : " Left: " + first) + (last.isEmpty() ? "" : " Right: " + last);
    }

    /** Marks that share a sentence, in the order of the sentences. */
    private static List<List<BodyMark>> ordered(List<BodyMark> marks) {
        var strongest = new EnumMap<BodyPart, Integer>(BodyPart.class);
        marks.forEach(mark -> strongest.merge(BodyPart.of(mark), strength(mark), Math::max));
        var order = comparing(BodyMark::phase)
                .thenComparing(mark -> Objects.requireNonNull(strongest.get(BodyPart.of(mark))), reverseOrder())
                .thenComparing(BodyPart::of)
                .thenComparing(STRONGEST_FIRST)
                .thenComparing(MarkWords::name)
                .thenComparing(BodyMark::side)
                .thenComparing(BodyMark::id);
        var groups = new LinkedHashMap<UUID, List<BodyMark>>();
        var pairs = pairs(marks);
        marks.stream().sorted(order).forEach(mark -> {
            var pair = pairs.getOrDefault(mark.id(), List.of(mark));
            groups.putIfAbsent(pair.getFirst().id(), pair);
        });
        return List.copyOf(groups.values());
    }

    /** One mark on the left and one on the right of the same place, and no other there: left before right. */
    private static Map<UUID, List<BodyMark>> pairs(List<BodyMark> marks) {
        var pairs = new LinkedHashMap<UUID, List<BodyMark>>();
        marks.stream().filter(mark -> mark.side() != Side.MIDLINE).collect(groupingBy(Spot::of)).values().stream()
                .filter(pair -> pair.size() == 2
                        && pair.getFirst().side() != pair.getLast().side())
                .map(pair -> pair.stream().sorted(comparing(BodyMark::side)).toList())
                .forEach(pair -> pair.forEach(mark -> pairs.put(mark.id(), pair)));
        return pairs;
    }

    /** What is not rated comes after what is. */
    private static int strength(BodyMark mark) {
        return mark.intensity() == null ? -1 : mark.intensity();
    }

    private record Spot(String key, @Nullable String landmark, Phase phase) {
        static Spot of(BodyMark mark) {
            return new Spot(Place.of(mark).key(), mark.landmark(), mark.phase());
        }
    }
}
