/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.List;
import org.palpate.clinic.NoteStyle;

/** A module that knows something worth a sentence in a note declares a bean of this type; the encounter screen offers it. */
public interface NoteOffers {

    /** Reads once what is known about the client, for a note that is being written. */
    OfNote about(OpenedNote note, NoteStyle style);

    /** What there is to offer as the note stands. */
    @FunctionalInterface
    interface OfNote {

        /** The offers for the note of today and what the rules say to it, in the order in which they help most. */
        List<Offer> offers(NoteDraft today, OpenedVisit visit);
    }
}
