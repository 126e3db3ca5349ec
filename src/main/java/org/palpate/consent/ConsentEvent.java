/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Auditable;

/** A client's consents were read, one was given, or one was taken back. */
record ConsentEvent(
        String what, UUID clientId, UUID recordId, @Nullable String contentHash) implements Auditable {}
