/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.palpate.library.DoseRule.Visits;

class LibraryTest {

    private final Library library = SampleLibrary.library();

    @Test
    void readsTheShapesOfTheFiles() {
        var swedish = library.find(Technique.class, "swedish").orElseThrow();
        assertThat(swedish.appliedWith()).containsExactly(Technique.Applicator.PALMS, Technique.Applicator.BODY_WEIGHT);
        assertThat(swedish.pressure()).isEqualTo(new Range(2, 4));
        assertThat(swedish.clothed()).isEqualTo(Technique.Clothed.NO);
        assertThat(swedish.traits()).containsExactly(Trait.LUBRICANT);
        assertThat(swedish.stroke()).isFalse();
        assertThat(library.find(Claim.class, "relief").orElseThrow().supporting())
                .containsExactly("trial");
        assertThat(library.find(Technique.class, "roller")).isEmpty();
        assertThat(library.find(Technique.class, null)).isEmpty();
        assertThat(library.all(Source.class)).extracting(Source::key).containsExactly("trial", "general-knowledge");
    }

    @Test
    void anotherLanguageChangesWordsAndNothingElse() {
        var german = library.in(Locale.GERMANY);
        assertThat(german.find(Technique.class, "swedish").orElseThrow().name()).isEqualTo("Schwedische Massage");
        assertThat(german.find(Technique.class, "swedish").orElseThrow().pressure())
                .isEqualTo(new Range(2, 4));
        assertThat(german.find(Source.class, "trial").orElseThrow().title()).isEqualTo("A trial of massage");
        assertThat(german.in(Locale.ENGLISH)
                        .find(Technique.class, "swedish")
                        .orElseThrow()
                        .name())
                .isEqualTo("Swedish massage");
        assertThat(library.in(Locale.FRENCH)
                        .find(Technique.class, "swedish")
                        .orElseThrow()
                        .name())
                .isEqualTo("Swedish massage");
    }

    @Test
    void theVersionIsThatOfTheContent() {
        var texts = new HashMap<>(SampleLibrary.texts());
        assertThat(Library.read(new LibraryFiles(texts)).version())
                .isEqualTo(library.version())
                .matches("[0-9a-f]{12}");
        texts.computeIfPresent("care.yaml", (file, text) -> text.replace("Doctor", "Physician"));
        assertThat(Library.read(new LibraryFiles(texts)).version()).isNotEqualTo(library.version());
    }

    @Test
    void aClaimIsFitForClientsFromItsGradeOnAndNeverWhenItMustNotBeRepeated() {
        var claim = library.find(Claim.class, "relief").orElseThrow();
        assertThat(claim.fitForClients(Grade.A)).isFalse();
        assertThat(claim.fitForClients(Grade.B)).isTrue();
        assertThat(claim.fitForClients(Grade.C)).isTrue();
        assertThat(Grade.X.atLeast(Grade.X)).isFalse();
    }

    @Test
    void dosesAreSaidInWords() {
        var stretch = new HomeDose(2, 10, new Range(20, 30), null, Range.exactly(1), new Range(3, 5), 4);
        assertThat(stretch.words(Locale.ENGLISH))
                .isEqualTo("2 sets of 10, hold 20–30 seconds each time, once a day, on 3–5 days a week, for 4 weeks");
        assertThat(stretch.words(Locale.GERMAN))
                .isEqualTo("2 Durchgänge mit je 10 Wiederholungen, je 20–30 Sekunden halten, einmal am Tag,"
                        + " an 3–5 Tagen in der Woche, 4 Wochen lang");
        var walk = new HomeDose(null, null, null, new Range(10, null), new Range(null, 3), Range.exactly(7), null);
        assertThat(walk.words(Locale.ENGLISH)).isEqualTo("10 or more minutes, up to 3 times a day, every day");
        assertThat(walk.words(Locale.GERMAN)).isEqualTo("10 oder mehr Minuten, bis zu 3-mal am Tag, jeden Tag");
        var visits = new Visits(new Range(1, 2), null, null, 4, null);
        assertThat(visits.words(Locale.ENGLISH)).isEqualTo("1–2 visits a week, for up to 4 weeks");
        assertThat(new Visits(null, new Range(2, 4), 10, null, null).words(Locale.GERMAN))
                .isEqualTo("ein Termin alle 2–4 Wochen, insgesamt 10 Termine");
    }

    @Test
    void whatIsLeftOutIsEmpty() {
        var empty = new Equipment("key", "Name", Equipment.Use.HOME, "", List.of());
        assertThat(library.find(Equipment.class, "roller").orElseThrow().care()).isEqualTo(empty.care());
    }
}
