/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.UUID;
import org.palpate.anatomy.Layer;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Change;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.BodyMark.Phase;
import org.palpate.bodymap.BodyMark.Quality;
import org.palpate.bodymap.BodyMark.Response;
import org.palpate.bodymap.BodyMark.Timing;
import org.palpate.bodymap.BodyMark.Type;
import org.palpate.bodymap.BodyMark.Waypoint;
import org.palpate.bodymap.Landmark;
import org.palpate.bodymap.MarkBuilder;

/** A mark in a line of a test file: {@code found left psoas-major TRIGGER_POINT 7 to:left/buttock familiar}. */
final class MarkNotation {

    private MarkNotation() {}

    /** The mark of a line; the same name and line give the same identifier. */
    static BodyMark mark(String name, String line) {
        var words = line.split(" note:", 2);
        var tokens = words[0].split(" ");
        var builder = MarkBuilder.of(
                        Kind.valueOf(tokens[0].toUpperCase(Locale.ROOT)),
                        tokens[2],
                        Side.valueOf(tokens[1].toUpperCase(Locale.ROOT)))
                .id(id(name));
        for (int n = 3; n < tokens.length; n++) {
            read(builder, tokens[n]);
        }
        if (words.length > 1) {
            builder.note(words[1].replace("\\n", "\n"));
        }
        return builder.build();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    private static void read(MarkBuilder builder, String token) {
        var parts = token.split(":", 2);
        switch (parts[0]) {
            case "q" -> builder.quality(Quality.valueOf(parts[1]));
            case "tone" -> builder.tone(Integer.parseInt(parts[1]));
            case "timing" -> builder.timing(Timing.valueOf(parts[1]));
            case "pressure" -> builder.pressureFound(Integer.parseInt(parts[1]));
            case "familiar" -> builder.reproducesFamiliar();
            case "layer" -> builder.layer(Layer.valueOf(parts[1]));
            case "point" -> builder.at(0.4, 0.4);
            case "arrow" -> builder.at(0.4, 0.4).arrow(new Waypoint(0.4, 0.6));
            case "landmark" -> builder.at(0.4, 0.4).landmark(Landmark.valueOf(parts[1]));
            case "post" -> builder.phase(Phase.POST);
            case "follow-up" -> builder.phase(Phase.FOLLOW_UP);
            case "track" -> builder.track(id("track " + parts[1]));
            case "change" -> builder.change(Change.valueOf(parts[1]));
            case "response" -> builder.response(Response.valueOf(parts[1]));
            case "to" -> {
                var place = parts[1].split("/");
                builder.refersTo(place[1], Side.valueOf(place[0].toUpperCase(Locale.ROOT)));
            }
            case "with" -> {
                var treatment = parts[1].split("/");
                builder.technique(treatment[0], Integer.parseInt(treatment[1]), Integer.parseInt(treatment[2]));
            }
            default -> {
                if (Character.isDigit(token.charAt(0))) {
                    builder.intensity(Integer.parseInt(token));
                } else {
                    builder.type(Type.valueOf(token));
                }
            }
        }
    }
}
