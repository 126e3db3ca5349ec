/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.List;
import org.palpate.bodymap.BodyMark;

/**
 * What the encounter screen holds while it is being written.
 *
 * @param subjective what the client says
 * @param objective what the therapist finds
 * @param assessment what it may mean for the treatment, no diagnosis
 * @param plan what was done and what comes next
 * @param marks the findings on the body
 */
public record NoteDraft(String subjective, String objective, String assessment, String plan, List<BodyMark> marks) {

    /** A note nobody has written in. */
    public static NoteDraft empty() {
        return new NoteDraft("", "", "", "", List.of());
    }

    /** Whether nothing has been written yet. */
    public boolean blank() {
        return subjective.isBlank() && objective.isBlank() && assessment.isBlank() && plan.isBlank() && marks.isEmpty();
    }
}
