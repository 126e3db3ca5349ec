/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Side;
import org.palpate.base.NotFound;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.bodymap.MarkFigures;
import org.palpate.bodymap.MarkHeat.Warm;
import org.palpate.bodymap.Place;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class MarkHistoryServiceTest extends ChartTest {

    private static final LocalDate EARLY = LocalDate.of(2026, 1, 5);

    private final MarkHistoryService history;

    @Autowired
    MarkHistoryServiceTest(ApplicationContext application, MarkHistoryService history) {
        super(application);
        this.history = history;
    }

    @Test
    void visitsComeOldestFirstWithWhatWasSealed() {
        var first = signed("therapist", words(psoas(6), gluteus(3)));
        var second = signed("colleague", words());
        as(
                "colleague",
                () -> chart.amend(
                        second, version(second), NewAmendment.added(Amendment.Kind.ADDENDUM, "Forgotten", "More")));
        var third = signed("therapist", words(psoas(2)));

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
        var mine = draft("therapist", words(psoas(5)));
        draft("colleague", words(psoas(4)));
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
        var discarded = draft("therapist", words(psoas(5)));
        discard(discarded);
        var wrong = signed("therapist", words(psoas(5)));
        as("therapist", () -> chart.markInError(wrong, version(wrong), "Wrong client"));
        assertThat(as("therapist", () -> history.visits(client))).isEmpty();
        assertThat(as("manager", () -> history.visits(client))).isEmpty();
        assertThat(as("therapist", () -> history.heat(client, LocalDate.MIN, LocalDate.MAX, MarkFigures.FINDINGS))
                        .visits())
                .isZero();
    }

    @Test
    void nobodyElseSeesThem() {
        signed("therapist", words(psoas(5)));
        endCareOf("colleague");
        for (var person : List.of("colleague", "harbour")) {
            assertThatExceptionOfType(NotFound.class)
                    .as(person)
                    .isThrownBy(() -> as(person, () -> history.visits(client)));
        }
    }

    @Test
    void heatIsOfTheSignedVisitsInTheRange() {
        signedOn(EARLY.minusDays(1), psoas(9));
        signedOn(EARLY, psoas(6), gluteus(3));
        signedOn(EARLY.plusDays(7), psoas(5), reported(8));
        signedOn(EARLY.plusDays(14));
        draft("therapist", words(psoas(9)));

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

    private static NoteDraft words(BodyMark... marks) {
        return content("Words", marks);
    }

    private void signedOn(LocalDate day, BodyMark... marks) {
        var id = draft("therapist", words(marks));
        moveTo(day, id);
        sign("therapist", id);
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
