/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.palpate.base.CanonicalJson;
import org.palpate.base.Ids;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.Text;
import org.palpate.bodymap.BodyMark;
import org.palpate.client.ClientId;

/** A visit and the working copy of its note. Guards its own life: see {@link NoteState}. */
@Entity
class Encounter {

    /** The longest text of one section, in characters. */
    static final int MAX_SECTION = 100_000;

    @Id
    private UUID id;

    @TenantId
    private UUID clinicId;

    private UUID clientId;
    private UUID therapistId;
    private LocalDate serviceDate;
    private String timeZone = "";
    private Instant startedAt;

    @Enumerated(EnumType.STRING)
    private NoteState state = NoteState.DRAFT;

    private String subjective = "";
    private String objective = "";
    private String assessment = "";
    private String plan = "";

    /** {@link Origins} as canonical JSON. */
    private byte[] origins = CanonicalJson.bytes(Origins.none().stored());

    private UUID changedBy;
    private Instant changedAt;
    private @Nullable Instant signedAt;
    private boolean late;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Encounter() {}

    @SuppressWarnings("NullAway.Init") // the tenant is set by Hibernate
    Encounter(ClientId clientId, UUID therapistId, ZoneId zone, Instant now) {
        this.id = Ids.next();
        this.clientId = clientId.value();
        this.therapistId = therapistId;
        this.serviceDate = LocalDate.ofInstant(now, zone);
        this.timeZone = zone.getId();
        this.startedAt = now;
        this.changedBy = therapistId;
        this.changedAt = now;
    }

    /** Texts and readings in their stored form, or a refusal at their field. */
    static NoteDraft cleaned(NoteDraft draft) {
        return new NoteDraft(
                Text.clean("subjective", draft.subjective(), MAX_SECTION),
                Text.clean("objective", draft.objective(), MAX_SECTION),
                Text.clean("assessment", draft.assessment(), MAX_SECTION),
                Text.clean("plan", draft.plan(), MAX_SECTION),
                draft.marks(),
                ReadingCheck.checked(draft.readings()),
                draft.origins().checked());
    }

    /** Takes over what was written, once it is {@link #cleaned}. */
    void write(NoteDraft cleaned, UUID author, Instant now) {
        if (state != NoteState.DRAFT) {
            throw new Rejection(
                    "This note is " + state.label().toLowerCase(Locale.ROOT) + " and cannot be written in.");
        }
        subjective = cleaned.subjective();
        objective = cleaned.objective();
        assessment = cleaned.assessment();
        plan = cleaned.plan();
        origins = CanonicalJson.bytes(cleaned.origins().stored());
        changedBy = author;
        changedAt = now;
    }

    /** Gives a note nobody has written in yet its template. */
    void begin(String template) {
        origins = CanonicalJson.bytes(Origins.none().withTemplate(template).stored());
    }

    /**
     * Signs the note.
     *
     * @param promptUntil how long after its start a visit may be signed without being called late
     */
    void sign(Instant now, Duration promptUntil) {
        if (state == NoteState.COSIGN_PENDING) {
            throw new Rejection("This note waits for its co-signature; it cannot be signed once more.");
        }
        become(NoteState.SIGNED);
        signedAt = now;
        late = lateAt(now, promptUntil);
        changedAt = now;
    }

    /** Its author signed it; it waits for the co-signature of their supervisor. */
    void submit(Instant now) {
        become(NoteState.COSIGN_PENDING);
        changedBy = therapistId;
        changedAt = now;
    }

    /**
     * Signs the note for good.
     *
     * @param submittedAt when its author signed it: that is the time of the signature, and what is late or not
     */
    void cosign(UUID supervisor, Instant submittedAt, Instant now, Duration promptUntil) {
        if (supervisor.equals(therapistId)) {
            throw new Rejection("A note is co-signed by somebody else than its author.");
        }
        if (state != NoteState.COSIGN_PENDING) {
            throw new Rejection("This note does not wait for a co-signature.");
        }
        become(NoteState.SIGNED);
        signedAt = submittedAt;
        late = lateAt(submittedAt, promptUntil);
        changedBy = supervisor;
        changedAt = now;
    }

    /** Taken back by its author or sent back to them: it can be written in again. */
    void reopen(UUID by, Instant now) {
        become(NoteState.DRAFT);
        changedBy = by;
        changedAt = now;
    }

    void amend(UUID author, Instant now) {
        become(NoteState.AMENDED);
        changedBy = author;
        changedAt = now;
    }

    void markInError(UUID author, Instant now) {
        become(NoteState.ENTERED_IN_ERROR);
        changedBy = author;
        changedAt = now;
    }

    void discard(UUID author, Instant now) {
        become(NoteState.DISCARDED);
        changedBy = author;
        changedAt = now;
    }

    /** Whether a signature at this time is a late one. */
    boolean lateAt(Instant time, Duration promptUntil) {
        return time.isAfter(startedAt.plus(promptUntil));
    }

    void expect(long expectedVersion) {
        if (version != expectedVersion) {
            throw new StaleVersion(version);
        }
    }

    EncounterId id() {
        return new EncounterId(id);
    }

    ClientId clientId() {
        return new ClientId(clientId);
    }

    UUID clinicId() {
        return clinicId;
    }

    UUID therapistId() {
        return therapistId;
    }

    LocalDate serviceDate() {
        return serviceDate;
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    Instant startedAt() {
        return startedAt;
    }

    NoteState state() {
        return state;
    }

    UUID changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    Instant signedAt() {
        return signedAt;
    }

    boolean late() {
        return late;
    }

    long version() {
        return version;
    }

    String template() {
        return origins().template();
    }

    NoteDraft content(List<BodyMark> marks, List<Reading> readings) {
        return new NoteDraft(subjective, objective, assessment, plan, marks, readings, origins());
    }

    private Origins origins() {
        return CanonicalJson.read(origins, Origins.Stored.class).origins();
    }

    private void become(NoteState next) {
        if (!state.next().contains(next)) {
            throw new Rejection("This note is " + state.label().toLowerCase(Locale.ROOT) + "; it cannot become "
                    + next.label().toLowerCase(Locale.ROOT) + ".");
        }
        state = next;
    }
}
