/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark.Geometry;

/** The named points and lines that a mark can stand on. Their keys are stored for ever. */
public enum Landmark {
    BL_23(Geometry.POINT),
    BL_28(Geometry.POINT),
    GLUTEAL_FOLD_POINT(Geometry.POINT),
    SCIATIC_COURSE(Geometry.ARROW),
    L4_LINE(Geometry.ARROW),
    L5_LINE(Geometry.ARROW),
    S1_LINE(Geometry.ARROW);

    private final Geometry geometry;

    Landmark(Geometry geometry) {
        this.geometry = geometry;
    }

    /** How it is drawn. */
    public Geometry geometry() {
        return geometry;
    }

    /** The name used in marks and drawings: {@code gluteal-fold-point}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The landmark with this key. */
    public static Optional<Landmark> of(@Nullable String key) {
        for (Landmark landmark : values()) {
            if (landmark.key().equals(key)) {
                return Optional.of(landmark);
            }
        }
        return Optional.empty();
    }
}
