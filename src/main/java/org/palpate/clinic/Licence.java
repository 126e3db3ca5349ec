/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

/** What somebody may do beyond massage, as their papers say. The names are stored: never rename one. */
public enum Licence {
    DRY_NEEDLING("Dry needling"),
    INTRAORAL("Work inside the mouth"),
    CO_SIGNING("Co-signing for students and others under supervision");

    private final String label;

    Licence(String label) {
        this.label = label;
    }

    /** The words for it on screen. */
    public String label() {
        return label;
    }
}
