/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import java.util.UUID;
import org.palpate.base.Auditable;

/** It was recorded what somebody may do beyond massage. */
record StaffLicensed(UUID recordId) implements Auditable {

    @Override
    public String what() {
        return "STAFF_LICENSED";
    }
}
