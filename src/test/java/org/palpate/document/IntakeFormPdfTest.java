/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.palpate.intake.HealthQuestions;
import org.palpate.intake.IntakeDraft;

class IntakeFormPdfTest {

    @Test
    void theEmptyFormAsksEveryQuestion() {
        try (var read = read(IntakeSamples.blank())) {
            var text = flat(read.text());
            assertThat(text).contains("Health form", "Ольга Łukaszewicz", "Riverside Massage Clinic");
            for (var question : HealthQuestions.standard().all()) {
                assertThat(text).contains(flat(question.ask()));
                question.options().values().forEach(option -> assertThat(text).contains(flat(option)));
            }
            assertThat(text)
                    .contains("Which medicines do you take", "Which operations have you had", "How firm?")
                    .contains("Shade where it hurts", "Date and signature", "This is my first massage");
            assertThat(read.elements("Figure"))
                    .hasSize(2)
                    .allSatisfy(figure ->
                            assertThat(figure.getAlternateDescription()).contains("Nothing is marked"));
        }
    }

    @Test
    void theHistorySaysWhatWasSaid() {
        try (var read = read(IntakeSamples.filled())) {
            var text = flat(read.text());
            assertThat(text)
                    .contains("Health history", "The client, on a tablet of the clinic; not looked at yet")
                    .contains("Are you or could you be pregnant? Yes")
                    .contains("How many weeks? 20, told on 6 Nov 2026")
                    .contains("Nut oil: a rash", "Ramipril, for blood pressure", "Appendix taken out, 2009")
                    .contains("It pulls when I bend down", "Comes and goes", "aching, stiff")
                    .contains("Garden for an hour", "Nurse", "I lift or carry a lot", "Undressed under a sheet");
            assertThat(read.elements("Figure").getFirst().getAlternateDescription())
                    .doesNotContain("quadratus");
        }
    }

    @Test
    void aLongStoryIsWhole() {
        try (var read = read(IntakeSamples.longest())) {
            assertThat(flat(read.text()).split("It began long ago", -1)).hasSize(50_000 / 19 + 1);
        }
    }

    @Test
    void anEmptyHistorySaysSo() {
        try (var read = read(IntakeSamples.filled(IntakeDraft.empty()))) {
            assertThat(read.text()).contains("Nothing was answered.");
        }
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void fitsThePaperAndItsMargins(PaperSize size) {
        for (var form : List.of(IntakeSamples.blank(), IntakeSamples.filled(), IntakeSamples.longest())) {
            try (var read = new ReadBack(IntakeFormPdf.render(form, size, Locale.UK))) {
                Layout.check(read, size);
            }
        }
    }

    /** Line ends are where the paper ends. */
    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static ReadBack read(IntakeForm form) {
        return new ReadBack(IntakeFormPdf.render(form, PaperSize.A4, Locale.UK));
    }
}
