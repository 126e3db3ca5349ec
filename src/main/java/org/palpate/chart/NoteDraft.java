/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.List;
import java.util.Objects;
import org.palpate.bodymap.BodyMark;

/**
 * What the encounter screen holds while it is being written.
 *
 * @param subjective what the client says
 * @param objective what the therapist finds
 * @param assessment what it may mean for the treatment, no diagnosis
 * @param plan what was done and what comes next
 * @param marks the findings on the body
 * @param origins where text came from that nobody typed; kept while the note is open, not signed
 */
public record NoteDraft(
        String subjective, String objective, String assessment, String plan, List<BodyMark> marks, Origins origins) {

    /** Drafts kept before there were origins do not name them. */
    public NoteDraft {
        origins = Objects.requireNonNullElseGet(origins, Origins::none);
    }

    /** A note in which all text was typed. */
    public NoteDraft(String subjective, String objective, String assessment, String plan, List<BodyMark> marks) {
        this(subjective, objective, assessment, plan, marks, Origins.none());
    }

    /** A note nobody has written in. */
    public static NoteDraft empty() {
        return new NoteDraft("", "", "", "", List.of());
    }

    /** The same note with its text from elsewhere. */
    NoteDraft withOrigins(Origins others) {
        return new NoteDraft(subjective, objective, assessment, plan, marks, others);
    }

    /** The text of a section. */
    public String text(SoapSection section) {
        return switch (section) {
            case SUBJECTIVE -> subjective;
            case OBJECTIVE -> objective;
            case ASSESSMENT -> assessment;
            case PLAN -> plan;
        };
    }

    /** Whether nothing has been written yet. */
    public boolean blank() {
        return subjective.isBlank() && objective.isBlank() && assessment.isBlank() && plan.isBlank() && marks.isEmpty();
    }
}
