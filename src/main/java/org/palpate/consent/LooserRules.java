/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.util.ArrayList;
import java.util.List;
import org.palpate.consent.ConsentRules.Figure;

/** Finds what one set of rules asks less of than another. Asking more is free; asking less needs a reason. */
final class LooserRules {

    private final List<String> looser = new ArrayList<>();

    private LooserRules() {}

    /** In words, what {@code own} asks less of than {@code shipped}; empty where it asks as much or more. */
    static List<String> than(ConsentRules shipped, ConsentRules own) {
        var found = new LooserRules();
        found.more("A written consent holds longer", shipped.validMonths(), own.validMonths());
        found.less("A guardian is asked up to a lower age", shipped.guardianUnderAge(), own.guardianUnderAge());
        found.less("Records are kept for fewer years", shipped.retentionYears(), own.retentionYears());
        found.less(
                "Records of minors are kept up to a lower age", shipped.retentionUntilAge(), own.retentionUntilAge());
        found.more("An entry counts as late after more hours", shipped.lateEntryHours(), own.lateEntryHours());
        SensitiveAreas.standard().all().forEach(area -> found.area(shipped, own, area));
        return List.copyOf(found.looser);
    }

    private void more(String words, Figure shipped, Figure own) {
        told(own.value() > shipped.value(), words, shipped, own);
    }

    private void less(String words, Figure shipped, Figure own) {
        told(own.value() < shipped.value(), words, shipped, own);
    }

    private void told(boolean looserNow, String words, Figure shipped, Figure own) {
        if (looserNow) {
            looser.add(words + ": " + own.value() + " instead of " + shipped.value() + ".");
        }
    }

    private void area(ConsentRules shipped, ConsentRules own, SensitiveArea area) {
        var before = shipped.area(area.key());
        var now = own.area(area.key());
        if (before.written() && !now.written()) {
            looser.add(area.name() + ": no written consent.");
        }
        if (before.spoken() && !now.spoken()) {
            looser.add(area.name() + ": no spoken yes on the day.");
        }
        if (before.everyVisit() && !now.everyVisit()) {
            looser.add(area.name() + ": not signed anew before each visit.");
        }
    }
}
