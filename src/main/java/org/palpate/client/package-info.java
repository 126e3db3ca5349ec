/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Who the person on the table is: contacts, alerts and preferences, who treats them, and the client page that
 * other modules add their tabs to.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "security", "clinic"})
@NullMarked
package org.palpate.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
