/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The practice itself: name, address, jurisdiction, time zone, and the staff with their credentials.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "security"})
@NullMarked
package org.palpate.clinic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
