/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Marks on a body and the field that edits them. Stores nothing and knows no client.
 */
@ApplicationModule(allowedDependencies = {"base", "anatomy"})
@NullMarked
package org.palpate.bodymap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
