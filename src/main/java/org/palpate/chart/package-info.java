/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The encounter: body map marks and a SOAP note, drafted, saved as they are typed, signed, locked and amended.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "security",
            "clinic",
            "phrase",
            "anatomy",
            "library",
            "bodymap",
            "client",
            "client :: ui",
            "consent",
            "consent :: ui",
            "intake",
            "intake :: ui",
            "screening",
            "screening :: ui"
        })
@NullMarked
package org.palpate.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
