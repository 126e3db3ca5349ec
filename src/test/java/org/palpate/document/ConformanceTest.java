/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Every document, at its shortest and its longest, is PDF/UA-1 and PDF/A-2a in the judgement of veraPDF. */
class ConformanceTest {

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> documents() {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                .flatMap(flavour -> Stream.of(
                        Arguments.of("usual summary", summary(SummarySamples.usual(), PaperSize.A4), flavour),
                        Arguments.of(
                                "minded summary",
                                summary(
                                        SummarySamples.minded(
                                                SummarySamples.usual().marks()),
                                        PaperSize.A4),
                                flavour),
                        Arguments.of("measured summary", summary(SummarySamples.measured(), PaperSize.A4), flavour),
                        Arguments.of("compared summary", summary(SummarySamples.compared(), PaperSize.A4), flavour),
                        Arguments.of("shortest summary", summary(SummarySamples.shortest(), PaperSize.LETTER), flavour),
                        Arguments.of("longest summary", summary(SummarySamples.longest(), PaperSize.A4), flavour),
                        Arguments.of("several summaries", summaries(), flavour),
                        Arguments.of("usual consent", consent(ConsentSamples.given(), PaperSize.LETTER), flavour),
                        Arguments.of("withdrawn consent", consent(ConsentSamples.withdrawn(), PaperSize.A4), flavour),
                        Arguments.of("blank consent", consent(ConsentSamples.blank(), PaperSize.A4), flavour),
                        Arguments.of("longest consent", consent(ConsentSamples.longest(), PaperSize.A4), flavour),
                        Arguments.of("usual plan", plan(PlanSamples.usual(), PaperSize.LETTER), flavour),
                        Arguments.of("shortest plan", plan(PlanSamples.shortest(), PaperSize.A4), flavour),
                        Arguments.of("blank health form", intake(IntakeSamples.blank(), PaperSize.A4), flavour),
                        Arguments.of("health history", intake(IntakeSamples.filled(), PaperSize.LETTER), flavour),
                        Arguments.of("longest health history", intake(IntakeSamples.longest(), PaperSize.A4), flavour),
                        Arguments.of("letter", letter(LetterSamples.usual(), PaperSize.A4), flavour),
                        Arguments.of("shortest letter", letter(LetterSamples.shortest(), PaperSize.A4), flavour),
                        Arguments.of("longest letter", letter(LetterSamples.longest(1), PaperSize.LETTER), flavour),
                        Arguments.of("longest plan", plan(PlanSamples.longest(), PaperSize.LETTER), flavour)));
    }

    @ParameterizedTest(name = "{0} is {2}")
    @MethodSource("documents")
    void conforms(String name, byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);

            assertThat(result.getTestAssertions())
                    .filteredOn(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                    .as(name)
                    .isEmpty();
            assertThat(result.isCompliant()).as(name).isTrue();
        }
    }

    @Test
    void theValidatorFindsAFaultWhereThereIsOne() throws Exception {
        var flavour = PDFAFlavour.PDFUA_1;
        var plain = PlainPdf.withoutTags();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(plain), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            assertThat(validator.validate(parser).isCompliant()).isFalse();
        }
    }

    private static byte[] summary(SessionSummary summary, PaperSize size) {
        return SessionSummaryPdf.render(summary, size, Locale.UK);
    }

    private static byte[] summaries() {
        return SessionSummariesPdf.render(SummarySamples.several(), PaperSize.A4, Locale.UK);
    }

    private static byte[] consent(ConsentPaper consent, PaperSize size) {
        return ConsentPdf.render(consent, size, Locale.UK);
    }

    private static byte[] intake(IntakeForm form, PaperSize size) {
        return IntakeFormPdf.render(form, size, Locale.UK);
    }

    private static byte[] letter(ReferralLetter letter, PaperSize size) {
        return ReferralLetterPdf.render(letter, size, Locale.UK);
    }

    private static byte[] plan(CarePlan plan, PaperSize size) {
        return CarePlanPdf.render(plan, size, Locale.US);
    }
}
