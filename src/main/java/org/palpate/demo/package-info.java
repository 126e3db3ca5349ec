/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The demo clinics: believable people with months of history, written through the services like any other work.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "security",
            "clinic",
            "anatomy",
            "library",
            "bodymap",
            "client",
            "consent",
            "intake",
            "screening",
            "chart",
            "plan"
        })
@NullMarked
package org.palpate.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
