/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import java.util.Optional;
import java.util.UUID;

/**
 * Tells which clinic the work at hand belongs to. Asked once at the start of each transaction, before any connection is
 * at hand: an implementation looks at the login, never into the database.
 */
@FunctionalInterface
public interface CurrentClinic {

    /** The clinic, or empty when nobody is logged in; the database then shows no row of any clinic. */
    Optional<UUID> id();
}
