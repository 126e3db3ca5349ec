/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.util.UUID;

/** The typed identifier of a record that access is asked for: client, encounter. */
public interface Subject {

    /** The row's identifier. */
    UUID value();
}
