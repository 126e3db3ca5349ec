/* SPDX-License-Identifier: Apache-2.0 */
/**
 * PostgreSQL, embedded by default: starting and stopping it, the split database roles, migrations, and the
 * clinic that each transaction belongs to.
 */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package org.palpate.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
