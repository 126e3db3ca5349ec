/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.bodymap.MarkBuilder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class NoteSearchServiceTest extends ChartTest {

    private final NoteSearchService notes;

    @Autowired
    NoteSearchServiceTest(ApplicationContext application, NoteSearchService notes) {
        super(application);
        this.notes = notes;
    }

    @Test
    void everyWordMustBeThereAndItsBeginningIsEnough() {
        var both = signed("Stiff lumbar spine in the morning");
        signed("Stiff neck");
        assertThat(found("therapist", "lumb STIFF")).containsExactly(both);
        assertThat(found("therapist", "umbar")).isEmpty();
    }

    @Test
    void accentsAndPunctuationDoNotMatter() {
        var note = signed("Rückenschmerzen (L4/L5), 7/10; après-ski. Łukasz said: großer Druck");
        for (var typed : List.of(
                "ruckenschmerzen", "RÜCKEN", "L4/L5", "l5", "7/10", "apres ski", "après-ski", "lukasz", "grosser")) {
            assertThat(found("therapist", typed)).as(typed).containsExactly(note);
        }
    }

    @Test
    void quotesFindWordsTogetherAndAHyphenLeavesOut() {
        var together = signed("Pain in the low back since Friday");
        var apart = signed("Low mood, back from holiday");
        assertThat(found("therapist", "\"low back\"")).containsExactly(together);
        assertThat(found("therapist", "low back")).containsExactly(apart, together);
        assertThat(found("therapist", "low back -friday")).containsExactly(apart);
        assertThat(found("therapist", "friday or holiday")).containsExactly(apart, together);
    }

    @Test
    void whatWasAddedLaterIsFoundOnceAndWhatWasSealedStaysFound() {
        var note = signed("First words");
        as(
                "therapist",
                () -> chart.amend(
                        note, version(note), NewAmendment.added(Amendment.Kind.ADDENDUM, "Forgotten", "Zygapophysis")));
        assertThat(found("therapist", "zygapophysis")).containsExactly(note);
        assertThat(found("therapist", "first")).containsExactly(note);
        assertThat(found("therapist", "forgotten")).containsExactly(note);
        assertThat(found("therapist", "first -zygapophysis"))
                .as("the newest version counts")
                .isEmpty();
    }

    @Test
    void aFewWordsBesideAMarkAreFound() {
        var mark = MarkBuilder.found("quadratus-lumborum", Side.LEFT)
                .note("crackles audibly")
                .build();
        var id = draft("therapist", content("Words", mark));
        assertThat(found("therapist", "crackles")).containsExactly(id);
        sign("therapist", id);
        assertThat(found("therapist", "crackles")).containsExactly(id);
    }

    @Test
    void onesOwnDraftIsFoundAsItStandsAndNobodyElses() {
        var draft = draft("therapist", content("Unsigned thoughts"));
        assertThat(found("therapist", "unsigned thoughts")).containsExactly(draft);
        for (var person : List.of("colleague", "manager")) {
            assertThat(found(person, "unsigned thoughts")).as(person).isEmpty();
        }
        as("therapist", () -> {
            chart.save(draft, new DraftSave(Ids.next(), 1, version(draft), content("Otherwise")));
            return true;
        });
        assertThat(found("therapist", "unsigned")).isEmpty();
        assertThat(found("therapist", "otherwise")).containsExactly(draft);
        discard(draft);
        assertThat(found("therapist", "otherwise")).isEmpty();
    }

    @Test
    void theCaseloadIsOfThoseWhomOneTreats() {
        var note = signed("Caseload word");
        assertThat(caseload("therapist", "caseload")).containsExactly(note);
        assertThat(caseload("colleague", "caseload")).containsExactly(note);
        assertThat(caseload("manager", "caseload")).containsExactly(note);
        assertThat(caseload("stranger", "caseload")).isEmpty();
        assertThat(caseload("harbour", "caseload")).isEmpty();
        endCareOf("colleague");
        assertThat(caseload("colleague", "caseload")).isEmpty();
        for (var person : List.of("colleague", "stranger", "harbour")) {
            assertThatExceptionOfType(NotFound.class).as(person).isThrownBy(() -> found(person, "caseload"));
        }
    }

    @Test
    void olderNotesFollowOnTheNextPageAndEachOnce() {
        for (int n = 0; n < NoteHits.SIZE + 3; n++) {
            signed("Paged word");
        }
        var first = as("therapist", () -> notes.ofClient(client, "paged", null));
        var second = as("therapist", () -> notes.ofClient(client, "paged", first.last()));
        assertThat(first.hits()).hasSize(NoteHits.SIZE);
        assertThat(second.hits()).hasSize(3).doesNotContainAnyElementsOf(first.hits());
        assertThat(second.last()).isNull();
    }

    @Test
    void theExcerptIsTextAndNothingElse() {
        signed("Before <img src=x onerror=alert(1)> snippet & after");
        var pieces = as("therapist", () -> notes.ofClient(client, "snippet", null))
                .hits()
                .getFirst()
                .excerpt()
                .pieces();
        assertThat(pieces.stream().map(NoteExcerpt.Piece::text).collect(joining()))
                .isEqualTo("Before <img src=x onerror=alert(1)> snippet & after");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"",
                "or",
                "or or",
                "a or",
                "((",
                "!!!",
                "&|!<->:*",
                "'",
                "''",
                "\\",
                "\\'",
                "a\\:*",
                "%_",
                "-a",
                "- a -",
                "\"a -b",
                "a:*b",
                "<2>",
                "$$",
                "::",
                "x'y''z",
                "\uD83E\uDDB6 a",
                "a\u00A0b",
                "العربية",
                "日本語"
            })
    void nothingThatCanBeTypedFails(String typed) {
        try {
            found("therapist", typed);
        } catch (Rejection nothingAsked) {
            assertThat(nothingAsked).hasMessage(NoteQuestion.NOTHING_ASKED);
        }
    }

    @Test
    void whatCannotBeAskedGetsASentence() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> found("therapist", "word ".repeat(2_000)))
                .withMessage("A search can be 200 characters long; this is 9,999. Take out some words.")
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("words"));
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> found("therapist", "a\0b"))
                .withMessageContaining("U+0000");
        for (var nothing : List.of("", "   ", "\"\"", "&|!", "---")) {
            assertThatExceptionOfType(Rejection.class)
                    .as(nothing)
                    .isThrownBy(() -> found("therapist", nothing))
                    .withMessage(NoteQuestion.NOTHING_ASKED);
        }
    }

    @Test
    void aNoteOfTheGreatestLengthIsSignedAndFound() {
        var text = new StringBuilder("headword ");
        for (int n = 0; text.length() < Encounter.MAX_SECTION - 20; n++) {
            text.append('w').append(Integer.toString(n, 36)).append(' ');
        }
        var words = text.toString();
        var id = draft(
                "therapist",
                new NoteDraft(
                        words, words.replace('w', 'v'), words.replace('w', 'u'), words.replace('w', 'y'), List.of()));
        assertThat(found("therapist", "headword")).containsExactly(id);
        sign("therapist", id);
        assertThat(found("therapist", "headword")).containsExactly(id);
    }

    @Test
    void aSearchLeavesATraceThatDoesNotTellTheWords() {
        signed("Secret word");
        found("therapist", "secret");
        var trace = clinics.superuser()
                .sql("""
                        select convert_from(bytes, 'UTF8') from audit_event
                        where client_id = ? and what = 'NOTES_SEARCHED'""")
                .param(client.value())
                .query(String.class)
                .single();
        assertThat(trace).doesNotContainIgnoringCase("secret").contains("notes 1", new NoteQuestion("secret").hash());
    }

    private List<EncounterId> found(String person, String typed) {
        return ids(as(person, () -> notes.ofClient(client, typed, null)));
    }

    private List<EncounterId> caseload(String person, String typed) {
        return ids(as(person, () -> notes.caseload(typed, null)));
    }

    private static List<EncounterId> ids(NoteHits hits) {
        return hits.hits().stream().map(NoteHit::id).toList();
    }

    private EncounterId signed(String subjective) {
        return signed("therapist", content(subjective));
    }
}
