/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.List;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.MarkFigures;
import org.palpate.bodymap.MarkWords;
import org.palpate.chart.ChartService;
import org.palpate.client.ClientId;
import org.springframework.stereotype.Component;

/** The findings that a client sees in their care plan: those of the newest signed note. */
@Component
class FoundMarks {

    private static final int RECENT = 20;

    private final ChartService chart;

    FoundMarks(ChartService chart) {
        this.chart = chart;
    }

    List<BodyMark> atLastVisit(ClientId client) {
        return chart.history(client, 0, RECENT).stream()
                .filter(encounter ->
                        encounter.state().sealed() && !encounter.state().withdrawn())
                .findFirst()
                .map(encounter -> chart.signedNote(encounter.id()).content().marks())
                .orElse(List.of())
                .stream()
                .filter(mark -> mark.kind() == Kind.FOUND || mark.kind() == Kind.REPORTED)
                .filter(mark -> !MarkFigures.isGone(mark))
                .sorted(MarkWords.order())
                .toList();
    }
}
