/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client;

import java.util.UUID;
import org.palpate.security.Subject;

/** Identifies a client. */
public record ClientId(UUID value) implements Subject {

    @Override
    public String toString() {
        return value.toString();
    }
}
