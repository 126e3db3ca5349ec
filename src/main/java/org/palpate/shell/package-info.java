/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The frame around the views: navigation, theme, error pages. Nobody imports it.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "security", "clinic", "phrase", "phrase :: ui"})
@NullMarked
package org.palpate.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
