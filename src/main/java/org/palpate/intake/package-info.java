/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What the client tells before hands are laid on: health questions, medicines, preferences, goals and the story of the
 * pain, kept in versions that are never overwritten.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "security",
            "clinic",
            "anatomy",
            "bodymap",
            "client",
            "client :: ui"
        })
@NullMarked
package org.palpate.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
