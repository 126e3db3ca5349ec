/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.chart.SaveOutcome.Conflict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Saves that come twice, late, from two tabs, and from a page whose session is over. */
class TabsOnOneNoteTest extends NoteTest {

    @Autowired
    TabsOnOneNoteTest(ApplicationContext application) {
        super(application);
    }

    @Test
    void aSaveThatIsSentTwiceCountsOnce() {
        var before = version();
        var first = saved(save(TAB, 1, before, content("once")));
        var again = saved(save(TAB, 1, before, content("once")));
        assertThat(again).isEqualTo(first);
        assertThat(version()).isEqualTo(first.version());
    }

    /** The answer got lost, the tab went on, and an old request arrives late. */
    @Test
    void anOlderSaveOfTheSameTabNeverWins() {
        var first = saved(save(TAB, 1, version(), content("one")));
        var second = saved(save(TAB, 2, first.version(), content("one two")));
        save(TAB, 1, first.version(), content("one"));
        save(TAB, 1, second.version(), content("one"));
        assertThat(open().content().subjective()).isEqualTo("one two");
        assertThat(draft(TAB).subjective()).isEqualTo("one two");
    }

    @Test
    void twoTabsOnOneNoteLoseNoText() {
        var seen = version();
        var winner = saved(save(TAB, 1, seen, content("winner")));
        var conflict = (Conflict) save(OTHER_TAB, 1, seen, content("loser", mark("psoas-major", Side.RIGHT)));
        assertThat(conflict.version()).isEqualTo(winner.version());
        assertThat(conflict.theirs()).isEqualTo(content("winner"));
        assertThat(conflict.by()).isEqualTo("Name of therapist");
        assertThat(conflict.at()).isEqualTo(winner.at());
        assertThat(open().content()).isEqualTo(content("winner"));
        assertThat(draft(OTHER_TAB).subjective()).isEqualTo("loser");
        assertThat(draft(OTHER_TAB).marks()).hasSize(1);
        assertThat(applied(OTHER_TAB)).isFalse();
        assertThat(applied(TAB)).isTrue();
    }

    /** What was resolved by hand is sent as the next save, based on what the conflict showed. */
    @Test
    void aConflictIsResolvedByTheNextSave() {
        var seen = version();
        save(TAB, 1, seen, content("winner"));
        var conflict = (Conflict) save(OTHER_TAB, 1, seen, content("loser"));
        saved(save(OTHER_TAB, 2, conflict.version(), content("winner loser")));
        assertThat(open().content().subjective()).isEqualTo("winner loser");
    }

    /** A save that lost and is sent again must not be told that it won. */
    @Test
    void aLostSaveThatIsSentAgainIsStillAConflict() {
        var seen = version();
        save(TAB, 1, seen, content("winner"));
        assertThat(save(OTHER_TAB, 1, seen, content("loser"))).isInstanceOf(Conflict.class);
        assertThat(save(OTHER_TAB, 1, seen, content("loser"))).isInstanceOf(Conflict.class);
    }

    /** The answer to a save got lost, a second tab wrote in the meantime: the first may not believe it is up to date. */
    @Test
    void aSaveThatIsSentAgainAfterSomebodyElseWroteIsAConflict() {
        var seen = version();
        var first = saved(save(TAB, 1, seen, content("first")));
        saved(save(OTHER_TAB, 1, first.version(), content("first second")));
        var conflict = (Conflict) save(TAB, 1, seen, content("first"));
        assertThat(conflict.theirs().subjective()).isEqualTo("first second");
    }

    /** The page never heard of its last save; what it brings after a new log-in is still its own text. */
    @Test
    void aPageBringsWhatItHoldsAfterANewLogIn() {
        var seen = version();
        saved(save(TAB, 1, seen, content("mid", mark("psoas-major", Side.LEFT))));
        var added = mark("psoas-major", Side.RIGHT);
        var saved = saved(bring(1, seen, "mid-sentence", added));

        assertThat(open().version()).isEqualTo(saved.version());
        assertThat(open().content()).isEqualTo(content("mid-sentence", added));
    }

    @Test
    void whatIsBroughtTwiceCountsOnceAndAnOlderSendingNever() {
        var seen = version();
        var first = saved(bring(1, seen, "one"));
        assertThat(saved(bring(1, seen, "one")).version()).isEqualTo(first.version());
        var second = saved(bring(2, seen, "one two"));
        bring(1, seen, "one");
        assertThat(open().content().subjective()).isEqualTo("one two");
        assertThat(open().version()).isEqualTo(second.version());
    }

    @Test
    void whatIsBroughtAfterSomebodyElseWroteIsKeptBesideAndOffered() {
        var seen = version();
        var mine = saved(save(TAB, 1, seen, content("mine")));
        var winner = saved(save(OTHER_TAB, 1, mine.version(), content("winner")));
        assertThat(bring(1, seen, "mine, and more")).isInstanceOf(Conflict.class);

        assertThat(open().content().subjective()).isEqualTo("winner");
        var kept = as("therapist", () -> chart.keptBeside(note, SPARE_TAB)).orElseThrow();
        assertThat(kept.mine().subjective()).isEqualTo("mine, and more");
        assertThat(kept.conflict().theirs().subjective()).isEqualTo("winner");
        assertThat(kept.conflict().version()).isEqualTo(winner.version());
        assertThat(as("therapist", () -> chart.keptBeside(note, TAB))).isEmpty();
    }

    /** A save that was on its way when the page was left comes after the page's last word, and may not undo it. */
    @Test
    void aLateSaveDoesNotUndoWhatThePageBroughtLast() {
        var seen = version();
        var before = saved(save(TAB, 1, seen, content("o")));
        saved(bring(1, before.version(), "one"));
        assertThat(save(TAB, 2, before.version(), content("on"))).isInstanceOf(Conflict.class);
        assertThat(open().content().subjective()).isEqualTo("one");
    }

    @Test
    void whatIsBroughtToASealedNoteIsKeptBeside() {
        var signed = signed("Signed");
        assertThat(bring(1, signed.version(), "too late")).isInstanceOf(Conflict.class);
        assertThat(open().content().subjective()).isEqualTo("Signed");
        assertThat(draft(SPARE_TAB).subjective()).isEqualTo("too late");
    }

    @Test
    void whatIsBroughtLeavesTheSameTraceAsASave() {
        bring(1, version(), "brought");
        assertThat(lastAudit("NOTE_SAVED")).contains(note.toString()).doesNotContain("brought");
    }

    /** What the page of {@link #TAB} sends when its session is over. */
    private SaveOutcome bring(long sequence, long basedOn, String subjective, BodyMark... marks) {
        var unsent = new UnsentNote(SPARE_TAB, TAB, sequence, basedOn, subjective, "", "", "", List.of(marks));
        return as("therapist", () -> chart.saveUnsent(note, unsent));
    }

    private boolean applied(UUID tab) {
        return clinics.superuser()
                .sql("select applied from draft where encounter_id = ? and tab_id = ?")
                .params(note.value(), tab)
                .query(Boolean.class)
                .single();
    }
}
