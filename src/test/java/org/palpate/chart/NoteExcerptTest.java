/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.chart.NoteExcerpt.Piece;

class NoteExcerptTest {

    @Test
    void theWordsThatWereLookedForAreMarkedAsTheyStandInTheNote() {
        assertThat(excerpt("'lumb':* & 'uber'", "Über der Lumbalregion: <b>fest</b>"))
                .containsExactly(
                        new Piece("Über", true),
                        new Piece(" der ", false),
                        new Piece("Lumbalregion", true),
                        new Piece(": <b>fest</b>", false));
    }

    @Test
    void whatMustNotBeThereIsNotMarked() {
        assertThat(marked(excerpt("'back' & !'knee' & !( 'left' <-> 'hip' )", "Back and left hip, no knee")))
                .containsExactly("Back");
    }

    @Test
    void aWordThatMustBeWholeIsNotFoundInALongerOne() {
        assertThat(marked(excerpt("'ql'", "QL and qlx"))).containsExactly("QL");
    }

    @Test
    void ofALongNoteThePlaceIsShownWhereTheWordsStandTogether() {
        var far = "stiff " + "and then something else ".repeat(40) + "stiff neck after driving. "
                + "More of the same ".repeat(40);
        var pieces = excerpt("'stiff':* & 'neck':*", far);
        assertThat(marked(pieces)).containsExactly("stiff", "neck");
        var text = text(pieces);
        assertThat(text).startsWith("… ").endsWith(" …").contains("stiff neck after driving");
        assertThat(text.length()).isLessThan(300);
    }

    @Test
    void aWordWithoutAnEndIsCutAndNoCharacterIsSplit() {
        var text = text(excerpt("'nothing'", "\uD83E\uDDB6".repeat(5_000)));
        assertThat(text.length()).isLessThan(300);
        assertThat(text.replace(" …", "").codePoints()).allMatch(c -> c == 0x1F9B6);
    }

    @Test
    void whereNothingIsFoundTheNoteBegins() {
        assertThat(text(excerpt("!'knee'", "Slept badly"))).isEqualTo("Slept badly");
        assertThat(NoteExcerpt.of(List.of("", ""), WantedWords.of("'x'")).pieces())
                .isEmpty();
    }

    private static List<Piece> excerpt(String query, String text) {
        return NoteExcerpt.of(List.of("", text), WantedWords.of(query)).pieces();
    }

    private static List<String> marked(List<Piece> pieces) {
        return pieces.stream().filter(Piece::found).map(Piece::text).toList();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(joining());
    }
}
