/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client;

import java.time.LocalDate;

/** A client as the list shows them. */
public record ClientRow(
        ClientId id, long number, String name, String preferredName, LocalDate birthDate, String phone) {

    ClientRow withoutPhone() {
        return new ClientRow(id, number, name, preferredName, birthDate, "");
    }
}
