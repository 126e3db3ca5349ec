/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.UUID;
import org.palpate.security.Subject;

/** Identifies an encounter and its note. */
public record EncounterId(UUID value) implements Subject {

    @Override
    public String toString() {
        return value.toString();
    }
}
