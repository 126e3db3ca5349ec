/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The atlas: structures, sides, layers and codes from one data file, and the versioned figure geometry that
 * browser and PDF both draw.
 */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package org.palpate.anatomy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
