/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Change;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.chart.TimelineOutline.Year;
import org.palpate.database.CountedStatements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@Import(CountedStatements.class)
class TimelineServiceTest extends ChartTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final TimelineService timeline;
    private final VisitService visits;

    @Autowired
    TimelineServiceTest(ApplicationContext application, TimelineService timeline, VisitService visits) {
        super(application);
        this.timeline = timeline;
        this.visits = visits;
    }

    @Test
    void visitsComeNewestFirstAsTheyWereSealed() {
        var first = signed(DAY, "  First\nwords  ", ql(Side.LEFT));
        var second = signed(DAY.plusDays(1), "", ql(Side.RIGHT));
        var draft = draft("therapist", content("Open words", ql(Side.LEFT)));

        var visits = page("therapist", TimelineFilter.all()).visits();

        assertThat(visits).extracting(TimelineVisit::id).containsExactly(draft, second, first);
        var oldest = visits.getLast();
        assertThat(oldest.subjective()).isEqualTo("First words");
        assertThat(oldest.therapist()).isEqualTo("Name of therapist, RMT");
        assertThat(oldest.marks()).extracting(BodyMark::side).containsExactly(Side.LEFT);
        assertThat(visits.getFirst().shown()).isTrue();
        assertThat(visits.getFirst().subjective()).isEqualTo("Open words");
    }

    @Test
    void anothersOpenNoteAndAStruckOneAreNamedAndNotTold() {
        draft("therapist", content("Nobody's business", ql(Side.LEFT)));
        var wrong = signed(DAY, "Of somebody else", ql(Side.LEFT));
        as("therapist", () -> chart.markInError(wrong, version(wrong), "Wrong client"));
        var treated = new TimelineFilter("quadratus-lumborum", null, null, null, null);

        assertThat(page("colleague", TimelineFilter.all()).visits()).hasSize(2).allSatisfy(visit -> {
            assertThat(visit.shown()).isFalse();
            assertThat(visit.marks()).isEmpty();
            assertThat(visit.subjective()).isEmpty();
        });
        assertThat(page("colleague", treated).visits()).isEmpty();
        assertThat(outline("colleague", treated).places()).isEmpty();
        assertThat(page("therapist", treated).visits()).hasSize(1);
    }

    @Test
    void everyTimeTheLeftQuadratusLumborumWasTreated() {
        var left = treated("quadratus-lumborum", Side.LEFT, "trigger-point-release");
        var both = signed(DAY.plusYears(1), "", left, treated("gluteus-medius", Side.RIGHT, "effleurage"));
        signed(DAY, "", ql(Side.LEFT), treated("quadratus-lumborum", Side.RIGHT, "effleurage"));
        var asked = new TimelineFilter("quadratus-lumborum", Side.LEFT, Kind.TREATED, null, null);

        assertThat(page("therapist", asked).visits())
                .extracting(TimelineVisit::id)
                .containsExactly(both);
        assertThat(outline("therapist", asked).years()).containsExactly(new Year(2027, 1, 1), new Year(2026, 1, 0));
        assertThat(outline("therapist", asked).places())
                .containsEntry("quadratus-lumborum", 2)
                .containsEntry("gluteus-medius", 1);
        assertThat(outline("therapist", asked).techniques())
                .containsEntry("effleurage", 2)
                .containsEntry("trigger-point-release", 1);
        assertThat(page("therapist", asked.in(2026)).visits()).isEmpty();
        assertThat(page("therapist", new TimelineFilter(null, null, null, "effleurage", 2026))
                        .visits())
                .hasSize(1);
    }

    @Test
    void anAreaIsAskedForWithWhatLiesInIt() {
        var inside = MarkBuilder.found("quadratus-lumborum", Side.LEFT).build();
        var id = signed(
                DAY, "", inside, MarkBuilder.found("lower-back", Side.LEFT).build());
        assertThat(page("therapist", new TimelineFilter("lower-back", Side.LEFT, null, null, null))
                        .visits())
                .extracting(TimelineVisit::id)
                .containsExactly(id);
    }

    @Test
    void painIsTheStrongestThatWasReportedOnArriving() {
        signed(DAY, "", reported(7), reported(4));
        signed(DAY.plusDays(7), "", ql(Side.LEFT));
        signed(DAY.plusDays(14), "", reported(5), after(9));
        signed(DAY.plusDays(21), "", gone());

        assertThat(page("therapist", TimelineFilter.all()).visits())
                .extracting(TimelineVisit::pain)
                .containsExactly(List.of(7, 5, 0), List.of(7, 5), List.of(), List.of(7));
    }

    @Test
    void aPageGoesOnWhereTheLastOneEnded() {
        for (int n = 0; n < TimelinePage.SIZE + 2; n++) {
            signed(DAY.plusDays(n), "");
        }
        var first = page("therapist", TimelineFilter.all());
        var second = as("therapist", () -> timeline.page(client, TimelineFilter.all(), first.last()));
        assertThat(first.visits()).hasSize(TimelinePage.SIZE);
        assertThat(second.visits()).hasSize(2).doesNotContainAnyElementsOf(first.visits());
        assertThat(second.last()).isNull();
        assertThat(as("therapist", () -> timeline.page(client, TimelineFilter.all(), Ids.next()))
                        .visits())
                .as("a page after a visit that is not there")
                .isEmpty();
    }

    @Test
    void whatIsNotThereGetsASentence() {
        refused("place", new TimelineFilter("tail", null, null, null, null));
        refused("technique", new TimelineFilter(null, null, null, "x\0", null));
        refused("year", new TimelineFilter(null, null, null, null, 12026));
        refusedDays("from", null, DAY);
        refusedDays("to", DAY, null);
        refusedDays("to", DAY, DAY.minusDays(1));
        refusedDays("from", LocalDate.MIN, DAY);
    }

    @Test
    void aRangeOfDaysHoldsItsSignedVisitsOldestFirst() {
        signed(DAY.minusDays(1), "");
        var first = signed(DAY, "");
        var last = signed(DAY.plusDays(7), "");
        signed(DAY.plusDays(8), "");
        draft("therapist", content("Open"));
        assertThat(as("therapist", () -> timeline.signed(client, DAY, DAY.plusDays(7))))
                .containsExactly(first, last);
    }

    @Test
    void nobodyElseSeesThem() {
        endCareOf("colleague");
        for (var person : List.of("colleague", "harbour")) {
            assertThatExceptionOfType(NotFound.class).as(person).isThrownBy(() -> page(person, TimelineFilter.all()));
        }
    }

    /** However many visits there are. */
    @Test
    void aPageTakesTheSameNumberOfStatements() throws Exception {
        signed(DAY, "", ql(Side.LEFT), reported(5));
        draft("therapist", content("Open", ql(Side.LEFT)));
        open();
        int few = CountedStatements.during(this::open);
        for (int n = 1; n < 45; n++) {
            signed(DAY.plusDays(n), "Words", ql(Side.LEFT), reported(5));
        }
        draft("therapist", content("Open", ql(Side.LEFT)));
        assertThat(CountedStatements.during(this::open)).isEqualTo(few).isBetween(5, 40);
    }

    private TimelinePage open() {
        var asked = new TimelineFilter("quadratus-lumborum", Side.LEFT, null, null, null);
        outline("therapist", asked);
        return page("therapist", asked);
    }

    private void refused(String field, TimelineFilter filter) {
        for (Callable<?> call : List.<Callable<?>>of(
                () -> timeline.page(client, filter, null), () -> timeline.outline(client, filter))) {
            assertThatExceptionOfType(Rejection.class)
                    .isThrownBy(() -> as("therapist", call))
                    .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
        }
    }

    private void refusedDays(String field, @Nullable LocalDate from, @Nullable LocalDate to) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> as("therapist", () -> timeline.signed(client, from, to)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private TimelinePage page(String person, TimelineFilter filter) {
        return as(person, () -> timeline.page(client, filter, null));
    }

    private TimelineOutline outline(String person, TimelineFilter filter) {
        return as(person, () -> timeline.outline(client, filter));
    }

    private EncounterId signed(LocalDate day, String subjective, BodyMark... marks) {
        var id = draft("therapist", content(subjective.isEmpty() && marks.length == 0 ? "Words" : subjective, marks));
        moveTo(day, id);
        as("therapist", () -> visits.keep(id, VisitCheck.empty().withConsentReason("The form is on paper"), -1));
        sign("therapist", id);
        return id;
    }

    private static BodyMark ql(Side side) {
        return MarkBuilder.found("quadratus-lumborum", side).build();
    }

    private static BodyMark treated(String place, Side side, String technique) {
        return MarkBuilder.of(Kind.TREATED, place, side)
                .technique(technique, 3, 10)
                .build();
    }

    private static BodyMark reported(int intensity) {
        return MarkBuilder.reported("lower-back", Side.LEFT)
                .intensity(intensity)
                .build();
    }

    private static BodyMark after(int intensity) {
        return MarkBuilder.reported("lower-back", Side.LEFT)
                .phase(BodyMark.Phase.POST)
                .intensity(intensity)
                .build();
    }

    private static BodyMark gone() {
        return MarkBuilder.reported("lower-back", Side.LEFT)
                .change(Change.RESOLVED)
                .build();
    }
}
