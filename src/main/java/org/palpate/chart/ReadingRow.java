/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Side;
import org.palpate.library.Movement.Device;
import org.palpate.library.Movement.Mode;
import org.palpate.library.Movement.Position;
import org.palpate.library.Movement.Unit;
import org.springframework.data.domain.Persistable;

/** A reading of a draft as a row. */
@Entity
@Table(name = "reading")
class ReadingRow implements Persistable<UUID> {

    @Id
    private UUID id;

    @TenantId
    private UUID clinicId;

    private UUID encounterId;
    private int position;
    private String movement;

    @Enumerated(EnumType.STRING)
    private Side side;

    private @Nullable Double value;

    @Enumerated(EnumType.STRING)
    private @Nullable Unit unit;

    @Enumerated(EnumType.STRING)
    private @Nullable Mode mode;

    @Enumerated(EnumType.STRING)
    private @Nullable Device device;

    @Enumerated(EnumType.STRING)
    private @Nullable Position posture;

    private @Nullable Integer pain;
    private String endFeel;

    @Enumerated(EnumType.STRING)
    private Reading.@Nullable Result result;

    private String note;
    private @Nullable Instant removedAt;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected ReadingRow() {}

    @SuppressWarnings("NullAway.Init") // the rest is set by show()
    ReadingRow(EncounterId encounter, Reading reading, int position) {
        this.id = reading.id();
        this.encounterId = encounter.value();
        this.isNew = true;
        show(reading, position);
    }

    /** Takes over what the reading says now. */
    final void show(Reading reading, int newPosition) {
        position = newPosition;
        movement = reading.movement();
        side = reading.side();
        value = reading.value();
        unit = reading.unit();
        mode = reading.mode();
        device = reading.device();
        posture = reading.position();
        pain = reading.pain();
        endFeel = reading.endFeel();
        result = reading.result();
        note = reading.note();
        removedAt = null;
    }

    void remove(Instant now) {
        if (removedAt == null) {
            removedAt = now;
        }
    }

    Reading toReading() {
        return new Reading(id, movement, side, value, unit, mode, device, posture, pain, endFeel, result, note);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}
