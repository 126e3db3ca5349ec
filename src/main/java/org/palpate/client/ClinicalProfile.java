/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client;

/**
 * What whoever treats the client must always see. Also what the form holds, so nothing is refused here.
 *
 * @param alerts whatever must not be missed
 * @param allergies to oils, nuts, latex and the rest
 * @param pressurePreference light, medium, firm, in the client's words
 * @param areasToAvoid where hands stay off
 */
public record ClinicalProfile(String alerts, String allergies, String pressurePreference, String areasToAvoid) {

    /** An empty form. */
    public static ClinicalProfile empty() {
        return new ClinicalProfile("", "", "", "");
    }
}
