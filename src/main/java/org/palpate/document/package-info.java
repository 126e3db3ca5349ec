/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What leaves the screen as PDF: the session summary and the client's care plan, laid out from public records.
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
            "intake",
            "intake",
            "screening",
            "chart",
            "plan"
        })
@NullMarked
package org.palpate.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
