/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.Locale;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Structure;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.Place;

/** The parts of the body under which a note tells its findings, from head to foot. */
enum BodyPart {
    HEAD,
    NECK,
    SHOULDER,
    CHEST,
    ARM,
    FOREARM,
    HAND,
    BACK,
    ABDOMEN,
    HIP,
    THIGH,
    LEG,
    FOOT;

    /** The part in which a mark lies. */
    static BodyPart of(BodyMark mark) {
        var key = Place.of(mark).key();
        return Atlas.standard()
                .structure(key)
                .map(Structure::group)
                .map(group -> valueOf(group.toUpperCase(Locale.ROOT)))
                .orElseGet(() -> ofArea(key));
    }

    private static BodyPart ofArea(String key) {
        return switch (key) {
            case "head-front", "head-back" -> HEAD;
            case "neck-front", "neck-back" -> NECK;
            case "shoulder-front", "shoulder-back" -> SHOULDER;
            case "chest" -> CHEST;
            case "upper-arm-front", "upper-arm-back" -> ARM;
            case "elbow-front", "elbow-back", "forearm-front", "forearm-back" -> FOREARM;
            case "wrist-hand-palm", "wrist-hand-back" -> HAND;
            case "abdomen" -> ABDOMEN;
            case "hip-front", "hip-side-back", "buttock" -> HIP;
            case "thigh-front", "thigh-back" -> THIGH;
            case "knee-front", "knee-back", "leg-front", "leg-back" -> LEG;
            case "ankle-foot-top", "ankle-foot-sole" -> FOOT;
            default -> BACK;
        };
    }
}
