/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase;

import java.util.UUID;
import org.palpate.base.Auditable;

/** A phrase or a template was added, changed or taken out of use. */
record PhraseEvent(String what, UUID recordId, String contentHash) implements Auditable {}
