/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is and how to reach them: what the front desk may see. Also what the form holds, so nothing is refused
 * here.
 *
 * @param givenName required, at most 200 characters
 * @param familyName may be empty: not everybody has one
 * @param preferredName what they want to be called
 * @param pronouns as they say them
 * @param birthDate required, not in the future, not before 1880
 * @param phone as dialled
 * @param email at most 254 characters
 * @param address lines separated by line ends
 * @param emergencyContact whom to call
 */
public record Contact(
        String givenName,
        String familyName,
        String preferredName,
        String pronouns,
        @Nullable LocalDate birthDate,
        String phone,
        String email,
        String address,
        String emergencyContact) {

    /** An empty form. */
    public static Contact empty() {
        return new Contact("", "", "", "", null, "", "", "", "");
    }
}
