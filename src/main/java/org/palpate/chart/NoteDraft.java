/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
 * @param readings movements that were measured, and tests
 * @param origins where text came from that nobody typed; kept while the note is open, not signed
 */
public record NoteDraft(
        String subjective,
        String objective,
        String assessment,
        String plan,
        List<BodyMark> marks,
        List<Reading> readings,
        Origins origins) {

    /** Drafts kept before there were readings and origins do not name them. */
    public NoteDraft {
        readings = Objects.requireNonNullElseGet(readings, List::of);
        origins = Objects.requireNonNullElseGet(origins, Origins::none);
    }

    /** A note in which nothing was measured. */
    public NoteDraft(
            String subjective,
            String objective,
            String assessment,
            String plan,
            List<BodyMark> marks,
            Origins origins) {
        this(subjective, objective, assessment, plan, marks, List.of(), origins);
    }

    /** A note in which nothing was measured and all text was typed. */
    public NoteDraft(String subjective, String objective, String assessment, String plan, List<BodyMark> marks) {
        this(subjective, objective, assessment, plan, marks, List.of(), Origins.none());
    }

    /** A note nobody has written in. */
    public static NoteDraft empty() {
        return new NoteDraft("", "", "", "", List.of());
    }

    /** The same note with these readings. */
    public NoteDraft withReadings(List<Reading> measured) {
        return new NoteDraft(subjective, objective, assessment, plan, marks, measured, origins);
    }

    /** The text of each section. */
    Map<SoapSection, String> texts() {
        var texts = new EnumMap<SoapSection, String>(SoapSection.class);
        for (var section : SoapSection.values()) {
            texts.put(section, text(section));
        }
        return texts;
    }

    /** The same note with other texts. */
    NoteDraft with(Map<SoapSection, String> texts, Origins from) {
        return new NoteDraft(
                texts.getOrDefault(SoapSection.SUBJECTIVE, ""),
                texts.getOrDefault(SoapSection.OBJECTIVE, ""),
                texts.getOrDefault(SoapSection.ASSESSMENT, ""),
                texts.getOrDefault(SoapSection.PLAN, ""),
                marks,
                readings,
                from);
    }

    /** The same note with other text and marks; readings, and where sentences came from, stay. */
    public NoteDraft written(
            String newSubjective, String newObjective, String newAssessment, String newPlan, List<BodyMark> newMarks) {
        return new NoteDraft(newSubjective, newObjective, newAssessment, newPlan, newMarks, readings, origins);
    }

    /** The same note with its text from elsewhere. */
    NoteDraft withOrigins(Origins others) {
        return new NoteDraft(subjective, objective, assessment, plan, marks, readings, others);
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
        return subjective.isBlank()
                && objective.isBlank()
                && assessment.isBlank()
                && plan.isBlank()
                && marks.isEmpty()
                && readings.isEmpty();
    }
}
