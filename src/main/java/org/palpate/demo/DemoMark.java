/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Build;
import org.palpate.anatomy.Figure;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Layer;
import org.palpate.anatomy.Side;
import org.palpate.anatomy.Structure;
import org.palpate.base.Ids;
import org.palpate.bodymap.BodyMark;

/** Reads a mark from one line of the demo's file: {@code FOUND left quadratus-lumborum back TENSION 7}. */
final class DemoMark {

    private DemoMark() {}

    static BodyMark parse(String client, String line) {
        var words = line.split(" ");
        var structure = Atlas.standard().structure(words[2]);
        return new BodyMark(
                Ids.next(),
                BodyMark.Kind.valueOf(words[0]),
                BodyMark.Phase.PRE,
                Build.NEUTRAL,
                Figure.version(),
                FigureView.valueOf(words[3].toUpperCase(Locale.ROOT)),
                structure.isPresent() ? null : words[2],
                structure.isPresent() ? words[2] : null,
                Side.valueOf(words[1].toUpperCase(Locale.ROOT)),
                structure.map(Structure::layer).orElse(Layer.UNKNOWN),
                BodyMark.Geometry.REGION,
                null,
                null,
                null,
                List.of(),
                BodyMark.Type.valueOf(words[4]),
                words.length > 5 ? Integer.valueOf(words[5]) : null,
                null,
                Set.of(),
                null,
                null,
                false,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                sameComplaint(client, words[1] + words[2]),
                null,
                "");
    }

    /** The same place on the same client is the same complaint from visit to visit. */
    private static UUID sameComplaint(String client, String place) {
        return UUID.nameUUIDFromBytes((client + "/" + place).getBytes(StandardCharsets.UTF_8));
    }
}
