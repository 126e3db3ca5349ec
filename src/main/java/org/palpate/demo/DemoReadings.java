/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Side;
import org.palpate.chart.Reading;
import org.palpate.chart.Reading.Result;

/**
 * Reads what was measured from the lines of the demo's file: {@code straight-leg-raise left 70 NEGATIVE pain:2}. Movement
 * and side come first; the number, the result and the pain stand as wanted.
 */
final class DemoReadings {

    private static final String PAIN = "pain:";

    private DemoReadings() {}

    static List<Reading> parse(@Nullable List<String> lines) {
        return lines == null
                ? List.of()
                : lines.stream().map(DemoReadings::parse).toList();
    }

    private static Reading parse(String line) {
        var words = Arrays.asList(line.split(" "));
        var reading = Reading.of(words.get(0), Side.valueOf(words.get(1).toUpperCase(Locale.ROOT)));
        for (var word : words.subList(2, words.size())) {
            if (word.startsWith(PAIN)) {
                reading = reading.withPain(Integer.valueOf(word.substring(PAIN.length())));
            } else if (Character.isLetter(word.charAt(0))) {
                reading = reading.withResult(Result.valueOf(word));
            } else {
                reading = reading.withValue(Double.valueOf(word));
            }
        }
        return reading;
    }
}
