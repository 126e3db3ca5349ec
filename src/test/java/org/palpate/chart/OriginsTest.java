/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palpate.base.CanonicalJson;
import org.palpate.chart.Origins.Written;

class OriginsTest {

    @Test
    void comeBackFromTheirStoredForm() {
        var origins = new Origins(
                List.of(new Written(SoapSection.OBJECTIVE, "mark", Set.of(UUID.randomUUID()), "Left psoas.", true)),
                Set.of(SoapSection.PLAN, SoapSection.SUBJECTIVE),
                "follow-up");

        var bytes = CanonicalJson.bytes(origins.stored());

        assertThat(CanonicalJson.read(bytes, Origins.Stored.class).origins()).isEqualTo(origins);
    }

    @Test
    void areNoneInADraftKeptBeforeThereWereAny() {
        var draft = CanonicalJson.read(
                "{\"subjective\":\"Better\",\"objective\":\"\",\"assessment\":\"\",\"plan\":\"\",\"marks\":[]}"
                        .getBytes(UTF_8),
                NoteDraft.class);

        assertThat(draft.origins()).isEqualTo(Origins.none());
    }
}
