/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.chart.NoteDraft;
import org.palpate.chart.Offer;
import org.palpate.chart.OpenedVisit;
import org.palpate.chart.SoapSection;
import org.palpate.chart.VisitCheck;
import org.palpate.clinic.NoteStyle;
import org.palpate.intake.IntakeDraft.Background;
import org.palpate.library.Condition;
import org.palpate.library.DoseRule;
import org.palpate.library.HomeCare;
import org.palpate.library.Library;
import org.palpate.library.LibraryKind;
import org.palpate.library.LibraryRow;
import org.palpate.library.Source;
import org.palpate.plan.PlanDraft.Goal;
import org.palpate.screening.Fired;
import org.palpate.screening.Places;
import org.palpate.screening.Screening;
import org.palpate.screening.Severity;

/** What is offered under A and P, word for word, from the library that ships. */
class PlanOffersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final BodyMark FIVE =
            MarkBuilder.reported("lower-back", Side.LEFT).intensity(5).build();
    private static final BodyMark TRIGGER_POINT = MarkBuilder.found("quadratus-lumborum", Side.LEFT)
            .in("lower-back")
            .type(BodyMark.Type.TRIGGER_POINT)
            .build();

    /** A visit whose parts a case changes. */
    private static final class Case {

        private PlanDraft plan = PlanDraft.empty();
        private @Nullable Integer done;
        private @Nullable LocalDate onset;
        private List<BodyMark> told = List.of();
        private Set<Background> background = Set.of();
        private List<BodyMark> marks = List.of(FIVE);
        private List<Fired> fired = List.of();
        private Set<String> seen = Set.of();
        private String written = "";
        private NoteStyle style = NoteStyle.TELEGRAPHIC;
        private List<LibraryRow> more = List.of();

        Case plan(String homeCare, String frequency, @Nullable Integer visits, int doneOfThem) {
            plan = new PlanDraft(List.of(), frequency, visits, null, "", homeCare, "", null);
            done = doneOfThem;
            return this;
        }

        Case begunDaysAgo(int days) {
            onset = DAY.minusDays(days);
            return this;
        }

        Case marks(BodyMark... today) {
            marks = List.of(today);
            return this;
        }

        Case fired(String rule, Severity severity) {
            fired = List.of(PlanOffersTest.fired(rule, severity));
            return this;
        }

        List<Offer> offers() {
            var visit = new OpenedVisit(
                    VisitCheck.empty().withObservations(seen), 0, new Screening(fired), List.of(), Optional.empty());
            var note = new NoteDraft("", "", "", written, marks);
            return PlanOffers.of(
                            plan,
                            Optional.ofNullable(done),
                            new Complaint(onset, told, background),
                            shelf(more),
                            DAY,
                            style)
                    .offers(note, visit);
        }

        List<String> said() {
            return offers().stream()
                    .flatMap(offer -> offer.choices().stream())
                    .map(Offer.Choice::sentence)
                    .toList();
        }

        List<String> cards() {
            return offers().stream()
                    .map(Offer::key)
                    .filter(key -> key.startsWith("home-"))
                    .map(key -> key.substring("home-".length()))
                    .toList();
        }

        List<String> next() {
            return said().stream().filter(words -> words.contains("visit")).toList();
        }
    }

    private static Shelf shelf(List<LibraryRow> more) {
        var library = Library.standard();
        var cards = new ArrayList<>(rows(library, LibraryKind.HOME_CARE));
        cards.addAll(more);
        return Shelf.of(
                cards,
                library.all(Condition.class),
                library.all(DoseRule.class),
                rows(library, LibraryKind.TECHNIQUE),
                library.all(Source.class),
                Locale.ENGLISH);
    }

    private static List<LibraryRow> rows(Library library, LibraryKind kind) {
        return library.entries(kind).stream()
                .map(entry -> new LibraryRow(entry, false, false))
                .toList();
    }

    private static Fired fired(String rule, Severity severity) {
        return new Fired(
                rule,
                1,
                severity,
                "",
                "",
                "",
                new Places(true, Set.of()),
                "",
                Set.of(),
                "",
                List.of(),
                true,
                null,
                true);
    }

    private static List<Offer> goals(NoteStyle style, Goal goal) {
        var it = new Case();
        it.plan = new PlanDraft(List.of(goal), "", null, null, "", "", "", null);
        it.style = style;
        return it.offers().stream()
                .filter(offer -> offer.section() == SoapSection.ASSESSMENT)
                .toList();
    }

    @Test
    void offersEachGoalWithFourJudgements() {
        var goal = goals(NoteStyle.TELEGRAPHIC, new Goal("Garden again", "pain at most 3 of 10", null))
                .getFirst();
        assertThat(goal.about()).isEqualTo("Goal “Garden again” (pain at most 3 of 10)");
        assertThat(goal.choices())
                .extracting(Offer.Choice::label)
                .containsExactly("reached", "closer", "no change", "further away");
        assertThat(goal.choices().get(1).sentence())
                .isEqualTo("Goal “Garden again” (pain at most 3 of 10): closer; strongest reported today 5/10.");
    }

    @Test
    void saysPainOnlyWhereTheGoalIsMeasuredInItAndAGoalOfManyLinesInOne() {
        assertThat(goals(NoteStyle.FULL, new Goal("Walk", "30 minutes of 10 km", null))
                        .getFirst()
                        .choices()
                        .getFirst()
                        .sentence())
                .isEqualTo("Progress towards the goal “Walk” (30 minutes of 10 km): reached.");
        assertThat(goals(NoteStyle.TELEGRAPHIC, new Goal("Sleep\nthrough", "", null))
                        .getFirst()
                        .choices()
                        .getFirst()
                        .sentence())
                .isEqualTo("Goal “Sleep through”: reached.");
    }

    @Test
    void whatThePlanHasComesFirst() {
        var it = new Case().plan("Walk daily\n\n Heat, 15 minutes. ", "weekly for six weeks", 6, 2);
        it.begunDaysAgo(40);
        assertThat(it.said())
                .startsWith(
                        "Home care as planned: Walk daily; Heat, 15 minutes.",
                        "Visits as planned: weekly for six weeks; 2 of 6 visits done.",
                        "Next visit in 7 days; 2 of 6 visits done.");
    }

    @Test
    void offersNothingWhereNothingIsMarkedAndNothingIsPlanned() {
        assertThat(new Case().begunDaysAgo(10).marks().offers()).isEmpty();
    }

    @Test
    void theDoseRuleFitsHowLongItHasLasted() {
        assertThat(new Case().begunDaysAgo(27).next()).containsExactly("Next visit in 3 to 7 days.");
        assertThat(new Case().begunDaysAgo(28).next()).containsExactly("Next visit in 7 days.");
        assertThat(new Case().begunDaysAgo(28).plan("", "", null, 2).next())
                .containsExactly("Next visit in 7 days; 2 of 6 visits done.");
        assertThat(new Case().begunDaysAgo(84).plan("", "", null, 2).next())
                .containsExactly("Next visit in 7 days; 2 of 10 visits done.");
        var full = new Case().begunDaysAgo(10).plan("", "", 8, 2);
        full.style = NoteStyle.FULL;
        assertThat(full.next()).containsExactly("The next visit is in 3 to 7 days; 2 of 8 visits done.");
    }

    @Test
    void itsSourceIsInViewAndNotWritten() {
        var next = new Case()
                .begunDaysAgo(10).offers().stream()
                        .filter(offer -> offer.key().equals("dose-next"))
                        .findFirst()
                        .orElseThrow();
        assertThat(next.source())
                .isEqualTo("Library, Acute back pain, begun 10 Nov 2026 · article, Qaseem 2017, Ostelo 2008");
    }

    @Test
    void noDoseIsOfferedWhereNoRuleFits() {
        assertThat(new Case().next()).as("nobody knows since when").isEmpty();
        assertThat(new Case().begunDaysAgo(-1).next()).as("a day to come").isEmpty();
        assertThat(new Case()
                        .begunDaysAgo(10)
                        .marks(MarkBuilder.found("neck-back", Side.LEFT).build())
                        .next())
                .as("not the back")
                .isEmpty();
        assertThat(new Case()
                        .begunDaysAgo(10)
                        .marks(MarkBuilder.reported("lower-back", Side.LEFT)
                                .change(BodyMark.Change.RESOLVED)
                                .build())
                        .next())
                .as("gone")
                .isEmpty();
        var elsewhere = new Case().begunDaysAgo(10);
        elsewhere.told = List.of(MarkBuilder.reported("neck-back", Side.LEFT).build());
        assertThat(elsewhere.next()).as("the story is of another place").isEmpty();
        assertThat(new Case().begunDaysAgo(10).fired("RF-06", Severity.CAUTION).next())
                .as("a rule that ends the dose")
                .isEmpty();
        assertThat(new Case().begunDaysAgo(10).fired("CI-30", Severity.REFER).next())
                .as("nothing is decided yet")
                .isEmpty();
    }

    @Test
    void afterTheLastPlannedVisitThePlanIsReviewedOrGoesOnMoreSeldom() {
        assertThat(new Case().plan("", "weekly", 6, 6).begunDaysAgo(100).next())
                .containsExactly(
                        "6 of 6 planned visits done. Review the plan.",
                        "6 of 6 planned visits done. Keeping well: next visit in 2 to 4 weeks.");
    }

    @Test
    void firmWorkWithADeepTechniqueAsksForAPauseThere() {
        var firm = MarkBuilder.treated("quadratus-lumborum", Side.LEFT)
                .technique("deep-tissue-massage", 4, 10)
                .build();
        var light = MarkBuilder.treated("gluteus-medius", Side.LEFT)
                .technique("swedish-massage", 2, 10)
                .build();
        assertThat(new Case().marks(firm, light).said())
                .contains("At least 2 days before the next deep work on the left quadratus lumborum.");
        assertThat(new Case().marks(light).said()).noneMatch(words -> words.contains("deep work"));
    }

    @Test
    void cardsFitPatternsFirstThenPlacesEachOfAnotherKind() {
        assertThat(new Case().marks(TRIGGER_POINT).said())
                .containsExactly(
                        "Home care: Press a sore spot yourself, hold 10–30 seconds, 2–4 times a day.",
                        "Home care: Tennis ball on the floor, 1–2 minutes, 1–3 times a day.",
                        "Home care: Stretch the side of the lower back, 3 times, hold 20–30 seconds each time, 1–2 times a day.");
        assertThat(new Case().begunDaysAgo(10).cards()).containsExactly("knee-rolls", "heat-pad", "flare-up");
        var disc = new Case();
        disc.seen = Set.of("disc-pattern-left");
        assertThat(disc.cards()).startsWith("belly-breathing", "sitting-breaks");
        var desk = new Case();
        desk.background = Set.of(Background.OFFICE_WORKER);
        assertThat(desk.cards()).startsWith("sitting-breaks");
    }

    @Test
    void aCardSaysWhyItIsOffered() {
        assertThat(new Case().marks(TRIGGER_POINT).offers().getFirst().source())
                .isEqualTo("Library, for myofascial trigger points · article, general knowledge");
        assertThat(new Case().offers().getFirst().source()).startsWith("Library, for the left lower back · ");
    }

    @Test
    void noCardIsOfferedWhileARuleAgainstItSpeaks() {
        for (var card : Library.standard().all(HomeCare.class)) {
            for (var rule : card.notFor()) {
                var it = new Case().marks(TRIGGER_POINT, FIVE).begunDaysAgo(10).fired(rule, Severity.CAUTION);
                assertThat(it.cards()).as(rule).doesNotContain(card.key());
            }
        }
    }

    @Test
    void noCardIsOfferedForAPlaceToKeepOffOrWhileNothingIsDecided() {
        assertThat(new Case()
                        .marks(
                                TRIGGER_POINT,
                                MarkBuilder.avoid("lower-back", Side.LEFT).build())
                        .cards())
                .allSatisfy(key -> assertThat(Library.standard()
                                .find(HomeCare.class, key)
                                .orElseThrow()
                                .regions())
                        .doesNotContain("lower-back"));
        assertThat(new Case().fired("CI-30", Severity.REFER).cards()).isEmpty();
    }

    @Test
    void aCardThatIsPlannedOrWrittenIsNotOfferedAgain() {
        var first = new Case().marks(TRIGGER_POINT);
        assertThat(first.cards()).startsWith("trigger-point-press", "tennis-ball");
        assertThat(first.plan("Press a sore spot yourself, twice a day", "", null, 1)
                        .cards())
                .doesNotContain("trigger-point-press");
        first.written = "Home care: TENNIS BALL ON THE FLOOR, mornings only.";
        assertThat(first.cards()).doesNotContain("trigger-point-press", "tennis-ball");
    }

    @Test
    void plannedHomeCareIsPausedWhileARuleAgainstItSpeaks() {
        var it = new Case().plan("Tennis ball on the floor, one minute\nWalk daily", "", null, 1);
        it.fired("CI-12", Severity.CAUTION);
        assertThat(it.said())
                .startsWith(
                        "Home care as planned: Walk daily.",
                        "Home care to pause: Tennis ball on the floor, one minute (CI-12).");
    }

    @Test
    void aCardOfTheClinicsOwnNamesNoRulesSoAnyRuleIsAgainstIt() {
        var own = new HomeCare(
                "own-towel",
                "Towel stretch",
                HomeCare.Kind.STRETCH,
                List.of("Pull."),
                null,
                List.of(),
                "Stop.",
                List.of(),
                List.of("quadratus-lumborum"),
                "",
                "",
                List.of("general-knowledge"),
                List.of());
        var it = new Case()
                .marks(MarkBuilder.found("quadratus-lumborum", Side.LEFT).build());
        it.more = List.of(new LibraryRow(own, true, false));
        it.plan("Stretch to the side", "", null, 1);
        assertThat(it.cards()).isNotEmpty();
        it.more = List.of(new LibraryRow(own, true, true));
        assertThat(it.cards()).as("switched off").doesNotContain("own-towel");
        assertThat(it.fired("TECH-01", Severity.CAUTION).cards()).doesNotContain("own-towel");
    }
}
