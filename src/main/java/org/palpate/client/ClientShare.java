/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client;

import java.util.UUID;

/** Who treats a client: the therapist whose client it is, or one they share with. */
public record ClientShare(UUID staffId, boolean own) {}
