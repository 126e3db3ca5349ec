/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AtlasTest {

    private final Atlas atlas = Atlas.standard();

    @Test
    void holdsAllStructuresAndAllCoarseAreas() {
        assertThat(atlas.structures()).hasSize(103);
        assertThat(atlas.starter()).hasSize(46).allMatch(Structure::starter);
        assertThat(atlas.coarseRegions()).hasSize(30);
    }

    @Test
    void readsEveryColumnOfAStructure() {
        var ql = atlas.structure("quadratus-lumborum").orElseThrow();

        assertThat(ql.commonName()).isEqualTo("Quadratus lumborum (QL)");
        assertThat(ql.latin()).isEqualTo("m. quadratus lumborum");
        assertThat(ql.paired()).isTrue();
        assertThat(ql.views()).containsExactly(FigureView.BACK, FigureView.LEFT_SIDE, FigureView.RIGHT_SIDE);
        assertThat(ql.layer()).isEqualTo(Layer.DEEP);
        assertThat(ql.sensitive()).containsExactly("kidney");
        assertThat(ql.codings()).containsExactly("TA2:2382", "FMA:15569", "UBERON:0001220");
        assertThat(ql.referral()).startsWith("Top of pelvis");
        assertThat(ql.starter()).isTrue();
    }

    @Test
    void dashesInTheDataMeanNothing() {
        assertThat(atlas.structure("gluteus-medius").orElseThrow().sensitive()).isEmpty();
        assertThat(atlas.structure("trapezius-upper").orElseThrow().codings()).containsExactly("TA2:2227", "FMA:32557");
        assertThat(atlas.coarseRegion("head-back").orElseThrow().rollUp()).isEmpty();
    }

    @Test
    void detailViewsAreTheirOwn() {
        assertThat(atlas.structure("thenar").orElseThrow().views()).isEqualTo(Set.of(FigureView.PALM));
        assertThat(atlas.structure("plantar-aponeurosis").orElseThrow().views()).isEqualTo(Set.of(FigureView.SOLE));
    }

    @Test
    void speaksTheSideTheViewAndTheLayer() {
        assertThat(atlas.spoken("quadratus-lumborum", Side.LEFT, FigureView.BACK, Layer.DEEP))
                .isEqualTo("left quadratus lumborum, back, deep");
        assertThat(atlas.spoken("trapezius-upper", Side.RIGHT, FigureView.LEFT_SIDE, Layer.UNKNOWN))
                .isEqualTo("right upper trapezius, left side");
        assertThat(atlas.spoken("diaphragm", Side.MIDLINE, FigureView.FRONT, Layer.DEEP))
                .isEqualTo("diaphragm, front, deep");
    }

    @Test
    void everyNameIsPlain() {
        assertThat(atlas.structures()).allSatisfy(structure -> {
            assertThat(atlas.name(structure.key())).isNotBlank().doesNotContain("(", ";");
            assertThat(atlas.everydayName(structure.key())).isNotBlank().doesNotContain("(", "m. ");
        });
        assertThat(atlas.structures().stream()
                        .map(structure -> atlas.everydayName(structure.key()))
                        .distinct())
                .as("a client can tell the structures apart")
                .hasSize(103);
    }

    @Test
    void knowsWhichSidesThereAre() {
        assertThat(atlas.hasSide("diaphragm", Side.MIDLINE)).isTrue();
        assertThat(atlas.hasSide("diaphragm", Side.LEFT)).isFalse();
        assertThat(atlas.hasSide("psoas-major", Side.MIDLINE)).isFalse();
        assertThat(atlas.hasSide("lower-back", Side.MIDLINE)).isTrue();
        assertThat(atlas.hasSide("lower-back", Side.LEFT)).isTrue();
        assertThat(atlas.hasSide("calf", Side.LEFT)).isFalse();
    }

    @Test
    void anUnknownKeyIsNotThere() {
        assertThat(atlas.exists("quadratus-lumborum")).isTrue();
        assertThat(atlas.exists("buttock")).isTrue();
        assertThat(atlas.exists("tail")).isFalse();
        assertThat(atlas.exists(null)).isFalse();
        assertThatThrownBy(() -> atlas.name("tail")).hasMessage("The atlas has no region 'tail'.");
    }

    @Test
    void namesPointsAndLines() {
        var fold = atlas.namedPlace("gluteal-fold-point").orElseThrow();

        assertThat(fold.name()).isEqualTo("Gluteal fold point (BL36)");
        assertThat(fold.spoken()).isEqualTo("gluteal fold point");
        assertThat(fold.form()).isEqualTo(NamedPlace.Form.POINT);
        assertThat(fold.views()).containsExactly(FigureView.BACK);
        assertThat(atlas.namedPlaces())
                .extracting(NamedPlace::key)
                .containsExactly(
                        "bl-23", "bl-28", "gluteal-fold-point", "sciatic-course", "l4-line", "l5-line", "s1-line");
        assertThat(atlas.exists("bl-23")).as("a place is not a region").isFalse();
        assertThat(atlas.namedPlace(null)).isEmpty();
    }
}
