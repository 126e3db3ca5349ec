/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

/**
 * Whom a referral letter is written to; each part may be empty. The field names are the stored form: never rename one.
 *
 * @param name of the doctor
 * @param practice where they work
 * @param address of the practice, line by line
 */
public record Addressee(String name, String practice, String address) {

    /** Nobody is named: the letter goes to the doctor in charge. */
    public static final Addressee NOBODY = new Addressee("", "", "");

    /** Whether nobody is named. */
    public boolean isNobody() {
        return equals(NOBODY);
    }
}
