/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.palpate.anatomy.Side;

/**
 * Writes what was measured into O: one sentence for each movement or test, its two sides together, in the order of the
 * card. A number reads the same in every style.
 */
final class ReadingSentences {

    /** Before the key of the movement that a sentence tells of. */
    static final String READING = "reading:";

    private ReadingSentences() {}

    static List<Sentence> of(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> !ReadingWords.finding(reading).isEmpty())
                .collect(Collectors.groupingBy(Reading::movement, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(movement -> Sentence.of(
                        SoapSection.OBJECTIVE,
                        READING + movement.getKey(),
                        List.of(),
                        ended(said(movement.getValue()))))
                .toList();
    }

    private static String said(List<Reading> sides) {
        var first = sides.getFirst();
        if (sides.size() == 1) {
            return ReadingWords.sentence(first);
        }
        boolean alike = sides.stream().map(ReadingWords::manner).distinct().count() == 1;
        var manner = alike ? manner(first) : "";
        return ReadingWords.movement(first.movement())
                + sides.stream()
                        .map(reading -> side(reading) + ReadingWords.finding(reading) + (alike ? "" : manner(reading)))
                        .collect(Collectors.joining("; ", ": ", ""))
                + manner;
    }

    private static String side(Reading reading) {
        return reading.side() == Side.MIDLINE ? "" : reading.side().key() + " ";
    }

    private static String manner(Reading reading) {
        var manner = ReadingWords.manner(reading);
        return manner.isEmpty() ? "" : " (" + manner + ")";
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
