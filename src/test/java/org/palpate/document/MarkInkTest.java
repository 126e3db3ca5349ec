/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkInkTest {

    /** As on the screen: circle, square, diamond (a corner at its right), octagon. */
    @ParameterizedTest
    @CsvSource({"REPORTED, 0, 4, 10 0", "FOUND, 3, 0, 9.19 9.19", "TREATED, 3, 0, 14 0", "AVOID, 7, 0, 10.35 4.29"})
    void eachKindHasABadgeOfItsOwnShape(MarkInk ink, int lines, int curves, String start) {
        var face = ink.face(new Ops(), 0, 0, 10).toString();
        assertThat(face).startsWith(start + " m\n");
        assertThat(face.lines().filter(line -> line.endsWith(" l"))).hasSize(lines);
        assertThat(face.lines().filter(line -> line.endsWith(" c"))).hasSize(curves);
    }
}
