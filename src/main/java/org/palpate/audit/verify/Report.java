/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Everything was checked and found whole.
 *
 * @param key fingerprint of the key that the checkpoints were checked with
 */
record Report(String key, List<ClinicReport> clinics) {

    void print(PrintStream out, Duration took) {
        clinics.forEach(clinic -> out.println(clinic.sentence()));
        clinics.forEach(clinic -> clinic.remarks().forEach(remark -> out.println("Remark: " + remark)));
        out.println("Checkpoint key, SHA-256: " + key);
        long events = clinics.stream().mapToLong(ClinicReport::events).sum();
        out.printf(
                Locale.ROOT,
                "Whole. Clinics: %,d; events: %,d; checked in %.1f s.%n",
                clinics.size(),
                events,
                took.toMillis() / 1000.0);
    }
}
