/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

/** How far a safety rule goes, from the mildest to the gravest. The names are stored: never rename one. */
public enum Severity {
    /** Allowed, with changes. */
    CAUTION,
    /** Named places, or the marked spot, are left out. */
    AVOID_SITE,
    /** No treatment, or none at the named places, until a medical clearance is on file. */
    REFER,
    /** No treatment today. */
    STOP,
    /** No treatment, and help is called now. */
    REFER_EMERGENCY;

    /** Whether going on against it needs a reason. */
    public boolean needsReason() {
        return compareTo(REFER) >= 0;
    }
}
