/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.time.Instant;
import java.util.UUID;

/**
 * The client said yes, aloud, before a sensitive area was treated. Stored with the encounter, as canonical JSON with
 * exactly these three fields, the time in UTC.
 *
 * @param area the key of the sensitive area
 * @param at when the therapist recorded it
 * @param by the account of the therapist
 */
public record SpokenConsent(String area, Instant at, UUID by) {}
