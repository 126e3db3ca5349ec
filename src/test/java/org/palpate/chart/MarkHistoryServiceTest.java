/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.base.NotFound;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.bodymap.MarkFigures;
import org.palpate.bodymap.MarkHeat.Warm;
import org.palpate.bodymap.Place;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.database.PalpateTest;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PalpateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkHistoryServiceTest {

    private static final LocalDate EARLY = LocalDate.of(2026, 1, 5);

    private final MarkHistoryService history;
    private final ChartService chart;
    private final ClientService clients;
    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private ClientId client;

    @Autowired
    MarkHistoryServiceTest(
            MarkHistoryService history, ChartService chart, ClientService clients, ApplicationContext application) {
        this.history = history;
        this.chart = chart;
        this.clients = clients;
        this.application = application;
    }

    @BeforeAll
    void takePeopleOn() {
        clinics = new TwoClinics(application)
                .hire("therapist", Role.THERAPIST)
                .hire("colleague", Role.THERAPIST)
                .hire("manager", Role.MANAGER)
                .hireAtHarbour("harbour", Role.THERAPIST, Role.MANAGER);
    }

    @BeforeEach
    void aClientOfTwo() {
        client = as("therapist", () -> {
            var id = clients.create(TwoClinics.contact("Given", "Family"));
            clients.share(id, clinics.id("colleague"));
            return id;
        });
    }

    @Test
    void visitsComeOldestFirstWithWhatWasSealed() {
        var first = signed("therapist", List.of(psoas(6), gluteus(3)));
        var second = signed("colleague", List.of());
        as(
                "colleague",
                () -> chart.amend(
                        second, version(second), NewAmendment.added(Amendment.Kind.ADDENDUM, "Forgotten", "More")));
        var third = signed("therapist", List.of(psoas(2)));

        var visits = as("therapist", () -> history.visits(client));

        assertThat(visits).extracting(VisitMarks::id).containsExactly(first, second, third);
        assertThat(visits)
                .extracting(VisitMarks::state)
                .containsExactly(NoteState.SIGNED, NoteState.AMENDED, NoteState.SIGNED);
        for (var visit : visits) {
            var note = as("therapist", () -> chart.open(visit.id()));
            assertThat(visit.marks()).isEqualTo(note.content().marks());
            assertThat(visit.date()).isEqualTo(note.serviceDate());
            assertThat(visit.therapist()).isEqualTo(note.therapistName());
        }
        assertThat(as("manager", () -> history.visits(client))).isEqualTo(visits);
    }

    @Test
    void onlyOnesOwnDraftIsAmongThem() {
        var mine = draft("therapist", List.of(psoas(5)));
        draft("colleague", List.of(psoas(4)));
        assertThat(as("therapist", () -> history.visits(client)))
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.id()).isEqualTo(mine);
                    assertThat(visit.state()).isEqualTo(NoteState.DRAFT);
                    assertThat(visit.marks())
                            .isEqualTo(as("therapist", () -> chart.open(mine))
                                    .content()
                                    .marks());
                });
        assertThat(as("manager", () -> history.visits(client))).isEmpty();
    }

    @Test
    void discardedNotesAndNotesInErrorAreLeftOut() {
        var discarded = draft("therapist", List.of(psoas(5)));
        as("therapist", () -> {
            chart.discard(discarded, version(discarded));
            return true;
        });
        var wrong = signed("therapist", List.of(psoas(5)));
        as("therapist", () -> chart.markInError(wrong, version(wrong), "Wrong client"));
        assertThat(as("therapist", () -> history.visits(client))).isEmpty();
        assertThat(as("manager", () -> history.visits(client))).isEmpty();
        assertThat(as("therapist", () -> history.heat(client, LocalDate.MIN, LocalDate.MAX, MarkFigures.FINDINGS))
                        .visits())
                .isZero();
    }

    @Test
    void nobodyElseSeesThem() {
        signed("therapist", List.of(psoas(5)));
        as("manager", () -> {
            clients.endCare(client, clinics.id("colleague"));
            return true;
        });
        for (var person : List.of("colleague", "harbour")) {
            assertThatExceptionOfType(NotFound.class)
                    .as(person)
                    .isThrownBy(() -> as(person, () -> history.visits(client)));
        }
    }

    @Test
    void heatIsOfTheSignedVisitsInTheRange() {
        signedOn(EARLY.minusDays(1), List.of(psoas(9)));
        signedOn(EARLY, List.of(psoas(6), gluteus(3)));
        signedOn(EARLY.plusDays(7), List.of(psoas(5), reported(8)));
        signedOn(EARLY.plusDays(14), List.of());
        draft("therapist", List.of(psoas(9)));

        var heat = as("therapist", () -> history.heat(client, EARLY, EARLY.plusDays(14), Set.of(Kind.FOUND)));

        assertThat(heat.visits()).isEqualTo(3);
        assertThat(heat.places())
                .containsExactly(
                        new Warm(new Place("psoas-major", Side.RIGHT), 11, 11 / 3.0, 1, 2, 0),
                        new Warm(new Place("gluteus-medius", Side.LEFT), 3, 1, 3 / 11.0, 1, 0));
    }

    @Test
    void everyLookLeavesATrace() {
        as("therapist", () -> history.visits(client));
        as("therapist", () -> history.heat(client, EARLY, EARLY, MarkFigures.FINDINGS));
        assertThat(clinics.superuser()
                        .sql("""
                                select convert_from(bytes, 'UTF8')::jsonb ->> 'purpose' from audit_event
                                where client_id = ? and what = 'MARK_HISTORY_READ' order by seq""")
                        .param(client.value())
                        .query(String.class)
                        .list())
                .containsExactly("visits", "heat");
    }

    private EncounterId signed(String writer, List<BodyMark> marks) {
        var id = draft(writer, marks);
        as(writer, () -> chart.sign(id, version(id)));
        return id;
    }

    private void signedOn(LocalDate day, List<BodyMark> marks) {
        var id = draft("therapist", marks);
        clinics.superuser()
                .sql("update encounter set service_date = ? where id = ?")
                .params(day, id.value())
                .update();
        as("therapist", () -> chart.sign(id, version(id)));
    }

    private EncounterId draft(String writer, List<BodyMark> marks) {
        return as(writer, () -> {
            var id = chart.start(client);
            var content = new NoteDraft("Words", "", "", "", new ArrayList<>(marks));
            chart.save(id, new DraftSave(Ids.next(), 1, 0, content));
            return id;
        });
    }

    private long version(EncounterId id) {
        return clinics.superuser()
                .sql("select version from encounter where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private <T> T as(String person, Callable<T> work) {
        return clinics.as(person, work);
    }

    private static BodyMark psoas(int intensity) {
        return MarkBuilder.found("psoas-major", Side.RIGHT).intensity(intensity).build();
    }

    private static BodyMark gluteus(int intensity) {
        return MarkBuilder.found("gluteus-medius", Side.LEFT)
                .intensity(intensity)
                .build();
    }

    private static BodyMark reported(int intensity) {
        return MarkBuilder.reported("lower-back", Side.LEFT)
                .intensity(intensity)
                .build();
    }
}
