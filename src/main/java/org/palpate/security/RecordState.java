/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

/** The state of a record as far as permission depends on it. */
public enum RecordState {
    /** No life cycle: a client, a setting, a list. */
    OPEN,
    DRAFT,
    COSIGN_PENDING,
    SIGNED,
    AMENDED,
    DISCARDED,
    ENTERED_IN_ERROR
}
