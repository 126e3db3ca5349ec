/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import org.palpate.base.ui.Format;
import org.palpate.chart.OpenedNote;

/** Where a note stands that cannot be written in, in a line. */
final class ClosedWords {

    private ClosedWords() {}

    static String of(OpenedNote note) {
        var submission = note.secondLook().submission();
        if (submission != null) {
            return "Signed " + Format.dayAndTime(submission.at(), note.zone()) + ". " + submission.words();
        }
        var signedAt = note.signedAt();
        if (signedAt == null) {
            return "Being written by " + note.therapistName();
        }
        var cosignature = note.secondLook().cosignature();
        return "Signed " + Format.dayAndTime(signedAt, note.zone()) + (note.late() ? ", late" : "")
                + (cosignature == null
                        ? ""
                        : ". Co-signed by " + cosignature.nameWithCredential() + ", "
                                + Format.dayAndTime(cosignature.at(), note.zone()));
    }

    /** What is said once a note was signed. */
    static String done(OpenedNote now) {
        return now.secondLook().submission() == null
                ? "Signed and locked. What comes later is added with Amend."
                : "Signed. It waits for the co-signature now; until then you can take it back.";
    }
}
