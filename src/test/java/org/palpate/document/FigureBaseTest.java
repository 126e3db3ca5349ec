/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Build;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkBuilder;

class FigureBaseTest {

    @Test
    void aDocumentShowsTheOutlineThatMostOfItsMarksWerePlacedOn() {
        assertThat(FigureBase.build(List.of())).isEqualTo(Build.NEUTRAL);
        assertThat(FigureBase.build(List.of(on(Build.NEUTRAL, 1)))).isEqualTo(Build.NEUTRAL);
        assertThat(FigureBase.build(List.of(on(Build.FEMALE, 1), on(Build.FEMALE, 2), on(Build.NEUTRAL, 3))))
                .isEqualTo(Build.FEMALE);
    }

    @Test
    void ofTwoWithAsManyTheNewerOne() {
        assertThat(FigureBase.build(List.of(on(Build.FEMALE, 2), on(Build.NEUTRAL, 1))))
                .isEqualTo(Build.FEMALE);
        assertThat(FigureBase.build(List.of(on(Build.FEMALE, 1), on(Build.MALE, 3), on(Build.NEUTRAL, 2))))
                .isEqualTo(Build.MALE);
    }

    private static BodyMark on(Build build, int age) {
        return MarkBuilder.found("piriformis", Side.LEFT)
                .id(new UUID(7, age))
                .figure(build)
                .build();
    }
}
