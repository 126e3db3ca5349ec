/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Build;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Layer;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.base.Rejection;
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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Marks as JSON, the one form that the browser, drafts and exports share.
 *
 * <p>A list of objects; each has the fields of {@link BodyMark} under their own names and in their order. Constants are
 * written as they stand in Java ({@code "FOUND"}, {@code "LEFT"}, {@code "LEFT_SIDE"}), identifiers as canonical UUID,
 * numbers as numbers. What is {@code null}, {@code false}, an empty list or an empty text is left out.
 *
 * <pre>{@code
 * [{"id": "0197…", "kind": "FOUND", "phase": "PRE", "artwork": "figure-1", "view": "BACK",
 *   "coarseRegion": "lower-back", "region": "quadratus-lumborum", "side": "LEFT", "layer": "DEEP",
 *   "geometry": "REGION", "type": "TENSION", "intensity": 7,
 *   "radiatesTo": [{"coarseRegion": "buttock", "side": "LEFT"}], "trackId": "0197…"}]
 * }</pre>
 *
 * <p>A point has {@code x} and {@code y}, an arrow {@code path} besides: {@code [[0.41, 0.6], [0.42, 0.75]]}, the places
 * after its start. The figure {@code NEUTRAL} is left out too.
 *
 * <p>Reading is forgiving where nothing is lost: an unknown field is passed over; a missing phase is {@code PRE}, a
 * missing figure {@code NEUTRAL}, a missing geometry {@code REGION}, a missing layer that of the structure, a missing track the mark's own identifier.
 * Everything else that is wrong costs that one mark, see {@link BodyMarks}.
 */
public final class MarkJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private MarkJson() {}

    /** Writes marks as text. */
    public static String write(Collection<BodyMark> marks) {
        return MAPPER.writeValueAsString(toNode(marks));
    }

    /** Writes marks as a tree. */
    public static ArrayNode toNode(Collection<BodyMark> marks) {
        var list = NODES.arrayNode();
        marks.forEach(mark -> list.add(toNode(mark)));
        return list;
    }

    /** Reads and checks marks from text. */
    public static BodyMarks.Checked read(String json) {
        try {
            return read(MAPPER.readTree(json));
        } catch (JacksonException broken) {
            return unreadable();
        }
    }

    /** Reads and checks marks from a tree. */
    public static BodyMarks.Checked read(@Nullable JsonNode list) {
        if (list == null || !list.isArray()) {
            return unreadable();
        }
        var sieve = new BodyMarks.Sieve();
        for (JsonNode node : list) {
            if (sieve.full()) {
                sieve.skip();
                continue;
            }
            try {
                sieve.add(mark(node));
            } catch (Rejection rejection) {
                sieve.refuse(optionalId(node, "id"), rejection.getMessage());
            }
        }
        return sieve.result();
    }

    private static BodyMarks.Checked unreadable() {
        return new BodyMarks.Checked(
                List.of(), List.of(new BodyMarks.Refused(null, "This is not a list of marks, so none was read.")));
    }

    private static ObjectNode toNode(BodyMark mark) {
        var node = NODES.objectNode();
        put(node, "id", mark.id());
        put(node, "kind", mark.kind());
        put(node, "phase", mark.phase());
        if (mark.figure() != Build.NEUTRAL) {
            put(node, "figure", mark.figure());
        }
        put(node, "artwork", mark.artwork());
        put(node, "view", mark.view());
        put(node, "coarseRegion", mark.coarseRegion());
        put(node, "region", mark.region());
        put(node, "side", mark.side());
        put(node, "layer", mark.layer());
        put(node, "geometry", mark.geometry());
        put(node, "x", mark.x());
        put(node, "y", mark.y());
        put(node, "landmark", mark.landmark());
        if (!mark.path().isEmpty()) {
            var places = node.putArray("path");
            mark.path().forEach(place -> places.addArray().add(place.x()).add(place.y()));
        }
        put(node, "type", mark.type());
        put(node, "intensity", mark.intensity());
        put(node, "tone", mark.tone());
        if (!mark.quality().isEmpty()) {
            var words = node.putArray("quality");
            BodyMarks.ordered(mark.quality()).forEach(word -> words.add(word.name()));
        }
        put(node, "timing", mark.timing());
        put(node, "pressureFound", mark.pressureFound());
        if (mark.reproducesFamiliar()) {
            node.put("reproducesFamiliar", true);
        }
        if (!mark.radiatesTo().isEmpty()) {
            var places = node.putArray("radiatesTo");
            mark.radiatesTo().forEach(to -> places.add(toNode(to)));
        }
        put(node, "technique", mark.technique());
        put(node, "pressureUsed", mark.pressureUsed());
        put(node, "minutes", mark.minutes());
        put(node, "response", mark.response());
        put(node, "groupId", mark.groupId());
        put(node, "trackId", mark.trackId());
        put(node, "change", mark.change());
        put(node, "note", mark.note());
        return node;
    }

    private static ObjectNode toNode(Radiation to) {
        var node = NODES.objectNode();
        put(node, "coarseRegion", to.coarseRegion());
        put(node, "region", to.region());
        put(node, "side", to.side());
        put(node, "quality", to.quality());
        return node;
    }

    private static void put(ObjectNode node, String field, @Nullable Object value) {
        switch (value) {
            case null -> {} // left out
            case Integer number -> node.put(field, number);
            case Double number -> node.put(field, number);
            case Enum<?> constant -> node.put(field, constant.name());
            default -> {
                if (!value.toString().isEmpty()) {
                    node.put(field, value.toString());
                }
            }
        }
    }

    private static BodyMark mark(JsonNode node) {
        if (!node.isObject()) {
            throw new Rejection("This mark cannot be read.");
        }
        var id = id(node, "id");
        if (id == null) {
            throw new Rejection("id", "This mark has no identifier.");
        }
        var region = text(node, "region");
        var track = id(node, "trackId");
        return new BodyMark(
                id,
                required(Kind.class, node, "kind"),
                or(optional(Phase.class, node, "phase"), Phase.PRE),
                or(optional(Build.class, node, "figure"), Build.NEUTRAL),
                or(text(node, "artwork"), ""),
                required(FigureView.class, node, "view"),
                text(node, "coarseRegion"),
                region,
                required(Side.class, node, "side"),
                or(optional(Layer.class, node, "layer"), usualLayer(region)),
                or(optional(Geometry.class, node, "geometry"), Geometry.REGION),
                decimal(node, "x"),
                decimal(node, "y"),
                text(node, "landmark"),
                path(node),
                required(Type.class, node, "type"),
                whole(node, "intensity"),
                whole(node, "tone"),
                BodyMarks.ordered(qualities(node)),
                optional(Timing.class, node, "timing"),
                whole(node, "pressureFound"),
                flag(node, "reproducesFamiliar"),
                radiations(node),
                text(node, "technique"),
                whole(node, "pressureUsed"),
                whole(node, "minutes"),
                optional(Response.class, node, "response"),
                id(node, "groupId"),
                track == null ? id : track,
                optional(Change.class, node, "change"),
                or(text(node, "note"), ""));
    }

    private static Layer usualLayer(@Nullable String region) {
        var structure = Atlas.standard().structure(region);
        return structure.isPresent() ? structure.get().layer() : Layer.UNKNOWN;
    }

    private static List<Quality> qualities(JsonNode node) {
        var words = EnumSet.noneOf(Quality.class);
        for (JsonNode word : list(node, "quality")) {
            words.add(constant(Quality.class, "quality", word));
        }
        return List.copyOf(words);
    }

    private static List<Radiation> radiations(JsonNode node) {
        var places = new ArrayList<Radiation>();
        for (JsonNode to : list(node, "radiatesTo")) {
            if (!to.isObject() || places.size() > BodyMarks.MOST_RADIATIONS) {
                throw new Rejection("radiatesTo", "The referrals of this mark cannot be read.");
            }
            places.add(new Radiation(
                    text(to, "coarseRegion"),
                    text(to, "region"),
                    required(Side.class, to, "side"),
                    optional(Quality.class, to, "quality")));
        }
        return List.copyOf(places);
    }

    private static List<Waypoint> path(JsonNode node) {
        var places = new ArrayList<Waypoint>();
        for (JsonNode place : list(node, "path")) {
            if (!place.isArray() || place.size() != 2 || places.size() > BodyMarks.LONGEST_PATH) {
                throw wrong("path");
            }
            if (!place.get(0).isNumber() || !place.get(1).isNumber()) {
                throw wrong("path");
            }
            places.add(new Waypoint(place.get(0).doubleValue(), place.get(1).doubleValue()));
        }
        return List.copyOf(places);
    }

    private static Iterable<JsonNode> list(JsonNode node, String field) {
        var value = present(node, field);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw wrong(field);
        }
        return value;
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private static @Nullable JsonNode present(JsonNode node, String field) {
        var value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    private static @Nullable String text(JsonNode node, String field) {
        var value = present(node, field);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            throw wrong(field);
        }
        return value.stringValue();
    }

    private static @Nullable Integer whole(JsonNode node, String field) {
        var value = present(node, field);
        if (value == null) {
            return null;
        }
        if (!value.isNumber() || value.doubleValue() != Math.rint(value.doubleValue())) {
            throw wrong(field);
        }
        return (int) value.doubleValue();
    }

    private static @Nullable Double decimal(JsonNode node, String field) {
        var value = present(node, field);
        if (value == null) {
            return null;
        }
        if (!value.isNumber()) {
            throw wrong(field);
        }
        return value.doubleValue();
    }

    private static boolean flag(JsonNode node, String field) {
        var value = present(node, field);
        if (value == null) {
            return false;
        }
        if (!value.isBoolean()) {
            throw wrong(field);
        }
        return value.booleanValue();
    }

    private static @Nullable UUID id(JsonNode node, String field) {
        var text = text(node, field);
        return text == null ? null : Ids.parse(text).orElseThrow(() -> wrong(field));
    }

    private static @Nullable UUID optionalId(JsonNode node, String field) {
        var value = node.get(field);
        return value != null && value.isString()
                ? Ids.parse(value.stringValue()).orElse(null)
                : null;
    }

    private static <E extends Enum<E>> E required(Class<E> type, JsonNode node, String field) {
        var constant = optional(type, node, field);
        if (constant == null) {
            throw new Rejection(field, "This mark does not say its " + words(field) + ".");
        }
        return constant;
    }

    private static <E extends Enum<E>> @Nullable E optional(Class<E> type, JsonNode node, String field) {
        var value = present(node, field);
        return value == null ? null : constant(type, field, value);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String field, JsonNode value) {
        if (value.isString()) {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(value.stringValue())) {
                    return constant;
                }
            }
        }
        throw wrong(field);
    }

    private static Rejection wrong(String field) {
        return new Rejection(field, "The " + words(field) + " of this mark cannot be read.");
    }

    /** {@code pressureFound} becomes {@code pressure found}. */
    private static String words(String field) {
        return field.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
