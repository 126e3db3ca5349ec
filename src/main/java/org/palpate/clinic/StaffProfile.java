/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as lists and documents show them.
 *
 * @param id the id of their account
 * @param name the name others read
 * @param credential what is printed behind the name: {@code RMT}, {@code LMT}
 * @param registrationNumber number with the registering body
 * @param therapist whether they treat clients
 * @param licences what they may do beyond massage
 * @param mayCosign whether they can be a supervisor: they treat or lead, can log in, and may co-sign
 * @param supervisor who answers for them, {@code null} for whoever signs alone
 */
public record StaffProfile(
        UUID id,
        String name,
        String credential,
        String registrationNumber,
        boolean therapist,
        Set<Licence> licences,
        boolean mayCosign,
        @Nullable UUID supervisor) {

    public StaffProfile {
        licences = Set.copyOf(licences);
    }

    /** Name and credential: {@code Maria Silva, RMT}. */
    public String nameWithCredential() {
        return credential.isEmpty() ? name : name + ", " + credential;
    }

    /** Name, credential and number, as below a signature: {@code Maria Silva, RMT, R-20417}. */
    public String signature() {
        return registrationNumber.isEmpty() ? nameWithCredential() : nameWithCredential() + ", " + registrationNumber;
    }
}
