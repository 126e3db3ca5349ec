/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Auditable;

/** A plan was read or saved. */
record PlanEvent(
        String what, UUID clientId, UUID recordId, @Nullable String contentHash) implements Auditable {}
