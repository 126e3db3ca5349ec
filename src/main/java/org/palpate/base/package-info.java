/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What every module may lean on: identifiers, the one text rule, refusals that carry a sentence, and the
 * contract of an event that leaves a trace. No Spring, no Vaadin.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.palpate.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
