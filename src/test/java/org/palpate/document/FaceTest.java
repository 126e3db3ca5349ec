/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaceTest {

    @ParameterizedTest
    @EnumSource(Face.class)
    void hasEveryLetterOfTheScriptsItPromises(Face face) {
        assertThat(missing(face, 0x20, 0x7E)).isEmpty();
        assertThat(missing(face, 0xA0, 0x24F)).isEmpty();
        assertThat(missing(face, 0x400, 0x45F)).isEmpty();
        assertThat(missing(face, 0x1EA0, 0x1EF9)).isEmpty();
        assertThat(missing(face, 0x3041, 0x3094)).isEmpty();
        assertThat(missing(face, 0x4E00, 0x9FA5)).isEmpty();
        assertThat(missing(face, 0xAC00, 0xD7A3)).isEmpty();
    }

    @Test
    void eachStretchIsSetInTheFirstFontThatHasIt() {
        assertThat(Face.REGULAR.pieces("Łukasz 山田 김"))
                .extracting(Face.Piece::text)
                .containsExactly("Łukasz ", "山田", " ", "김");
    }

    /** A font may list a character and have no picture for it: the box it shows instead is worse than a code. */
    @ParameterizedTest
    @EnumSource(FontFile.class)
    void whatAFontClaimsItCanShow(FontFile file) throws Exception {
        try (var in = FaceTest.class.getResourceAsStream("/fonts/" + file.file())) {
            var drawn = Font.createFont(Font.TRUETYPE_FONT, in);
            var wrong = new ArrayList<Integer>();
            for (int c = 0x20; c < 0xFFFF; c++) {
                if (file.font().charExists(c) && Character.isLetterOrDigit(c) && !drawn.canDisplay(c)) {
                    wrong.add(c);
                }
            }
            assertThat(wrong).isEmpty();
        }
    }

    private static ArrayList<String> missing(Face face, int from, int to) {
        var missing = new ArrayList<String>();
        for (int c = from; c <= to; c++) {
            if (!face.has(c)) {
                missing.add(String.format("U+%04X", c));
            }
        }
        return missing;
    }
}
