/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Build;
import org.palpate.anatomy.Figure;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Layer;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.bodymap.BodyMark.Change;
import org.palpate.bodymap.BodyMark.Geometry;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.BodyMark.Phase;
import org.palpate.bodymap.BodyMark.Quality;
import org.palpate.bodymap.BodyMark.Radiation;
import org.palpate.bodymap.BodyMark.Response;
import org.palpate.bodymap.BodyMark.Timing;
import org.palpate.bodymap.BodyMark.Type;
import org.palpate.bodymap.BodyMark.Waypoint;

/**
 * Makes a mark in a line: {@code MarkBuilder.found("quadratus-lumborum", LEFT).intensity(7).build()}. What is not said
 * is as a fresh tap leaves it: the whole region, its own layer, the first view that shows it, tension, no intensity.
 */
public final class MarkBuilder {

    private final Kind kind;
    private final Side side;
    private final Set<Quality> quality = EnumSet.noneOf(Quality.class);
    private final List<Radiation> radiatesTo = new ArrayList<>();
    private UUID id = Ids.next();
    private Phase phase = Phase.PRE;
    private Build figure = Build.NEUTRAL;
    private FigureView view;
    private @Nullable String coarseRegion;
    private @Nullable String region;
    private Layer layer = Layer.UNKNOWN;
    private Geometry geometry = Geometry.REGION;
    private @Nullable Double x;
    private @Nullable Double y;
    private @Nullable String landmark;
    private List<Waypoint> path = List.of();
    private Type type = Type.TENSION;
    private @Nullable Integer intensity;
    private @Nullable Integer tone;
    private @Nullable Timing timing;
    private @Nullable Integer pressureFound;
    private boolean reproducesFamiliar;
    private @Nullable String technique;
    private @Nullable Integer pressureUsed;
    private @Nullable Integer minutes;
    private @Nullable Response response;
    private @Nullable UUID groupId;
    private @Nullable UUID trackId;
    private @Nullable Change change;
    private String note = "";

    private MarkBuilder(Kind kind, String key, Side side) {
        this.kind = kind;
        this.side = side;
        var structure = Atlas.standard().structure(key);
        if (structure.isPresent()) {
            region = key;
            layer = structure.get().layer();
            view = structure.get().views().stream()
                    .filter(candidate -> candidate != other(side))
                    .findFirst()
                    .orElse(FigureView.BACK);
        } else {
            coarseRegion = key;
            view = key.contains("back") || key.equals("buttock") ? FigureView.BACK : FigureView.FRONT;
        }
    }

    /** A mark on a structure, or on a coarse area, whichever has the key. */
    public static MarkBuilder of(Kind kind, String key, Side side) {
        return new MarkBuilder(kind, key, side);
    }

    /** As the client says. */
    public static MarkBuilder reported(String key, Side side) {
        return of(Kind.REPORTED, key, side);
    }

    /** As the therapist's hands say. */
    public static MarkBuilder found(String key, Side side) {
        return of(Kind.FOUND, key, side);
    }

    /** As it was treated. */
    public static MarkBuilder treated(String key, Side side) {
        return of(Kind.TREATED, key, side);
    }

    /** To keep off. */
    public static MarkBuilder avoid(String key, Side side) {
        return of(Kind.AVOID, key, side);
    }

    public MarkBuilder id(UUID value) {
        id = value;
        return this;
    }

    public MarkBuilder phase(Phase value) {
        phase = value;
        return this;
    }

    public MarkBuilder view(FigureView value) {
        view = value;
        return this;
    }

    public MarkBuilder figure(Build value) {
        figure = value;
        return this;
    }

    /** The coarse area around the structure. */
    public MarkBuilder in(String coarseKey) {
        coarseRegion = coarseKey;
        return this;
    }

    public MarkBuilder layer(Layer value) {
        layer = value;
        return this;
    }

    /** A point of the sheet, 0 to 1 each way. */
    public MarkBuilder at(double horizontal, double vertical) {
        geometry = Geometry.POINT;
        x = horizontal;
        y = vertical;
        return this;
    }

    /** An arrow from the point of {@link #at} over these places; the last one is its head. */
    public MarkBuilder arrow(Waypoint... places) {
        geometry = Geometry.ARROW;
        path = List.of(places);
        return this;
    }

    /** Names the point or line. */
    public MarkBuilder landmark(Landmark value) {
        landmark = value.key();
        return this;
    }

    public MarkBuilder type(Type value) {
        type = value;
        return this;
    }

    public MarkBuilder intensity(int value) {
        intensity = value;
        return this;
    }

    public MarkBuilder tone(int value) {
        tone = value;
        return this;
    }

    public MarkBuilder quality(Quality... words) {
        quality.addAll(List.of(words));
        return this;
    }

    public MarkBuilder timing(Timing value) {
        timing = value;
        return this;
    }

    public MarkBuilder pressureFound(int value) {
        pressureFound = value;
        return this;
    }

    public MarkBuilder reproducesFamiliar() {
        reproducesFamiliar = true;
        return this;
    }

    /** Adds a structure or a coarse area where it is also felt. */
    public MarkBuilder refersTo(String key, Side where) {
        boolean structure = Atlas.standard().structure(key).isPresent();
        radiatesTo.add(new Radiation(structure ? null : key, structure ? key : null, where, null));
        return this;
    }

    public MarkBuilder technique(String key, int pressure, int lengthInMinutes) {
        technique = key;
        pressureUsed = pressure;
        minutes = lengthInMinutes;
        return this;
    }

    public MarkBuilder response(Response value) {
        response = value;
        return this;
    }

    /** Joins the two sides of one finding. */
    public MarkBuilder group(UUID value) {
        groupId = value;
        return this;
    }

    /** Continues a complaint of an earlier visit. */
    public MarkBuilder track(UUID value) {
        trackId = value;
        return this;
    }

    public MarkBuilder change(Change value) {
        change = value;
        return this;
    }

    public MarkBuilder note(String value) {
        note = value;
        return this;
    }

    /** The mark; {@link BodyMarks#check} tells whether it is sound. */
    public BodyMark build() {
        return new BodyMark(
                id,
                kind,
                phase,
                figure,
                Figure.version(),
                view,
                coarseRegion,
                region,
                side,
                layer,
                geometry,
                x,
                y,
                landmark,
                path,
                type,
                intensity,
                tone,
                BodyMarks.ordered(quality),
                timing,
                pressureFound,
                reproducesFamiliar,
                List.copyOf(radiatesTo),
                technique,
                pressureUsed,
                minutes,
                response,
                groupId,
                trackId == null ? id : trackId,
                change,
                note);
    }

    private static FigureView other(Side side) {
        return side == Side.LEFT ? FigureView.RIGHT_SIDE : FigureView.LEFT_SIDE;
    }
}
