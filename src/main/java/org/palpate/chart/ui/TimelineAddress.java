/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Side;
import org.palpate.base.Rejection;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.chart.TimelineFilter;

/** The filter of a timeline as it stands in an address, so that it can be sent to a colleague. */
final class TimelineAddress {

    private static final String PLACE = "place";
    private static final String SIDE = "side";
    private static final String KIND = "kind";
    private static final String TECHNIQUE = "technique";
    private static final String YEAR = "year";

    private TimelineAddress() {}

    /**
     * The filter of an address; other parameters are passed over.
     *
     * @throws Rejection if it names a side, a kind or a year that there is not
     */
    static TimelineFilter read(QueryParameters parameters) {
        return new TimelineFilter(
                text(parameters, PLACE),
                constant(Side.values(), SIDE, text(parameters, SIDE)),
                constant(Kind.values(), KIND, text(parameters, KIND)),
                text(parameters, TECHNIQUE),
                year(text(parameters, YEAR)));
    }

    /** The parameters of a filter, only those that ask for something. */
    static QueryParameters write(TimelineFilter filter) {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, PLACE, filter.place());
        put(parameters, SIDE, filter.side());
        put(parameters, KIND, filter.kind());
        put(parameters, TECHNIQUE, filter.technique());
        put(parameters, YEAR, filter.year());
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value instanceof Enum<?> constant ? key(constant) : value.toString());
        }
    }

    private static @Nullable String text(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(value -> !value.isBlank())
                .orElse(null);
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] values, String field, @Nullable String key) {
        if (key == null) {
            return null;
        }
        return Arrays.stream(values)
                .filter(value -> key(value).equals(key))
                .findFirst()
                .orElseThrow(() -> new Rejection(
                        field,
                        "The address asks for a " + field + " that there is not. It can be "
                                + String.join(
                                        ", ",
                                        Stream.of(values)
                                                .map(TimelineAddress::key)
                                                .toList()) + "."));
    }

    private static @Nullable Integer year(@Nullable String digits) {
        if (digits == null) {
            return null;
        }
        if (!digits.matches("[0-9]{4}")) {
            throw new Rejection(YEAR, "The address asks for a year that there is not.");
        }
        return Integer.valueOf(digits);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
