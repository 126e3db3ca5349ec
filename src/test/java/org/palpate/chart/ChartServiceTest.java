/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.anatomy.Side;
import org.palpate.base.CanonicalJson;
import org.palpate.base.Ids;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.chart.SaveOutcome.Conflict;
import org.palpate.chart.SaveOutcome.Saved;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.database.PalpateTest;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

@PalpateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartServiceTest {

    private static final UUID TAB = Ids.next();
    private static final UUID OTHER_TAB = Ids.next();
    private static final UUID SPARE_TAB = Ids.next();

    private final ChartService chart;
    private final ClientService clients;
    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private ClientId client;

    @SuppressWarnings("NullAway.Init")
    private EncounterId note;

    @Autowired
    ChartServiceTest(ChartService chart, ClientService clients, ApplicationContext application) {
        this.chart = chart;
        this.clients = clients;
        this.application = application;
    }

    @BeforeAll
    void takePeopleOn() {
        clinics = new TwoClinics(application)
                .hire("therapist", Role.THERAPIST)
                .hire("colleague", Role.THERAPIST)
                .hire("manager", Role.MANAGER);
    }

    @BeforeEach
    void startAVisit() {
        client = as("therapist", () -> {
            var id = clients.create(TwoClinics.contact("Given", "Family"));
            clients.share(id, clinics.id("colleague"));
            return id;
        });
        note = as("therapist", () -> chart.start(client));
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
    void theSignatureSealsExactlyTheBytesThatAreHashed() {
        var content = content("Łukasz: \"stiff\"\n\\ 🦵 \u0301", mark("quadratus-lumborum", Side.LEFT));
        var saved = saved(save(TAB, 1, version(), content));
        var signed = as("therapist", () -> chart.sign(note, saved.version()));
        var sealed = versions();
        assertThat(sealed).hasSize(1);
        assertThat(sealed.getFirst().hash())
                .isEqualTo(CanonicalJson.sha256(sealed.getFirst().bytes()));
        assertThat(signed.contentHash())
                .isEqualTo(HexFormat.of().formatHex(sealed.getFirst().hash()));
        assertThat(signed.content()).isEqualTo(open().content());
        assertThat(signed.content().marks()).isEqualTo(content.marks());
        assertThat(signed.therapistName()).isEqualTo("Name of therapist");
        assertThat(signed.credential()).isEqualTo("RMT");
        assertThat(signed.state()).isEqualTo(NoteState.SIGNED);
        assertThat(lastAudit("NOTE_SIGNED")).contains(signed.contentHash());
    }

    @Test
    void anEmptyNoteIsNotSigned() {
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> as("therapist", () -> chart.sign(note, version())));
        save(TAB, 1, version(), new NoteDraft("  ", "\n", "\t", "", List.of()));
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> as("therapist", () -> chart.sign(note, version())));
        assertThat(versions()).isEmpty();
    }

    @Test
    void aNoteThatChangedSinceItWasReadIsNotSigned() {
        var seen = saved(save(TAB, 1, version(), content("read"))).version();
        save(TAB, 2, seen, content("changed"));
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> as("therapist", () -> chart.sign(note, seen)));
        assertThat(open().state()).isEqualTo(NoteState.DRAFT);
    }

    @Test
    void aSealedNoteIsNotWrittenInButTheTextIsKept() {
        var signed = signed("final");
        assertThat(save(TAB, 9, signed.version(), content("too late"))).isInstanceOf(Conflict.class);
        assertThat(save(OTHER_TAB, 1, 0, content("far too late"))).isInstanceOf(Conflict.class);
        assertThat(open().content()).isEqualTo(content("final"));
        assertThat(draft(TAB).subjective()).isEqualTo("too late");
        assertThat(draft(OTHER_TAB).subjective()).isEqualTo("far too late");
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> as("therapist", () -> chart.sign(note, version())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> discard(version()));
    }

    @Test
    void anAmendmentIsAddedAndTheOriginalStays() {
        var signed = signed("final");
        var original = versions().getFirst();
        var amended = as(
                "therapist",
                () -> chart.amend(
                        note, signed.version(), NewAmendment.added(Amendment.Kind.LATE_ENTRY, "Forgotten", "Ice")));
        assertThat(amended.content()).isEqualTo(content("final"));
        assertThat(amended.amendments()).singleElement().satisfies(amendment -> {
            assertThat(amendment.kind()).isEqualTo(Amendment.Kind.LATE_ENTRY);
            assertThat(amendment.reason()).isEqualTo("Forgotten");
            assertThat(amendment.text()).isEqualTo("Ice");
            assertThat(amendment.author()).isEqualTo("Name of therapist, RMT");
        });
        as(
                "therapist",
                () -> chart.amend(
                        note, version(), NewAmendment.added(Amendment.Kind.CORRECTION, "Wrong side", "Right")));
        var all = versions();
        assertThat(all).hasSize(3);
        assertThat(all.getFirst().bytes()).isEqualTo(original.bytes());
        for (int n = 1; n < all.size(); n++) {
            assertThat(all.get(n).prevHash()).isEqualTo(all.get(n - 1).hash());
            assertThat(all.get(n).hash())
                    .isEqualTo(CanonicalJson.sha256(all.get(n).bytes()));
        }
        assertThat(as("manager", () -> chart.signedNote(note)).amendments()).hasSize(2);
    }

    @Test
    void aCorrectionNamesTheWordsThatItReplaces() {
        var signed = signed("Pain on the left");
        var wrong = new NewAmendment(Amendment.Kind.CORRECTION, "Wrong side", "on the left", "On the right");
        var elsewhere = new NewAmendment(Amendment.Kind.CORRECTION, "Wrong side", "on the Left", "On the right");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> as("therapist", () -> chart.amend(note, signed.version(), elsewhere)))
                .satisfies(rejection -> assertThat(rejection.field()).isEqualTo("original"));

        var amended = as("therapist", () -> chart.amend(note, signed.version(), wrong));

        assertThat(amended.amendments()).singleElement().satisfies(amendment -> {
            assertThat(amendment.original()).isEqualTo("on the left");
            assertThat(amendment.text()).isEqualTo("On the right");
        });
        assertThat(amended.content()).isEqualTo(content("Pain on the left"));
    }

    @Test
    void aNoteSignedAfterTheClinicsHoursIsCalledLateForEver() {
        startedEarlier(note, 49);
        assertThat(signed("late").late()).isTrue();
        var prompt = as("therapist", () -> chart.start(client));
        startedEarlier(prompt, 47);
        assertThat(as("therapist", () -> {
                            var opened = chart.open(prompt);
                            chart.save(prompt, new DraftSave(TAB, 1, opened.version(), content("prompt")));
                            return chart.sign(prompt, chart.open(prompt).version());
                        })
                        .late())
                .isFalse();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> clinics.superuser()
                        .sql("update encounter set late = false where id = ?")
                        .param(note.value())
                        .update());
    }

    private void startedEarlier(EncounterId encounter, int hours) {
        clinics.superuser()
                .sql("update encounter set started_at = started_at - make_interval(hours => ?) where id = ?")
                .params(hours, encounter.value())
                .update();
    }

    @Test
    void anAmendmentNeedsAReasonATextAndTheVersionThatWasRead() {
        var signed = signed("final");
        amendmentRefused("reason", Amendment.Kind.ADDENDUM, " ", "text");
        amendmentRefused("text", Amendment.Kind.ADDENDUM, "reason", " ");
        amendmentRefused("text", Amendment.Kind.ADDENDUM, "reason", "a\0");
        amendmentRefused("kind", Amendment.Kind.ENTERED_IN_ERROR, "reason", "text");
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> as(
                        "therapist",
                        () -> chart.amend(
                                note,
                                signed.version() - 1,
                                NewAmendment.added(Amendment.Kind.ADDENDUM, "reason", "text"))));
        assertThat(versions()).hasSize(1);
    }

    @Test
    void aNoteInErrorStaysReadableAndIsTheEnd() {
        var signed = signed("final");
        var struck = as("therapist", () -> chart.markInError(note, signed.version(), "Wrong client"));
        assertThat(struck.content()).isEqualTo(content("final"));
        assertThat(open().state()).isEqualTo(NoteState.ENTERED_IN_ERROR);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(
                        "therapist",
                        () -> chart.amend(
                                note, version(), NewAmendment.added(Amendment.Kind.ADDENDUM, "why", "more"))));
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
        as("manager", () -> {
            clients.endCare(client, clinics.id("colleague"));
            return true;
        });
        assertThat(as("colleague", () -> chart.previous(note))).isEmpty();
    }

    @Test
    void aComplaintGoesOnFromVisitToVisit() {
        var first = mark("quadratus-lumborum", Side.LEFT);
        save(TAB, 1, version(), content("", first));
        as("therapist", () -> chart.sign(note, version()));
        note = as("therapist", () -> chart.start(client));
        var next = MarkBuilder.found("quadratus-lumborum", Side.LEFT)
                .intensity(4)
                .track(first.trackId())
                .change(BodyMark.Change.IMPROVED)
                .build();
        save(TAB, 2, version(), content("", next));
        assertThat(open().content().marks()).containsExactly(next);
        var signed = as("therapist", () -> chart.sign(note, version()));
        assertThat(signed.content().marks()).containsExactly(next);
    }

    /** Also when the mark it began with was taken off again. */
    @Test
    void aComplaintGoesOnWithinAVisit() {
        var before = mark("quadratus-lumborum", Side.LEFT);
        var after = MarkBuilder.found("quadratus-lumborum", Side.LEFT)
                .phase(BodyMark.Phase.POST)
                .track(before.id())
                .build();
        save(TAB, 1, version(), content("", after, before));
        assertThat(open().content().marks()).containsExactly(after, before);
        save(TAB, 2, version(), content("", after));
        assertThat(open().content().marks()).containsExactly(after);
    }

    /** A forged mark keeps what it says of the body, and begins a complaint of its own. */
    @Test
    void aComplaintOfAnotherClientIsNotContinued() {
        var theirs = mark("quadratus-lumborum", Side.LEFT);
        save(TAB, 1, version(), content("", theirs));
        var other = as("therapist", () -> clients.create(TwoClinics.contact("Other", "Client")));
        note = as("therapist", () -> chart.start(other));

        var forged = forged(theirs.trackId());
        var companion = forged(theirs.trackId());
        var unknown = forged(Ids.next());
        save(TAB, 2, version(), content("kept", forged, companion, unknown));

        var content = open().content();
        assertThat(content.subjective()).isEqualTo("kept");
        assertThat(content.marks()).hasSize(3).allSatisfy(mark -> {
            assertThat(mark.trackId()).isEqualTo(mark.id());
            assertThat(mark.change()).isNull();
            assertThat(mark.intensity()).isEqualTo(3);
        });
    }

    @Test
    void theDatabaseKnowsNoOtherWordOfChange() {
        var mark = mark("quadratus-lumborum", Side.LEFT);
        save(TAB, 1, version(), content("", mark));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> clinics.superuser()
                        .sql("update mark set change = 'CURED' where id = ?")
                        .param(mark.id())
                        .update());
    }

    private static BodyMark forged(UUID track) {
        return MarkBuilder.found("gluteus-medius", Side.LEFT)
                .intensity(3)
                .track(track)
                .change(BodyMark.Change.IMPROVED)
                .build();
    }

    private record Version(byte[] bytes, byte[] hash, byte[] prevHash) {}

    private List<Version> versions() {
        return clinics.superuser()
                .sql("select bytes, hash, prev_hash from note_version where encounter_id = ? order by number")
                .param(note.value())
                .query((row, number) -> new Version(row.getBytes(1), row.getBytes(2), row.getBytes(3)))
                .list();
    }

    private String lastAudit(String what) {
        return clinics.superuser()
                .sql("select convert_from(bytes, 'UTF8') from audit_event where record_id = ? and what = ?")
                .params(note.value(), what)
                .query(String.class)
                .single();
    }

    private NoteDraft draft(UUID tab) {
        return drafts(tab).getFirst();
    }

    private List<NoteDraft> drafts(UUID tab) {
        return clinics.superuser()
                .sql("select bytes from draft where encounter_id = ? and tab_id = ?")
                .params(note.value(), tab)
                .query((row, number) -> CanonicalJson.read(row.getBytes(1), NoteDraft.class))
                .list();
    }

    private boolean applied(UUID tab) {
        return clinics.superuser()
                .sql("select applied from draft where encounter_id = ? and tab_id = ?")
                .params(note.value(), tab)
                .query(Boolean.class)
                .single();
    }

    private OpenedNote signed(String text) {
        var saved = saved(save(TAB, 1, version(), content(text)));
        as("therapist", () -> chart.sign(note, saved.version()));
        return open();
    }

    private void discard(long expected) {
        as("therapist", () -> {
            chart.discard(note, expected);
            return true;
        });
    }

    private void amendmentRefused(String field, Amendment.Kind kind, String reason, String text) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() ->
                        as("therapist", () -> chart.amend(note, version(), NewAmendment.added(kind, reason, text))))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private void refusedAt(String field, NoteDraft draft, long basedOn) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> save(TAB, 50, basedOn, draft))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private SaveOutcome save(UUID tab, long sequence, long basedOn, NoteDraft content) {
        return as("therapist", () -> chart.save(note, new DraftSave(tab, sequence, basedOn, content)));
    }

    /** What the page of {@link #TAB} sends when its session is over. */
    private SaveOutcome bring(long sequence, long basedOn, String subjective, BodyMark... marks) {
        var unsent = new UnsentNote(SPARE_TAB, TAB, sequence, basedOn, subjective, "", "", "", List.of(marks));
        return as("therapist", () -> chart.saveUnsent(note, unsent));
    }

    private static Saved saved(SaveOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return (Saved) outcome;
    }

    private OpenedNote open() {
        return as("therapist", () -> chart.open(note));
    }

    private long version() {
        return open().version();
    }

    private <T> T as(String person, Callable<T> work) {
        return clinics.as(person, work);
    }

    private static BodyMark mark(String region, Side side) {
        return MarkBuilder.found(region, side).intensity(7).build();
    }

    private static NoteDraft content(String text, BodyMark... marks) {
        return new NoteDraft(text, "", "", "", new ArrayList<>(List.of(marks)));
    }
}
