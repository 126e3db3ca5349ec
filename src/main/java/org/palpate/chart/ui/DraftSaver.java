/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Ids;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.chart.ChartService;
import org.palpate.chart.DraftSave;
import org.palpate.chart.EncounterId;
import org.palpate.chart.NoteDraft;
import org.palpate.chart.SaveOutcome;
import org.palpate.chart.SaveOutcome.Saved;

/** Sends one tab's changes to the server in order, and knows the version they are based on. */
class DraftSaver implements Serializable {

    private final transient ChartService chart;
    private final EncounterId encounter;
    private final UUID tab = Ids.next();

    /** The page sends under this name what it cannot send through its session. */
    private final UUID spareTab = Ids.next();

    private long sequence;
    private long version;
    private transient @Nullable NoteDraft kept;
    private @Nullable Saved answer;

    DraftSaver(ChartService chart, EncounterId encounter, long version) {
        this.chart = chart;
        this.encounter = encounter;
        this.version = version;
    }

    long version() {
        return version;
    }

    EncounterId encounter() {
        return encounter;
    }

    UUID tab() {
        return tab;
    }

    UUID spareTab() {
        return spareTab;
    }

    /** Bases what is saved next on the version that won. */
    void rebase(long winner) {
        kept = null;
        version = winner;
    }

    /**
     * Saves and returns what became of it. What was kept just so last is not sent again: the browser tells a text once
     * more after a sentence was written into it.
     *
     * @throws Rejection if a value is not acceptable
     * @throws NotFound if the note is not one's own any more
     */
    SaveOutcome save(NoteDraft draft) {
        if (answer != null && draft.equals(kept)) {
            return answer;
        }
        var outcome = chart.save(encounter, new DraftSave(tab, ++sequence, version, draft));
        if (outcome instanceof Saved saved) {
            version = saved.version();
            kept = draft;
            answer = saved;
        }
        return outcome;
    }
}
