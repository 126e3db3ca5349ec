/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.clinic.ClinicService;
import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.Requires;
import org.springframework.context.ApplicationEventPublisher;

/** Health histories: one per client, every saved version kept. */
@ApplicationService
public class IntakeService {

    /** What a command expects where there is no health history yet. */
    public static final long NO_INTAKE = -1;

    private final IntakeLedger ledger;
    private final IntakeVersions versions;
    private final IntakeDrafts drafts;
    private final Kiosks kiosks;
    private final ClientService clients;
    private final ClinicService clinic;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    IntakeService(
            IntakeLedger ledger,
            IntakeVersions versions,
            IntakeDrafts drafts,
            Kiosks kiosks,
            ClientService clients,
            ClinicService clinic,
            InstantSource time,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.versions = versions;
        this.drafts = drafts;
        this.kiosks = kiosks;
        this.clients = clients;
        this.clinic = clinic;
        this.time = time;
        this.events = events;
    }

    /** The version in force, if there is a health history. */
    @Requires(Action.READ_INTAKE)
    public Optional<IntakeSummary> current(ClientId client) {
        return ledger.of(client).map(intake -> {
            read(client, intake);
            return summary(client, intake, newest(intake));
        });
    }

    /** All versions, newest first; none when there is no health history. */
    @Requires(Action.READ_INTAKE)
    public List<IntakeSummary> history(ClientId client) {
        return ledger.of(client)
                .map(intake -> {
                    read(client, intake);
                    return versions.all(intake.id()).stream()
                            .map(saved -> summary(client, intake, saved))
                            .toList();
                })
                .orElseGet(List::of);
    }

    /**
     * What changed from one version to another.
     *
     * @param from the number of the version before; 0 compares with an empty form
     * @param to the number of the version after
     * @throws NotFound if there is no such version
     */
    @Requires(Action.READ_INTAKE)
    public IntakeDifference difference(ClientId client, int from, int to) {
        var intake = ledger.of(client).orElseThrow(NotFound::new);
        read(client, intake);
        var before = from == 0 ? IntakeDraft.empty() : numbered(intake, from).content();
        return IntakeDifference.between(from, before, to, numbered(intake, to).content());
    }

    /** What the version in force says, as rules read it; nothing but the age when there is no health history. */
    @Requires(Action.READ_INTAKE)
    public IntakeFacts facts(ClientId client) {
        var summary = clients.summary(client);
        var today = today();
        var age = summary.contact().birthDate() == null ? null : Integer.valueOf(summary.ageOn(today));
        return ledger.of(client)
                .map(intake -> {
                    read(client, intake);
                    var newest = summary(client, intake, newest(intake));
                    return IntakeReading.facts(client, newest.content(), taken(newest), age, today);
                })
                .orElseGet(() -> IntakeFacts.none(client, age));
    }

    /**
     * Saves the next version and ends the draft of whoever saves.
     *
     * @param expectedVersion the version that was read, or {@link #NO_INTAKE}
     * @throws StaleVersion if somebody else saved it since; nothing is changed then
     * @throws Rejection if an answer is not acceptable or contradicts another; the field is the question's key
     */
    @Requires(Action.EDIT_INTAKE)
    public IntakeSummary save(ClientId client, IntakeDraft draft, long expectedVersion) {
        var content = IntakeCheck.checked(draft, today());
        var now = time.instant();
        var actor = Actors.required();
        var intake = ledger.write(client, content, expectedVersion, actor, now);
        drafts.end(client, actor.id(), now);
        return summary(client, intake, newest(intake));
    }

    /**
     * Takes over what the client filled in alone.
     *
     * @param number the version that was looked at
     * @throws StaleVersion if there is a newer one
     */
    @Requires(Action.EDIT_INTAKE)
    public IntakeSummary accept(ClientId client, int number) {
        var intake = ledger.of(client).orElseThrow(NotFound::new);
        var newest = newest(intake);
        if (newest.number() != number) {
            throw new StaleVersion(newest.number());
        }
        if (newest.byClient()) {
            versions.review(intake.id(), number, Actors.required(), time.instant());
            events.publishEvent(new IntakeEvent(
                    "INTAKE_REVIEWED",
                    client.value(),
                    intake.id(),
                    HexFormat.of().formatHex(newest.hash())));
        }
        return summary(client, intake, newest(intake));
    }

    /** What whoever asks has typed and not saved. */
    @Requires(Action.EDIT_INTAKE)
    public Optional<KeptDraft> draft(ClientId client) {
        events.publishEvent(new IntakeEvent("INTAKE_DRAFT_READ", client.value(), client.value(), null));
        return drafts.of(client, Actors.required().id());
    }

    /**
     * Keeps what is being typed, as it is: nothing is checked before it is saved.
     *
     * @param basedOn the version it was begun on, or {@link #NO_INTAKE}
     */
    @Requires(Action.EDIT_INTAKE)
    public void keep(ClientId client, IntakeDraft draft, long basedOn) {
        var hash = drafts.keep(client, Actors.required(), draft, basedOn, time.instant());
        events.publishEvent(new IntakeEvent(
                "INTAKE_DRAFT_KEPT",
                client.value(),
                client.value(),
                HexFormat.of().formatHex(hash)));
    }

    /** Throws the draft of whoever asks away. */
    @Requires(Action.EDIT_INTAKE)
    public void discard(ClientId client) {
        drafts.end(client, Actors.required().id(), time.instant());
        events.publishEvent(new IntakeEvent("INTAKE_DRAFT_DISCARDED", client.value(), client.value(), null));
    }

    private void read(ClientId client, Intake intake) {
        events.publishEvent(new IntakeEvent("INTAKE_READ", client.value(), intake.id(), null));
    }

    private IntakeVersions.Saved newest(Intake intake) {
        return versions.newest(intake.id()).orElseThrow();
    }

    private IntakeVersions.Saved numbered(Intake intake, int number) {
        return versions.numbered(intake.id(), number).orElseThrow(NotFound::new);
    }

    private IntakeSummary summary(ClientId client, Intake intake, IntakeVersions.Saved saved) {
        var kiosk = saved.kioskId();
        var by = kiosk == null
                ? saved.authorId()
                : kiosks.findById(kiosk).orElseThrow(NotFound::new).startedBy();
        return new IntakeSummary(
                client,
                saved.number(),
                saved.content(),
                by,
                name(by),
                saved.at(),
                saved.byClient(),
                nameOrNull(saved.reviewerId()),
                saved.reviewedAt(),
                intake.version());
    }

    private IntakeFacts.Taken taken(IntakeSummary intake) {
        return new IntakeFacts.Taken(
                intake.number(),
                intake.savedAt(),
                dayOf(intake.savedAt()),
                intake.savedById(),
                intake.savedBy(),
                intake.byClient(),
                !intake.waitsForReview());
    }

    private String name(UUID staffId) {
        return clinic.staffMember(staffId).nameWithCredential();
    }

    private @Nullable String nameOrNull(@Nullable UUID staffId) {
        return staffId == null ? null : name(staffId);
    }

    private LocalDate today() {
        return dayOf(time.instant());
    }

    private LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clinic.profile().timeZone());
    }
}
