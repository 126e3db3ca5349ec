/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Rejection;
import org.palpate.base.Text;
import org.palpate.plan.PlanDraft.Goal;

/** Turns what a form holds into what a plan may hold, or refuses it at its field. */
final class PlanCheck {

    private static final int MAX_GOALS = 40;

    private PlanCheck() {}

    static PlanDraft checked(PlanDraft draft, LocalDate today) {
        var reviewDate = draft.reviewDate();
        if (reviewDate != null && (reviewDate.isBefore(today) || reviewDate.isAfter(today.plusYears(5)))) {
            throw new Rejection("reviewDate", "Choose a review date from today to five years from now.");
        }
        return new PlanDraft(
                goals(draft.goals()),
                Text.line("frequency", draft.frequency(), 300),
                within("visits", draft.visits(), 1, 500),
                within("minutes", draft.minutes(), 5, 600),
                Text.clean("techniques", draft.techniques(), 5_000),
                Text.clean("homeCare", draft.homeCare(), 20_000),
                Text.clean("precautions", draft.precautions(), 5_000),
                reviewDate);
    }

    private static List<Goal> goals(List<Goal> goals) {
        if (goals.size() > MAX_GOALS) {
            throw new Rejection("goals", "A plan holds at most " + MAX_GOALS + " goals.");
        }
        var checked = new ArrayList<Goal>();
        for (var goal : goals) {
            var text = Text.line("goals", goal.text(), 300);
            var measure = Text.line("goals", goal.measure(), 300);
            if (text.isEmpty() && !measure.isEmpty()) {
                throw new Rejection("goals", "Say in the client's words what \"" + measure + "\" is the measure of.");
            }
            if (!text.isEmpty()) {
                checked.add(new Goal(text, measure, goal.targetDate()));
            }
        }
        return List.copyOf(checked);
    }

    private static @Nullable Integer within(String field, @Nullable Integer number, int least, int most) {
        if (number != null && (number < least || number > most)) {
            throw new Rejection(field, "Enter a number from " + least + " to " + most + ".");
        }
        return number;
    }
}
