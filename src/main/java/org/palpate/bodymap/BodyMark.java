/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Build;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Layer;
import org.palpate.anatomy.Side;

/**
 * One finding on the body.
 *
 * @param id identifier, made where the mark was made
 * @param kind who says so: the client, the therapist's hands, the treatment, or a reason to keep off
 * @param phase before or after treatment
 * @param figure the outline it was placed on
 * @param artwork version of the drawing it was placed on, for ever: {@code figure-1}
 * @param view the view it was placed on
 * @param coarseRegion key of the coarse region, or {@code null} when only the structure is known
 * @param region key of the structure, or {@code null} for "this area only"
 * @param side the client's side; both sides are two marks with one {@code groupId}
 * @param layer how deep it was felt
 * @param geometry whether it is a whole region, a point or an arrow
 * @param x horizontal place, 0 to 1 of the view box, {@code null} for a region
 * @param y vertical place, 0 to 1 of the view box, {@code null} for a region
 * @param landmark key of a named point or line, see {@link Landmark}, {@code null} for all else
 * @param path for an arrow, the places after its start; the last one is its head
 * @param type what was felt or reported
 * @param intensity 0 to 10, {@code null} when not asked
 * @param tone the therapist's tension grade, 0 to 4, {@code null} when not graded; not a pain score
 * @param quality words for the pain
 * @param timing when it is felt
 * @param pressureFound pressure that reproduced it, 1 to 5
 * @param reproducesFamiliar whether it is the pain the client knows
 * @param radiatesTo where it is felt besides
 * @param technique key of the technique, for a treated area
 * @param pressureUsed 1 to 5, for a treated area
 * @param minutes for a treated area
 * @param response how the area answered
 * @param groupId shared by the two marks of a finding on both sides
 * @param trackId the same complaint across visits
 * @param change against the visit before
 * @param note a few words
 */
public record BodyMark(
        UUID id,
        Kind kind,
        Phase phase,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Usual.class)
        Build figure,

        String artwork,
        FigureView view,
        @Nullable String coarseRegion,
        @Nullable String region,
        Side side,
        Layer layer,
        Geometry geometry,
        @Nullable Double x,
        @Nullable Double y,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String landmark,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Waypoint> path,
        Type type,
        @Nullable Integer intensity,
        @Nullable Integer tone,
        Set<Quality> quality,
        @Nullable Timing timing,
        @Nullable Integer pressureFound,
        boolean reproducesFamiliar,
        List<Radiation> radiatesTo,
        @Nullable String technique,
        @Nullable Integer pressureUsed,
        @Nullable Integer minutes,
        @Nullable Response response,
        @Nullable UUID groupId,
        UUID trackId,
        @Nullable Change change,
        String note)
        implements Serializable {

    /** Notes sealed before there were figures and paths do not name them. */
    public BodyMark {
        figure = Objects.requireNonNullElse(figure, Build.NEUTRAL);
        path = path == null ? List.of() : List.copyOf(path);
    }

    /** The same treatment, with how long it took and how the place answered. */
    public BodyMark answered(@Nullable Integer lasted, @Nullable Response answer) {
        return new BodyMark(
                id,
                kind,
                phase,
                figure,
                artwork,
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
                quality,
                timing,
                pressureFound,
                reproducesFamiliar,
                radiatesTo,
                technique,
                pressureUsed,
                lasted,
                answer,
                groupId,
                trackId,
                change,
                note);
    }

    /** Who says so; keeps subjective, objective and plan apart. */
    public enum Kind {
        REPORTED,
        FOUND,
        TREATED,
        AVOID
    }

    /** When in the visit it was recorded. */
    public enum Phase {
        PRE,
        POST,
        FOLLOW_UP
    }

    /** What is drawn. */
    public enum Geometry {
        REGION,
        POINT,
        ARROW
    }

    /** What was felt or reported. */
    public enum Type {
        PAIN,
        TENSION,
        TRIGGER_POINT,
        TENDERNESS,
        SPASM,
        ADHESION_FEEL,
        SWELLING,
        NUMBNESS,
        TINGLING,
        WEAKNESS,
        BRUISE,
        SCAR,
        SKIN,
        LUMP,
        HEAT
    }

    /** Words for pain. */
    public enum Quality {
        ACHING,
        SHARP,
        BURNING,
        SHOOTING,
        STABBING,
        THROBBING,
        STIFF,
        TIGHT,
        PULLING,
        HEAVY,
        OTHER
    }

    /** When it is felt. */
    public enum Timing {
        CONSTANT,
        INTERMITTENT,
        ON_MOVEMENT,
        AT_REST,
        NIGHT
    }

    /** How a treated area answered. */
    public enum Response {
        BETTER,
        SAME,
        WORSE,
        NOT_TESTED
    }

    /** Against the visit before. */
    public enum Change {
        NEW,
        IMPROVED,
        SAME,
        WORSE,
        RESOLVED
    }

    /** Where a finding is felt besides its own place. */
    public record Radiation(
            @Nullable String coarseRegion,
            @Nullable String region,
            Side side,
            @Nullable Quality quality) implements Serializable {}

    /**
     * A place on the way of an arrow, stored as {@code [x, y]}.
     *
     * @param x 0 to 1 of the view box
     * @param y 0 to 1 of the view box
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"x", "y"})
    public record Waypoint(double x, double y) implements Serializable {}

    /** What a mark leaves out of its stored form, so that notes sealed before there was a choice keep their bytes. */
    static final class Usual {

        @Override
        public boolean equals(@Nullable Object figure) {
            return figure == Build.NEUTRAL;
        }

        @Override
        public int hashCode() {
            return Build.NEUTRAL.hashCode();
        }
    }
}
