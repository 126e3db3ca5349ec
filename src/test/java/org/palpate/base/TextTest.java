/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    private static final int MAX = 100;

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0000, 0x0001, 0x0008, 0x000B, 0x000C, 0x001B, 0x007F, 0x0080, 0x0085, 0x009F, 0xD800, 0xDBFF, 0xDC00,
                0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x1FFFF, 0x10FFFE, 0x10FFFF, 0x202A, 0x202B, 0x202C,
                0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069
            })
    void refusesWhatCannotBeStoredFaithfullyAndSaysWhere(int codePoint) {
        var typed = "ab" + new StringBuilder().appendCodePoint(codePoint) + "cd";
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> Text.clean("note", typed, MAX))
                .withMessage("Character 3 (U+%04X) cannot be stored: please remove it.", codePoint)
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("note"));
    }

    @Test
    void refusesSurrogatesInTheWrongOrder() {
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> Text.clean("note", "\uDC00\uD800", MAX));
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> Text.clean("note", "end \uD83D", MAX));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łukasz Đặng",
                "Ольга",
                "山田",
                "محمد",
                "🦵🏽 left",
                "O'Brien-Núñez",
                "<b>&amp;</b>",
                "'; drop table client; --",
                "a\tb\nc",
                "\u200Djoined",
                "٣ نقاط"
            })
    void keepsWhatPeopleWrite(String text) {
        assertThat(Text.clean("note", text, MAX)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Test
    void storesOneFormOfEachText() {
        assertThat(Text.clean("name", "Zoe\u0308", MAX)).isEqualTo("Zoë");
        assertThat(Text.clean("note", "  a\r\nb\rc\u2028d \n ", MAX)).isEqualTo("a\nb\nc\nd");
        assertThat(Text.clean("note", null, MAX)).isEmpty();
        assertThat(Text.clean("note", " \t\r\n\u3000", MAX)).isEmpty();
    }

    @Test
    void countsCharactersAsPeopleDoNotAsJavaDoes() {
        assertThat(Text.clean("note", "🦵".repeat(MAX), MAX)).hasSize(2 * MAX);
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> Text.clean("note", "🦵".repeat(MAX + 1), MAX))
                .withMessage("This is 101 characters long; the most that fits is 100.");
    }

    /** Composing may make a text longer; what counts is what is stored. */
    @Test
    void measuresTheStoredForm() {
        var growing = "\uFB2C".repeat(50); // one character that NFC writes as three
        assertThat(Normalizer.normalize(growing, Normalizer.Form.NFC)).hasSize(150);
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> Text.clean("note", growing, MAX))
                .withMessageContaining("150 characters");
    }

    @Test
    void asksForWhatIsMissing() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> Text.required("name", "  ", MAX, "Enter a name."))
                .withMessage("Enter a name.");
        assertThat(Text.required("name", " x ", MAX, "Enter a name.")).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\u2028b", "a\u2029b"})
    void keepsALineALine(String typed) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> Text.line("name", typed, MAX))
                .withMessage("This must be on one line.");
    }

    /** What is accepted is stored as it is: cleaning it again changes nothing, and UTF-8 carries it there and back. */
    @Test
    void acceptedTextIsStoredUnchanged() throws CharacterCodingException {
        var random = new Random(2_026);
        int accepted = 0;
        for (int n = 0; n < 20_000; n++) {
            var typed = randomText(random);
            try {
                var stored = Text.clean("note", typed, 40);
                accepted++;
                assertThat(Text.clean("note", stored, 40)).isEqualTo(stored);
                var bytes = StandardCharsets.UTF_8.newEncoder().encode(java.nio.CharBuffer.wrap(stored));
                assertThat(StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(bytes.array(), 0, bytes.limit()))
                                .toString())
                        .isEqualTo(stored);
                assertThat(stored).doesNotContain("\0", "\r", "\u202E");
            } catch (Rejection refused) {
                assertThat(refused.getMessage()).endsWith(".");
            }
        }
        assertThat(accepted).isBetween(1_000, 19_000);
    }

    @ParameterizedTest
    @CsvSource({
        "Łukasz Đặng, lukasz dang",
        "ŁÓDŹ, lodz",
        "Straße, strasse",
        "Søren, soren",
        "ＡＢＣ, abc",
        "Zoë, zoe",
        "İpek, ipek",
        "Ольга, ольга",
        "山田, 山田",
        "Ægir, aegir",
        "Œuvre, oeuvre",
        "Þóra, thora",
        "Ardalı, ardali"
    })
    void foldsNamesForSearching(String name, String folded) {
        assertThat(Text.folded(name)).isEqualTo(folded);
    }

    private static String randomText(Random random) {
        var text = new StringBuilder();
        for (int n = random.nextInt(30); n > 0; n--) {
            switch (random.nextInt(60)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.appendCodePoint(random.nextInt(0x110000));
                case 2 -> text.append((char) (0x0300 + random.nextInt(0x70)));
                case 3 -> text.append("\r\n \t".charAt(random.nextInt(4)));
                default -> text.append((char) (' ' + random.nextInt(0x250)));
            }
        }
        return text.toString();
    }
}
