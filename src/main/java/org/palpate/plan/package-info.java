/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The treatment plan: goals, frequency, techniques, home care and the day it is reviewed.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "security",
            "clinic",
            "library",
            "bodymap",
            "client",
            "client :: ui",
            "intake",
            "screening",
            "chart"
        })
@NullMarked
package org.palpate.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
