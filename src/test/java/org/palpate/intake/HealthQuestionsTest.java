/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthQuestionsTest {

    @Test
    void twentyQuestionsAndTheListOfConditionsAreAsked() {
        var questions = HealthQuestions.standard().questions();
        assertThat(questions).hasSize(21);
        assertThat(questions.subList(0, 20)).allMatch(question -> question.kind() == HealthQuestion.Kind.ANSWER);
        assertThat(questions.getLast().key()).isEqualTo("other-conditions");
        assertThat(HealthQuestions.standard().everyVisit())
                .extracting(HealthQuestion::key)
                .containsExactly("bladder-or-bowel", "saddle-numbness", "both-legs", "fever-or-infection");
    }

    @Test
    void followUpsKnowTheQuestionTheyStandBelow() {
        var questions = HealthQuestions.standard();
        assertThat(questions.parent("pregnancy-weeks").orElseThrow().key()).isEqualTo("pregnant");
        assertThat(questions.parent("pregnant")).isEmpty();
        assertThat(questions.question("pregnancy-weeks").orElseThrow().to()).isEqualTo(45);
        assertThat(questions.all())
                .hasSizeGreaterThan(60)
                .extracting(HealthQuestion::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void germanAsksTheSameQuestionsInOtherWords() {
        var english = HealthQuestions.standard();
        var german = HealthQuestions.in(Locale.GERMANY);
        assertThat(german.all()).hasSameSizeAs(english.all());
        for (var question : english.all()) {
            var same = german.question(question.key()).orElseThrow();
            assertThat(same.ask()).isNotEqualTo(question.ask()).isNotBlank();
            assertThat(same.options().keySet())
                    .containsExactlyElementsOf(question.options().keySet());
            assertThat(same.rules()).isEqualTo(question.rules());
        }
        assertThat(HealthQuestions.in(Locale.FRENCH)).isSameAs(english);
    }

    @Test
    void everyRuleThatAQuestionNamesIsOneThereCanBe() {
        var rules = Stream.of(numbered("RF", 19), numbered("CI", 37), numbered("SITE", 10), numbered("TECH", 6))
                .flatMap(part -> part)
                .collect(Collectors.toSet());
        HealthQuestions.standard().requireRules(rules);
        assertThatIllegalStateException()
                .isThrownBy(() -> HealthQuestions.standard().requireRules(Set.of("RF-01")))
                .withMessageContaining("\"saddle-numbness\": there is no rule RF-02");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "- {key: a, ask: A?}\\n- {key: a, ask: B?}|\"a\": it is there twice",
                "- {key: a, ask: A?, then: [{key: a, ask: B?}]}|\"a\": it is there twice",
                "- {key: A b, ask: A?}|\"A b\": a key is small letters",
                "- {ask: A?}|\"\": a key is small letters",
                "- {key: a}|\"a\": it asks nothing",
                "- {key: a, ask: A?, rules: [CI1]}|\"CI1\" is not the name of a rule",
                "- {key: a, ask: A?, kind: choices}|\"a\": choices need options",
                "- {key: a, ask: A?, options: {b: B}}|\"a\": choices need options",
                "- {key: a, ask: A?, kind: choices, options: {B b: B}}|its option \"B b\" needs",
                "- {key: a, ask: A?, kind: choices, options: {b: B, b: C}}|cannot be read: Duplicate",
                "- {key: a, ask: A?, kind: number, from: 3, to: 2}|its range begins after its end",
                "- {key: a, ask: A?, from: 3}|only a number has a range",
                "- {key: a, ask: A?, colour: red}|cannot be read: Unrecognized property \"colour\"",
                "- {key: a, ask: A?, kind: text, then: [{key: b, ask: B?}]}|\"b\": a follow-up stands below",
                "- {key: a, ask: A?, then: [{key: b, ask: B?, then: [{key: c, ask: C?}]}]}|\"b\": a follow-up stands",
            })
    void aBrokenFileSaysWhatIsWrong(String yaml, String sentence) {
        assertThatIllegalStateException()
                .isThrownBy(() -> HealthQuestions.read(yaml.replace("\\n", "\n")))
                .withMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "- {key: a, ask: A}|\"b\": it is not translated",
                "- {key: a, ask: A}\\n- {key: b, ask: B}|\"b\": its options are not the same",
                "- {key: a, ask: A}\\n- {key: b, ask: B, options: {d: D}}|\"b\": its options are not the same",
                "- {key: a, ask: A}\\n- {key: b, ask: B, options: {c: C}}\\n- {key: x, ask: X}|\"x\": there is no such",
                "- {key: a, ask: A}\\n- {key: a, ask: B}|\"a\": it is there twice",
            })
    void aTranslationWithGapsSaysWhatIsMissing(String yaml, String sentence) {
        var english =
                HealthQuestions.read("- {key: a, ask: A?, then: [{key: b, ask: B?, kind: choices, options: {c: C}}]}");
        assertThatIllegalStateException()
                .isThrownBy(() -> english.translated(yaml.replace("\\n", "\n")))
                .withMessageContaining(sentence);
    }

    private static Stream<String> numbered(String kind, int most) {
        return IntStream.rangeClosed(1, most).mapToObj(n -> "%s-%02d".formatted(kind, n));
    }
}
