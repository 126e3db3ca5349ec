/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client;

import java.time.LocalDate;
import java.time.Period;

/**
 * A client as pages and documents show them.
 *
 * @param id the client
 * @param number record number within the clinic
 * @param contact who they are
 * @param version what a command must expect
 */
public record ClientSummary(ClientId id, long number, Contact contact, long version) {

    /** The whole name in the order it is spoken. */
    public String fullName() {
        return (contact.givenName() + " " + contact.familyName()).strip();
    }

    /** The name to call them by, then the whole name where it differs. */
    public String displayName() {
        var preferred = contact.preferredName();
        return preferred.isEmpty() || preferred.equals(contact.givenName())
                ? fullName()
                : preferred + " (" + fullName() + ")";
    }

    /** Age in whole years on a day. */
    public int ageOn(LocalDate day) {
        var birthDate = contact.birthDate();
        return birthDate == null ? 0 : Period.between(birthDate, day).getYears();
    }
}
