/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Figure;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Side;
import org.palpate.base.Rejection;
import org.palpate.base.Text;
import org.palpate.bodymap.BodyMark.Geometry;
import org.palpate.bodymap.BodyMark.Quality;
import org.palpate.bodymap.BodyMark.Radiation;
import org.palpate.bodymap.BodyMark.Waypoint;

/**
 * Tells sound marks from unsound ones. Marks come from a browser or from a stored draft, so any of them may be wrong;
 * one that is refused never takes the others with it.
 */
public final class BodyMarks {

    /** The most marks that one body map holds. */
    public static final int MOST = 500;

    /** The longest note on a mark, in characters. */
    public static final int LONGEST_NOTE = 500;

    /** The most places that one mark refers to. */
    public static final int MOST_RADIATIONS = 10;

    /** The most places that an arrow runs over after its start. */
    public static final int LONGEST_PATH = 24;

    /** Places are kept to a hundred-thousandth of the sheet, less than a fiftieth of a millimetre. */
    private static final double GRAIN = 1e5;

    private static final int LONGEST_TREATMENT = 600;
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_KEY = 64;

    private BodyMarks() {}

    /**
     * What came of a list of marks.
     *
     * @param accepted the sound marks in their one stored form, in the order they came
     * @param refused why the others were left out
     */
    public record Checked(List<BodyMark> accepted, List<Refused> refused) {

        public Checked {
            accepted = List.copyOf(accepted);
            refused = List.copyOf(refused);
        }

        /** Whether every mark was accepted. */
        public boolean whole() {
            return refused.isEmpty();
        }
    }

    /**
     * One mark, or a number of them, that was left out.
     *
     * @param id the mark's identifier where it had a readable one
     * @param sentence why, fit for the screen
     */
    public record Refused(@Nullable UUID id, String sentence) {}

    /** Sorts the sound marks from the others. */
    public static Checked check(Collection<BodyMark> marks) {
        var sieve = new Sieve();
        for (var mark : marks) {
            sieve.add(mark);
        }
        return sieve.result();
    }

    static Refused tooMany(int leftOut) {
        return new Refused(
                null,
                String.format(
                        Locale.ROOT, "A body map holds at most %,d marks: %,d more were left out.", MOST, leftOut));
    }

    /** Collects marks one by one; {@link MarkJson} feeds it while reading. */
    static final class Sieve {

        private final List<BodyMark> accepted = new ArrayList<>();
        private final List<Refused> refused = new ArrayList<>();
        private final Set<UUID> ids = new HashSet<>();
        private int tooMany;

        /** Whether nothing more fits, so that the next mark need not even be read. */
        boolean full() {
            return accepted.size() + refused.size() >= MOST;
        }

        void add(BodyMark mark) {
            if (full()) {
                skip();
                return;
            }
            try {
                var sound = sound(mark);
                if (!ids.add(sound.id())) {
                    throw new Rejection("id", "This mark is in the list twice.");
                }
                accepted.add(sound);
            } catch (Rejection rejection) {
                refuse(mark.id(), rejection.getMessage());
            }
        }

        void refuse(@Nullable UUID id, @Nullable String sentence) {
            refused.add(new Refused(id, sentence == null ? "This mark cannot be read." : sentence));
        }

        void skip() {
            tooMany++;
        }

        Checked result() {
            if (tooMany > 0) {
                refused.add(tooMany(tooMany));
                tooMany = 0;
            }
            return new Checked(accepted, refused);
        }
    }

    /** Returns the mark in its stored form, or refuses it with a sentence. */
    private static BodyMark sound(BodyMark mark) {
        if (!mark.artwork().equals(Figure.version())) {
            throw new Rejection("artwork", "This mark was placed on a drawing that is not known here.");
        }
        if (mark.region() == null && mark.coarseRegion() == null) {
            throw new Rejection("region", "This mark names no place on the body.");
        }
        place(mark.coarseRegion(), mark.region(), mark.side());
        drawn(mark);
        landmark(mark);
        coordinates(mark);
        path(mark);
        within("intensity", "Intensity", mark.intensity(), 0, 10);
        within("tone", "Tone", mark.tone(), 0, 4);
        within("pressureFound", "Pressure", mark.pressureFound(), 1, 5);
        within("pressureUsed", "Pressure", mark.pressureUsed(), 1, 5);
        within("minutes", "Minutes", mark.minutes(), 0, LONGEST_TREATMENT);
        if (mark.technique() != null && !isKey(mark.technique())) {
            throw new Rejection("technique", "This technique is not known.");
        }
        if (mark.radiatesTo().size() > MOST_RADIATIONS) {
            throw new Rejection("radiatesTo", "A mark can refer to at most " + MOST_RADIATIONS + " places.");
        }
        for (Radiation to : mark.radiatesTo()) {
            if (to.region() == null && to.coarseRegion() == null) {
                throw new Rejection("radiatesTo", "A referral names no place on the body.");
            }
            place(to.coarseRegion(), to.region(), to.side());
        }
        return stored(mark, Text.clean("note", mark.note(), LONGEST_NOTE));
    }

    private static void place(@Nullable String coarseRegion, @Nullable String region, Side side) {
        var atlas = Atlas.standard();
        if (region != null && atlas.structure(region).isEmpty()) {
            throw new Rejection("region", "The atlas has no structure with this name.");
        }
        if (coarseRegion != null && atlas.coarseRegion(coarseRegion).isEmpty()) {
            throw new Rejection("coarseRegion", "The atlas has no area with this name.");
        }
        // the structure decides; an area around it may well reach over the midline
        var key = region == null ? coarseRegion : region;
        if (key != null && !atlas.hasSide(key, side)) {
            throw new Rejection(
                    "side",
                    side == Side.MIDLINE
                            ? "The " + atlas.name(key) + " is paired: say left or right."
                            : "The " + atlas.name(key) + " lies on the midline and has no left or right.");
        }
    }

    /** A mark on a view that does not show its structure would be stored and never seen. */
    private static void drawn(BodyMark mark) {
        if (mark.view() == FigureView.LEFT_SIDE && mark.side() == Side.RIGHT
                || mark.view() == FigureView.RIGHT_SIDE && mark.side() == Side.LEFT) {
            throw new Rejection("view", "A view from one side cannot show the other side.");
        }
        var region = mark.region();
        if (region == null
                || Atlas.standard().structure(region).orElseThrow().views().contains(mark.view())) {
            return;
        }
        var figure = Figure.standard();
        if (!figure.views().contains(mark.view())
                || figure.sheet(mark.view()).region(region, mark.side()).isEmpty()) {
            throw new Rejection("view", "The " + Atlas.standard().name(region) + " cannot be seen on this view.");
        }
    }

    private static void coordinates(BodyMark mark) {
        var x = mark.x();
        var y = mark.y();
        if (mark.geometry() == Geometry.REGION) {
            if (x != null || y != null) {
                throw new Rejection("x", "A mark of a whole region has no single point.");
            }
        } else if (x == null || y == null) {
            throw new Rejection("x", "A point needs both of its coordinates.");
        } else if (!onSheet(x, y)) {
            throw new Rejection("x", "This point lies outside the drawing.");
        }
    }

    private static void path(BodyMark mark) {
        if (mark.geometry() != Geometry.ARROW) {
            if (!mark.path().isEmpty()) {
                throw new Rejection("path", "Only an arrow runs over places.");
            }
            return;
        }
        if (mark.path().isEmpty()) {
            throw new Rejection("path", "This arrow does not say where it goes.");
        }
        if (mark.path().size() > LONGEST_PATH) {
            throw new Rejection("path", "An arrow runs over at most " + LONGEST_PATH + " places.");
        }
        if (!mark.path().stream().allMatch(place -> onSheet(place.x(), place.y()))) {
            throw new Rejection("path", "This arrow leaves the drawing.");
        }
    }

    private static void landmark(BodyMark mark) {
        if (mark.landmark() == null) {
            return;
        }
        var landmark = Landmark.of(mark.landmark())
                .orElseThrow(() -> new Rejection("landmark", "There is no point or line with this name."));
        if (mark.geometry() != landmark.geometry()) {
            throw new Rejection(
                    "landmark",
                    landmark.geometry() == Geometry.POINT
                            ? "A named point is marked as a point."
                            : "A named line is marked as an arrow.");
        }
    }

    private static boolean onSheet(double x, double y) {
        return x >= 0 && x <= 1 && y >= 0 && y <= 1; // also refuses NaN
    }

    private static @Nullable Double rounded(@Nullable Double place) {
        return place == null ? null : Double.valueOf(rounded(place.doubleValue()));
    }

    /** The nearest place of the grain: rounding it again changes nothing, and there is no negative zero. */
    private static double rounded(double place) {
        return Math.rint(place * GRAIN) / GRAIN + 0.0;
    }

    private static void within(String field, String name, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            throw new Rejection(field, name + " goes from " + least + " to " + most + ".");
        }
    }

    private static boolean isKey(String text) {
        return text.length() <= LONGEST_KEY && KEY.matcher(text).matches();
    }

    private static BodyMark stored(BodyMark mark, String note) {
        return new BodyMark(
                mark.id(),
                mark.kind(),
                mark.phase(),
                mark.figure(),
                mark.artwork(),
                mark.view(),
                mark.coarseRegion(),
                mark.region(),
                mark.side(),
                mark.layer(),
                mark.geometry(),
                rounded(mark.x()),
                rounded(mark.y()),
                mark.landmark(),
                mark.path().stream()
                        .map(place -> new Waypoint(rounded(place.x()), rounded(place.y())))
                        .toList(),
                mark.type(),
                mark.intensity(),
                mark.tone(),
                ordered(mark.quality()),
                mark.timing(),
                mark.pressureFound(),
                mark.reproducesFamiliar(),
                List.copyOf(mark.radiatesTo()),
                mark.technique(),
                mark.pressureUsed(),
                mark.minutes(),
                mark.response(),
                mark.groupId(),
                mark.trackId(),
                mark.change(),
                note);
    }

    /** One order for a set, whoever made it, so that the same mark is always the same text. */
    static Set<Quality> ordered(Collection<Quality> words) {
        var set = EnumSet.noneOf(Quality.class);
        set.addAll(words);
        return Collections.unmodifiableSet(set);
    }
}
