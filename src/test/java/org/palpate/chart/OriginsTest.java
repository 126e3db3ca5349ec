/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.base.CanonicalJson;
import org.palpate.base.Rejection;
import org.palpate.chart.Origins.Written;

class OriginsTest {

    @Test
    void comeBackFromTheirStoredForm() {
        var origins = new Origins(
                List.of(new Written(SoapSection.OBJECTIVE, "mark", Set.of(UUID.randomUUID()), "Left psoas.", true)),
                Set.of(SoapSection.PLAN, SoapSection.SUBJECTIVE),
                "follow-up");

        var bytes = CanonicalJson.bytes(origins.stored());

        assertThat(CanonicalJson.read(bytes, Origins.Stored.class).origins()).isEqualTo(origins);
    }

    private static Origins of(Written... written) {
        return new Origins(List.of(written), Set.of(), "");
    }

    private static Written sentence(String text) {
        return new Written(SoapSection.OBJECTIVE, "mark:one", Set.of(UUID.randomUUID()), text, false);
    }

    @Test
    void ofANoteThatWasWrittenHereAreTaken() {
        var origins = of(sentence("Left psoas."), sentence("Right psoas.").detach());
        assertThat(origins.checked()).isEqualTo(origins);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "NUL \u0000", "turned \u202e", "half \ud800"})
    void withASentenceThatIsNoneAreRefused(String text) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> of(sentence(text)).checked())
                .satisfies(refused -> assertThat(refused.getMessage()).endsWith("Open the note again."));
    }

    @Test
    void thatAreTooMuchAreRefused() {
        var tooLong = sentence("x".repeat(Origins.LONGEST_SENTENCE + 1));
        var many = Collections.nCopies(Origins.MOST_WRITTEN + 1, sentence("Left psoas."));
        var marks = Stream.generate(UUID::randomUUID).limit(501).collect(Collectors.toSet());
        for (var origins : List.of(
                of(tooLong),
                new Origins(many, Set.of(), ""),
                new Origins(List.of(), Set.of(), "x".repeat(201)),
                of(new Written(SoapSection.PLAN, "x".repeat(201), Set.of(), "Left psoas.", false)),
                of(new Written(SoapSection.PLAN, "mark:one", marks, "Left psoas.", false)))) {
            assertThatExceptionOfType(Rejection.class).isThrownBy(origins::checked);
        }
    }

    @Test
    void areNoneInADraftKeptBeforeThereWereAny() {
        var draft = CanonicalJson.read(
                "{\"subjective\":\"Better\",\"objective\":\"\",\"assessment\":\"\",\"plan\":\"\",\"marks\":[]}"
                        .getBytes(UTF_8),
                NoteDraft.class);

        assertThat(draft.origins()).isEqualTo(Origins.none());
    }
}
