/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Who is at the keyboard and what they may do: accounts, roles, login, the current clinic, the one policy
 * table, and the interceptor that enforces it on every service method.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "database"})
@NullMarked
package org.palpate.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
