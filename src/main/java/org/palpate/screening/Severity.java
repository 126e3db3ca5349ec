/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

/** How far a safety rule goes, from the mildest to the gravest. The names are stored: never rename one. */
public enum Severity {
    /** Allowed, with changes. */
    CAUTION("Take care"),
    /** Named places, or the marked spot, are left out. */
    AVOID_SITE("Keep off a place"),
    /** No treatment, or none at the named places, until a medical clearance is on file. */
    REFER("Doctor first"),
    /** No treatment today. */
    STOP("No treatment today"),
    /** No treatment, and help is called now. */
    REFER_EMERGENCY("Get help now");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The words for it on screen and on paper. */
    public String label() {
        return label;
    }

    /** Whether going on against it needs a reason. */
    public boolean needsReason() {
        return compareTo(REFER) >= 0;
    }
}
