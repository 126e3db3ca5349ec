/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import java.util.OptionalInt;
import org.palpate.base.ui.MenuCount;
import org.palpate.chart.CosignService;
import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.Policy;
import org.palpate.security.RecordState;
import org.palpate.security.Relation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many notes wait for one's co-signature, beside "Today", where they are listed. */
@Component
@Order(2)
class CosignCount implements MenuCount {

    private final CosignService cosigning;

    CosignCount(CosignService cosigning) {
        this.cosigning = cosigning;
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public OptionalInt count() {
        return Policy.allows(Action.SEE_TODAY, Actors.required().roles(), Relation.NONE, RecordState.OPEN)
                ? OptionalInt.of(cosigning.count())
                : OptionalInt.empty();
    }

    @Override
    public String words(int count) {
        return count + " to co-sign";
    }
}
