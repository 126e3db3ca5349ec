/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.base.CanonicalJson;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.Together;
import org.palpate.database.PalpateTest;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PalpateTest
class LibraryServiceTest {

    private static final long UNTOUCHED = LibraryService.UNTOUCHED;

    private final LibraryService library;
    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private String manager;

    @SuppressWarnings("NullAway.Init")
    private String neighbour;

    @Autowired
    LibraryServiceTest(LibraryService library, ApplicationContext application) {
        this.library = library;
        this.application = application;
    }

    @BeforeEach
    void takePeopleOn() {
        manager = "manager" + System.nanoTime();
        neighbour = "neighbour" + System.nanoTime();
        clinics = new TwoClinics(application).hire(manager, Role.MANAGER).hireAtHarbour(neighbour, Role.MANAGER);
    }

    @Test
    void whatIsSwitchedOffIsNotOfferedButFound() {
        var first = Library.standard().all(Technique.class).getFirst();
        var off = as(() -> library.switchOff(LibraryKind.TECHNIQUE, first.key(), UNTOUCHED));
        assertThat(off.off()).isTrue();
        assertThat(offered()).doesNotContain(first.key());
        assertThat(as(() -> library.entries(LibraryKind.TECHNIQUE)).getFirst().off())
                .isTrue();
        assertThat(as(() -> library.search(first.name())))
                .extracting(row -> row.content().key())
                .contains(first.key());
        assertThat(as(() -> library.page(LibraryKind.TECHNIQUE, first.key())).content())
                .isEqualTo(first);
        assertThat(clinics.as(neighbour, () -> library.offered(Technique.class)).getFirst())
                .isEqualTo(first);

        var on = as(() -> library.switchOn(LibraryKind.TECHNIQUE, first.key(), off.version()));
        assertThat(on.off()).isFalse();
        assertThat(offered()).contains(first.key());
        assertThat(trail()).containsSubsequence("LIBRARY_ENTRY_SWITCHED_OFF", "LIBRARY_ENTRY_SWITCHED_ON");
    }

    @Test
    void whatIsSwitchedOffComesLastInTheSearch() {
        var best = as(() -> library.search("massage")).getFirst().content();
        as(() -> library.switchOff(best.libraryKind(), best.key(), UNTOUCHED));
        assertThat(as(() -> library.search(best.name())).getFirst().content()).isNotEqualTo(best);
    }

    @Test
    void whoComesSecondIsToldAndOverwritesNothing() {
        var key = Library.standard().all(Technique.class).getLast().key();
        var off = as(() -> library.switchOff(LibraryKind.TECHNIQUE, key, UNTOUCHED));
        stale(() -> library.switchOff(LibraryKind.TECHNIQUE, key, UNTOUCHED));
        stale(() -> library.switchOn(LibraryKind.TECHNIQUE, key, off.version() + 1));
        stale(() -> library.switchOff(
                LibraryKind.CLAIM,
                Library.standard().all(Claim.class).getFirst().key(),
                0));
        assertThat(as(() -> library.page(LibraryKind.TECHNIQUE, key)).off()).isTrue();
    }

    @RepeatedTest(3)
    void manyFirstSwitchesLetOneThrough() throws InterruptedException {
        var key = Library.standard().all(Technique.class).getFirst().key();
        var outcomes = Together.call(Collections.nCopies(6, (Callable<String>) () -> {
            try {
                clinics.as(manager, () -> library.switchOff(LibraryKind.TECHNIQUE, key, UNTOUCHED));
                return "done";
            } catch (StaleVersion told) {
                return "told";
            }
        }));
        assertThat(Collections.frequency(outcomes, "done")).isOne();
        assertThat(Collections.frequency(outcomes, "told")).isEqualTo(5);
    }

    @Test
    void anOwnEntryIsKeptInEveryState() {
        var added = as(() -> library.add(technique(" Barefoot  pressure ", List.of(Trait.COMPRESSION))));
        assertThat(added.own()).isTrue();
        assertThat(added.content().key()).isEqualTo("own-barefoot-pressure");
        assertThat(added.content().name()).isEqualTo("Barefoot  pressure");
        var changed =
                as(() -> library.change(renamed((Technique) added.content(), "Feet on the back"), added.version()));
        assertThat(changed.content().key()).isEqualTo("own-barefoot-pressure");
        assertThat(changed.content().name()).isEqualTo("Feet on the back");
        assertThat(changed.saved()).isNotNull().satisfies(saved -> {
            assertThat(saved.number()).isEqualTo(2);
            assertThat(saved.by()).contains(manager);
        });
        stale(() -> library.change(renamed((Technique) added.content(), "Third"), added.version()));

        assertThat(as(() -> library.search("feet on")).getFirst().own()).isTrue();
        assertThat(offered()).contains("own-barefoot-pressure");
        assertThat(clinics.as(neighbour, () -> library.search("feet on the back")))
                .noneMatch(LibraryRow::own);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        clinics.as(neighbour, () -> library.page(LibraryKind.TECHNIQUE, "own-barefoot-pressure")));
        assertThat(trail()).containsSubsequence("LIBRARY_ENTRY_ADDED", "LIBRARY_ENTRY_CHANGED");
        historyIsChained();
    }

    private void historyIsChained() {
        var rows = clinics.superuser()
                .sql("""
                        select bytes, hash, prev_hash from library_entry_version
                        where clinic_id = ? order by number""")
                .param(clinics.riverside())
                .query((row, n) -> List.of(
                        row.getBytes(1), row.getBytes(2), row.getBytes(3) == null ? new byte[0] : row.getBytes(3)))
                .list();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get(1))
                .isEqualTo(CanonicalJson.sha256(rows.get(0).get(0)));
        assertThat(rows.get(1).get(2)).isEqualTo(rows.get(0).get(1));
    }

    @Test
    void anOwnHomeCareCardComesBackAsItWasWritten() {
        var card = new HomeCare(
                "",
                "Wall slide",
                HomeCare.Kind.STRENGTHEN,
                List.of("Stand with your back to a wall.", "", "Slide down and up."),
                new HomeDose(2, 8, null, null, Range.exactly(1), new Range(3, 5), null),
                List.of(),
                "Stop when it hurts.",
                List.of(),
                List.of("quadratus-lumborum"),
                "",
                "",
                List.of(),
                List.of());
        var saved = (HomeCare) as(() -> library.add(card)).content();
        assertThat(saved.steps()).containsExactly("Stand with your back to a wall.", "Slide down and up.");
        assertThat(saved.dose()).isEqualTo(card.dose());
        assertThat(saved.kind()).isEqualTo(HomeCare.Kind.STRENGTHEN);
        assertThat(saved.regions()).containsExactly("quadratus-lumborum");
        assertThat(as(() -> library.offered(HomeCare.class))).contains(saved);
    }

    @Test
    void aSecondEntryOfTheSameNameIsRefusedAndOneThatOnlyLooksAlikeGetsAKeyOfItsOwn() {
        as(() -> library.add(technique("Foot work", List.of(Trait.COMPRESSION))));
        refused("name", () -> library.add(technique("FOOT WORK", List.of(Trait.COMPRESSION))));
        refused(
                "name",
                () -> library.add(technique(
                        Library.standard().all(Technique.class).getFirst().name(), List.of(Trait.COMPRESSION))));
        assertThat(as(() -> library.add(technique("Foot-work", List.of(Trait.COMPRESSION))))
                        .content()
                        .key())
                .isEqualTo("own-foot-work-2");
        assertThat(as(() -> library.add(technique("足", List.of(Trait.COMPRESSION))))
                        .content()
                        .key())
                .isEqualTo("own-entry");
    }

    @Test
    void aTechniqueIsRefusedAtItsField() {
        refused("name", () -> library.add(technique("", List.of(Trait.COMPRESSION))));
        refused("name", () -> library.add(technique("two\nlines", List.of(Trait.COMPRESSION))));
        refused("name", () -> library.add(technique("x".repeat(121), List.of(Trait.COMPRESSION))));
        refused("traits", () -> library.add(technique("Strong", List.of())));
        refused("traits", () -> library.add(technique("Strong", List.of(Trait.LUBRICANT))));
        refused("pressure", () -> library.add(pressed(new Range(0, 9))));
        refused("pressure", () -> library.add(pressed(new Range(4, 2))));
        refused("pressure", () -> library.add(pressed(null)));
        refused("", () -> library.add(Library.standard().all(Source.class).getFirst()));
    }

    @Test
    void aGentleTechniqueMayDoNothingThatARuleLooksAt() {
        var gentle = as(() -> library.add(pressed(new Range(1, 2))));
        assertThat(((Technique) gentle.content()).traits()).isEmpty();
    }

    @Test
    void aHomeCareCardIsRefusedAtItsField() {
        var dose = new HomeDose(null, 10, null, null, Range.exactly(1), null, null);
        refused("steps", () -> library.add(card(List.of(" "), "Stop.", dose, List.of())));
        refused("stop", () -> library.add(card(List.of("Do it."), " ", dose, List.of())));
        refused("dose", () -> library.add(card(List.of("Do it."), "Stop.", null, List.of())));
        refused("dose", () -> library.add(card(List.of("Do it."), "Stop.", HomeDose.NONE, List.of())));
        refused(
                "dose",
                () -> library.add(card(
                        List.of("Do it."),
                        "Stop.",
                        new HomeDose(3, null, null, null, Range.exactly(1), null, null),
                        List.of())));
        refused(
                "dose",
                () -> library.add(card(
                        List.of("Do it."), "Stop.", new HomeDose(null, 10, null, null, null, null, 4), List.of())));
        refused(
                "dose",
                () -> library.add(card(
                        List.of("Do it."),
                        "Stop.",
                        new HomeDose(null, 10, null, null, new Range(3, 1), null, null),
                        List.of())));
        refused(
                "dose",
                () -> library.add(card(
                        List.of("Do it."),
                        "Stop.",
                        new HomeDose(null, 10, null, null, null, Range.exactly(9), null),
                        List.of())));
        refused("regions", () -> library.add(card(List.of("Do it."), "Stop.", dose, List.of("tail"))));
        refused("steps", () -> library.add(card(Collections.nCopies(21, "Do it."), "Stop.", dose, List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\uD800", "\u202E"})
    void refusesTextThatCannotBeStored(String text) {
        refused("name", () -> library.add(technique(text, List.of(Trait.COMPRESSION))));
    }

    @Test
    void whatShipsCannotBeChanged() {
        var first = Library.standard().all(Technique.class).getFirst();
        as(() -> library.switchOff(LibraryKind.TECHNIQUE, first.key(), UNTOUCHED));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(() -> library.change(first, 0)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(() -> library.switchOff(LibraryKind.TECHNIQUE, "no-such-technique", UNTOUCHED)));
    }

    @Test
    void claimsForClientsFollowTheClinicsGrade() {
        assertThat(as(library::claimsForClients))
                .isNotEmpty()
                .allMatch(claim ->
                        claim.grade().atLeast(Grade.B) && !claim.clientText().isEmpty());
        int fair = as(library::claimsForClients).size();
        settings(ContentLanguage.ENGLISH, Grade.C);
        assertThat(as(library::claimsForClients)).hasSizeGreaterThan(fair).noneMatch(claim -> claim.grade() == Grade.X);
        settings(ContentLanguage.ENGLISH, Grade.A);
        assertThat(as(library::claimsForClients)).allMatch(claim -> claim.grade() == Grade.A);
        assertThat(clinics.as(neighbour, library::claimsForClients)).hasSize(fair);
    }

    @Test
    void aClaimThatIsSwitchedOffStandsInNoDocument() {
        var claim = as(library::claimsForClients).getFirst();
        as(() -> library.switchOff(LibraryKind.CLAIM, claim.key(), UNTOUCHED));
        assertThat(as(library::claimsForClients)).doesNotContain(claim);
    }

    @Test
    void theLanguageIsTheClinics() {
        var english =
                as(() -> library.entries(LibraryKind.POPULATION)).getFirst().content();
        settings(ContentLanguage.GERMAN, Grade.B);
        var german =
                as(() -> library.entries(LibraryKind.POPULATION)).getFirst().content();
        assertThat(german.key()).isEqualTo(english.key());
        assertThat(german.name()).isNotEqualTo(english.name());
        assertThat(as(() -> library.search(english.name())).getFirst().content())
                .isEqualTo(german);
    }

    @Test
    void settingsAreGuarded() {
        settings(ContentLanguage.GERMAN, Grade.A);
        stale(() -> {
            library.changeSettings(new LibrarySettings(ContentLanguage.ENGLISH, Grade.B, UNTOUCHED));
            return true;
        });
        refused("lowestGrade", () -> {
            library.changeSettings(new LibrarySettings(
                    ContentLanguage.ENGLISH, Grade.X, library.settings().version()));
            return true;
        });
        assertThat(as(library::settings).lowestGrade()).isEqualTo(Grade.A);
        assertThat(trail()).contains("LIBRARY_SETTINGS_CHANGED");
    }

    private void settings(ContentLanguage language, Grade grade) {
        as(() -> {
            library.changeSettings(
                    new LibrarySettings(language, grade, library.settings().version()));
            return true;
        });
    }

    private List<String> offered() {
        return as(() -> library.offered(Technique.class)).stream()
                .map(Technique::key)
                .toList();
    }

    private List<String> trail() {
        return clinics.superuser()
                .sql("select what from audit_event where clinic_id = ? order by seq")
                .param(clinics.riverside())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private <T> T as(Callable<T> work) {
        return clinics.as(manager, work);
    }

    private void stale(Callable<?> work) {
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> as(work));
    }

    private void refused(String field, Callable<?> work) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> as(work))
                .satisfies(rejection -> assertThat(rejection.field()).isEqualTo(field))
                .satisfies(rejection -> assertThat(rejection.getMessage()).endsWith("."));
    }

    private static Technique renamed(Technique technique, String name) {
        return technique(technique.key(), name, technique.traits(), technique.pressure());
    }

    private static Technique technique(String name, List<Trait> traits) {
        return technique("", name, traits, new Range(2, 4));
    }

    private static Technique pressed(@Nullable Range pressure) {
        return technique("", "Holding", List.of(), pressure);
    }

    private static Technique technique(String key, String name, List<Trait> traits, @Nullable Range pressure) {
        return new Technique(
                key,
                name,
                List.of(),
                Technique.Family.OTHER,
                Technique.Level.TECHNIQUE,
                "What is done.",
                List.of(Technique.Applicator.FEET),
                List.of(),
                pressure,
                List.of(),
                List.of(),
                null,
                null,
                traits,
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                List.of());
    }

    private static HomeCare card(List<String> steps, String stop, @Nullable HomeDose dose, List<String> regions) {
        return new HomeCare(
                "",
                "Wall slide",
                HomeCare.Kind.STRENGTHEN,
                steps,
                dose,
                List.of(),
                stop,
                List.of(),
                regions,
                "",
                "",
                List.of(),
                List.of());
    }
}
