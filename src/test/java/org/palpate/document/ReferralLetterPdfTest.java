/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralLetterPdfTest {

    @Test
    void saysWhoWhatAndWhatIsAsked() {
        try (var read = read(LetterSamples.usual(), PaperSize.A4)) {
            assertThat(read.text())
                    .contains("Urgent referral letter", "Riverside Massage Clinic", "Dr Ames")
                    .contains("Łukasz Đặng-Смирнова 山田", "14 March 1984", "19 November 2026", "21 November 2026")
                    .contains("Suspected or known deep vein thrombosis (CI-01)")
                    .contains("Is one calf or thigh swollen, hot or sore now?")
                    .contains("The client said: My left calf has been swollen")
                    .contains("Left quadratus lumborum")
                    .contains("no diagnosis")
                    .contains("Please assess the client today.", "At the visit: Referred.", "Told: Ambulance")
                    .contains("Anna Nowak, LMT");
        }
    }

    /** Above the facts, line by line, as a window envelope and a secretary expect it. */
    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void isAddressedToWhoeverIsNamed(PaperSize size) {
        try (var read = read(LetterSamples.usual(), size)) {
            assertThat(read.text())
                    .containsSubsequence(
                            "Urgent referral letter",
                            "Dr Ames",
                            "Oak Street Family Practice",
                            "12 Oak Street, Suite 4",
                            "Riverside",
                            "Situation");
            assertThat(read.text()).doesNotContain("The doctor in charge");
            assertThat(read.pages()).isOne();
        }
    }

    @Test
    void isInTheOrderOfSbar() {
        try (var read = read(LetterSamples.usual(), PaperSize.LETTER)) {
            assertThat(read.text())
                    .containsSubsequence("Situation", "Background", "Assessment", "Recommendation", "Anna Nowak");
        }
    }

    @Test
    void leavesOutWhatIsNotThere() {
        try (var read = read(LetterSamples.shortest(), PaperSize.A4)) {
            assertThat(read.text())
                    .contains("Referral letter", "The doctor in charge", "Nothing was marked")
                    .doesNotContain("Urgent", "Told:");
            assertThat(read.pages()).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void isDrawnWhereThereIsRoom(PaperSize size) {
        try (var read = read(LetterSamples.plain(), size)) {
            assertThat(read.elements("Figure")).isNotEmpty();
            assertThat(read.pages()).isOne();
        }
    }

    /** With one thing marked in the middle, and room to spare, nothing is left to the chart. */
    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void whatFitsIsNotCut(PaperSize size) {
        try (var read = read(LetterSamples.middle(), size)) {
            assertThat(read.text()).doesNotContain("see chart").contains("Middle back");
            assertThat(read.pages()).isOne();
        }
    }

    /** However much there is, it is one page, and says where the rest is. */
    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void isOnePageWhateverThereIs(PaperSize size) {
        for (int tenth = 0; tenth <= 10; tenth++) {
            try (var read = read(LetterSamples.longest(tenth / 10.0), size)) {
                assertThat(read.pages()).as("%s tenths of everything", tenth).isOne();
                assertThat(read.text()).contains("Recommendation", "Please assess the client today.");
                if (tenth > 3) {
                    assertThat(read.text()).contains("see chart");
                }
                Layout.check(read, size);
            }
        }
    }

    private static ReadBack read(ReferralLetter letter, PaperSize size) {
        return new ReadBack(ReferralLetterPdf.render(letter, size, Locale.UK));
    }
}
