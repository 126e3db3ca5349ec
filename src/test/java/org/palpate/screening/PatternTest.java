/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.palpate.anatomy.Side;
import org.palpate.screening.Pattern.Fit;

class PatternTest {

    static final List<Pattern> ALL = List.of(Pattern.MUSCLE_OR_DISC, Pattern.FACET, Pattern.POSTURE);

    @ParameterizedTest
    @FieldSource("ALL")
    void everyReadingSaysWhatItIsNot(Pattern pattern) {
        for (var fit : Fit.values()) {
            var fits = pattern.rows().stream().collect(Collectors.toMap(Pattern.Row::key, row -> fit));
            assertThat(pattern.read(fits, Set.of()).words()).endsWith("A possible pattern, not a diagnosis.");
        }
        assertThat(pattern.read(Map.of(), Set.of()).observations()).isEmpty();
    }

    @Test
    void whatLeansToADiscFiresItsRuleOnThatSide() {
        var reading = Pattern.MUSCLE_OR_DISC.read(
                Map.of("feel", Fit.RIGHT, "worse", Fit.RIGHT, "spread", Fit.LEFT), EnumSet.of(Side.LEFT));
        assertThat(reading.observations()).containsExactly("disc-pattern-left");
        assertThat(reading.words()).startsWith("Leans to a disc or nerve, left.");
        assertThat(rules(reading)).contains("CI-18").doesNotContain("RF-05");
    }

    @Test
    void nerveSignsFireTheirRuleWhateverElseFits() {
        var reading =
                Pattern.MUSCLE_OR_DISC.read(Map.of("nerve", Fit.RIGHT, "feel", Fit.LEFT, "spread", Fit.LEFT), Set.of());
        assertThat(reading.words()).startsWith("Leans to muscle.");
        assertThat(rules(reading)).contains("RF-05").doesNotContain("CI-18");
        assertThat(reading.observations()).containsExactlyInAnyOrder("nerve-pattern-left", "nerve-pattern-right");
    }

    @Test
    void aTieIsUnclear() {
        var reading = Pattern.MUSCLE_OR_DISC.read(Map.of("feel", Fit.RIGHT, "spread", Fit.LEFT), EnumSet.of(Side.LEFT));
        assertThat(reading.words()).startsWith("Unclear whether muscle or disc.");
        assertThat(reading.observations()).isEmpty();
    }

    @Test
    void aFacetJointFitsOnlyWhenEverythingDoes() {
        var all = Map.of("side", Fit.RIGHT, "extend", Fit.RIGHT, "turn", Fit.RIGHT);
        assertThat(Pattern.FACET.read(all, EnumSet.of(Side.RIGHT)).words())
                .startsWith("Fits an irritated facet joint, right.");
        assertThat(Pattern.FACET
                        .read(Map.of("side", Fit.RIGHT, "extend", Fit.RIGHT), EnumSet.of(Side.RIGHT))
                        .words())
                .startsWith("Unclear");
    }

    @Test
    void postureNeedsTightAndWeak() {
        assertThat(Pattern.POSTURE
                        .read(Map.of("flexors", Fit.RIGHT, "core", Fit.RIGHT), Set.of())
                        .words())
                .startsWith("Tight in front of the hip");
        assertThat(Pattern.POSTURE
                        .read(Map.of("flexors", Fit.RIGHT, "quadriceps", Fit.RIGHT), Set.of())
                        .words())
                .startsWith("Unclear");
    }

    private static List<String> rules(Pattern.Reading reading) {
        var facts = Facts.seen(reading.observations().toArray(String[]::new)).done();
        return new Engine(Rulebook.standard(), ClinicRules.NONE)
                .screen(facts, List.of()).fired().stream().map(Fired::rule).toList();
    }
}
