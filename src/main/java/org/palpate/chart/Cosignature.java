/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.Instant;
import java.util.UUID;
import org.palpate.clinic.StaffProfile;

/**
 * The second signature below a note, by whoever supervises its author. The field names are the stored form: never rename
 * one.
 *
 * @param supervisor their id
 * @param name as it was then
 * @param credential what was printed behind the name, may be empty
 * @param registrationNumber number with the registering body, may be empty
 * @param at when it was given
 */
public record Cosignature(UUID supervisor, String name, String credential, String registrationNumber, Instant at) {

    static Cosignature of(StaffProfile supervisor, Instant at) {
        return new Cosignature(
                supervisor.id(), supervisor.name(), supervisor.credential(), supervisor.registrationNumber(), at);
    }

    /** Name and credential: {@code Maria Silva, RMT}. */
    public String nameWithCredential() {
        return StaffNames.withCredential(name, credential);
    }
}
