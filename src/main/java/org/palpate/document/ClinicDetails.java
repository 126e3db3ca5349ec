/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.List;

/**
 * The clinic as its letterhead names it.
 *
 * @param name the name
 * @param addressLines the postal address, line by line; may be empty
 * @param phone the number a client calls, or empty
 * @param email the address a client writes to, or empty
 */
public record ClinicDetails(String name, List<String> addressLines, String phone, String email) {

    public ClinicDetails {
        addressLines = List.copyOf(addressLines);
    }
}
