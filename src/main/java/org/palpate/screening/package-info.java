/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The safety rules and what they say about one client today: emergency, stop, refer, avoid a place, or take care, each
 * with its sentence and its source.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "security",
            "clinic",
            "anatomy",
            "library",
            "bodymap",
            "client",
            "client :: ui",
            "consent",
            "intake",
            "intake :: ui"
        })
@NullMarked
package org.palpate.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
