/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the care plan says by itself can be read at the age of twelve, measured by the Flesch-Kincaid grade. */
class PlainLanguageTest {

    /** Twelve-year-olds are in the sixth to seventh school year. */
    private static final double GRADE = 7;

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    @Test
    void theCarePlansOwnWordsAreEasyToRead() {
        var bundle = ResourceBundle.getBundle("org.palpate.document.words", Locale.ENGLISH);
        var sentences = bundle.keySet().stream()
                .filter(key -> key.startsWith("care."))
                .map(bundle::getString)
                .filter(text -> !text.contains("{") && text.split(" ").length > 5)
                .toList();

        assertThat(sentences).hasSizeGreaterThan(20);
        assertThat(grade(sentences)).isLessThanOrEqualTo(GRADE);
    }

    /** A client agrees to words that they can read. */
    @Test
    void theWordsOfTheConsentsAreEasyToRead() throws IOException {
        List<String> sentences;
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/consent/texts.yaml"))) {
            sentences = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("    - "))
                    .map(line -> line.substring(6))
                    .toList();
        }

        assertThat(sentences).hasSizeGreaterThan(15);
        assertThat(grade(sentences)).isLessThanOrEqualTo(GRADE);
    }

    @Test
    void theMeasureTellsHardFromEasy() {
        assertThat(grade(List.of("The cat sat on the mat.", "We had fun."))).isLessThan(2);
        assertThat(grade(List.of("Neuromuscular re-education facilitates proprioceptive reorganisation of compensatory"
                        + " musculoskeletal recruitment strategies.")))
                .isGreaterThan(GRADE);
    }

    private static double grade(List<String> texts) {
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        for (var text : texts) {
            sentences += Math.max(1, text.split("[.!?:]+(\\s|$)").length);
            for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}’-]+")) {
                if (!word.isEmpty()) {
                    words++;
                    syllables += syllables(word);
                }
            }
        }
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    private static int syllables(String word) {
        var spoken = word.length() > 3 ? word.replaceFirst("(?<![aeiouyl])(e|es|ed)$", "") : word;
        return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
    }
}
