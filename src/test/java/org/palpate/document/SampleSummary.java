/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.PlaceCaution;
import org.palpate.bodymap.TechniqueNames;
import org.palpate.chart.Reading;
import org.palpate.document.SessionSummary.Amendment;
import org.palpate.document.SessionSummary.Comparison;
import org.palpate.document.SessionSummary.Safety;

/** The usual session summary, without its amendments, and with what a test is about. */
final class SampleSummary {

    private final SessionSummary usual = SummarySamples.usual();
    private List<BodyMark> marks = usual.marks();
    private List<Amendment> amendments = List.of();
    private List<Comparison> comparisons = List.of();
    private @Nullable Safety safety;
    private List<PlaceCaution> cautions = List.of();
    private Function<String, String> techniques = TechniqueNames.PLAIN;
    private List<Reading> readings = List.of();

    SampleSummary marks(List<BodyMark> value) {
        marks = value;
        return this;
    }

    SampleSummary amendments(List<Amendment> value) {
        amendments = value;
        return this;
    }

    SampleSummary comparisons(Comparison... value) {
        comparisons = List.of(value);
        return this;
    }

    SampleSummary safety(Safety value) {
        safety = value;
        return this;
    }

    SampleSummary cautions(List<PlaceCaution> value) {
        cautions = value;
        return this;
    }

    SampleSummary techniques(Function<String, String> value) {
        techniques = value;
        return this;
    }

    SampleSummary readings(List<Reading> value) {
        readings = value;
        return this;
    }

    SessionSummary build() {
        return new SessionSummary(
                usual.clinic(),
                usual.client(),
                usual.therapist(),
                usual.visit(),
                usual.note(),
                marks,
                amendments,
                comparisons,
                safety,
                cautions,
                techniques,
                readings);
    }
}
