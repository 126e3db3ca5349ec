/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What is known: techniques, home care, conditions, other care, claims, doses and instruments, each with the source it
 * rests on, and what a clinic added to it or switched off.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "security", "clinic", "anatomy"})
@NullMarked
package org.palpate.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
