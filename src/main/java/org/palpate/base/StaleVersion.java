/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base;

/** Somebody else changed the record since it was read: the command was not applied, and nothing was overwritten. */
public class StaleVersion extends RuntimeException {

    private final long current;

    public StaleVersion(long current) {
        super("This was changed by someone else in the meantime.");
        this.current = current;
    }

    /** The version that is stored now. */
    public long current() {
        return current;
    }
}
