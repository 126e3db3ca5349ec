/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.util.Optional;
import java.util.UUID;

/**
 * Finds out where a record stands towards a staff member. The module that owns the record declares the bean; it runs
 * inside a transaction of the current clinic, so a record of another clinic is simply not there.
 */
public interface SubjectLookup {

    /** The identifier type it answers for. */
    Class<? extends Subject> type();

    /** The standing of the record towards the staff member, or nothing when there is no such record. */
    Optional<Standing> standing(Subject subject, UUID staffId);
}
