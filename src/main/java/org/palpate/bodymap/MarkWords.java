/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Layer;
import org.palpate.anatomy.NamedPlace;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark.Change;
import org.palpate.bodymap.BodyMark.Geometry;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.BodyMark.Phase;
import org.palpate.bodymap.BodyMark.Radiation;
import org.palpate.bodymap.BodyMark.Response;
import org.palpate.bodymap.BodyMark.Timing;
import org.palpate.bodymap.BodyMark.Type;

/**
 * Marks as words, for lists, notes and documents. The side stands in every line, because left and right is the error
 * that people make.
 *
 * <p>The body map says the same on the screen ({@code frontend/body-map/words.ts}); {@code mark-words.json} among the test
 * resources holds both to it.
 */
public final class MarkWords {

    private static final Comparator<BodyMark> ORDER = comparing(BodyMark::kind)
            .thenComparing(BodyMark::intensity, nullsLast(reverseOrder()))
            .thenComparing(mark -> Atlas.standard().name(key(mark)))
            .thenComparing(BodyMark::side)
            .thenComparing(BodyMark::id);

    private MarkWords() {}

    /**
     * Marks of one kind under their heading.
     *
     * @param kind the kind they share
     * @param title heading for a professional reader
     * @param everydayTitle heading for the client
     * @param marks in the order of {@link #order()}
     */
    public record Group(Kind kind, String title, String everydayTitle, List<BodyMark> marks) {}

    /** By kind, then from strong to weak, then by name, then left before right. */
    public static Comparator<BodyMark> order() {
        return ORDER;
    }

    /** The kinds that occur, each with its marks. */
    public static List<Group> groups(Collection<BodyMark> marks) {
        var groups = new ArrayList<Group>();
        for (var kind : Kind.values()) {
            var members = marks.stream()
                    .filter(mark -> mark.kind() == kind)
                    .sorted(ORDER)
                    .toList();
            if (!members.isEmpty()) {
                groups.add(new Group(kind, title(kind), everydayTitle(kind), members));
            }
        }
        return List.copyOf(groups);
    }

    /** Where it is: {@code Left quadratus lumborum}, or {@code Left BL23} for a named point. */
    public static String place(BodyMark mark) {
        var words = landmark(mark, NamedPlace::spoken)
                .orElseGet(() -> Atlas.standard().sided(key(mark), mark.side()));
        return capital(words);
    }

    /** What it is on, without its side: {@code quadratus lumborum}, or {@code BL23} for a named point. */
    public static String name(BodyMark mark) {
        return Atlas.standard()
                .namedPlace(mark.landmark())
                .map(NamedPlace::spoken)
                .orElseGet(() -> Atlas.standard().name(key(mark)));
    }

    /** Where it is, in the client's words: {@code Left hip flexor}. */
    public static String everydayPlace(BodyMark mark) {
        var words = landmark(mark, NamedPlace::everyday)
                .orElseGet(() -> Atlas.standard().sidedEveryday(key(mark), mark.side()));
        return capital(words);
    }

    private static Optional<String> landmark(BodyMark mark, Function<NamedPlace, String> name) {
        return Atlas.standard()
                .namedPlace(mark.landmark())
                .map(name)
                .map(words -> mark.side() == Side.MIDLINE ? words : mark.side().key() + " " + words);
    }

    /** What it is, without the place: {@code tension, 7/10, deep, refers to left buttock}. */
    public static String finding(BodyMark mark) {
        return finding(mark, TechniqueNames.PLAIN);
    }

    /**
     * As {@link #finding(BodyMark)}.
     *
     * @param techniques what a technique is called, by its key
     */
    public static String finding(BodyMark mark, Function<String, String> techniques) {
        return join(
                word(mark.phase()),
                saysType(mark) ? word(mark.type()) : null,
                word(mark.geometry(), mark.type()),
                mark.quality().stream().sorted().map(MarkWords::word).collect(joining(", ")),
                saysIntensity(mark) ? mark.intensity() + "/10" : null,
                mark.tone() == null ? null : "tone " + mark.tone() + "/4",
                mark.layer() == Layer.UNKNOWN ? null : mark.layer().key(),
                word(mark.timing()),
                mark.pressureFound() == null ? null : "found at pressure " + mark.pressureFound() + "/5",
                mark.reproducesFamiliar() ? "the familiar pain" : null,
                refers("refers to ", mark, false),
                treatment(mark, techniques),
                word(mark.response()),
                word(mark.change()));
    }

    /** The whole mark: {@code Left quadratus lumborum: tension, 7/10, deep, refers to left buttock}. */
    public static String sentence(BodyMark mark) {
        return sentence(mark, TechniqueNames.PLAIN);
    }

    /**
     * As {@link #sentence(BodyMark)}.
     *
     * @param techniques what a technique is called, by its key
     */
    public static String sentence(BodyMark mark, Function<String, String> techniques) {
        return withNote(withoutNote(mark, techniques), mark);
    }

    /** As {@link #sentence(BodyMark, Function)}, without the few words of its own that the mark may have. */
    public static String withoutNote(BodyMark mark, Function<String, String> techniques) {
        return joined(place(mark), finding(mark, techniques));
    }

    /** A treated area, or one to keep off, has a type only where somebody chose one. */
    public static boolean saysType(BodyMark mark) {
        return mark.kind() == Kind.REPORTED || mark.kind() == Kind.FOUND || mark.type() != Type.TENSION;
    }

    /** That what is gone is rated 0 goes without saying. */
    public static boolean saysIntensity(BodyMark mark) {
        var intensity = mark.intensity();
        return intensity != null && (intensity > 0 || mark.change() != Change.RESOLVED);
    }

    private static String joined(String place, String words) {
        return words.isEmpty() ? place : place + ": " + words;
    }

    /**
     * The mark as its client reads it, without Latin and without the therapist's grades and notes: {@code Left muscle
     * between neck and shoulder: tightness, 5 out of 10}.
     */
    public static String everyday(BodyMark mark) {
        return joined(everydayPlace(mark), everydayFinding(mark));
    }

    /** As {@link #finding(BodyMark)}, in the client's words. */
    public static String everydayFinding(BodyMark mark) {
        return join(
                word(mark.phase()),
                saysType(mark) ? everydayWord(mark.type()) : null,
                saysIntensity(mark) ? mark.intensity() + " out of 10" : null,
                refers("also felt in ", mark, true),
                word(mark.change()));
    }

    /** The heading of a kind. */
    public static String title(Kind kind) {
        return switch (kind) {
            case REPORTED -> "Reported by the client";
            case FOUND -> "Found by the therapist";
            case TREATED -> "Treated";
            case AVOID -> "To avoid";
        };
    }

    /** The heading of a kind, to the client. */
    public static String everydayTitle(Kind kind) {
        return switch (kind) {
            case REPORTED -> "What you told us";
            case FOUND -> "What we found";
            case TREATED -> "What we worked on";
            case AVOID -> "What we keep away from";
        };
    }

    /** A type inside a sentence: {@code trigger point}. */
    public static String word(Type type) {
        return type == Type.SKIN ? "skin change" : plain(type);
    }

    private static String everydayWord(Type type) {
        return switch (type) {
            case TENSION -> "tightness";
            case TRIGGER_POINT -> "tender knot";
            case SPASM -> "cramp";
            case ADHESION_FEEL -> "tissue that glides less";
            default -> word(type);
        };
    }

    /** When in the visit: {@code after treatment}; {@code null} before it, which goes without saying. */
    public static @Nullable String word(Phase phase) {
        return switch (phase) {
            case PRE -> null;
            case POST -> "after treatment";
            case FOLLOW_UP -> "at follow-up";
        };
    }

    /** What is drawn: {@code at a point}; {@code null} where it is the whole region. */
    public static @Nullable String word(Geometry geometry, Type type) {
        return switch (geometry) {
            case REGION -> null;
            case POINT -> type == Type.TRIGGER_POINT ? null : "at a point";
            case ARROW -> "along a line";
        };
    }

    /** When it is felt, inside a sentence: {@code on movement}; {@code null} where nothing is said. */
    public static @Nullable String word(@Nullable Timing timing) {
        return timing == null ? null : timing == Timing.NIGHT ? "at night" : plain(timing);
    }

    /** How it answered: {@code response: better}; {@code null} where nothing is said. */
    public static @Nullable String word(@Nullable Response response) {
        return response == null ? null : "response: " + plain(response);
    }

    /** Against the visit before: {@code better than last time}; {@code null} where nothing is said. */
    public static @Nullable String word(@Nullable Change change) {
        return switch (change) {
            case null -> null;
            case NEW -> "new";
            case IMPROVED -> "better than last time";
            case SAME -> "same as last time";
            case WORSE -> "worse than last time";
            case RESOLVED -> "gone since last time";
        };
    }

    /** What pain is like: {@code aching}. */
    public static String word(BodyMark.Quality quality) {
        return plain(quality);
    }

    private static @Nullable String treatment(BodyMark mark, Function<String, String> techniques) {
        var words = join(
                mark.technique() == null ? null : techniques.apply(mark.technique()),
                mark.pressureUsed() == null ? null : "pressure " + mark.pressureUsed() + "/5",
                mark.minutes() == null ? null : mark.minutes() + " min");
        return words.isEmpty() ? null : words;
    }

    /** Where it is felt besides, each as it stands inside a sentence: {@code left buttock (aching)}. */
    public static List<String> referrals(BodyMark mark) {
        return mark.radiatesTo().stream().map(to -> to(to, false)).toList();
    }

    private static @Nullable String refers(String lead, BodyMark mark, boolean everyday) {
        return mark.radiatesTo().isEmpty()
                ? null
                : lead + mark.radiatesTo().stream().map(to -> to(to, everyday)).collect(joining(" and "));
    }

    private static String to(Radiation to, boolean everyday) {
        var key = Objects.requireNonNull(to.region() == null ? to.coarseRegion() : to.region());
        Side side = to.side();
        var place = everyday
                ? Atlas.standard().sidedEveryday(key, side)
                : Atlas.standard().sided(key, side);
        return to.quality() == null ? place : place + " (" + plain(to.quality()) + ")";
    }

    private static String withNote(String words, BodyMark mark) {
        return mark.note().isEmpty() ? words : words + ". " + mark.note();
    }

    private static String key(BodyMark mark) {
        return Objects.requireNonNull(
                mark.region() == null ? mark.coarseRegion() : mark.region(), "a mark without a place");
    }

    private static String join(@Nullable String... parts) {
        return Arrays.stream(parts)
                .filter(part -> part != null && !part.isEmpty())
                .collect(joining(", "));
    }

    private static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
