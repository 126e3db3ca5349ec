/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Auditable;

/** A clinic changed its library: an entry of its own, a shipped one switched off or on, or its settings. */
record LibraryEvent(
        String what, @Nullable UUID recordId, @Nullable String contentHash) implements Auditable {}
