/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.base.Ids;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.Together;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.clinic.ClinicService;
import org.palpate.clinic.Licence;
import org.palpate.database.PalpateTest;
import org.palpate.document.DocumentService;
import org.palpate.intake.IntakeService;
import org.palpate.plan.PlanService;
import org.palpate.security.AccountService;
import org.palpate.security.Actor;
import org.palpate.security.Actors;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Notes of somebody under supervision, from the first signature to the second. */
@PalpateTest
class CosignServiceTest {

    private static final String WORDS = "Tight on the left; better after 20 minutes.";

    private final CosignService cosigning;
    private final ChartService chart;
    private final ClientService clients;
    private final ClinicService clinic;
    private final AccountService accounts;
    private final ApplicationContext application;
    private final String student = "s" + System.nanoTime();
    private final String supervisor = "v" + System.nanoTime();
    private final String other = "o" + System.nanoTime();
    private final String colleague = "c" + System.nanoTime();
    private final String manager = "m" + System.nanoTime();
    private final String admin = "a" + System.nanoTime();

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private ClientId client;

    @Autowired
    CosignServiceTest(
            CosignService cosigning,
            ChartService chart,
            ClientService clients,
            ClinicService clinic,
            AccountService accounts,
            ApplicationContext application) {
        this.cosigning = cosigning;
        this.chart = chart;
        this.clients = clients;
        this.clinic = clinic;
        this.accounts = accounts;
        this.application = application;
    }

    @BeforeEach
    void takePeopleOn() {
        clinics = new TwoClinics(application)
                .hire(student, Role.THERAPIST)
                .hire(supervisor, Role.THERAPIST)
                .hire(other, Role.MANAGER)
                .hire(colleague, Role.THERAPIST)
                .hire(manager, Role.MANAGER)
                .hire(admin, Role.ADMIN);
        license(supervisor, Licence.CO_SIGNING);
        license(other, Licence.CO_SIGNING);
        supervise(student, supervisor);
        client = clinics.as(student, () -> clients.create(TwoClinics.contact("Given", "Family")));
    }

    @Test
    void theSupervisorsSignatureLocksTheNote() {
        var id = submitted();
        assertThat(state(id)).isEqualTo("COSIGN_PENDING");

        var signed = cosign(supervisor, id);

        assertThat(signed.state()).isEqualTo(NoteState.SIGNED);
        assertThat(signed.signer()).isEqualTo("Name of " + student + ", RMT, R-" + student);
        var second = Objects.requireNonNull(signed.cosignature());
        assertThat(second.supervisor()).isEqualTo(clinics.id(supervisor));
        assertThat(second.nameWithCredential()).isEqualTo("Name of " + supervisor + ", RMT");
        assertThat(second.registrationNumber()).isEqualTo("R-" + supervisor);
        assertThat(second.at()).isAfter(signed.signedAt());
        assertThat(signed.content().assessment()).isEqualTo(WORDS);
        assertThat(versions(id)).containsExactly("SUBMITTED " + student, "SIGNED " + supervisor);
        assertThat(events(id))
                .containsSubsequence("NOTE_SUBMITTED " + student, "NOTE_COSIGNED " + supervisor)
                .doesNotContain("NOTE_SIGNED " + student);
        assertThat(waiting(supervisor)).isEmpty();
    }

    @Test
    void whoHasNoSupervisorSignsAlone() {
        supervise(student, null);
        var id = draft();
        var signed = clinics.as(student, () -> chart.sign(id, version(id)));
        assertThat(signed.state()).isEqualTo(NoteState.SIGNED);
        assertThat(signed.cosignature()).isNull();
        assertThat(versions(id)).containsExactly("SIGNED " + student);
    }

    @Test
    void whatIsSubmittedIsClosedForWriting() {
        var id = submitted();
        var outcome =
                clinics.as(student, () -> chart.save(id, new DraftSave(Ids.next(), 1, version(id), note("Forged"))));
        assertThat(outcome).isInstanceOf(SaveOutcome.Conflict.class);
        assertThat(clinics.as(student, () -> chart.open(id)).content().assessment())
                .isEqualTo(WORDS);
        refused(student, () -> chart.sign(id, version(id)));
        refused(student, () -> {
            chart.discard(id, version(id));
            return true;
        });
        refused(
                student,
                () -> chart.amend(id, version(id), NewAmendment.added(Amendment.Kind.ADDENDUM, "Forgotten", "Words")));
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> clinics.as(student, () -> chart.signedNote(id)))
                .withMessage("This note is not signed yet.");
    }

    @Test
    void onlyTheSupervisorCoSigns() {
        var id = submitted();
        share(colleague);
        for (var somebody : List.of(student, colleague, other, manager, admin)) {
            refused(somebody, () -> cosigning.review(id));
            refused(somebody, () -> cosigning.cosign(id, version(id)));
            refused(somebody, () -> {
                cosigning.sendBack(id, version(id), "No");
                return true;
            });
        }
        refused(supervisor, () -> {
            cosigning.withdraw(id, version(id));
            return true;
        });
        assertThat(state(id)).isEqualTo("COSIGN_PENDING");
    }

    @Test
    void theSupervisorReadsWhatWillBeSealed() {
        var id = submitted();
        var review = clinics.as(supervisor, () -> cosigning.review(id));
        assertThat(review.author()).isEqualTo("Name of " + student + ", RMT, R-" + student);
        assertThat(review.supervisor()).isEqualTo("Name of " + supervisor + ", RMT, R-" + supervisor);
        assertThat(review.content().assessment()).isEqualTo(WORDS);
        assertThat(review.visit()).isNotNull();
        assertThat(review.late()).isFalse();
        assertThat(events(id)).contains("NOTE_READ " + supervisor);
    }

    @Test
    void aNoteIsSentBackWithItsReasonAndSubmittedAgain() {
        var id = submitted();
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> sendBack(supervisor, id, "  "))
                .satisfies(rejection -> assertThat(rejection.field()).isEqualTo("reason"));

        sendBack(supervisor, id, "Say which side.\nAnd for how long.");

        var opened = clinics.as(student, () -> chart.open(id));
        assertThat(opened.state()).isEqualTo(NoteState.DRAFT);
        assertThat(opened.editable()).isTrue();
        var why = Objects.requireNonNull(opened.secondLook().sentBack());
        assertThat(why.reason()).isEqualTo("Say which side.\nAnd for how long.");
        assertThat(why.name()).isEqualTo("Name of " + supervisor + ", RMT");
        assertThat(clinics.as(student, chart::unfinished))
                .singleElement()
                .satisfies(row -> assertThat(row.sentBack()).isTrue());
        assertThat(events(id)).contains("NOTE_RETURNED " + supervisor);

        save(id, "Tight on the left for two weeks.");
        submit(id);
        assertThat(clinics.as(student, () -> chart.open(id)).secondLook().sentBack())
                .isNull();
        cosign(supervisor, id);
        assertThat(versions(id))
                .containsExactly(
                        "SUBMITTED " + student,
                        "RETURNED " + supervisor,
                        "SUBMITTED " + student,
                        "SIGNED " + supervisor);
        assertThat(sealed(id, 1)).contains(WORDS);
        assertThat(sealed(id, 4)).contains("for two weeks");
    }

    /** The reason is clinical text: it stands in the sealed version and not in the audit log. */
    @Test
    void theAuditLogDoesNotTellTheReason() {
        var id = submitted();
        sendBack(supervisor, id, "Zzyzx is misspelt");
        assertThat(clinics.superuser()
                        .sql("select count(*) from audit_event where convert_from(bytes, 'UTF8') like '%Zzyzx%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(sealed(id, 2)).contains("Zzyzx is misspelt");
    }

    @Test
    void theAuthorTakesASubmissionBack() {
        var id = submitted();
        withdraw(id);
        var opened = clinics.as(student, () -> chart.open(id));
        assertThat(opened.state()).isEqualTo(NoteState.DRAFT);
        assertThat(opened.secondLook().sentBack()).isNull();
        assertThat(versions(id)).containsExactly("SUBMITTED " + student);
        assertThat(events(id)).contains("NOTE_WITHDRAWN " + student);
        refused(supervisor, () -> cosigning.cosign(id, version(id)));
        save(id, "More words.");
        submit(id);
        assertThat(cosign(supervisor, id).content().assessment()).isEqualTo("More words.");
    }

    @Test
    void aCoSignatureExpectsWhatWasRead() {
        var id = submitted();
        var read = version(id);
        withdraw(id);
        save(id, "Other words.");
        submit(id);
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> clinics.as(supervisor, () -> cosigning.cosign(id, read)));
        assertThat(state(id)).isEqualTo("COSIGN_PENDING");
    }

    @Test
    void ofTakingBackAndCoSigningAtOnceOneHappens() throws InterruptedException {
        for (int round = 0; round < 5; round++) {
            var id = submitted();
            var read = version(id);
            var happened = Together.call(List.of(
                    () -> happens(supervisor, () -> cosigning.cosign(id, read)),
                    () -> happens(student, () -> {
                        cosigning.withdraw(id, read);
                        return true;
                    })));
            assertThat(happened).containsExactlyInAnyOrder(true, false);
            assertThat(state(id)).isIn("SIGNED", "DRAFT");
        }
    }

    @Test
    void promptIsWhoeverSubmitsInTime() {
        var begun = Instant.parse("2026-03-02T09:00:00Z");
        var submitted = begun.plus(Duration.ofHours(47));
        var note = new Encounter(client, clinics.id(student), ZoneOffset.UTC, begun);
        note.submit(submitted);
        note.cosign(clinics.id(supervisor), submitted, begun.plus(Duration.ofDays(9)), Duration.ofHours(48));
        assertThat(note.late()).isFalse();
        assertThat(note.signedAt()).isEqualTo(submitted);

        var late = draft();
        clinics.superuser().sql("""
                        do $$ begin
                            set local session_replication_role = replica;
                            update encounter set started_at = started_at - interval '3 days' where id = '%s';
                        end $$""".formatted(late)).update();
        submit(late);
        assertThat(clinics.as(supervisor, () -> cosigning.review(late)).late()).isTrue();
        assertThat(cosign(supervisor, late).late()).isTrue();
    }

    @Test
    void listsAndCountsTellEachWhatWaitsForThem() {
        var id = submitted();
        assertThat(waiting(supervisor))
                .singleElement()
                .satisfies(one -> assertThat(one.submission().words()).isEqualTo("Waits for your co-signature"));
        for (var somebody : List.of(student, manager)) {
            assertThat(waiting(somebody)).singleElement().satisfies(one -> {
                assertThat(one.note().id()).isEqualTo(id);
                assertThat(one.note().state()).isEqualTo(NoteState.COSIGN_PENDING);
                assertThat(one.submission().words()).isEqualTo("Waits for Name of " + supervisor + ", RMT");
            });
        }
        assertThat(waiting(colleague)).isEmpty();
        assertThat(count(supervisor)).isEqualTo(1);
        for (var somebody : List.of(student, manager, colleague)) {
            assertThat(count(somebody)).as(somebody).isZero();
        }
        assertThat(clinics.as(student, chart::unfinished)).isEmpty();
    }

    @Test
    void aNewSupervisorSeesWhatWaits() {
        var id = submitted();
        supervise(student, other);
        assertThat(waiting(supervisor)).isEmpty();
        refused(supervisor, () -> chart.open(id));
        refused(supervisor, () -> cosigning.cosign(id, version(id)));
        assertThat(count(other)).isEqualTo(1);
        assertThat(cosign(other, id).cosignature())
                .satisfies(second -> assertThat(second).isNotNull());
    }

    @Test
    void withoutASupervisorTheManagerSeesItAndFindsOne() {
        for (var loss : List.<Runnable>of(
                () -> supervise(student, null), () -> license(supervisor), () -> enable(supervisor, false))) {
            var id = submitted();
            loss.run();
            assertThat(count(manager)).isEqualTo(1);
            assertThat(waiting(manager)).singleElement().satisfies(one -> {
                assertThat(one.therapistId()).isEqualTo(clinics.id(student));
                assertThat(one.submission().words()).isEqualTo("Nobody can co-sign it at the moment");
            });
            refused(supervisor, () -> cosigning.cosign(id, version(id)));
            clinics.as(manager, () -> {
                clinic.supervise(clinics.id(student), clinics.id(other));
                return true;
            });
            cosign(other, id);
            enable(supervisor, true);
            license(supervisor, Licence.CO_SIGNING);
            supervise(student, supervisor);
        }
    }

    /** It went on waiting; the author may also take it back and, without a supervisor, sign alone. */
    @Test
    void whoLosesTheirSupervisorMayTakeItBackAndSignAlone() {
        var id = submitted();
        supervise(student, null);
        withdraw(id);
        clinics.as(student, () -> chart.sign(id, version(id)));
        assertThat(versions(id)).containsExactly("SUBMITTED " + student, "SIGNED " + student);
    }

    @Test
    void aSupervisorReadsWhatTheSupervisedPersonTreatsAndNothingElse() {
        var id = submitted();
        var elsewhere = clinics.as(colleague, () -> clients.create(TwoClinics.contact("Other", "Person")));
        var plans = application.getBean(PlanService.class);
        var intakes = application.getBean(IntakeService.class);
        for (Callable<?> reading : List.<Callable<?>>of(
                () -> clients.summary(client),
                () -> intakes.current(client),
                () -> plans.plan(client),
                () -> chart.history(client, 0, 10),
                () -> chart.open(id))) {
            assertThat(clinics.as(supervisor, () -> reading.call() != null)).isTrue();
        }
        refused(supervisor, () -> clients.summary(elsewhere));
        refused(supervisor, () -> chart.start(client));
        refused(supervisor, () -> chart.sign(id, version(id)));
    }

    /** Then nobody can open the note who could co-sign it, and the manager finds it among those that nobody can. */
    @Test
    void whenTheAuthorsCareEndsTheSupervisorSeesNothingAnyMore() {
        var id = submitted();
        clinics.as(manager, () -> {
            clients.endCare(client, clinics.id(student));
            return true;
        });
        refused(supervisor, () -> chart.open(id));
        assertThat(count(supervisor)).isZero();
        assertThat(count(manager)).isEqualTo(1);
        clinics.as(manager, () -> {
            clients.share(client, clinics.id(supervisor));
            return true;
        });
        assertThat(count(supervisor)).isEqualTo(1);
        cosign(supervisor, id);
    }

    @Test
    void notesOfOthersStayClosedToTheSupervisor() {
        share(colleague);
        var theirs = clinics.as(colleague, () -> {
            var id = chart.start(client);
            chart.save(id, new DraftSave(Ids.next(), 1, 0, note("Of a colleague")));
            return id;
        });
        refused(supervisor, () -> chart.open(theirs));
        clinics.as(colleague, () -> chart.sign(theirs, version(theirs)));
        refused(supervisor, () -> chart.open(theirs));
        var timeline = application.getBean(TimelineService.class);
        assertThat(clinics.as(supervisor, () -> timeline.page(client, TimelineFilter.all(), null))
                        .visits())
                .allSatisfy(visit -> assertThat(visit.shown()).isFalse());
    }

    @Test
    void whoTreatsTheClientTooMayCoSignAndKeepsTheirOwnRights() {
        share(supervisor);
        var id = submitted();
        cosign(supervisor, id);
        var own = clinics.as(supervisor, () -> chart.start(client));
        assertThat(clinics.as(supervisor, () -> chart.open(own)).editable()).isTrue();
    }

    @Test
    void anAmendmentSaysThatItsAuthorIsSupervised() {
        var id = submitted();
        cosign(supervisor, id);
        var amended = clinics.as(
                student,
                () -> chart.amend(
                        id, version(id), NewAmendment.added(Amendment.Kind.ADDENDUM, "Forgotten", "Slept well.")));
        assertThat(amended.cosignature()).isNotNull();
        assertThat(amended.amendments())
                .singleElement()
                .satisfies(one -> assertThat(one.author())
                        .isEqualTo("Name of " + student + ", RMT, supervised by Name of " + supervisor + ", RMT"));
    }

    @Test
    void paperCarriesBothSignatures() {
        var documents = application.getBean(DocumentService.class);
        var id = submitted();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> clinics.as(student, () -> documents.sessionSummary(id)));
        cosign(supervisor, id);
        assertThat(clinics.as(supervisor, () -> documents.sessionSummary(id))).isNotEmpty();
    }

    /** What is submitted is not found by colleagues as if it were signed; its author finds it as their open note. */
    @Test
    void searchFindsASubmittedNoteForItsAuthorOnly() {
        var search = application.getBean(NoteSearchService.class);
        share(colleague);
        var id = draft();
        save(id, "Quokkaish gait.");
        submit(id);
        assertThat(clinics.as(student, () -> search.caseload("quokkaish", null)).hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.state()).isEqualTo(NoteState.COSIGN_PENDING));
        assertThat(clinics.as(colleague, () -> search.caseload("quokkaish", null))
                        .hits())
                .isEmpty();
        sendBack(supervisor, id, "Which gait?");
        assertThat(clinics.as(colleague, () -> search.caseload("quokkaish", null))
                        .hits())
                .isEmpty();
        submit(id);
        cosign(supervisor, id);
        assertThat(clinics.as(colleague, () -> search.caseload("quokkaish", null))
                        .hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.state()).isEqualTo(NoteState.SIGNED));
    }

    @Test
    void theDatabaseLetsNobodyUnderSupervisionSignAlone() {
        var id = draft();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> clinics.superuser()
                        .sql("update encounter set state = 'SIGNED', signed_at = now() where id = ?")
                        .param(id.value())
                        .update())
                .withStackTraceContaining("cannot be signed by them alone");
        submit(id);
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> clinics.superuser()
                        .sql("update encounter set state = 'SIGNED', signed_at = now() where id = ?")
                        .param(id.value())
                        .update())
                .withStackTraceContaining("cannot be co-signed by whoever wrote it");
    }

    private EncounterId draft() {
        return clinics.as(student, () -> {
            var id = chart.start(client);
            chart.save(id, new DraftSave(Ids.next(), 1, 0, note(WORDS)));
            return id;
        });
    }

    private EncounterId submitted() {
        var id = draft();
        submit(id);
        return id;
    }

    private void submit(EncounterId id) {
        var submitted = clinics.as(student, () -> chart.sign(id, version(id)));
        assertThat(submitted.state()).isEqualTo(NoteState.COSIGN_PENDING);
    }

    private void save(EncounterId id, String words) {
        var outcome = clinics.as(student, () -> chart.save(id, new DraftSave(Ids.next(), 1, version(id), note(words))));
        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
    }

    private static NoteDraft note(String words) {
        return new NoteDraft("", "", words, "", List.of());
    }

    private SignedNote cosign(String who, EncounterId id) {
        return clinics.as(who, () -> cosigning.cosign(id, version(id)));
    }

    private void sendBack(String who, EncounterId id, String reason) {
        clinics.as(who, () -> {
            cosigning.sendBack(id, version(id), reason);
            return true;
        });
    }

    private void withdraw(EncounterId id) {
        clinics.as(student, () -> {
            cosigning.withdraw(id, version(id));
            return true;
        });
    }

    private List<WaitingNote> waiting(String who) {
        return clinics.as(who, cosigning::waiting);
    }

    private int count(String who) {
        return clinics.as(who, cosigning::count);
    }

    private void share(String with) {
        clinics.as(student, () -> {
            clients.share(client, clinics.id(with));
            return true;
        });
    }

    private void supervise(String who, @Nullable String by) {
        clinics.as(admin, () -> {
            clinic.supervise(clinics.id(who), by == null ? null : clinics.id(by));
            return true;
        });
    }

    private void license(String who, Licence... held) {
        clinics.as(admin, () -> {
            clinic.license(clinics.id(who), Set.of(held));
            return true;
        });
    }

    private void enable(String who, boolean enabled) {
        Actors.runAs(Actor.system(clinics.riverside()), () -> accounts.setEnabled(clinics.id(who), enabled));
    }

    private boolean happens(String who, Callable<?> work) {
        try {
            clinics.as(who, work);
            return true;
        } catch (NotFound | StaleVersion tooLate) {
            return false;
        }
    }

    private void refused(String who, Callable<?> work) {
        assertThatExceptionOfType(NotFound.class).as(who).isThrownBy(() -> clinics.as(who, work));
    }

    private long version(EncounterId id) {
        return one(Long.class, "select version from encounter where id = ?", id.value());
    }

    private String state(EncounterId id) {
        return one(String.class, "select state from encounter where id = ?", id.value());
    }

    private String sealed(EncounterId id, int number) {
        return one(
                String.class,
                "select convert_from(bytes, 'UTF8') from note_version where encounter_id = ? and number = ?",
                id.value(),
                number);
    }

    /** Meanings and authors, oldest first. */
    private List<String> versions(EncounterId id) {
        return names(
                "select v.meaning || ' ' || a.username from note_version v join account a on a.id = v.author_id"
                        + " where v.encounter_id = ? order by v.number",
                id.value());
    }

    private List<String> events(EncounterId id) {
        return names(
                "select e.what || ' ' || a.username from audit_event e join account a on a.id = e.actor_id"
                        + " where e.record_id = ? order by e.seq",
                id.value());
    }

    private List<String> names(String sql, UUID id) {
        return new ArrayList<>(
                clinics.superuser().sql(sql).param(id).query(String.class).list());
    }

    private <T> T one(Class<T> type, String sql, Object... values) {
        return clinics.superuser().sql(sql).params(values).query(type).single();
    }
}
