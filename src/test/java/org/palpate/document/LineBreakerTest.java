/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private static final TextStyle STYLE = Type.RECORD.body();

    @Test
    void breaksBetweenWords() {
        assertThat(texts("one two three four", 60)).containsExactly("one two ", "three four");
    }

    @Test
    void keepsLineEndsAndEmptyLines() {
        assertThat(texts("a\n\nb", 100)).containsExactly("a", "", "b");
    }

    @Test
    void breaksAWordThatIsLongerThanTheLine() {
        assertThat(texts("Donaudampfschifffahrt", 40)).hasSizeGreaterThan(2).allMatch(text -> !text.isEmpty());
    }

    @Test
    void breaksCharactersOfChineseAnywhere() {
        assertThat(texts("山田太郎王小明山田太郎王小明", 50)).hasSizeGreaterThan(2);
    }

    @Test
    void aLineNarrowerThanACharacterStillTakesOne() {
        assertThat(texts("abc", 1)).containsExactly("a", "b", "c");
    }

    @Test
    void doesNotBreakAtABlankThatHolds() {
        assertThat(texts("about 30\u00A0s a day", 40)).containsExactly("about ", "30 s a ", "day");
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertThat(texts("", 50)).containsExactly("");
    }

    /** Whatever is typed: nothing is lost, nothing is wider than the line. */
    @RepeatedTest(200)
    void losesNothingAndFits(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var text = randomText(random);
        float width = 20 + random.nextInt(300);

        var lines = LineBreaker.lines(List.of(new Span(text, STYLE)), width, Locale.ENGLISH);

        assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width + 0.1f));
        assertThat(lines.stream().map(LineBreakerTest::text).collect(joining()))
                .isEqualTo(Printable.of(text, STYLE.face()).replace("\n", "").replace('\u00A0', ' '));
    }

    private static String randomText(Random random) {
        var alphabet = "abcdeé łĐặ,.-/  \n山田김ОльгаΓ\u0301\u200D\u00A0\u00AD😀אب";
        var points = alphabet.codePoints().toArray();
        var text = new StringBuilder();
        for (int i = random.nextInt(400); i > 0; i--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }

    private static List<String> texts(String text, float width) {
        return LineBreaker.lines(List.of(new Span(text, STYLE)), width, Locale.ENGLISH).stream()
                .map(LineBreakerTest::text)
                .toList();
    }

    private static String text(Line line) {
        return line.spans().stream().map(Span::text).collect(joining());
    }
}
