/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.bodymap.MarkFigures;
import org.palpate.document.SessionSummary.Note;
import org.palpate.document.SessionSummary.Visit;

class SessionSummaryPdfTest {

    @Test
    void saysWhoWhenAndWhat() {
        try (var read = read(SummarySamples.usual())) {
            assertThat(read.text())
                    .contains("Riverside Massage Clinic", "12 Mill Lane", "+1 503 555 0142")
                    .contains("Łukasz Đặng-Смирнова 山田 (she/her)", "14 March 1984", "R-00412")
                    .contains("19 November 2026", "Anna Nowak, LMT", "Signed")
                    .contains("Low-back ache on the left after long sitting")
                    .contains("Left quadratus lumborum guarded")
                    .contains("Progress towards goal 1")
                    .contains("Next visit in one week.");
        }
    }

    @Test
    void listsTheMarksInWordsUnderTheirKinds() {
        try (var read = read(SummarySamples.usual())) {
            assertThat(read.text())
                    .contains("Reported by the client", "Left lower back: pain")
                    .contains("Found by the therapist", "Left quadratus lumborum: trigger point")
                    .contains("Right psoas major: tension, 8/10, deep")
                    .contains("Treated", "Left erector spinae")
                    .contains("To avoid", "Varicose vein.");
        }
    }

    @Test
    void saysWhatWasToBeMindedAndWhere() {
        try (var read = read(SummarySamples.minded(SummarySamples.usual().marks()))) {
            assertThat(read.text())
                    .contains("hatched: avoid", "hatched: refer first", "hatched: take care")
                    .contains("Places to be careful with")
                    .contains("Avoid, front of neck: No pressure here.")
                    .contains("Refer first, left calf: Have the leg looked at.")
                    .contains("Take care, quadratus lumborum, abdomen: Keep it light.")
                    .contains("Take care, the whole body: Takes a blood thinner.");
            var figures = read.elements("Figure");
            assertThat(figures.getFirst().getAlternateDescription())
                    .endsWith("Hatched: avoid, front of neck; take care, abdomen.");
            assertThat(figures.get(1).getAlternateDescription())
                    .endsWith("Hatched: refer first, left calf; take care, quadratus lumborum.");
        }
    }

    @Test
    void saysItWhereNothingIsMarkedToo() {
        try (var read = read(SummarySamples.minded(List.of()))) {
            assertThat(read.text()).contains("Avoid, front of neck: No pressure here.");
            assertThat(read.elements("Figure").getFirst().getAlternateDescription())
                    .contains("Nothing is marked in this view. Hatched: avoid, front of neck");
        }
    }

    @Test
    void callsTechniquesByTheirNames() {
        try (var read = read(SummarySamples.minded(SummarySamples.usual().marks()))) {
            assertThat(read.text()).contains("MFR, hands on, pressure 3/5").doesNotContain("myofascial release,");
        }
    }

    @Test
    void theFiguresSayInWordsWhatIsMarkedOnThem() {
        try (var read = read(SummarySamples.usual())) {
            var figures = read.elements("Figure");

            assertThat(figures).hasSize(2);
            assertThat(figures.getFirst().getAlternateDescription())
                    .startsWith("Drawing of the body, view: Front. Marked: 2, Right psoas major: tension, 8/10, deep")
                    .contains("7, Right rectus femoris")
                    .doesNotContain("quadratus lumborum");
            assertThat(figures.getLast().getAlternateDescription())
                    .contains("view: Back", "1, Left lower back", "3, Left quadratus lumborum: trigger point, 7/10");
        }
    }

    @Test
    void leftAndRightOfTheClientAreNamedOnBothFigures() {
        try (var read = read(SummarySamples.usual())) {
            assertThat(read.text().split("Client’s", -1)).hasSize(5);
            assertThat(read.text()).contains("LEFT", "RIGHT", "Front", "Back");
        }
    }

    @Test
    void theBodyMapIsDrawnNotPictured() {
        try (var read = read(SummarySamples.usual())) {
            assertThat(read.images()).isZero();
        }
    }

    @Test
    void anotherViewAppearsWhenSomethingIsMarkedOnIt() {
        var sole = MarkBuilder.found("plantar-aponeurosis", Side.LEFT)
                .view(FigureView.SOLE)
                .intensity(4)
                .build();
        var marked = new SampleSummary().marks(List.of(sole)).build();
        try (var read = read(marked)) {
            assertThat(read.elements("Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .satisfiesExactly(
                            front -> assertThat(front).contains("Nothing is marked in this view"),
                            back -> assertThat(back).contains("Nothing is marked in this view"),
                            soles -> assertThat(soles).contains("view: Soles. Marked: 1, Left plantar fascia"));
            Layout.check(read, PaperSize.A4);
        }
    }

    @Test
    void bothSidesOfAMovementStandInOneRow() {
        try (var read = read(SummarySamples.measured())) {
            assertThat(read.text())
                    .contains("Range and tests", "Movement or test", "How it was measured")
                    .contains("45.5°", "active, inclinometer, standing", "12 cm, pain 3/10")
                    .contains("negative, 80°", "−4°", "Not measured");
            assertThat(read.text().split("Straight leg raise", -1)).hasSize(2);
            Layout.check(read, PaperSize.A4);
        }
    }

    @Test
    void whereNothingWasMeasuredNothingIsSaidOfIt() {
        try (var read = read(SummarySamples.usual())) {
            assertThat(read.text()).doesNotContain("Range and tests");
        }
    }

    @Test
    void theSignatureNamesPersonNumberMomentAndFingerprint() {
        try (var read = read(SummarySamples.usual())) {
            assertThat(read.text())
                    .contains("Signed by Anna Nowak, LMT", "Registration number 25-1187")
                    .contains("19 November 2026, 17:42:10 (Europe/Berlin, UTC+01:00)")
                    .contains("3f2a 91bc 77d0 e451")
                    .doesNotContain("Draft");
        }
    }

    @Test
    void aSecondSignatureStandsBelowTheFirst() {
        try (var read = read(SummarySamples.cosigned())) {
            assertThat(read.text())
                    .containsSubsequence(
                            "Signed by Anna Nowak, LMT",
                            "Co-signed by Maria Silva, RMT",
                            "Registration number R-20417",
                            "20 November 2026, 09:05:00 (Europe/Berlin, UTC+01:00)",
                            "3f2a 91bc 77d0 e451");
        }
    }

    @Test
    void amendmentsSayWhoWhenAndWhy() {
        try (var read = read(SummarySamples.usual())) {
            assertThat(read.text())
                    .contains("Amendments", "Correction")
                    .contains("By Anna Nowak, LMT, 20 November 2026, 09:03:00 (Europe/Berlin, UTC+01:00)")
                    .contains("Reason: The wrong side was written.");
        }
    }

    @Test
    void comparesWithTheVisitBeforeComplaintByComplaint() {
        try (var read = read(SummarySamples.compared())) {
            assertThat(read.text())
                    .contains("What changed since 5 November 2026", "Last visit", "This visit")
                    .contains("A Left lower back (reported) pain, 6 of 10 pain, 3 of 10 Better")
                    .contains(
                            "Left quadratus lumborum (found) trigger point, 7 of 10 trigger point, 6 of 10 No clear change")
                    .contains("Right gluteus maximus (found) tension, 3 of 10 tension, 5 of 10 Worse")
                    .contains("Left gluteus maximus (found) tension, 5 of 10 tension, 0 of 10 Gone")
                    .contains("tenderness, not rated Cannot be compared")
                    .contains("Left piriformis (found) not marked tension, 4 of 10 New")
                    .contains("Right rectus femoris (found) tension, 4 of 10 not marked Not marked again")
                    .contains("Not marked again does not mean gone.");
        }
    }

    @Test
    void comparesBeforeWithAfterTreatment() {
        try (var read = read(SummarySamples.compared())) {
            assertThat(read.text())
                    .contains("Before and after treatment in this visit", "Before treatment", "After treatment")
                    .contains("A Left lower back (reported) pain, 3 of 10 pain, 1 of 10 Better")
                    .contains("Left lower back: after treatment, pain, 1/10")
                    .contains("Only what was looked at again after treatment is compared. In figures");
        }
    }

    /** Once for each comparison, straight after the number. */
    @Test
    void theDrawnAreaIsNeverSoldAsProgress() {
        try (var read = read(SummarySamples.compared())) {
            assertThat(read.text().split("cm² " + Pattern.quote(MarkFigures.ABOUT_AREA), -1))
                    .hasSize(3);
        }
    }

    @Test
    void comparedFiguresSayInWordsWhatIsMarkedWhen() {
        try (var read = read(SummarySamples.compared())) {
            assertThat(read.elements("Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .anySatisfy(words -> assertThat(words)
                            .startsWith("Last visit. Drawing of the body, view: Back. Marked: A, Left lower back"))
                    .anySatisfy(words -> assertThat(words)
                            .startsWith("This visit. Drawing of the body, view: Back. Marked: A, Left lower back")
                            .doesNotContain("eft gluteus maximus: tension, 0/10"));
            Layout.check(read, PaperSize.A4);
        }
    }

    @Test
    void namesLinesPointsAndWhatIsGone() {
        try (var read = read(SummarySamples.drawn())) {
            assertThat(read.text())
                    .contains("Right BL23: tenderness, at a point, 4/10")
                    .contains("Left piriformis: pain, along a line, shooting, 6/10")
                    .contains("Left gluteus maximus: tension, superficial, gone since last time")
                    .contains("drawn line", "single point", "gone since last visit");
            Layout.check(read, PaperSize.A4);
        }
    }

    @Test
    void lettersGoOnAfterZ() {
        assertThat(List.of(0, 25, 26, 27, 51, 52, 701, 702))
                .extracting(ComparisonSection::letter)
                .containsExactly("A", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA");
    }

    @Test
    void anUnsignedNoteSaysSoAtItsHeadAndAtItsEnd() {
        try (var read = read(SummarySamples.shortest())) {
            assertThat(read.text()).contains("Draft: this note is not signed", "Not signed");
        }
    }

    @Test
    void emptySectionsSayThatNothingWasRecorded() {
        try (var read = read(SummarySamples.shortest())) {
            assertThat(read.text())
                    .contains("No areas were marked on the body map in this session.")
                    .contains("Nothing was recorded under Subjective.")
                    .contains("Nothing was recorded under Plan.");
            assertThat(read.pages()).isEqualTo(1);
        }
    }

    @Test
    void everyPageHasItsNumberAndTheClient() {
        try (var read = read(SummarySamples.longest())) {
            assertThat(read.pages()).isGreaterThan(10);
            for (int page = 1; page <= read.pages(); page++) {
                assertThat(read.page(page))
                        .contains("Page " + page + " of " + read.pages(), "Session summary · Łukasz");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łukasz Wójcik",
                "Đặng Thị Hạnh",
                "Ольга Щербакова",
                "Γιώργος Ωνάσης",
                "山田 太郎",
                "김민준",
                "王小明",
                "Zoë Åström"
            })
    void anyNamePrintsAndReadsBack(String name) throws Exception {
        var pdf = SessionSummaryPdf.render(named(name), PaperSize.A4, Locale.UK);

        try (var read = new ReadBack(pdf)) {
            assertThat(read.text()).contains(name);
            assertThat(read.document().getDocumentInformation().getTitle()).contains(name);
        }
        assertThat(new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1)).contains(name);
    }

    @Test
    void aCharacterNoFontHasIsShownAsItsCode() {
        try (var read = read(named("Sam 😀 \uE000 Zed"))) {
            assertThat(read.text()).contains("Sam [U+1F600] [U+E000] Zed");
        }
    }

    @Test
    void allFontsAreEmbeddedAsSubsets() {
        try (var read = read(named("Łukasz 山田 김 ƴ"))) {
            assertThat(read.fonts()).hasSizeGreaterThanOrEqualTo(4).allMatch(PDFont::isEmbedded);
            assertThat(read.fonts()).extracting(PDFont::getName).allMatch(name -> name.matches("[A-Z]{6}\\+.*"));
        }
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void fitsThePaperAndItsMargins(PaperSize size) {
        try (var read = new ReadBack(SessionSummaryPdf.render(SummarySamples.longest(), size, Locale.UK))) {
            for (var page : read.document().getPages()) {
                assertThat(page.getMediaBox().getWidth()).isEqualTo(size.width());
                assertThat(page.getMediaBox().getHeight()).isEqualTo(size.height());
            }
            Layout.check(read, size);
        }
    }

    @Test
    void theStructureTellsHeadingsTablesAndFiguresInReadingOrder() {
        try (var read = read(SummarySamples.usual())) {
            assertThat(read.types())
                    .containsSubsequence(
                            "Document", "P", "H1", "Table", "TR", "TH", "TD", "H2", "Figure", "Table", "H2");
            assertThat(read.elements("H1")).hasSize(1);
            assertThat(read.language()).isEqualTo("en-GB");
            assertThat(read.document()
                            .getDocumentCatalog()
                            .getViewerPreferences()
                            .displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void aLanguageWithoutWordsYetGetsEnglishAndSaysSo() {
        try (var read = new ReadBack(SessionSummaryPdf.render(SummarySamples.usual(), PaperSize.A4, Locale.FRANCE))) {
            assertThat(read.language()).isEqualTo("en");
            assertThat(read.text()).contains("Session summary", "November 19, 2026");
        }
    }

    private static ReadBack read(SessionSummary summary) {
        return new ReadBack(SessionSummaryPdf.render(summary, PaperSize.A4, Locale.UK));
    }

    private static SessionSummary named(String name) {
        return new SessionSummary(
                Samples.clinic(),
                new ClientDetails(name, null, "R-1", ""),
                Samples.therapist(),
                new Visit(LocalDate.of(2026, 11, 19), "Draft", null, null, ZoneId.of("UTC"), ""),
                new Note("", "", "", ""),
                List.of(),
                List.of(),
                List.of());
    }
}
