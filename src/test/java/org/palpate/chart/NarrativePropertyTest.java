/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.BodyMark.Phase;
import org.palpate.bodymap.BodyMark.Type;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.bodymap.TechniqueNames;
import org.palpate.chart.Origins.Written;
import org.palpate.clinic.NoteStyle;

/** Somebody types, cuts, pastes and deletes anywhere, while marks come, change, go and come back. */
class NarrativePropertyTest {

    private static final List<String> PLACES = List.of(
            "quadratus-lumborum", "piriformis", "trapezius-upper", "gluteus-maximus", "lower-back", "thigh-back");

    private final Map<SoapSection, String> texts = new EnumMap<>(SoapSection.class);
    private List<BodyMark> marks = List.of();
    private Origins origins = Origins.none();
    private int words;

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasTypedSurvivesCharacterByCharacter(long seed) {
        var random = new Random(seed);
        var style = NoteStyle.values()[random.nextInt(2)];
        var narrative = new Narrative(style, TechniqueNames.PLAIN, List.of());
        for (var section : SoapSection.values()) {
            texts.put(section, random.nextBoolean() ? "" : "Typed at first.\n");
        }
        var undo = new ArrayList<List<BodyMark>>();
        for (int step = 0; step < 40; step++) {
            if (random.nextBoolean()) {
                type(random);
            } else {
                undo.add(marks);
                marks = random.nextInt(6) == 0 ? undo.get(random.nextInt(undo.size())) : changed(random);
            }
            var before = draft();
            var narrated = narrative.write(before);
            check(before, narrated);
            type(random, before, narrated);
            take(narrated.draft());
            assertThat(narrative.write(draft()).edits()).as("a second time").isEmpty();
        }
    }

    private void check(NoteDraft before, Narrative.Narrated narrated) {
        var after = narrated.draft();
        var standing = NoteLinks.standing(before.texts(), before.origins().written());
        for (var section : SoapSection.values()) {
            assertThat(typed(after, section, after.origins().written()))
                    .as("typed in %s", section)
                    .isEqualTo(typed(before, section, standing));
        }
        assertThat(made(before.texts(), narrated.edits())).as("by its edits").isEqualTo(after.texts());
        assertThat(NoteLinks.standing(after.texts(), after.origins().written()))
                .as("each stands as a line")
                .isEqualTo(after.origins().written());
        for (var mark : marks) {
            assertThat(after.origins().written().stream()
                            .filter(one -> one.source().startsWith(Sentence.MARK)
                                    && one.section() == NoteWriter.section(mark.kind())
                                    && one.marks().contains(mark.id())))
                    .as("told once: %s", mark)
                    .hasSize(1);
        }
    }

    /** The browser may have newer text than the server when the edits arrive: they keep off what was typed. */
    private void type(Random random, NoteDraft before, Narrative.Narrated narrated) {
        take(before);
        type(random);
        var newer = draft();
        var then = made(newer.texts(), narrated.edits());
        var written = Stream.of(before, narrated.draft())
                .flatMap(draft -> draft.origins().written().stream())
                .toList();
        for (var section : SoapSection.values()) {
            assertThat(without(then.getOrDefault(section, ""), section, written))
                    .as("typed meanwhile in %s", section)
                    .isEqualTo(without(newer.texts().getOrDefault(section, ""), section, written));
        }
    }

    private static Map<SoapSection, String> made(Map<SoapSection, String> texts, List<NoteEdit> edits) {
        var made = new EnumMap<SoapSection, String>(texts);
        edits.forEach(edit -> made.computeIfPresent(edit.section(), (section, text) -> edit.applied(text)));
        return made;
    }

    /** All lines that are nobody's but the typist's. */
    private static String typed(NoteDraft draft, SoapSection section, List<Written> written) {
        var left = written.stream()
                .filter(one -> one.section() == section && !one.detached())
                .map(Written::text)
                .collect(Collectors.toCollection(ArrayList::new));
        return NoteEdit.lines(draft.texts().getOrDefault(section, "")).stream()
                .filter(line -> !left.remove(line))
                .collect(Collectors.joining("\n"));
    }

    private static String without(String text, SoapSection section, List<Written> written) {
        var sentences = written.stream()
                .filter(one -> one.section() == section)
                .map(Written::text)
                .collect(Collectors.toSet());
        return NoteEdit.lines(text).stream()
                .filter(line -> !sentences.contains(line))
                .collect(Collectors.joining("\n"));
    }

    private void type(Random random) {
        var section = SoapSection.values()[random.nextInt(4)];
        var text = texts.getOrDefault(section, "");
        int at = random.nextInt(text.length() + 1);
        var typed = switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + "w" + words++ + text.substring(at);
            case 1 -> text.substring(0, at) + "\n" + text.substring(at);
            case 2 -> text + "\nline " + words++;
            case 3 -> "first " + words++ + "\n" + text;
            default -> text.substring(0, at) + text.substring(Math.min(text.length(), at + random.nextInt(30)));
        };
        texts.put(section, typed);
    }

    private List<BodyMark> changed(Random random) {
        var now = new ArrayList<>(marks);
        if (!now.isEmpty() && random.nextInt(3) == 0) {
            now.remove(random.nextInt(now.size()));
        } else if (!now.isEmpty() && random.nextInt(3) == 0) {
            var old = now.get(random.nextInt(now.size()));
            now.set(now.indexOf(old), mark(random, old.id()));
        } else {
            now.add(mark(random, new UUID(random.nextLong(), random.nextLong())));
        }
        return List.copyOf(now);
    }

    private static BodyMark mark(Random random, UUID id) {
        var key = PLACES.get(random.nextInt(PLACES.size()));
        var sides = Stream.of(Side.values())
                .filter(side -> Atlas.standard().hasSide(key, side))
                .toList();
        var builder = MarkBuilder.of(Kind.values()[random.nextInt(4)], key, sides.get(random.nextInt(sides.size())))
                .id(id)
                .type(Type.values()[random.nextInt(Type.values().length)])
                .phase(Phase.values()[random.nextInt(2)]);
        if (random.nextBoolean()) {
            builder.intensity(random.nextInt(11));
        }
        if (random.nextInt(4) == 0) {
            builder.technique("effleurage", 1 + random.nextInt(5), random.nextInt(20));
        }
        if (random.nextInt(4) == 0) {
            builder.note("note\n" + random.nextInt(3));
        }
        return builder.build();
    }

    private NoteDraft draft() {
        return new NoteDraft("", "", "", "", marks).with(texts, origins);
    }

    private void take(NoteDraft draft) {
        texts.putAll(draft.texts());
        origins = draft.origins();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leftNeverBecomesRight(long seed) {
        var random = new Random(seed);
        for (int n = 0; n < 20; n++) {
            var mark = mark(random, new UUID(random.nextLong(), random.nextLong()));
            for (var style : NoteStyle.values()) {
                var text = new NoteWriter(style, TechniqueNames.PLAIN, List.of())
                        .write(List.of(mark), Set.of())
                        .getFirst()
                        .text()
                        .toLowerCase(Locale.ROOT);
                assertThat(text.contains("left ")).isEqualTo(mark.side() == Side.LEFT);
                assertThat(text.contains("right ")).isEqualTo(mark.side() == Side.RIGHT);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSentenceIsOneLineAndTheSameEachTime(long seed) {
        var random = new Random(seed);
        var all = Stream.generate(() -> mark(random, new UUID(random.nextLong(), random.nextLong())))
                .limit(60)
                .toList();
        for (var style : NoteStyle.values()) {
            var sentences = new NoteWriter(style, TechniqueNames.PLAIN, List.of()).write(all, Set.of());
            assertThat(new NoteWriter(style, TechniqueNames.PLAIN, List.of()).write(all.reversed(), Set.of()))
                    .isEqualTo(sentences);
            assertThat(sentences)
                    .allSatisfy(one -> assertThat(one.text())
                            .isNotBlank()
                            .doesNotContain("\n")
                            .isEqualTo(one.text().strip())
                            .matches(".*[.!?…]"));
            var told = new HashMap<UUID, Integer>();
            sentences.stream()
                    .filter(one -> one.source().startsWith(Sentence.MARK))
                    .forEach(one -> one.marks().forEach(id -> told.merge(id, 1, Integer::sum)));
            assertThat(told).hasSize(60);
            assertThat(told.values()).containsOnly(1);
        }
    }
}
