/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentPdfTest {

    @Test
    void saysWhatWasAgreedToByWhomAndUntilWhen() {
        try (var read = read(ConsentSamples.given())) {
            assertThat(read.text())
                    .contains("Consent for sensitive areas", "Ольга Łukaszewicz")
                    .contains("Buttocks: The buttock muscles and the sacrum", "Abdomen: The belly")
                    .contains("I may stop at any time, for any reason or none.")
                    .contains("Signed on screen", "21 November 2026", "20 November 2027", "Tom Marsh")
                    .contains("Anna Nowak, LMT", "3f2a91bc77d0e451")
                    .doesNotContain("Inner thigh", "Withdrawn");
        }
    }

    @Test
    void whatIsSignedStandsOnOnePageWithItsWords() {
        for (var consent : List.of(ConsentSamples.given(), ConsentSamples.withdrawn(), ConsentSamples.blank())) {
            try (var read = read(consent)) {
                assertThat(read.text()).contains("Page 1 of 1");
            }
        }
    }

    @Test
    void areasAndSignatureArePicturesWithWords() {
        try (var read = read(ConsentSamples.given())) {
            assertThat(read.elements("Figure"))
                    .extracting(figure -> figure.getAlternateDescription())
                    .containsExactly(
                            "Drawing of the body, view: Front. Shaded: Abdomen.",
                            "Drawing of the body, view: Back. Shaded: Buttocks.",
                            "Signature of Ольга Łukaszewicz");
        }
    }

    /** A signature is drawn as lines, not as an image of pixels. */
    @Test
    void theSignatureIsDrawnAsLines() {
        try (var read = read(ConsentSamples.given())) {
            var page = read.elements("Figure").getLast().getPage();
            assertThat(StrokedPaths.on(page))
                    .filteredOn(line -> line.ink() == (Palette.INK.getRGB() & 0xFFFFFF))
                    .as("the strokes of the signature")
                    .hasSize(2);
        }
    }

    @Test
    void aWithdrawnConsentSaysSoFirst() {
        try (var read = read(ConsentSamples.withdrawn())) {
            assertThat(read.text())
                    .contains("Withdrawn on 1 December 2026. It does not hold any more.")
                    .contains("Reason: She does not want to come any more.")
                    .contains("Анна Łukaszewicz, mother", "typed this name as a signature");
        }
    }

    @Test
    void anAreaThatWasTakenBackIsNamedFirst() {
        try (var read = read(ConsentSamples.partlyWithdrawn())) {
            assertThat(read.text())
                    .containsSubsequence(
                            "Buttocks: withdrawn on 1 December 2026.", "Reason: It felt too close.", "The areas");
            assertThat(read.text()).doesNotContain("Abdomen: withdrawn", "Page 2");
        }
    }

    @Test
    void anEmptyFormHasEveryAreaToTickAndLinesToSign() {
        try (var read = read(ConsentSamples.blank())) {
            assertThat(read.text())
                    .contains("Tick each area that you agree to")
                    .contains("Buttocks:", "Chest and breast:", "Inner thigh:", "Groin:", "Inside the mouth:")
                    .contains("Name of the client", "Date", "Signature", "Parent or guardian", "Witness", "Therapist")
                    .doesNotContain("Holds until");
        }
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void fitsThePaperAndItsMargins(PaperSize size) {
        for (var consent : List.of(
                ConsentSamples.given(),
                ConsentSamples.withdrawn(),
                ConsentSamples.partlyWithdrawn(),
                ConsentSamples.blank(),
                ConsentSamples.longest())) {
            try (var read = new ReadBack(ConsentPdf.render(consent, size, Locale.UK))) {
                Layout.check(read, size);
            }
        }
    }

    private static ReadBack read(ConsentPaper consent) {
        return new ReadBack(ConsentPdf.render(consent, PaperSize.A4, Locale.UK));
    }
}
