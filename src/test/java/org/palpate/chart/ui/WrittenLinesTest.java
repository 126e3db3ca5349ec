/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palpate.chart.SoapSection.OBJECTIVE;
import static org.palpate.chart.SoapSection.PLAN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.chart.NoteEdit;

/** What the server reads while a change is on its way to a browser in which somebody types. */
class WrittenLinesTest {

    private final WrittenLines lines = new WrittenLines();

    private void browserMade(int revision, String... changed) {
        lines.getElement().setProperty("applied", revision + " " + String.join(",", changed));
    }

    private void valueCame() {
        lines.typed(OBJECTIVE, "", "");
    }

    @Test
    void ourOwnChangesAreNotTyping() {
        lines.make(List.of(NoteEdit.append(OBJECTIVE, "S.")));
        browserMade(1, "OBJECTIVE");
        assertThat(lines.typed(OBJECTIVE, "typed", "typed\nS.")).isFalse();
        lines.make(List.of(NoteEdit.append(OBJECTIVE, "T.")));
        browserMade(2, "OBJECTIVE");
        assertThat(lines.typed(OBJECTIVE, "typed\nS.", "typed!\nS.\nT.")).isTrue();
    }

    @Test
    void aValueWithoutTheChangeIsReadWithIt() {
        lines.make(List.of(NoteEdit.append(OBJECTIVE, "S.")));
        assertThat(lines.onTop(OBJECTIVE, "typed")).isEqualTo("typed\nS.");
        valueCame();
        assertThat(lines.onTop(OBJECTIVE, "typed more")).isEqualTo("typed more\nS.");
        assertThat(lines.onTop(PLAN, "else")).isEqualTo("else");
    }

    @Test
    void theFirstValueAfterTheBrowserHasMadeItIsReadAsItIs() {
        lines.make(List.of(NoteEdit.append(OBJECTIVE, "S.")));
        browserMade(1, "OBJECTIVE");
        assertThat(lines.onTop(OBJECTIVE, "typed")).as("an older value").isEqualTo("typed\nS.");
        valueCame();
        assertThat(lines.onTop(OBJECTIVE, "typed\nS.")).isEqualTo("typed\nS.");
    }

    @Test
    void aLaterChangeWaitsForItsOwnValue() {
        lines.make(List.of(NoteEdit.append(OBJECTIVE, "S.")));
        lines.make(List.of(NoteEdit.append(OBJECTIVE, "T.")));
        browserMade(1, "OBJECTIVE");
        valueCame();
        assertThat(lines.onTop(OBJECTIVE, "S.")).isEqualTo("S.\nT.");
        browserMade(2, "OBJECTIVE");
        valueCame();
        assertThat(lines.onTop(OBJECTIVE, "S.\nT.")).isEqualTo("S.\nT.");
    }

    @Test
    void whatTheBrowserCouldNotMakeIsForgotten() {
        lines.make(List.of(NoteEdit.append(OBJECTIVE, "S.")));
        browserMade(1);
        assertThat(lines.onTop(OBJECTIVE, "edited")).isEqualTo("edited");
    }

    @Test
    void aForgedAnswerIsNoReasonToForget() {
        lines.make(List.of(NoteEdit.append(OBJECTIVE, "S.")));
        lines.getElement().setProperty("applied", "99999999999999999999 OBJECTIVE");
        lines.getElement().setProperty("applied", "one OBJECTIVE");
        browserMade(7, "NOTHING");
        assertThat(lines.onTop(OBJECTIVE, "")).isEqualTo("S.");
    }

    @Test
    void fieldsThatAreFilledAnewHaveNothingUnderWay() {
        lines.make(List.of(NoteEdit.append(OBJECTIVE, "S.")));
        lines.reset();
        assertThat(lines.onTop(OBJECTIVE, "S.")).isEqualTo("S.");
        browserMade(1, "OBJECTIVE");
        lines.make(List.of(NoteEdit.append(OBJECTIVE, "T.")));
        valueCame();
        assertThat(lines.onTop(OBJECTIVE, "S.")).isEqualTo("S.\nT.");
    }
}
