/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.util.UUID;

/**
 * Where a record stands towards somebody.
 *
 * @param relation how the person stands to it
 * @param state the record's own state
 * @param clientId the client it belongs to
 */
public record Standing(Relation relation, RecordState state, UUID clientId) {}
