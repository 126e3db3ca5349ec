/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Build;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Layer;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.springframework.data.domain.Persistable;

/** A mark of a draft as a row: columns for whatever is searched and counted, small lists as text. */
@Entity
class Mark implements Persistable<UUID> {

    @Id
    private UUID id;

    @TenantId
    private UUID clinicId;

    private UUID encounterId;
    private int position;

    @Enumerated(EnumType.STRING)
    private BodyMark.Kind kind;

    @Enumerated(EnumType.STRING)
    private BodyMark.Phase phase;

    @Enumerated(EnumType.STRING)
    private Build figure;

    private String artwork;

    @Enumerated(EnumType.STRING)
    @Column(name = "view")
    private FigureView figureView;

    private @Nullable String coarseRegion;
    private @Nullable String region;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private Layer layer;

    @Enumerated(EnumType.STRING)
    private BodyMark.Geometry geometry;

    private @Nullable Double x;
    private @Nullable Double y;
    private @Nullable String landmark;
    private String path;

    @Enumerated(EnumType.STRING)
    private BodyMark.Type type;

    private @Nullable Integer intensity;
    private @Nullable Integer tone;
    private String quality;

    @Enumerated(EnumType.STRING)
    private BodyMark.@Nullable Timing timing;

    private @Nullable Integer pressureFound;
    private boolean reproducesFamiliar;
    private String radiatesTo;
    private @Nullable String technique;
    private @Nullable Integer pressureUsed;
    private @Nullable Integer minutes;

    @Enumerated(EnumType.STRING)
    private BodyMark.@Nullable Response response;

    private @Nullable UUID groupId;
    private UUID trackId;

    @Enumerated(EnumType.STRING)
    private BodyMark.@Nullable Change change;

    private String note;
    private @Nullable Instant removedAt;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Mark() {}

    @SuppressWarnings("NullAway.Init") // the rest is set by show()
    Mark(EncounterId encounter, BodyMark mark, int position) {
        this.id = mark.id();
        this.encounterId = encounter.value();
        this.isNew = true;
        show(mark, position);
    }

    /** Takes over what the mark says now. */
    final void show(BodyMark mark, int newPosition) {
        position = newPosition;
        kind = mark.kind();
        phase = mark.phase();
        figure = mark.figure();
        artwork = mark.artwork();
        figureView = mark.view();
        coarseRegion = mark.coarseRegion();
        region = mark.region();
        side = mark.side();
        layer = mark.layer();
        geometry = mark.geometry();
        x = mark.x();
        y = mark.y();
        landmark = mark.landmark();
        path = MarkLists.path(mark.path());
        showFinding(mark);
        showTreatment(mark);
        removedAt = null;
    }

    /** Makes it a complaint of its own, which there is nothing to compare with. */
    void beginTrack() {
        trackId = id;
        change = null;
    }

    void remove(Instant now) {
        if (removedAt == null) {
            removedAt = now;
        }
    }

    BodyMark toBodyMark() {
        return new BodyMark(
                id,
                kind,
                phase,
                figure,
                artwork,
                figureView,
                coarseRegion,
                region,
                side,
                layer,
                geometry,
                x,
                y,
                landmark,
                MarkLists.path(path),
                type,
                intensity,
                tone,
                MarkLists.qualities(quality),
                timing,
                pressureFound,
                reproducesFamiliar,
                MarkLists.radiations(radiatesTo),
                technique,
                pressureUsed,
                minutes,
                response,
                groupId,
                trackId,
                change,
                note);
    }

    UUID encounterId() {
        return encounterId;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    private void showFinding(BodyMark mark) {
        type = mark.type();
        intensity = mark.intensity();
        tone = mark.tone();
        quality = MarkLists.text(mark.quality());
        timing = mark.timing();
        pressureFound = mark.pressureFound();
        reproducesFamiliar = mark.reproducesFamiliar();
        radiatesTo = MarkLists.text(mark.radiatesTo());
        groupId = mark.groupId();
        trackId = mark.trackId();
        change = mark.change();
        note = mark.note();
    }

    private void showTreatment(BodyMark mark) {
        technique = mark.technique();
        pressureUsed = mark.pressureUsed();
        minutes = mark.minutes();
        response = mark.response();
    }
}
