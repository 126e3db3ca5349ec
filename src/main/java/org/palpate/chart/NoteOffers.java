/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.List;
import org.palpate.bodymap.BodyMark;
import org.palpate.client.ClientId;
import org.palpate.clinic.NoteStyle;

/** A module that knows something worth a sentence in a note declares a bean of this type; the encounter screen offers it. */
public interface NoteOffers {

    /** Reads once what is known about the client, for a note that is being written. */
    OfNote about(ClientId client, NoteStyle style);

    /** What there is to offer as the marks stand. */
    @FunctionalInterface
    interface OfNote {

        /** The offers for these marks of today, in the order in which they help most. */
        List<Offer> offers(List<BodyMark> today);
    }
}
