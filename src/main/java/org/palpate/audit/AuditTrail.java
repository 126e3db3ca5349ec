/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.UUID;
import org.palpate.base.Auditable;
import org.palpate.base.CanonicalJson;
import org.palpate.security.Actor;
import org.palpate.security.Actors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes every {@link Auditable} into the clinic's hash chain, inside the transaction that published it: either both
 * are kept or neither. The head row is locked first, so events of one clinic stand in one order.
 */
@Component
class AuditTrail {

    private static final byte[] BEFORE_THE_FIRST = new byte[32];

    private final JdbcClient jdbc;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    AuditTrail(JdbcClient jdbc, InstantSource time, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.time = time;
        this.events = events;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Auditable event) {
        var actor = Actors.required();
        var head = lockHead(actor.clinicId());
        var entry = AuditEntry.of(head.seq() + 1, time.instant(), actor, event);
        var bytes = CanonicalJson.bytes(entry);
        var hash = ChainLink.hash(actor.clinicId(), entry.seq(), head.hash(), bytes);
        insert(actor, event, entry, bytes, head.hash(), hash);
        jdbc.sql("update audit_head set seq = :seq, hash = :hash where clinic_id = :clinic")
                .param("seq", entry.seq())
                .param("hash", hash)
                .param("clinic", actor.clinicId())
                .update();
        events.publishEvent(new ChainGrew(actor.clinicId(), entry.seq(), hash, event.what()));
    }

    private Head lockHead(UUID clinicId) {
        jdbc.sql("insert into audit_head values (:clinic, 0, :hash) on conflict do nothing")
                .param("clinic", clinicId)
                .param("hash", BEFORE_THE_FIRST)
                .update();
        return jdbc.sql("select seq, hash from audit_head where clinic_id = :clinic for update")
                .param("clinic", clinicId)
                .query((row, number) -> new Head(row.getLong("seq"), row.getBytes("hash")))
                .single();
    }

    private void insert(Actor actor, Auditable event, AuditEntry entry, byte[] bytes, byte[] prev, byte[] hash) {
        jdbc.sql("""
                        insert into audit_event
                            (clinic_id, seq, at, what, actor_id, client_id, record_id, bytes, prev, hash)
                        values (:clinic, :seq, :at, :what, :actor, :client, :record, :bytes, :prev, :hash)""")
                .param("clinic", actor.clinicId())
                .param("seq", entry.seq())
                .param("at", Timestamp.from(entry.at()))
                .param("what", entry.what())
                .param("actor", actor.id())
                .param("client", event.clientId())
                .param("record", event.recordId())
                .param("bytes", bytes)
                .param("prev", prev)
                .param("hash", hash)
                .update();
    }

    private record Head(long seq, byte[] hash) {}
}
