/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The trace: every read and write of clinical data as an event in a hash chain per clinic, committed with the
 * change it tells of, and checkpointed outside the database.
 */
@ApplicationModule(allowedDependencies = {"base", "security", "database"})
@NullMarked
package org.palpate.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
