/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

/** How the person at the keyboard stands to the record they ask for. */
public enum Relation {
    /** Their own client, their own note. */
    OWN,
    /** A client whom a colleague shared with them, and that client's records. */
    SHARED,
    /** A client of somebody whom they supervise, and the notes that this person wrote. */
    SUPERVISED,
    /** A record of the same clinic with which they have nothing to do. */
    CLINIC,
    /** The question names no record. */
    NONE
}
