/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What a client agreed to, in which words, until when, and when they took it back; and the rules of the place that say
 * what has to be asked.
 */
@ApplicationModule(
        allowedDependencies = {"base", "base :: ui", "security", "clinic", "anatomy", "client", "client :: ui"})
@NullMarked
package org.palpate.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
