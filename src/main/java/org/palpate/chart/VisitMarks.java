/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.LocalDate;
import java.util.List;
import org.palpate.bodymap.BodyMark;

/**
 * The marks of one visit.
 *
 * @param id the visit
 * @param date its day, in the clinic's zone
 * @param therapist name and credential of who treated; for a draft the name
 * @param state signed, amended, or the reader's own draft
 * @param marks all of them, as signed
 */
public record VisitMarks(EncounterId id, LocalDate date, String therapist, NoteState state, List<BodyMark> marks) {

    public VisitMarks {
        marks = List.copyOf(marks);
    }
}
