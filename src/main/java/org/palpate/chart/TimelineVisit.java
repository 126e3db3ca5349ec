/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.LocalDate;
import java.util.List;
import org.palpate.bodymap.BodyMark;

/**
 * A visit as the timeline shows it.
 *
 * @param id the visit
 * @param date its day, in the clinic's zone
 * @param therapist name and credential of who treated; the name while it is not signed
 * @param state where its note stands
 * @param shown whether marks and words are here: those of somebody else's open note are not, nor is what was struck
 *     through
 * @param marks all of them, as signed
 * @param subjective the first words of the section, one line
 * @param pain the strongest pain that the client reported, 0 to 10, at this visit and at those before it at which they
 *     rated any; oldest first, this visit's last. Empty where this visit has no rating
 */
public record TimelineVisit(
        EncounterId id,
        LocalDate date,
        String therapist,
        NoteState state,
        boolean shown,
        List<BodyMark> marks,
        String subjective,
        List<Integer> pain) {

    public TimelineVisit {
        marks = List.copyOf(marks);
        pain = List.copyOf(pain);
    }
}
