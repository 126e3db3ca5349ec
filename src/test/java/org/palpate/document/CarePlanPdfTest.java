/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CarePlanPdfTest {

    @Test
    void saysGoalsVisitsAndHomeCare() {
        try (var read = read(PlanSamples.usual())) {
            assertThat(read.text())
                    .contains("Your care plan", "For Ольга Łukaszewicz", "Made with you by Anna Nowak, LMT")
                    .contains("Sit through a film without pain", "Reached when: 90 minutes", "By 15 January 2027")
                    .contains("Once a week", "6 visits", "60 minutes", "4 January 2027")
                    .contains("Thursday, 26 November 2026", "14:30", "Myofascial release, slow compression")
                    .contains("Stretch the front of the right hip")
                    .contains("Varicose vein on the right calf")
                    .contains("Anna Nowak, LMT", "25-1187", "+1 503 555 0142", "hello@riverside.example");
        }
    }

    @Test
    void namesWhatWasFoundInEverydayWords() {
        try (var read = read(PlanSamples.usual())) {
            assertThat(read.text())
                    .contains("Left large buttock muscle: tightness, 5 out of 10")
                    .doesNotContain("gluteus", "quadratus", "Eases with side lying");
            assertThat(read.elements("Figure").getLast().getAlternateDescription())
                    .contains("Left large buttock muscle")
                    .doesNotContain("gluteus");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call your emergency number",
                "holding your bladder or bowels",
                "numbness between your legs",
                "pain or weakness in both legs",
                "chest pain",
                "calf or thigh that is swollen",
                "See a doctor before your next visit",
                "fever or chills with back pain",
                "weight loss without trying",
                "makes your pain worse",
                "massage should only be part of a plan that also includes exercise",
                "25 studies with 3,096 people",
                "very little trust in that result"
            })
    void everyPlanSaysWhenToStopAndWhatIsKnown(String words) {
        try (var read = read(PlanSamples.shortest())) {
            assertThat(read.text()).contains(words);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"toxin", "detox", "immune", "metabolic waste", "scar tissue", "posture", "melatonin", "cure"})
    void makesNoClaimThatHasNoSupport(String claim) {
        try (var read = read(PlanSamples.shortest())) {
            assertThat(read.text().toLowerCase(Locale.ROOT)).doesNotContain(claim);
        }
    }

    @Test
    void anEmptyPlanSaysCalmlyWhatIsOpen() {
        try (var read = read(PlanSamples.shortest())) {
            assertThat(read.text())
                    .contains("We have not set goals yet.")
                    .contains("Not booked yet")
                    .contains("Nothing special for now.")
                    .contains("No areas are marked on the body map for this plan.");
        }
    }

    @Test
    void keepsAllFortyGoals() {
        try (var read = read(PlanSamples.longest())) {
            for (int goal = 1; goal <= 40; goal++) {
                assertThat(read.text()).contains(goal + ". Goal " + goal + " ");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void fitsThePaperAndItsMargins(PaperSize size) {
        for (var plan : List.of(PlanSamples.usual(), PlanSamples.longest())) {
            try (var read = new ReadBack(CarePlanPdf.render(plan, size, Locale.UK))) {
                Layout.check(read, size);
            }
        }
    }

    @Test
    void listsAreTaggedAsLists() {
        try (var read = read(PlanSamples.usual())) {
            assertThat(read.types()).containsSubsequence("L", "LI", "Lbl", "LBody", "LI");
        }
    }

    @Test
    void manyAtOnceComeOutRight() throws Exception {
        Callable<byte[]> render = () -> CarePlanPdf.render(PlanSamples.usual(), PaperSize.A4, Locale.UK);
        try (var pool = Executors.newFixedThreadPool(8)) {
            var rendered =
                    pool.invokeAll(IntStream.range(0, 100).mapToObj(i -> render).toList());
            for (var pdf : rendered) {
                try (var read = new ReadBack(pdf.get())) {
                    assertThat(read.text()).contains("For Ольга Łukaszewicz", "Sleep on my left side");
                }
            }
        }
    }

    private static ReadBack read(CarePlan plan) {
        return new ReadBack(CarePlanPdf.render(plan, PaperSize.A4, Locale.UK));
    }
}
