/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTextTest {

    /** The same lines stand in {@code phrase-logic.test.ts}: screen and browser read alike. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Left {side}, {left|right}. > Left [side], [left or right].",
                "{a|b|c} > [a, b or c]",
                "{{side}} > {side}",
                "a{} b > a b",
                "{|} > [|]",
                "{open} } > [open] }",
                "cost $1 \\ {x} > cost $1 \\ [x]"
            })
    void placesToFillInStandInBrackets(String text, String shown) {
        assertThat(PhraseText.inserted(text)).isEqualTo(shown);
    }

    @Test
    void theStarterSetPassesItsOwnChecksAndAssertsNothing() {
        assertThat(StarterPhrases.ALL)
                .hasSize(12)
                .allSatisfy(draft -> assertThat(Phrase.checked(draft)).isEqualTo(draft));
        assertThat(StarterPhrases.ALL.stream().map(PhraseDraft::shortcut)).doesNotHaveDuplicates();
        assertThat(StarterPhrases.ALL)
                .allSatisfy(draft -> assertThat(draft.text()).contains("{"));
        assertThat(String.join(
                        " ", StarterPhrases.ALL.stream().map(PhraseDraft::text).toList()))
                .doesNotContainIgnoringCase("toxin")
                .doesNotContainIgnoringCase("diagnos")
                .doesNotContainIgnoringCase("inflammation");
        assertThat(List.copyOf(ShippedTemplates.BY_KEY.values()))
                .hasSize(6)
                .allSatisfy(template ->
                        assertThat(template.checked().stored().draft()).isEqualTo(template.checked()));
    }
}
