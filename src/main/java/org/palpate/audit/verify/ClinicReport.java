/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What of one clinic was checked and found whole. */
record ClinicReport(
        Clinic clinic,
        long events,
        long notes,
        long noteVersions,
        long submissions,
        long cosignatures,
        long planVersions,
        long consentEntries,
        long healthVersions,
        long safetyChecks,
        long libraryVersions,
        long clients,
        long accounts,
        long checkpoints,
        long newestCheckpoint,
        boolean tornCheckpoint) {

    /** The most events that a running Palpate leaves without a checkpoint. */
    private static final long WINDOW = 200;

    String sentence() {
        return String.format(
                Locale.ROOT,
                "%s: events: %,d; sealed notes: %,d; sealed versions: %,d; submitted: %,d; co-signatures: %,d; plan versions: %,d; consents: %,d;"
                        + " health histories: %,d; safety checks: %,d; library versions: %,d; clients: %,d;"
                        + " accounts: %,d; checkpoints: %,d, the newest at event %,d.",
                clinic.place(),
                events,
                notes,
                noteVersions,
                submissions,
                cosignatures,
                planVersions,
                consentEntries,
                healthVersions,
                safetyChecks,
                libraryVersions,
                clients,
                accounts,
                checkpoints,
                newestCheckpoint);
    }

    /** What is no fault but worth knowing. */
    List<String> remarks() {
        var remarks = new ArrayList<String>();
        long after = events - newestCheckpoint;
        if (after > 0) {
            remarks.add(String.format(
                    Locale.ROOT,
                    "events at the end without a checkpoint: %,d; the next start of Palpate writes one.%s",
                    after,
                    after > WINDOW
                            ? String.format(
                                    Locale.ROOT,
                                    " Palpate itself never leaves more than %d: ask whether somebody shortened the file"
                                            + " of checkpoints.",
                                    WINDOW)
                            : ""));
        }
        if (tornCheckpoint) {
            remarks.add("the file of its checkpoints ends in an incomplete one, as a crash leaves it; the next start of"
                    + " Palpate takes it off.");
        }
        return remarks.stream().map(remark -> clinic.place() + ": " + remark).toList();
    }
}
