/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

/** What somebody is to the clinic. One person may be several: in a practice of one, therapist and administrator. */
public enum Role {
    /** Treats clients and writes notes: sees their own clients and those shared with them. */
    THERAPIST("Therapist"),
    /** Reads and audits everything in the clinic, writes no notes. */
    MANAGER("Manager"),
    /** Contacts and appointments, nothing clinical. */
    FRONT_DESK("Front desk"),
    /** Accounts and settings, nothing clinical. */
    ADMIN("Administrator"),
    /** A client with a login of their own. */
    CLIENT("Client"),
    /** A tablet in the hands of a client: one form of that client, and nothing else. */
    KIOSK("Client on a clinic tablet"),
    /** Somebody who has not logged in. */
    ANONYMOUS("Visitor");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The word for it on screen. */
    public String label() {
        return label;
    }
}
