/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Auditable;

/** A health history was read, written or handed to the client. */
record IntakeEvent(
        String what, UUID clientId, UUID recordId, @Nullable String contentHash) implements Auditable {}
