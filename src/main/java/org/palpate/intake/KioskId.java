/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import java.util.UUID;
import org.palpate.security.Subject;

/** Identifies one hand-over of a tablet to a client. */
public record KioskId(UUID value) implements Subject {

    @Override
    public String toString() {
        return value.toString();
    }
}
