/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.chart.Amendment;
import org.palpate.chart.ChartService;
import org.palpate.chart.DraftSave;
import org.palpate.chart.EncounterId;
import org.palpate.chart.NewAmendment;
import org.palpate.chart.NoteDraft;
import org.palpate.chart.NoteState;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.consent.ConsentDraft;
import org.palpate.consent.ConsentDrafts;
import org.palpate.consent.ConsentRulesService;
import org.palpate.consent.ConsentScope;
import org.palpate.consent.ConsentService;
import org.palpate.intake.IntakeDraft;
import org.palpate.intake.IntakeService;
import org.palpate.intake.KioskId;
import org.palpate.intake.KioskService;
import org.palpate.plan.PlanDraft;
import org.palpate.plan.PlanService;
import org.palpate.screening.ClearanceDraft;
import org.palpate.screening.Decision;
import org.palpate.screening.DecisionDraft;
import org.palpate.screening.ScreeningService;
import org.palpate.screening.VisitFacts;
import org.springframework.context.ApplicationContext;

/**
 * A client with a plan, an earlier signed visit, and a note in each state, made when they are asked for and made again
 * once a call has changed them.
 */
final class Records {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final TwoClinics clinics;
    private final ClientService clients;
    private final ChartService chart;
    private final PlanService plans;
    private final IntakeService intakes;
    private final KioskService kiosks;
    private final ScreeningService screening;
    private final Map<Boolean, KioskId> handedOver = new HashMap<>();
    private final ConsentService consents;
    private final ConsentRulesService consentRules;
    private final String owner;
    private final String writer;
    private final Map<NoteState, EncounterId> notes = new EnumMap<>(NoteState.class);
    private @Nullable ClientId client;
    private byte[] kioskSecret = new byte[0];

    Records(TwoClinics clinics, ApplicationContext application, String owner, String writer) {
        this.clinics = clinics;
        this.clients = application.getBean(ClientService.class);
        this.chart = application.getBean(ChartService.class);
        this.plans = application.getBean(PlanService.class);
        this.intakes = application.getBean(IntakeService.class);
        this.kiosks = application.getBean(KioskService.class);
        this.consents = application.getBean(ConsentService.class);
        this.consentRules = application.getBean(ConsentRulesService.class);
        this.screening = application.getBean(ScreeningService.class);
        this.owner = owner;
        this.writer = writer;
    }

    /** The client of {@code owner}; bob treats them too, carol did. */
    ClientId client() {
        if (client == null) {
            var fresh = clinics.as(owner, () -> clients.create(TwoClinics.contact("Given", "Family")));
            for (var other : List.of("bob", "carol")) {
                clinics.as("manager", () -> {
                    clients.share(fresh, clinics.id(other));
                    return true;
                });
            }
            clinics.as("manager", () -> {
                clients.endCare(fresh, clinics.id("carol"));
                return true;
            });
            clinics.as(owner, () -> plans.save(fresh, plan("Walk"), PlanService.NO_PLAN));
            clinics.as(owner, () -> intakes.save(fresh, intake("Walk"), IntakeService.NO_INTAKE));
            clinics.as(owner, () -> consents.give(fresh, consent()));
            clinics.as(owner, () -> screening.recordClearance(fresh, clearance()));
            client = fresh;
            signed();
            return fresh;
        }
        return client;
    }

    EncounterId note(NoteState state) {
        client();
        return notes.computeIfAbsent(state, this::decided);
    }

    /** A note of a visit at which the client was referred. */
    private EncounterId decided(NoteState state) {
        var note = make(state);
        var visit = VisitFacts.of(note.value(), DAY, List.of(), Set.of("visible-spinal-deformity"));
        clinics.as(owner, () -> screening.decide(client(), visit, referred()));
        return note;
    }

    /** A visit at which this was seen. */
    static VisitFacts visit(String... observations) {
        return VisitFacts.of(Ids.next(), DAY, List.of(), Set.of(observations));
    }

    static DecisionDraft referred() {
        return DecisionDraft.of(Decision.REFERRED, "");
    }

    static ClearanceDraft clearance() {
        return new ClearanceDraft("RF-05", "Dr Ames", DAY, "Light work", null);
    }

    /** What the database holds of them, to see whether a call changed anything. */
    String snapshot(@Nullable NoteState state) {
        return clinics.superuser()
                .sql("""
                        select concat_ws('|', (select t::text from client t where id = :client),
                            (select string_agg(t::text, ',' order by id) from client_access t where client_id = :client),
                            (select t::text from treatment_plan t where client_id = :client),
                            (select t::text from intake t where client_id = :client),
                            (select string_agg(t::text, ',' order by author_id) from intake_draft t
                              where client_id = :client),
                            (select string_agg(t::text, ',' order by id) from kiosk t where client_id = :client),
                            (select count(*) from consent_entry t where client_id = :client),
                            (select count(*) from clearance t where client_id = :client),
                            (select count(*) from clearance_end e
                              join clearance c on c.id = e.clearance_id where client_id = :client),
                            (select count(*) from safety_check t where client_id = :client),
                            (select t::text from encounter t where id = :note),
                            (select string_agg(t::text, ',' order by id) from mark t where encounter_id = :note),
                            (select count(*) from draft t where encounter_id = :note),
                            (select t::text from visit_check t where encounter_id = :note),
                            (select count(*) from note_version t where encounter_id = :note))""")
                .param("client", client().value())
                .param("note", state == null ? Ids.next() : note(state).value())
                .query(String.class)
                .single();
    }

    /** Forgets what a call has changed. */
    void renew(@Nullable NoteState state) {
        if (state == null) {
            client = null;
            notes.clear();
            handedOver.clear();
        } else {
            notes.remove(state);
        }
    }

    long version(String table, UUID id) {
        return clinics.superuser()
                .sql("select version from " + table + " where id = ?")
                .param(id)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    long planVersion() {
        return clinics.superuser()
                .sql("select version from treatment_plan where client_id = ?")
                .param(client().value())
                .query(Long.class)
                .single();
    }

    long intakeVersion() {
        return clinics.superuser()
                .sql("select version from intake where client_id = ?")
                .param(client().value())
                .query(Long.class)
                .single();
    }

    /** A tablet that was handed to the client, and opened or not. */
    KioskId kiosk(boolean opened) {
        var theirs = client();
        var before = handedOver.get(opened);
        if (before != null) {
            return before;
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(clinics.as(owner, () -> kiosks.handOver(theirs))));
        var id = new KioskId(new UUID(bytes.getLong(16), bytes.getLong(24)));
        kioskSecret = new byte[32];
        bytes.get(32, kioskSecret);
        if (opened) {
            Actors.runAs(Actor.guest(id.value(), clinics.riverside()), () -> kiosks.open(id, kioskSecret));
        }
        handedOver.clear(); // the one before was taken back
        handedOver.put(opened, id);
        return id;
    }

    byte[] kioskSecret() {
        return kioskSecret;
    }

    static IntakeDraft intake(String goals) {
        return new IntakeDraft(
                Map.of(),
                List.of(),
                List.of(),
                IntakeDraft.PainStory.empty(),
                goals,
                List.of(),
                IntakeDraft.Preferences.empty(),
                "",
                Set.of());
    }

    /** A mark of the note. */
    UUID mark(EncounterId note) {
        return clinics.superuser()
                .sql("select id from mark where encounter_id = ? limit 1")
                .param(note.value())
                .query(UUID.class)
                .optional()
                .orElseGet(Ids::next);
    }

    long visitVersion(EncounterId note) {
        return clinics.superuser()
                .sql("select coalesce(max(version), -1) from visit_check where encounter_id = ?")
                .param(note.value())
                .query(Long.class)
                .single();
    }

    /** The one consent that the client gave. */
    UUID consentId() {
        return clinics.superuser()
                .sql("select consent_id from consent_entry where client_id = ? and number = 1")
                .param(client().value())
                .query(UUID.class)
                .single();
    }

    /** A clearance that nobody has ended. */
    UUID clearanceId() {
        return clinics.superuser()
                .sql("""
                        select id from clearance where client_id = ?
                        and id not in (select clearance_id from clearance_end) limit 1""")
                .param(client().value())
                .query(UUID.class)
                .single();
    }

    /** A consent to treatment, signed on screen. The words are asked for by somebody whose account is never off. */
    ConsentDraft consent() {
        var words = clinics.as("manager", () -> consentRules.words(ConsentScope.GENERAL, List.of()));
        return ConsentDrafts.drawn(ConsentScope.GENERAL, List.of(), words);
    }

    static PlanDraft plan(String goal) {
        return new PlanDraft(
                List.of(new PlanDraft.Goal(goal, "", null)), "weekly", 6, 60, "Swedish", "Stretch", "", null);
    }

    static NoteDraft content(String text) {
        return new NoteDraft(
                text,
                "",
                "",
                "",
                List.of(MarkBuilder.found("quadratus-lumborum", Side.LEFT).build()));
    }

    private EncounterId make(NoteState state) {
        return switch (state) {
            case DRAFT -> draft();
            case SIGNED -> signed();
            case COSIGN_PENDING -> waiting();
            case DISCARDED -> discarded();
            case AMENDED -> {
                var id = signed();
                clinics.as(
                        writer,
                        () -> chart.amend(
                                id, versionOf(id), NewAmendment.added(Amendment.Kind.ADDENDUM, "Forgotten", "More")));
                yield id;
            }
            case ENTERED_IN_ERROR -> {
                var id = signed();
                clinics.as(writer, () -> chart.markInError(id, versionOf(id), "Wrong client"));
                yield id;
            }
        };
    }

    private EncounterId draft() {
        return clinics.as(writer, () -> {
            var id = chart.start(client());
            chart.save(id, new DraftSave(Ids.next(), 1, versionOf(id), content("Stiff back")));
            return id;
        });
    }

    private EncounterId signed() {
        var id = draft();
        sign(id, null);
        return id;
    }

    private EncounterId discarded() {
        var id = draft();
        return clinics.as(writer, () -> {
            chart.discard(id, versionOf(id));
            return id;
        });
    }

    private EncounterId waiting() {
        var id = draft();
        sign(id, clinics.id("vera"));
        return id;
    }

    /** Signs as somebody who has this supervisor, whomever they have else. */
    private void sign(EncounterId id, @Nullable UUID supervisor) {
        var before = supervise(supervisor);
        clinics.as(writer, () -> chart.sign(id, versionOf(id)));
        supervise(before.orElse(null));
    }

    /** Returns who it was. */
    private Optional<UUID> supervise(@Nullable UUID supervisor) {
        var before = clinics.superuser()
                .sql("select supervisor_id from staff where id = ? and supervisor_id is not null")
                .param(clinics.id(writer))
                .query(UUID.class)
                .optional();
        clinics.superuser()
                .sql("update staff set supervisor_id = ? where id = ?")
                .params(Arrays.asList(supervisor, clinics.id(writer)))
                .update();
        return before;
    }

    private long versionOf(EncounterId id) {
        return version("encounter", id.value());
    }
}
