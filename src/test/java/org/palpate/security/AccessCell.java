/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Ids;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.chart.EncounterId;
import org.palpate.chart.NoteState;
import org.palpate.client.ClientId;
import org.palpate.consent.ConsentDraft;
import org.palpate.intake.KioskId;

/** One method called by one person on one record. */
final class AccessCell {

    private final AccessWorld world;
    private final TwoClinics clinics;
    private final AccessTable.Line line;
    private final String column;
    private final boolean allowed;
    private final AccessSubject subject;
    private final @Nullable NoteState state;
    private final Records theirs;
    private final boolean unknown;

    AccessCell(AccessWorld world, AccessTable.Line line, String column, boolean allowed) {
        this.world = world;
        this.clinics = world.clinics();
        this.line = line;
        this.column = column;
        this.allowed = allowed;
        this.subject = AccessSubject.of(column);
        this.state = line.noteState();
        this.theirs = world.records(subject);
        this.unknown = line.state().equals("UNKNOWN");
    }

    ClientId client() {
        return unknown ? new ClientId(Ids.next()) : theirs.client();
    }

    EncounterId note() {
        return unknown ? new EncounterId(Ids.next()) : theirs.note(Objects.requireNonNull(state));
    }

    long noteVersion() {
        return unknown ? 0 : theirs.version("encounter", note().value());
    }

    long clientVersion() {
        return unknown ? 0 : theirs.version("client", client().value());
    }

    UUID mark() {
        return unknown ? Ids.next() : theirs.mark(note());
    }

    long visitVersion() {
        return unknown ? -1 : theirs.visitVersion(note());
    }

    long planVersion() {
        return unknown ? 0 : theirs.planVersion();
    }

    long intakeVersion() {
        return unknown ? 0 : theirs.intakeVersion();
    }

    /** The hand-over: opened already, but where opening it is what is tried. */
    KioskId kiosk() {
        return unknown ? new KioskId(Ids.next()) : theirs.kiosk(!opens());
    }

    byte[] kioskSecret() {
        return unknown ? new byte[32] : theirs.kioskSecret();
    }

    private boolean opens() {
        return line.method().equals("KioskService.open");
    }

    private boolean tablet() {
        return column.equals(AccessTable.ON_TABLET);
    }

    /** Who acts; a tablet acts for the hand-over that it was given, also when it asks for another one. */
    private Actor actor() {
        return tablet()
                ? Actor.guest(theirs.kiosk(!opens()).value(), clinics.riverside())
                : clinics.actor(subject.person());
    }

    ConsentDraft consent() {
        return theirs.consent();
    }

    UUID consentId() {
        return unknown ? Ids.next() : theirs.consentId();
    }

    UUID clearanceId() {
        return unknown ? Ids.next() : theirs.clearanceId();
    }

    int consentRulesNumber() {
        return anonymous()
                ? 0
                : clinics.superuser()
                        .sql("select coalesce(max(number), 0) from consent_rules where clinic_id = ?")
                        .param(clinicId())
                        .query(Integer.class)
                        .single();
    }

    long clinicVersion() {
        return anonymous()
                ? 0
                : clinics.superuser()
                        .sql("select version from clinic where clinic_id = ?")
                        .param(actor().clinicId())
                        .query(Long.class)
                        .single();
    }

    long librarySettingsVersion() {
        return anonymous()
                ? 0
                : clinics.superuser()
                        .sql("select coalesce(max(version), -1) from library_setting where clinic_id = ?")
                        .param(clinicId())
                        .query(Long.class)
                        .single();
    }

    /** Makes the call, adds what is wrong with it, and returns the kind of its outcome. */
    String run(List<String> wrong) {
        if (tablet() || line.method().startsWith("KioskService.")) {
            theirs.kiosk(!opens()); // handed over before anybody looks
        }
        var before = theirs.snapshot(state);
        long seq = anonymous() ? 0 : world.lastEvent(clinicId());
        var outcome = outcome();
        var after = theirs.snapshot(state);
        var events = anonymous() ? List.<AccessWorld.Event>of() : world.eventsAfter(clinicId(), seq);
        var problem = problem(outcome, before.equals(after), events);
        if (problem != null) {
            wrong.add("%s %s by %s: %s %s".formatted(line.method(), line.state(), column, problem, events));
        }
        if (!before.equals(after)) {
            theirs.renew(state);
        }
        return outcome;
    }

    private @Nullable String problem(String outcome, boolean unchanged, List<AccessWorld.Event> events) {
        if (!List.of("answered", "refused", "rejected").contains(outcome)) {
            return outcome;
        }
        if (allowed == outcome.equals("refused")) {
            return allowed ? "must be allowed" : "must be refused";
        }
        if (!outcome.equals("answered") && !unchanged) {
            return outcome + " and yet changed something";
        }
        if (outcome.equals("answered") && !line.trace().equals("-") && !traced(events)) {
            return "left no " + line.trace();
        }
        if (outcome.equals("refused") && !anonymous() && !refusalTraced(events)) {
            return "left no ACCESS_REFUSED";
        }
        return null;
    }

    private boolean traced(List<AccessWorld.Event> events) {
        return events.stream()
                .anyMatch(event -> event.what().equals(line.trace())
                        && event.actor().equals(actor().id())
                        && (line.state().equals("-") || theirs.client().value().equals(event.client())));
    }

    /** The two commands that name an account get past the policy and find nothing: row-level security hides it. */
    private boolean refusalTraced(List<AccessWorld.Event> events) {
        var action = Objects.requireNonNull(
                        Objects.requireNonNull(world.methods().get(line.method()))
                                .getAnnotation(Requires.class))
                .value();
        if (column.startsWith("o-")
                && List.of(
                                "ClinicService.staffMember",
                                "ClinicService.license",
                                "ClinicService.supervise",
                                "AccountService.setEnabled")
                        .contains(line.method())
                && Policy.allows(action, clinics.actor(subject.person()).roles(), Relation.NONE, RecordState.OPEN)) {
            return true;
        }
        return events.stream()
                .anyMatch(event -> event.what().equals("ACCESS_REFUSED")
                        && event.actor().equals(actor().id())
                        && event.purpose().equals(action.name()));
    }

    private String outcome() {
        try {
            call();
            return "answered";
        } catch (NotFound refused) {
            return "refused";
        } catch (Rejection | StaleVersion rejected) {
            return "rejected";
        } catch (RuntimeException failed) {
            return line.method().equals("FoundingService.foundForDemo") && "Not a demo".equals(failed.getMessage())
                    ? "rejected"
                    : "failed with " + failed;
        }
    }

    Object call() {
        var call = Objects.requireNonNull(world.calls().get(line.method()));
        if (anonymous()) {
            return clinics.asNobody(() -> call.on(this));
        }
        if (tablet()) {
            return Actors.callAs(actor(), () -> call.on(this));
        }
        if (!column.equals("off")) {
            return clinics.as(subject.person(), () -> call.on(this));
        }
        theirs.snapshot(state); // made while the account is on
        switchAccount(false);
        try {
            return clinics.as(subject.person(), () -> call.on(this));
        } finally {
            switchAccount(true);
        }
    }

    private void switchAccount(boolean enabled) {
        clinics.superuser()
                .sql("update account set enabled = ? where id = ?")
                .params(enabled, clinics.id(subject.person()))
                .update();
    }

    private UUID clinicId() {
        return actor().clinicId();
    }

    private boolean anonymous() {
        return column.equals("anon");
    }

    static Object done(Runnable command) {
        command.run();
        return "done";
    }
}
