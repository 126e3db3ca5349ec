/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.anatomy.Side;
import org.palpate.base.Rejection;
import org.palpate.bodymap.MarkBuilder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A note that is written, refused, listed, and looked back on. */
class ChartServiceTest extends NoteTest {

    @Autowired
    ChartServiceTest(ApplicationContext application) {
        super(application);
    }

    @Test
    void aSaveIsReadBackAsItWasSent() {
        var content =
                content("Stiff\nback", mark("quadratus-lumborum", Side.LEFT), mark("gluteus-maximus", Side.RIGHT));
        var saved = saved(save(TAB, 1, version(), content));
        var opened = open();
        assertThat(opened.content()).isEqualTo(content);
        assertThat(opened.version()).isEqualTo(saved.version());
        assertThat(opened.changedAt()).isEqualTo(saved.at());
        assertThat(opened.editable()).isTrue();
        assertThat(as("colleague", () -> chart.open(note)).editable()).isFalse();
    }

    @Test
    void marksOfAnotherNoteAreNamedAndNothingIsChanged() {
        var foreign = mark("quadratus-lumborum", Side.LEFT);
        save(TAB, 1, version(), content("first", foreign));
        note = as("therapist", () -> chart.start(client));

        assertThatExceptionOfType(MarksElsewhere.class)
                .isThrownBy(() ->
                        save(OTHER_TAB, 1, version(), content("second", foreign, mark("gluteus-maximus", Side.RIGHT))))
                .satisfies(refused -> assertThat(refused.ids()).containsExactly(foreign.id()));
        assertThat(open().content().blank()).isTrue();
    }

    /** Faithfully or with a sentence: nothing is altered on the way in, but for the form that accents take. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "<p class=MsoNormal><b>Pasted</b> from&nbsp;Word <!--[if gte mso 9]><xml></xml><![endif]--></p>",
                "💆🏽‍♀️ 👩‍👩‍👧‍👦 🇨🇭 e\u0301 \u00AD zero\u200Bwidth",
                "ألم في أسفل الظهر · כאב גב תחתון · mixed כאב 7/10",
                "'; drop table encounter; -- ${jndi:ldap://x} {{7*7}} =1+1 %s %n \\u0000",
                "one\ntwo\tthree\n\n  indented"
            })
    void hostileAndForeignTextIsKeptAsItIs(String text) {
        var mark = MarkBuilder.found("quadratus-lumborum", Side.LEFT).note(text).build();
        var everywhere = new NoteDraft(text, text, text, text, List.of(mark));
        var saved = saved(save(TAB, 1, version(), everywhere));

        var kept = Normalizer.normalize(text, Normalizer.Form.NFC);
        var content = open().content();
        assertThat(List.of(content.subjective(), content.objective(), content.assessment(), content.plan()))
                .containsOnly(kept);
        assertThat(content.marks().getFirst().note()).isEqualTo(kept);
        as("therapist", () -> chart.sign(note, saved.version()));
        as("therapist", () -> chart.amend(note, version(), NewAmendment.added(Amendment.Kind.LATE_ENTRY, text, text)));
        var sealed = open();
        assertThat(sealed.content()).isEqualTo(content);
        assertThat(sealed.amendments().getFirst().text()).isEqualTo(kept);
        assertThat(sealed.amendments().getFirst().reason()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\uD800", "\u202E", "\uFFFF", "TOO_LONG"})
    void refusesAtTheFieldAndChangesNothing(String part) {
        var text = "a" + part.replace("TOO_LONG", "x".repeat(Encounter.MAX_SECTION)) + "b";
        var before = saved(save(TAB, 1, version(), content("before")));
        refusedAt("subjective", new NoteDraft(text, "", "", "", List.of()), before.version());
        refusedAt("objective", new NoteDraft("", text, "", "", List.of()), before.version());
        refusedAt("assessment", new NoteDraft("", "", text, "", List.of()), before.version());
        refusedAt("plan", new NoteDraft("", "", "", text, List.of()), before.version());
        assertThat(open().content()).isEqualTo(content("before"));
        assertThat(draft(TAB)).isEqualTo(content("before"));
    }

    /** Also in a race: what is kept beside the note must be the bytes that were sent. */
    @ParameterizedTest
    @ValueSource(strings = {"\0", "\uD800", "\u202E"})
    void refusesAtTheFieldEvenWhenTheNoteWentOn(String part) {
        var seen = version();
        save(OTHER_TAB, 1, seen, content("winner"));
        refusedAt("subjective", new NoteDraft("a" + part, "", "", "", List.of()), seen);
        assertThat(drafts(TAB)).isEmpty();
    }

    @Test
    void refusesUnsoundMarks() {
        var sound = mark("quadratus-lumborum", Side.LEFT);
        var midline = MarkBuilder.found("quadratus-lumborum", Side.MIDLINE).build();
        refusedAt("marks", new NoteDraft("", "", "", "", List.of(sound, midline)), version());
        refusedAt("marks", new NoteDraft("", "", "", "", List.of(sound, sound)), version());
        var other = as("therapist", () -> chart.start(client));
        as("therapist", () -> chart.save(other, new DraftSave(TAB, 1, 0, content("", sound))));
        refusedAt("marks", content("", sound), version());
        assertThat(open().content().marks()).isEmpty();
    }

    @Test
    void aMarkThatIsTakenOffIsKeptWithItsTime() {
        var left = mark("quadratus-lumborum", Side.LEFT);
        var right = mark("quadratus-lumborum", Side.RIGHT);
        var first = saved(save(TAB, 1, version(), content("", left, right)));
        var second = saved(save(TAB, 2, first.version(), content("", right)));
        assertThat(open().content().marks()).containsExactly(right);
        assertThat(clinics.superuser()
                        .sql("select count(*) from mark where encounter_id = ? and removed_at is not null")
                        .param(note.value())
                        .query(Integer.class)
                        .single())
                .isOne();
        save(TAB, 3, second.version(), content("", right, left));
        assertThat(open().content().marks()).containsExactly(right, left);
    }

    @Test
    void aDiscardedNoteIsInNoList() {
        save(TAB, 1, version(), content("Nothing"));
        discard(version());
        assertThat(as("therapist", chart::unfinished))
                .extracting(EncounterRow::id)
                .doesNotContain(note);
        assertThat(as("therapist", chart::today)).extracting(EncounterRow::id).doesNotContain(note);
        assertThat(as("therapist", () -> chart.history(client, 0, 10))).isEmpty();
        assertThat(as("manager", () -> chart.open(note)).content().subjective()).isEqualTo("Nothing");
    }

    @Test
    void listsHoldOnesOwnAndForTheManagerTheClinics() {
        save(TAB, 1, version(), content("Mine"));
        assertThat(as("therapist", chart::unfinished))
                .extracting(EncounterRow::id)
                .contains(note);
        assertThat(as("therapist", chart::today)).extracting(EncounterRow::id).contains(note);
        assertThat(as("manager", chart::today)).extracting(EncounterRow::id).contains(note);
        assertThat(as("colleague", chart::today)).extracting(EncounterRow::id).doesNotContain(note);
        assertThat(as("colleague", () -> chart.history(client, 0, 10))).hasSize(1);
    }

    @Test
    void thePreviousNoteIsTheLastSealedOneBefore() {
        assertThat(as("therapist", () -> chart.previous(note))).isEmpty();
        signed("first visit");
        var first = note;
        note = as("therapist", () -> chart.start(client));
        assertThat(as("therapist", () -> chart.previous(note)).orElseThrow().id())
                .isEqualTo(first);
        assertThat(as("therapist", () -> chart.previous(first))).isEmpty();
    }

    /** A therapist whose care has ended keeps their own notes, not the way to their colleagues'. */
    @Test
    void thePreviousNoteIsNotAWayAroundThePolicy() {
        signed("by the therapist");
        note = as("colleague", () -> chart.start(client));
        assertThat(as("colleague", () -> chart.previous(note))).isPresent();
        endCareOf("colleague");
        assertThat(as("colleague", () -> chart.previous(note))).isEmpty();
    }

    private void refusedAt(String field, NoteDraft draft, long basedOn) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> save(TAB, 50, basedOn, draft))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
