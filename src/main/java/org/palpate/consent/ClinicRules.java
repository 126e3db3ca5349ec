/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules that hold in the clinic.
 *
 * @param rules what is asked
 * @param shipped the set that ships for the clinic's state or province, which the clinic's own rules are measured against
 * @param looser in words, what is looser than that set
 * @param reason why it is looser, empty where nothing is
 * @param number which saved state it is; 0 while the clinic has saved none and the shipped set holds
 * @param savedBy name and credential of who saved it, empty while nobody did
 * @param savedAt when, {@code null} while nobody did
 */
public record ClinicRules(
        ConsentRules rules,
        ConsentRules shipped,
        List<String> looser,
        String reason,
        int number,
        String savedBy,
        @Nullable Instant savedAt) {

    public ClinicRules {
        looser = List.copyOf(looser);
    }
}
