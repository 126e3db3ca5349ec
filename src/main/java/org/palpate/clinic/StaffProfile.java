/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import java.util.Set;
import java.util.UUID;

/**
 * A member of staff as lists and documents show them.
 *
 * @param id the id of their account
 * @param name the name others read
 * @param credential what is printed behind the name: {@code RMT}, {@code LMT}
 * @param registrationNumber number with the registering body
 * @param therapist whether they treat clients
 * @param licences what they may do beyond massage
 */
public record StaffProfile(
        UUID id, String name, String credential, String registrationNumber, boolean therapist, Set<Licence> licences) {

    public StaffProfile {
        licences = Set.copyOf(licences);
    }

    /** Name and credential: {@code Maria Silva, RMT}. */
    public String nameWithCredential() {
        return credential.isEmpty() ? name : name + ", " + credential;
    }
}
