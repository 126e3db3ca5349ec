/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.anatomy.Side;
import org.palpate.base.CanonicalJson;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.Together;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.database.PalpateTest;
import org.palpate.intake.IntakeDifference.Change;
import org.palpate.intake.IntakeDraft.Medicine;
import org.palpate.intake.IntakeDraft.Operation;
import org.palpate.intake.IntakeDraft.PainStory;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PalpateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakeServiceTest {

    private final IntakeService intakes;
    private final ClientService clients;
    private final ApplicationContext application;
    private final LocalDate today;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private ClientId client;

    @Autowired
    IntakeServiceTest(
            IntakeService intakes, ClientService clients, InstantSource time, ApplicationContext application) {
        this.intakes = intakes;
        this.clients = clients;
        this.today = LocalDate.ofInstant(time.instant(), ZoneId.of("America/Toronto"));
        this.application = application;
    }

    @BeforeAll
    void takePeopleOn() {
        clinics = new TwoClinics(application).hire("therapist", Role.THERAPIST).hire("colleague", Role.THERAPIST);
    }

    @BeforeEach
    void takeAClient() {
        client = clinics.as("therapist", () -> {
            var id = clients.create(TwoClinics.contact("Given", "Family"));
            clients.share(id, clinics.id("colleague"));
            return id;
        });
    }

    @Test
    void everySavedVersionIsKept() {
        assertThat(clinics.as("therapist", () -> intakes.current(client))).isEmpty();
        var first = save(SampleIntake.answers(Map.of("pregnant", Reply.of(Answer.NO))), IntakeService.NO_INTAKE);
        var second = clinics.as("colleague", () -> intakes.save(client, SampleIntake.full(today), first.version()));
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.savedBy()).isEqualTo("Name of colleague, RMT");
        assertThat(second.byClient()).isFalse();
        assertThat(second.waitsForReview()).isFalse();
        assertThat(clinics.as("therapist", () -> intakes.current(client))).contains(second);
        assertThat(clinics.as("therapist", () -> intakes.history(client)))
                .extracting(IntakeSummary::content)
                .containsExactly(SampleIntake.full(today), first.content());
        var rows = clinics.superuser()
                .sql("""
                        select v.bytes, v.hash, v.prev_hash from intake_version v
                        join intake i on i.id = v.intake_id where i.client_id = ? order by number""")
                .param(client.value())
                .query((row, n) -> List.of(
                        row.getBytes(1), row.getBytes(2), row.getBytes(3) == null ? new byte[0] : row.getBytes(3)))
                .list();
        assertThat(rows.get(0).get(1))
                .isEqualTo(CanonicalJson.sha256(rows.get(0).get(0)));
        assertThat(rows.get(0).get(2)).isEmpty();
        assertThat(rows.get(1).get(2)).isEqualTo(rows.get(0).get(1));
    }

    @Test
    void whoComesSecondIsToldAndOverwritesNothing() {
        var read = save(SampleIntake.goals("Walk"), IntakeService.NO_INTAKE);
        save(SampleIntake.goals("First"), read.version());
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> save(SampleIntake.goals("Second"), read.version()));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> save(SampleIntake.goals("Third"), IntakeService.NO_INTAKE));
        assertThat(current().content().goals()).isEqualTo("First");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> clinics.as("therapist", () -> intakes.difference(client, 1, 3)));
    }

    @Test
    void theDifferenceSaysWhatWasAskedAndWhatWasSaidThenAndNow() {
        var first = save(SampleIntake.full(today), IntakeService.NO_INTAKE);
        save(
                SampleIntake.with(
                        first.content(),
                        Map.of("pregnant", Reply.of(Answer.NO), "diabetes-epilepsy-feeling", Reply.of(Answer.UNSURE))),
                first.version());
        var changes =
                clinics.as("therapist", () -> intakes.difference(client, 1, 2)).changes();
        assertThat(changes)
                .extracting(Change::key, Change::before, Change::after)
                .contains(
                        tuple("pregnant", "Yes", "No"),
                        tuple("diabetes-epilepsy-feeling", "", "Not sure"),
                        tuple("medicines", "Ramipril, for blood pressure", ""));
        assertThat(changes.getFirst().question()).isEqualTo("Any numbness, tingling or weakness in one arm or leg?");
        assertThat(clinics.as("therapist", () -> intakes.difference(client, 2, 2))
                        .changes())
                .isEmpty();
        assertThat(clinics.as("therapist", () -> intakes.difference(client, 0, 1))
                        .changes())
                .extracting(Change::before)
                .containsOnly("");
    }

    @Test
    void factsAreWhatRulesRead() {
        save(SampleIntake.full(today), IntakeService.NO_INTAKE);
        var facts = clinics.as("therapist", () -> intakes.facts(client));
        assertThat(facts.answers())
                .containsEntry("pregnant", Answer.YES)
                .containsEntry("limb-symptoms", Answer.UNSURE)
                .containsEntry("cancer-ever", Answer.NO)
                .doesNotContainKeys("cancer-active", "weight-loss", "pregnancy-weeks");
        assertThat(facts.chosen("limb-symptoms-where")).containsExactly("left-leg");
        assertThat(facts.chosen("other-conditions")).isEmpty();
        assertThat(facts.placesOf("skin-places")).containsExactly(new IntakeFacts.Place(null, "lower-back", Side.LEFT));
        assertThat(facts.reported())
                .singleElement()
                .returns(BodyMark.Kind.REPORTED, BodyMark::kind)
                .returns("quadratus-lumborum", BodyMark::region)
                .returns(Side.LEFT, BodyMark::side);
        assertThat(facts.avoided()).containsExactly(new IntakeFacts.Place(null, "abdomen", Side.MIDLINE));
        assertThat(facts.pregnancyWeeks()).isEqualTo(22);
        assertThat(facts.texts()).containsEntry("allergies-what", "Nut oil: a rash");
        assertThat(facts.taken()).isNotNull().satisfies(taken -> {
            assertThat(taken.intakeNumber()).isOne();
            assertThat(taken.day()).isEqualTo(today);
            assertThat(taken.by()).isEqualTo("Name of therapist, RMT");
            assertThat(taken.byClient()).isFalse();
            assertThat(taken.reviewed()).isTrue();
        });
    }

    @Test
    void withoutAHealthHistoryThereIsOnlyTheAge() {
        var facts = clinics.as("therapist", () -> intakes.facts(client));
        assertThat(facts).isEqualTo(IntakeFacts.none(client, facts.age()));
        assertThat(facts.age()).isBetween(40, 60);
        assertThat(facts.taken()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"20, 0, 20", "20, 13, 21", "20, 14, 22", "45, 6, 45", "45, 7, ", "30, 200, "})
    void weeksOfPregnancyGoOnCounting(int told, int daysAgo, @Nullable Integer weeks) {
        assertThat(IntakeReading.weeks(Reply.of(told, today.minusDays(daysAgo)), today))
                .isEqualTo(weeks);
    }

    @Test
    void weeksThatSayNoDayAreOfTheDayTheyAreSaved() {
        save(
                SampleIntake.answers(Map.of("pregnant", Reply.of(Answer.YES), "pregnancy-weeks", Reply.of(12, null))),
                IntakeService.NO_INTAKE);
        assertThat(current().content().reply("pregnancy-weeks").toldOn()).isEqualTo(today);
    }

    @ParameterizedTest
    @CsvSource({"0", "46", "60", "-3"})
    void aPregnancyThatCannotBeIsRefused(int weeks) {
        refused(
                "pregnancy-weeks",
                "Enter a number from 1 to 45.",
                SampleIntake.answers(
                        Map.of("pregnant", Reply.of(Answer.YES), "pregnancy-weeks", Reply.of(weeks, today))));
    }

    @Test
    void contradictionsAreNamed() {
        refused(
                "pregnancy-weeks",
                "This says \"20, told on %s\", but \"Are you or could you be pregnant?\" is answered with no."
                        .formatted(IntakeWords.day(today)),
                SampleIntake.answers(Map.of("pregnant", Reply.of(Answer.NO), "pregnancy-weeks", Reply.of(20, today))));
        refused(
                "cancer-active",
                "This says \"Yes\", but \"Have you ever had cancer?\" is answered with no.",
                SampleIntake.answers(
                        Map.of("cancer-ever", Reply.of(Answer.NO), "cancer-active", Reply.of(Answer.YES))));
        refused(
                "cancer-ever",
                "Answer this question too: something is written below it.",
                SampleIntake.answers(Map.of("cancer-active", Reply.of(Answer.YES))));
    }

    @Test
    void aStoryOf50000CharactersIsKeptAndALongerOneIsRefusedAtItsField() {
        var story = "ä".repeat(50_000);
        save(SampleIntake.pain(SampleIntake.story(story)), IntakeService.NO_INTAKE);
        assertThat(current().content().pain().story()).isEqualTo(story);
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> save(
                        SampleIntake.pain(SampleIntake.story(story + "x")),
                        current().version()))
                .satisfies(rejection -> assertThat(rejection.field()).isEqualTo("story"))
                .withMessage("This is 50,001 characters long; the most that fits is 50,000.");
    }

    @Test
    void refusesAtTheField() {
        refused("answers", "no health question", SampleIntake.answers(Map.of("no-such-key", Reply.of(Answer.YES))));
        refused(
                "onset",
                "today at the latest",
                SampleIntake.pain(new PainStory("", today.plusDays(1), "", "", null, Set.of(), "", "", "")));
        refused("medicines", "which medicine", SampleIntake.medicines(new Medicine(" ", "blood pressure")));
        refused("medicines", "one line", SampleIntake.medicines(new Medicine("a\nb", "")));
        refused(
                "medicines",
                "at most 100",
                SampleIntake.medicines(
                        Collections.nCopies(101, new Medicine("a", "")).toArray(Medicine[]::new)));
        refused("operations", "which operation", SampleIntake.operations(new Operation("", "2019")));
        refused(
                "other-conditions",
                "not known",
                SampleIntake.answers(Map.of("other-conditions", Reply.of(Set.of("warts")))));
        refused(
                "pregnancy-weeks",
                "future",
                SampleIntake.answers(
                        Map.of("pregnant", Reply.of(Answer.YES), "pregnancy-weeks", Reply.of(20, today.plusDays(1)))));
        refused("goals", "cannot be stored", SampleIntake.goals("a\0b"));
        refused("story", "cannot be stored", SampleIntake.pain(SampleIntake.story("\u202E")));
        refused(
                "marks",
                "Only what the client feels",
                SampleIntake.marks(
                        MarkBuilder.found("quadratus-lumborum", Side.LEFT).build()));
        refused(
                "marks",
                "paired",
                SampleIntake.marks(
                        MarkBuilder.reported("quadratus-lumborum", Side.MIDLINE).build()));
        refused(
                "skin-places",
                "Only what the client feels",
                SampleIntake.answers(Map.of(
                        "skin-today", Reply.of(Answer.YES),
                        "skin-places",
                                Reply.of(List.<BodyMark>of(MarkBuilder.avoid("abdomen", Side.MIDLINE)
                                        .build())))));
    }

    @Test
    void storesOneFormOfWhatWasTyped() {
        var saved = save(
                new IntakeDraft(
                        Map.of(
                                "allergies",
                                Reply.of(Answer.YES),
                                "allergies-what",
                                Reply.of(" a\r\nb "),
                                "touch",
                                Reply.of(" ")),
                        List.of(new Medicine(" Zoe\u0308 ", ""), new Medicine("", "")),
                        List.of(new Operation("", "")),
                        PainStory.empty(),
                        " Walk ",
                        List.of(),
                        IntakeDraft.Preferences.empty(),
                        " Nurse ",
                        Set.of()),
                IntakeService.NO_INTAKE);
        assertThat(saved.content())
                .isEqualTo(new IntakeDraft(
                        Map.of("allergies", Reply.of(Answer.YES), "allergies-what", Reply.of("a\nb")),
                        List.of(new Medicine("Zoë", "")),
                        List.of(),
                        PainStory.empty(),
                        "Walk",
                        List.of(),
                        IntakeDraft.Preferences.empty(),
                        "Nurse",
                        Set.of()));
    }

    @Test
    void whatIsTypedIsKeptUntilItIsSavedAlsoWhenItCannotBeSaved() {
        var wrong =
                SampleIntake.answers(Map.of("pregnant", Reply.of(Answer.NO), "pregnancy-weeks", Reply.of(60, today)));
        clinics.as("therapist", () -> {
            intakes.keep(client, SampleIntake.goals("Wal"), IntakeService.NO_INTAKE);
            intakes.keep(client, wrong, IntakeService.NO_INTAKE);
            return true;
        });
        assertThat(clinics.as("colleague", () -> intakes.draft(client))).isEmpty();
        var kept = clinics.as("therapist", () -> intakes.draft(client)).orElseThrow();
        assertThat(kept.content()).isEqualTo(wrong);
        assertThat(kept.basedOn()).isEqualTo(IntakeService.NO_INTAKE);
        save(SampleIntake.goals("Walk"), IntakeService.NO_INTAKE);
        assertThat(clinics.as("therapist", () -> intakes.draft(client))).isEmpty();
    }

    @Test
    void aDraftCanBeThrownAwayAndIsThenGone() {
        clinics.as("therapist", () -> {
            intakes.keep(client, SampleIntake.goals("Wal"), IntakeService.NO_INTAKE);
            intakes.discard(client);
            return true;
        });
        assertThat(clinics.as("therapist", () -> intakes.draft(client))).isEmpty();
    }

    /** Two people who both begin the first one: one wins, the other is told, whatever the timing. */
    @RepeatedTest(5)
    void twoFirstVersionsDoNotMeet() throws InterruptedException {
        var outcomes = Together.call(Stream.of("therapist", "colleague")
                .map(person -> saving(person, IntakeService.NO_INTAKE))
                .toList());
        assertThat(outcomes).containsExactlyInAnyOrder("saved", "told");
    }

    @Test
    void manySavesOfOneVersionLetOneThrough() throws InterruptedException {
        var read = save(SampleIntake.goals("Walk"), IntakeService.NO_INTAKE);
        var outcomes = Together.call(Collections.nCopies(8, saving("therapist", read.version())));
        assertThat(Collections.frequency(outcomes, "saved")).isOne();
        assertThat(Collections.frequency(outcomes, "told")).isEqualTo(7);
    }

    private Callable<String> saving(String person, long expected) {
        return () -> {
            try {
                clinics.as(person, () -> intakes.save(client, SampleIntake.goals("By " + person), expected));
                return "saved";
            } catch (StaleVersion told) {
                return "told";
            }
        };
    }

    private void refused(String field, String sentence, IntakeDraft draft) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> save(draft, IntakeService.NO_INTAKE))
                .satisfies(rejection -> assertThat(rejection.field()).isEqualTo(field))
                .withMessageContaining(sentence);
        assertThat(clinics.as("therapist", () -> intakes.current(client))).isEmpty();
    }

    private IntakeSummary save(IntakeDraft draft, long expected) {
        return clinics.as("therapist", () -> intakes.save(client, draft, expected));
    }

    private IntakeSummary current() {
        return clinics.as("therapist", () -> intakes.current(client)).orElseThrow();
    }
}
