/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit;

import java.util.UUID;

/** An event was written; counts only once its transaction has committed. */
record ChainGrew(UUID clinicId, long seq, byte[] hash, String what) {}
