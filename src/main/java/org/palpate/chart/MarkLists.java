/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.palpate.base.CanonicalJson;
import org.palpate.bodymap.BodyMark.Quality;
import org.palpate.bodymap.BodyMark.Radiation;
import org.palpate.bodymap.BodyMark.Waypoint;

/** The small lists of a mark in their column form. */
final class MarkLists {

    private MarkLists() {}

    static String text(Set<Quality> qualities) {
        return qualities.stream().sorted().map(Quality::name).collect(Collectors.joining(","));
    }

    static Set<Quality> qualities(String text) {
        return Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(Quality::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String text(List<Radiation> radiations) {
        return new String(CanonicalJson.bytes(radiations), StandardCharsets.UTF_8);
    }

    static String path(List<Waypoint> places) {
        return new String(CanonicalJson.bytes(places), StandardCharsets.UTF_8);
    }

    static List<Waypoint> path(String text) {
        return List.of(CanonicalJson.read(text.getBytes(StandardCharsets.UTF_8), Waypoint[].class));
    }

    static List<Radiation> radiations(String text) {
        return List.of(CanonicalJson.read(text.getBytes(StandardCharsets.UTF_8), Radiation[].class));
    }
}
