/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.base.CanonicalJson;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.Together;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.database.PalpateTest;
import org.palpate.plan.PlanDraft.Goal;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PalpateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanServiceTest {

    private final PlanService plans;
    private final ClientService clients;
    private final ApplicationContext application;
    private final LocalDate today;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private ClientId client;

    @Autowired
    PlanServiceTest(PlanService plans, ClientService clients, InstantSource time, ApplicationContext application) {
        this.plans = plans;
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
    void everySavedStateIsKept() {
        assertThat(clinics.as("therapist", () -> plans.plan(client))).isEmpty();
        var first = save(plan("Walk 30 minutes"), PlanService.NO_PLAN);
        var second = clinics.as("colleague", () -> plans.save(client, plan("Run"), first.version()));
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.savedBy()).isEqualTo("Name of colleague, RMT");
        assertThat(clinics.as("therapist", () -> plans.plan(client))).contains(second);
        var rows = clinics.superuser()
                .sql("""
                        select v.bytes, v.hash, v.prev_hash from plan_version v
                        join treatment_plan p on p.id = v.plan_id where p.client_id = ? order by number""")
                .param(client.value())
                .query((row, n) -> List.of(
                        row.getBytes(1), row.getBytes(2), row.getBytes(3) == null ? new byte[0] : row.getBytes(3)))
                .list();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get(1))
                .isEqualTo(CanonicalJson.sha256(rows.get(0).get(0)));
        assertThat(rows.get(0).get(2)).isEmpty();
        assertThat(rows.get(1).get(2)).isEqualTo(rows.get(0).get(1));
        assertThat(CanonicalJson.read(rows.get(0).get(0), PlanDraft.class)).isEqualTo(first.content());
    }

    @Test
    void whoComesSecondIsToldAndOverwritesNothing() {
        var read = save(plan("Walk"), PlanService.NO_PLAN);
        save(plan("First"), read.version());
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> save(plan("Second"), read.version()));
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> save(plan("Third"), PlanService.NO_PLAN));
        assertThat(clinics.as("therapist", () -> plans.plan(client))
                        .orElseThrow()
                        .content()
                        .goals())
                .extracting(Goal::text)
                .containsExactly("First");
    }

    @Test
    void aPlanThatIsNotThereCannotBeChanged() {
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> save(plan("Walk"), 0));
    }

    @Test
    void storesOneFormOfWhatWasTyped() {
        var saved = save(
                new PlanDraft(
                        List.of(
                                new Goal(" Walk ", " 30 min ", today),
                                new Goal("", "", null),
                                new Goal("Zoe\u0308", "", null)),
                        " weekly ",
                        6,
                        60,
                        "a\r\nb",
                        " x ",
                        "",
                        today),
                PlanService.NO_PLAN);
        assertThat(saved.content())
                .isEqualTo(new PlanDraft(
                        List.of(new Goal("Walk", "30 min", today), new Goal("Zoë", "", null)),
                        "weekly",
                        6,
                        60,
                        "a\nb",
                        "x",
                        "",
                        today));
    }

    @Test
    void refusesAtTheField() {
        refused("reviewDate", changed(today.minusDays(1), null, null, List.of()));
        refused("reviewDate", changed(today.plusYears(5).plusDays(1), null, null, List.of()));
        refused("visits", changed(null, 0, null, List.of()));
        refused("visits", changed(null, 501, null, List.of()));
        refused("minutes", changed(null, null, 4, List.of()));
        refused("minutes", changed(null, null, 601, List.of()));
        refused("goals", changed(null, null, null, List.of(new Goal("", "30 minutes", null))));
        refused("goals", changed(null, null, null, List.of(new Goal("two\nlines", "", null))));
        refused("goals", changed(null, null, null, Collections.nCopies(41, new Goal("Walk", "", null))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\uD800", "\u202E"})
    void refusesTextThatCannotBeStored(String text) {
        refused("techniques", new PlanDraft(List.of(), "", null, null, text + "x", "", "", null));
        refused("homeCare", new PlanDraft(List.of(), "", null, null, "", "x" + text, "", null));
        refused("precautions", new PlanDraft(List.of(), "", null, null, "", "", text, null));
        refused("frequency", new PlanDraft(List.of(), text, null, null, "", "", "", null));
        refused("goals", changed(null, null, null, List.of(new Goal(text, "", null))));
    }

    /** Two people who both begin the first plan: one wins, the other is told, whatever the timing. */
    @RepeatedTest(5)
    void twoFirstPlansDoNotMeet() throws InterruptedException {
        var outcomes = Together.call(Stream.of("therapist", "colleague")
                .map(person -> saving(person, PlanService.NO_PLAN))
                .toList());
        assertThat(outcomes).containsExactlyInAnyOrder("saved", "told");
    }

    @Test
    void manySavesOfOneVersionLetOneThrough() throws InterruptedException {
        var read = save(plan("Walk"), PlanService.NO_PLAN);
        var outcomes = Together.call(Collections.nCopies(8, saving("therapist", read.version())));
        assertThat(Collections.frequency(outcomes, "saved")).isOne();
        assertThat(Collections.frequency(outcomes, "told")).isEqualTo(7);
    }

    private Callable<String> saving(String person, long expected) {
        return () -> {
            try {
                clinics.as(person, () -> plans.save(client, plan("By " + person), expected));
                return "saved";
            } catch (StaleVersion told) {
                return "told";
            }
        };
    }

    private void refused(String field, PlanDraft draft) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> save(draft, PlanService.NO_PLAN))
                .satisfies(rejection -> assertThat(rejection.field()).isEqualTo(field));
        assertThat(clinics.as("therapist", () -> plans.plan(client))).isEmpty();
    }

    private PlanSummary save(PlanDraft draft, long expected) {
        return clinics.as("therapist", () -> plans.save(client, draft, expected));
    }

    private static PlanDraft plan(String goal) {
        return changed(null, null, null, List.of(new Goal(goal, "", null)));
    }

    private static PlanDraft changed(
            @Nullable LocalDate review, @Nullable Integer visits, @Nullable Integer minutes, List<Goal> goals) {
        return new PlanDraft(goals, "", visits, minutes, "", "", "", review);
    }
}
