/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What helps to write: phrases, short words that expand to text, and templates, what a note asks for at a kind of visit.
 * Knows no client and no note.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "security", "clinic"})
@NullMarked
package org.palpate.phrase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
