/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.demo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.palpate.anatomy.Figure;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Change;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.BodyMark.Phase;
import org.palpate.bodymap.BodyMark.Type;
import org.palpate.bodymap.MarkBuilder;

/**
 * Reads the marks of one client from the lines of the demo's file, in the order of the visits: {@code FOUND left
 * quadratus-lumborum back TRIGGER_POINT 7 POST IMPROVED @ >left:buttock}. The first five words are there always; then
 * come, as wanted, the intensity, the phase, the change, {@code =swedish-massage:3:15} for the technique, its
 * pressure and minutes, {@code @} for a pin in the middle of
 * the place, and where it is felt besides. What was found at one place is one complaint from visit to visit.
 */
final class DemoMarks {

    private final Map<String, UUID> complaints = new HashMap<>();

    List<BodyMark> parse(List<String> lines) {
        return lines.stream().map(this::parse).toList();
    }

    private BodyMark parse(String line) {
        var words = Arrays.asList(line.split(" "));
        var kind = Kind.valueOf(words.get(0));
        var side = constant(Side.class, words.get(1));
        var key = words.get(2);
        var view = constant(FigureView.class, words.get(3));
        var mark = MarkBuilder.of(kind, key, side).view(view).type(Type.valueOf(words.get(4)));
        for (var word : words.subList(5, words.size())) {
            switch (word.charAt(0)) {
                case '@' -> pin(mark, view, key, side);
                case '=' -> treat(mark, word.substring(1));
                case '>' -> refer(mark, word.substring(1));
                default -> say(mark, word);
            }
        }
        var built = mark.build();
        var complaint = complaints.putIfAbsent(kind + key + side, built.id());
        return complaint == null ? built : mark.track(complaint).build();
    }

    private static void pin(MarkBuilder mark, FigureView view, String key, Side side) {
        var sheet = Figure.standard().sheet(view);
        var middle = sheet.region(key, side).orElseThrow().anchor();
        mark.at(middle.x / sheet.width(), middle.y / sheet.height());
    }

    private static void refer(MarkBuilder mark, String place) {
        var parts = place.split(":");
        mark.refersTo(parts[1], constant(Side.class, parts[0]));
    }

    private static void treat(MarkBuilder mark, String words) {
        var parts = words.split(":");
        mark.technique(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private static void say(MarkBuilder mark, String word) {
        if (Character.isDigit(word.charAt(0))) {
            mark.intensity(Integer.parseInt(word));
        } else if (Arrays.stream(Phase.values()).anyMatch(phase -> phase.name().equals(word))) {
            mark.phase(Phase.valueOf(word));
        } else {
            mark.change(Change.valueOf(word));
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
