/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Auditable;

/** A client was screened, or something about their safety was written down; {@code purpose} holds ids of rules. */
record ScreeningEvent(
        String what, UUID clientId, UUID recordId, @Nullable String contentHash, String purpose) implements Auditable {}
