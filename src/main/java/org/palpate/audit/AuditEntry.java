/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Auditable;
import org.palpate.security.Actor;
import org.palpate.security.Role;

/** What is hashed: who did what to which record, when. Identifiers and hashes only, never clinical text. */
record AuditEntry(
        int schema,
        UUID clinic,
        long seq,
        Instant at,
        String what,
        UUID actor,
        Set<Role> roles,
        @Nullable UUID client,
        @Nullable UUID record,
        @Nullable String content,
        String purpose) {

    static AuditEntry of(long seq, Instant at, Actor actor, Auditable event) {
        return new AuditEntry(
                1,
                actor.clinicId(),
                seq,
                at,
                event.what(),
                actor.id(),
                new TreeSet<>(actor.roles()),
                event.clientId(),
                event.recordId(),
                event.contentHash(),
                event.purpose());
    }
}
