/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

/** Names as signatures print them. */
final class StaffNames {

    private StaffNames() {}

    static String withCredential(String name, String credential) {
        return credential.isEmpty() ? name : name + ", " + credential;
    }
}
