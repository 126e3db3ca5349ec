/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.palpate.anatomy.Atlas;
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
        places.stream().sorted().map(place -> at(place, level, sentence)).forEach(cautions::add);
        return cautions;
    }

    private static PlaceCaution at(Place place, Level level, String sentence) {
        return Atlas.standard().structure(place.key()).isPresent()
                ? PlaceCaution.of(place.key(), place.side(), level, sentence)
                : PlaceCaution.ofArea(place.key(), place.side(), level, sentence);
    }

    private static Level level(Severity severity) {
        return switch (severity) {
            case CAUTION -> Level.CAUTION;
            case AVOID_SITE -> Level.AVOID;
            case REFER, STOP, REFER_EMERGENCY -> Level.REFER;
        };
    }
}
