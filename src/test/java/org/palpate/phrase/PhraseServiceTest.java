/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.Together;
import org.palpate.clinic.ClinicFounded;
import org.palpate.database.PalpateTest;
import org.palpate.security.Actor;
import org.palpate.security.Actors;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@PalpateTest
class PhraseServiceTest {

    private final PhraseService phrases;
    private final TransactionTemplate transaction;
    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private String maria;

    @SuppressWarnings("NullAway.Init")
    private String bob;

    @SuppressWarnings("NullAway.Init")
    private String manager;

    @SuppressWarnings("NullAway.Init")
    private String neighbour;

    @Autowired
    PhraseServiceTest(PhraseService phrases, TransactionTemplate transaction, ApplicationContext application) {
        this.phrases = phrases;
        this.transaction = transaction;
        this.application = application;
    }

    @BeforeEach
    void takePeopleOn() {
        var number = System.nanoTime();
        maria = "maria" + number;
        bob = "bob" + number;
        manager = "noor" + number;
        neighbour = "nina" + number;
        clinics = new TwoClinics(application)
                .hire(maria, Role.THERAPIST)
                .hire(bob, Role.THERAPIST)
                .hire(manager, Role.MANAGER)
                .hireAtHarbour(neighbour, Role.MANAGER);
    }

    @Test
    void onesOwnAreForOneselfAndTheClinicsForAll() {
        clinics.as(maria, () -> phrases.add(draft("ql", "mine")));
        clinics.as(manager, () -> phrases.addForClinic(draft("rom", "ours")));

        assertThat(shortcuts(maria)).containsExactly("ql", "rom");
        assertThat(shortcuts(bob)).containsExactly("rom");
        assertThat(shortcuts(neighbour)).isEmpty();
    }

    @Test
    void onesOwnWinsOverTheClinicsAndBothAreSaid() {
        clinics.as(manager, () -> phrases.addForClinic(draft("ql", "ours")));
        clinics.as(maria, () -> phrases.add(draft(".QL", "mine")));

        assertThat(of(maria)).extracting(PhraseRow::text).containsExactly("mine", "ours");
        assertThat(of(maria)).extracting(PhraseRow::overruled).containsExactly(false, true);
        assertThat(of(bob)).extracting(PhraseRow::overruled).containsExactly(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "two words",
                "a\tb",
                "5",
                "5a",
                "a.b",
                "e.g.",
                "a/b",
                "q🙂",
                "-a",
                "a\u0000",
                "a\u202e",
                "abcdefghijabcdefghijabcdefghijk"
            })
    void aShortcutThatCannotBeTypedIsRefusedAtItsField(String shortcut) {
        refused("shortcut", () -> phrases.add(draft(shortcut, "Text")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ql", "rom2", "größe", "ימין", "shoulder-l", "a_b"})
    void aShortcutMayBeOfAnyLetters(String shortcut) {
        clinics.as(maria, () -> phrases.add(draft(shortcut, "Text")));
        assertThat(shortcuts(maria)).containsExactly(shortcut);
    }

    @Test
    void aTwinIsRefusedAtItsField() {
        clinics.as(maria, () -> phrases.add(draft("ql", "one")));
        refused("shortcut", () -> phrases.add(draft("QL", "two")));
        var other = clinics.as(maria, () -> phrases.add(draft("rom", "three")));
        refused("shortcut", () -> {
            phrases.change(other, draft("ql", "three"), 0);
            return true;
        });
        assertThat(of(maria)).extracting(PhraseRow::text).containsExactly("one", "three");
    }

    @Test
    void theTextIsKeptAsItWasTypedOrRefused() {
        var text = "Left {side}\n\n👩🏽‍⚕️ שלום <b>&amp;</b> $1 {left|right} .ql";
        clinics.as(maria, () -> phrases.add(draft("ql", text)));
        assertThat(of(maria).getFirst().text()).isEqualTo(text);
        for (var bad : List.of("", "  \n", "a\u0000b", "a\ud800b", "x".repeat(50_000))) {
            refused("text", () -> phrases.add(draft("other", bad)));
        }
    }

    @Test
    void nobodyTouchesWhatIsSomebodyElses() {
        var mine = clinics.as(maria, () -> phrases.add(draft("ql", "mine")));
        var ours = clinics.as(manager, () -> phrases.addForClinic(draft("rom", "ours")));

        for (var stranger : List.of(bob, manager, neighbour)) {
            notFound(stranger, () -> phrases.change(mine, draft("ql", "taken"), 0));
            notFound(stranger, () -> phrases.remove(mine, 0));
        }
        notFound(maria, () -> phrases.changeForClinic(ours, draft("rom", "taken"), 0));
        notFound(maria, () -> phrases.remove(ours, 0));
        notFound(manager, () -> phrases.changeForClinic(mine, draft("ql", "taken"), 0));
        notFound(neighbour, () -> phrases.removeForClinic(ours, 0));
        assertThat(of(maria)).extracting(PhraseRow::text).containsExactly("mine", "ours");
    }

    @Test
    void whatIsRemovedIsGoneAndItsShortcutIsFreeAgain() {
        var id = clinics.as(maria, () -> phrases.add(draft("ql", "one")));
        clinics.as(maria, () -> {
            phrases.remove(id, 0);
            return true;
        });
        assertThat(of(maria)).isEmpty();
        notFound(maria, () -> phrases.change(id, draft("ql", "two"), 1));
        clinics.as(maria, () -> phrases.add(draft("ql", "one")));
        assertThat(shortcuts(maria)).containsExactly("ql");
        assertThat(trail()).containsSubsequence("PHRASE_ADDED", "PHRASE_REMOVED", "PHRASE_ADDED");
    }

    @Test
    void whoComesSecondIsTold() throws InterruptedException {
        var id = clinics.as(maria, () -> phrases.add(draft("ql", "one")));
        clinics.as(maria, () -> {
            phrases.change(id, draft("ql", "two"), 0);
            return true;
        });
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> clinics.as(maria, () -> {
                    phrases.change(id, draft("ql", "three"), 0);
                    return true;
                }));
        var outcomes = Together.call(Collections.nCopies(6, (Callable<String>) () -> {
            try {
                clinics.as(manager, () -> phrases.addForClinic(draft("same", "text")));
                return "done";
            } catch (StaleVersion | Rejection told) {
                return "told";
            }
        }));
        assertThat(Collections.frequency(outcomes, "done")).isOne();
    }

    @Test
    void aNewClinicBeginsWithTheStarterSet() {
        Actors.runAs(
                Actor.system(clinics.harbour()),
                () -> transaction.executeWithoutResult(
                        status -> application.publishEvent(new ClinicFounded(clinics.harbour()))));

        assertThat(of(neighbour))
                .allMatch(PhraseRow::ofClinic)
                .extracting(PhraseRow::shortcut)
                .containsExactlyInAnyOrderElementsOf(
                        StarterPhrases.ALL.stream().map(PhraseDraft::shortcut).toList());
        assertThat(of(maria)).isEmpty();
    }

    @Test
    void aClinicFromBeforeIsGivenTheStarterPhrasesOnceAndNothingIsOverwritten() {
        clinics.as(manager, () -> phrases.addForClinic(draft("ql", "Ours")));
        clinics.as(maria, () -> phrases.add(draft("tp", "Mine")));
        int all = StarterPhrases.ALL.size();
        assertThat(clinics.as(manager, phrases::addStarterPhrases)).isEqualTo(all - 1);
        assertThat(clinics.as(manager, phrases::addStarterPhrases)).isZero();
        assertThat(of(manager)).hasSize(all).allMatch(PhraseRow::ofClinic);
        assertThat(of(manager))
                .filteredOn(row -> row.shortcut().equals("ql"))
                .extracting(PhraseRow::text)
                .containsExactly("Ours");
        assertThat(of(maria))
                .filteredOn(row -> row.shortcut().equals("tp"))
                .extracting(PhraseRow::text)
                .startsWith("Mine");
        assertThat(trail()).contains("PHRASE_ADDED");
        notFound(maria, phrases::addStarterPhrases);
    }

    private List<PhraseRow> of(String person) {
        return clinics.as(person, phrases::phrases);
    }

    private List<String> shortcuts(String person) {
        return of(person).stream().map(PhraseRow::shortcut).toList();
    }

    private void refused(String field, Callable<Object> work) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> clinics.as(maria, work))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private void notFound(String person, Runnable work) {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> clinics.as(person, () -> {
                    work.run();
                    return true;
                }));
    }

    private List<String> trail() {
        return clinics.superuser()
                .sql("select what from audit_event where clinic_id = ? order by seq")
                .param(clinics.riverside())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static PhraseDraft draft(String shortcut, String text) {
        return new PhraseDraft(shortcut, text);
    }
}
