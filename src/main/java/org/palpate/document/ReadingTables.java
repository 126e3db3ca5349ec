/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Side;
import org.palpate.chart.Reading;
import org.palpate.chart.ReadingWords;

/** What was measured: movements without sides in one table, those with sides in another, both sides in one row. */
final class ReadingTables {

    private static final List<Float> WITHOUT_SIDES = List.of(0.34f, 0.33f, 0.33f);
    private static final List<Float> WITH_SIDES = List.of(0.28f, 0.22f, 0.22f, 0.28f);

    private final Column column;
    private final Words words;
    private final List<Reading> central = new ArrayList<>();
    private final Map<String, Sides> paired = new LinkedHashMap<>();

    private record Sides(@Nullable Reading left, @Nullable Reading right) {

        Sides with(Reading reading) {
            return reading.side() == Side.LEFT ? new Sides(reading, right) : new Sides(left, reading);
        }
    }

    ReadingTables(Column column, Words words, List<Reading> readings) {
        this.column = column;
        this.words = words;
        for (var reading : readings) {
            if (reading.side() == Side.MIDLINE) {
                central.add(reading);
            } else {
                var sides = paired.getOrDefault(reading.movement(), new Sides(null, null));
                paired.put(reading.movement(), sides.with(reading));
            }
        }
    }

    void flow() {
        if (!central.isEmpty()) {
            withoutSides();
        }
        if (!central.isEmpty() && !paired.isEmpty()) {
            column.gap(8);
        }
        if (!paired.isEmpty()) {
            withSides();
        }
    }

    private void withoutSides() {
        var grid = new Grid(
                column,
                WITHOUT_SIDES,
                List.of(words.get("reading.movement"), words.get("reading.found"), words.get("reading.how")));
        for (int i = 0; i < central.size(); i++) {
            var reading = central.get(i);
            grid.row(
                    List.of(ReadingWords.name(reading), ReadingWords.finding(reading), ReadingWords.manner(reading)),
                    i == central.size() - 1);
        }
    }

    private void withSides() {
        var grid = new Grid(
                column,
                WITH_SIDES,
                List.of(
                        words.get("reading.movement"),
                        words.get("reading.left"),
                        words.get("reading.right"),
                        words.get("reading.how")));
        var last = List.copyOf(paired.keySet()).getLast();
        paired.forEach((movement, sides) -> grid.row(
                List.of(ReadingWords.movement(movement), found(sides.left()), found(sides.right()), manner(sides)),
                movement.equals(last)));
    }

    private String found(@Nullable Reading reading) {
        return reading == null ? words.get("reading.none") : ReadingWords.finding(reading);
    }

    private String manner(Sides sides) {
        var left = sides.left() == null ? "" : ReadingWords.manner(sides.left());
        var right = sides.right() == null ? "" : ReadingWords.manner(sides.right());
        if (left.isEmpty() || right.isEmpty() || left.equals(right)) {
            return left.isEmpty() ? right : left;
        }
        return words.get("reading.how.sides", left, right);
    }
}
