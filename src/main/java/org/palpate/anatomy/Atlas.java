/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of what can be marked: structures in three layers and the coarse areas that lie over them, each with
 * its names. Immutable; keys are for ever.
 *
 * <p>Four data files feed it: {@code regions.csv} (structures, codes), {@code names.csv} (how each is spoken, and what
 * a client calls it), {@code coarse-regions.csv} and {@code named-places.csv} (points and lines).
 */
public final class Atlas {

    private final Map<String, Structure> structures;
    private final Map<String, CoarseRegion> coarseRegions;
    private final Map<String, Names> names;
    private final List<Structure> starter;
    private final Map<String, NamedPlace> namedPlaces;

    private Atlas(
            List<Structure> structures,
            List<CoarseRegion> coarseRegions,
            Map<String, Names> names,
            List<NamedPlace> namedPlaces) {
        this.structures = byKey(structures, Structure::key);
        this.coarseRegions = byKey(coarseRegions, CoarseRegion::key);
        this.names = Map.copyOf(names);
        this.namedPlaces = byKey(namedPlaces, NamedPlace::key);
        this.starter = structures.stream().filter(Structure::starter).toList();
        refuseGaps();
    }

    /** The catalogue that ships with the application. */
    public static Atlas standard() {
        return Standard.ATLAS;
    }

    /** All structures, in the order of the data file. */
    public List<Structure> structures() {
        return List.copyOf(structures.values());
    }

    /** The first set of structures, chosen around the low back. */
    public List<Structure> starter() {
        return starter;
    }

    /** All coarse areas, from head to foot. */
    public List<CoarseRegion> coarseRegions() {
        return List.copyOf(coarseRegions.values());
    }

    /** All points and lines that have a name of their own. */
    public List<NamedPlace> namedPlaces() {
        return List.copyOf(namedPlaces.values());
    }

    /** The point or line with this key. */
    public Optional<NamedPlace> namedPlace(@Nullable String key) {
        return key == null ? Optional.empty() : Optional.ofNullable(namedPlaces.get(key));
    }

    /** The structure with this key. */
    public Optional<Structure> structure(@Nullable String key) {
        return key == null ? Optional.empty() : Optional.ofNullable(structures.get(key));
    }

    /** The coarse area with this key. */
    public Optional<CoarseRegion> coarseRegion(@Nullable String key) {
        return key == null ? Optional.empty() : Optional.ofNullable(coarseRegions.get(key));
    }

    /** Whether a structure or a coarse area has this key. */
    public boolean exists(@Nullable String key) {
        return key != null && names.containsKey(key);
    }

    /** Whether this structure or coarse area has such a side: left and right where paired, midline where single. */
    public boolean hasSide(String key, Side side) {
        var structure = structures.get(key);
        if (structure != null) {
            return structure.paired() == (side != Side.MIDLINE);
        }
        var coarse = coarseRegions.get(key);
        return coarse != null && (side != Side.MIDLINE || coarse.midline());
    }

    /**
     * What a therapist calls it, as it stands inside a sentence: {@code upper trapezius}.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String name(String key) {
        return names(key).spoken();
    }

    /**
     * What a client calls it, without Latin: {@code muscle between neck and shoulder}.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String everydayName(String key) {
        return names(key).everyday();
    }

    /** The name with its side: {@code left quadratus lumborum}, or just {@code diaphragm} on the midline. */
    public String sided(String key, Side side) {
        return side == Side.MIDLINE ? name(key) : side.key() + " " + name(key);
    }

    /** As {@link #sided}, in the client's words. */
    public String sidedEveryday(String key, Side side) {
        return side == Side.MIDLINE ? everydayName(key) : side.key() + " " + everydayName(key);
    }

    /**
     * The accessible name of a shape: {@code left quadratus lumborum, back, deep}. A layer that is not known is left
     * out.
     */
    public String spoken(String key, Side side, FigureView view, Layer layer) {
        var words = sided(key, side) + ", " + view.key().replace('-', ' ');
        return layer == Layer.UNKNOWN ? words : words + ", " + layer.key();
    }

    private Names names(String key) {
        var found = names.get(key);
        if (found == null) {
            throw new IllegalArgumentException("The atlas has no region '" + key + "'.");
        }
        return found;
    }

    private void refuseGaps() {
        var keys = new LinkedHashSet<>(structures.keySet());
        keys.addAll(coarseRegions.keySet());
        if (keys.size() != structures.size() + coarseRegions.size() || !keys.equals(names.keySet())) {
            throw new IllegalStateException("regions.csv, coarse-regions.csv and names.csv do not fit together.");
        }
    }

    private static Atlas load() {
        var names = new LinkedHashMap<String, Names>();
        for (var line : lines("names.csv")) {
            names.put(line.getField("key"), new Names(line.getField("spoken"), line.getField("everyday")));
        }
        var coarse = new ArrayList<CoarseRegion>();
        for (var line : lines("coarse-regions.csv")) {
            coarse.add(coarseRegion(line));
            names.put(line.getField("key"), new Names(line.getField("spoken"), line.getField("spoken")));
        }
        return new Atlas(
                lines("regions.csv").stream().map(Atlas::structure).toList(),
                coarse,
                names,
                lines("named-places.csv").stream().map(Atlas::namedPlace).toList());
    }

    private static Structure structure(NamedCsvRecord line) {
        return new Structure(
                line.getField("key"),
                line.getField("common"),
                line.getField("latin"),
                line.getField("group"),
                flag(line, "side", "P", "M"),
                views(line.getField("views")),
                layer(line.getField("layer")),
                Collections.unmodifiableSet(new LinkedHashSet<>(list(line.getField("sensitive"), " "))),
                codings(line),
                line.getField("actions"),
                line.getField("referral"),
                flag(line, "starter", "1", "0"));
    }

    private static CoarseRegion coarseRegion(NamedCsvRecord line) {
        return new CoarseRegion(
                line.getField("key"),
                line.getField("name"),
                flag(line, "midline", "1", "0"),
                list(line.getField("choir_right"), "+"),
                list(line.getField("choir_left"), "+"),
                String.join("", list(line.getField("rollup"), "+")));
    }

    private static NamedPlace namedPlace(NamedCsvRecord line) {
        var views = EnumSet.noneOf(FigureView.class);
        list(line.getField("views"), " ").forEach(view -> views.add(constant(FigureView.class, view)));
        return new NamedPlace(
                line.getField("key"),
                line.getField("name"),
                line.getField("spoken"),
                line.getField("everyday"),
                constant(NamedPlace.Form.class, line.getField("form")),
                Collections.unmodifiableSet(views));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Set<FigureView> views(String code) {
        var views = EnumSet.noneOf(FigureView.class);
        switch (code) {
            case "sole" -> views.add(FigureView.SOLE);
            case "palm" -> views.add(FigureView.PALM);
            default -> code.chars().forEach(letter -> views.addAll(views((char) letter, code)));
        }
        return Collections.unmodifiableSet(views);
    }

    private static Set<FigureView> views(char letter, String code) {
        return switch (letter) {
            case 'F' -> EnumSet.of(FigureView.FRONT);
            case 'B' -> EnumSet.of(FigureView.BACK);
            case 'S' -> EnumSet.of(FigureView.LEFT_SIDE, FigureView.RIGHT_SIDE);
            default -> throw new IllegalStateException("regions.csv names an unknown view: " + code);
        };
    }

    private static Layer layer(String code) {
        return switch (code) {
            case "S" -> Layer.SUPERFICIAL;
            case "I" -> Layer.INTERMEDIATE;
            case "D" -> Layer.DEEP;
            default -> throw new IllegalStateException("regions.csv names an unknown layer: " + code);
        };
    }

    private static List<String> codings(NamedCsvRecord line) {
        var codings = new ArrayList<String>();
        list(line.getField("ta2"), "+").forEach(code -> codings.add("TA2:" + code));
        list(line.getField("fma"), "+").forEach(code -> codings.add("FMA:" + code));
        codings.addAll(list(line.getField("uberon"), "+"));
        return List.copyOf(codings);
    }

    private static boolean flag(NamedCsvRecord line, String field, String yes, String no) {
        var value = line.getField(field);
        if (!value.equals(yes) && !value.equals(no)) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "Field '%s' must be %s or %s, not '%s'.", field, yes, no, value));
        }
        return value.equals(yes);
    }

    /** Splits a field; a dash stands for nothing. */
    private static List<String> list(String field, String separator) {
        return Arrays.stream(field.split(Pattern.quote(separator)))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.equals("-") && !part.equals("—"))
                .toList();
    }

    private static List<NamedCsvRecord> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Atlas.class.getResourceAsStream("/anatomy/" + file), file);
                var reader = CsvReader.builder().ofNamedCsvRecord(in)) {
            return reader.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
        return Collections.unmodifiableMap(all.stream()
                .collect(toMap(
                        key,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalStateException("This key is there twice: " + key.apply(one));
                        },
                        LinkedHashMap::new)));
    }

    private record Names(String spoken, String everyday) {}

    private static final class Standard {
        private static final Atlas ATLAS = load();
    }
}
