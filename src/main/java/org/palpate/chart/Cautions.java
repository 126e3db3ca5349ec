/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.Place;
import org.palpate.bodymap.PlaceCaution;
import org.palpate.bodymap.PlaceCaution.Level;
import org.palpate.screening.Severity;

/** Turns what a safety rule says of places into what the body map hatches. */
final class Cautions {

    private Cautions() {}

    static List<PlaceCaution> of(Severity severity, boolean everywhere, Collection<Place> places, String sentence) {
        var cautions = new ArrayList<PlaceCaution>();
        var level = level(severity);
        if (everywhere) {
            cautions.add(PlaceCaution.ofBody(level, sentence));
        }
        var sides = new TreeMap<String, EnumSet<Side>>();
        places.forEach(place -> sides.computeIfAbsent(place.key(), key -> EnumSet.noneOf(Side.class))
                .add(place.side()));
        sides.forEach(
                (key, at) -> cautions.add(at(key, at.size() == 1 ? at.iterator().next() : null, level, sentence)));
        return cautions;
    }

    private static PlaceCaution at(String key, @Nullable Side side, Level level, String sentence) {
        return Atlas.standard().structure(key).isPresent()
                ? PlaceCaution.of(key, side, level, sentence)
                : PlaceCaution.ofArea(key, side, level, sentence);
    }

    private static Level level(Severity severity) {
        return switch (severity) {
            case CAUTION -> Level.CAUTION;
            case AVOID_SITE -> Level.AVOID;
            case REFER, STOP, REFER_EMERGENCY -> Level.REFER;
        };
    }
}
