/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit;

import java.util.UUID;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * At every start, before anybody is served: the events that a crash left without a checkpoint get one. They are of all
 * clinics, so their heads are asked for past the row-level security; they hold no more than a number and a hash.
 */
@Component
class CheckpointCatchUp implements InitializingBean {

    private final JdbcClient jdbc;
    private final Checkpoints checkpoints;

    CheckpointCatchUp(JdbcClient jdbc, Checkpoints checkpoints) {
        this.jdbc = jdbc;
        this.checkpoints = checkpoints;
    }

    @Override
    public void afterPropertiesSet() {
        jdbc.sql("select clinic_id, seq, hash from audit_heads()")
                .query((row, number) ->
                        new Head(row.getObject("clinic_id", UUID.class), row.getLong("seq"), row.getBytes("hash")))
                .list()
                .forEach(head -> checkpoints.catchUp(head.clinicId(), head.seq(), head.hash()));
    }

    private record Head(UUID clinicId, long seq, byte[] hash) {}
}
