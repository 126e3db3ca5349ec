/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.palpate.screening.Screening;

/** The gravest of what the rules say, in words, for the head of a client's page. Empty where no rule fires. */
public class SafetyChip extends Composite<Div> {

    /** Says what is gravest in the screening. */
    public SafetyChip(Screening screening) {
        getContent().addClassName("safety-chip");
        screening.worst().ifPresent(worst -> {
            int more = screening.fired().size() - 1;
            var first = screening.fired().getFirst();
            var words =
                    SeverityBadge.words(worst) + ": " + first.condition() + (more == 0 ? "" : " · " + more + " more");
            getContent().add(new SeverityBadge(worst, words));
        });
        getContent().setVisible(screening.worst().isPresent());
    }
}
