/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.palpate.client.ClientId;
import org.palpate.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The medical clearances of clients: written once, ended once. */
@Component
class Clearances {

    private final JdbcClient jdbc;

    Clearances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that were not ended, the newest first. */
    List<Clearance> of(ClientId client) {
        return jdbc.sql("""
                        select id, rule, given_by, given_on, says, valid_until from clearance c
                        where client_id = :client and not exists (
                            select from clearance_end e where e.clinic_id = c.clinic_id and e.clearance_id = c.id)
                        order by given_on desc, recorded_at desc""")
                .param("client", client.value())
                .query((row, n) -> new Clearance(
                        row.getObject("id", UUID.class),
                        row.getString("rule"),
                        row.getString("given_by"),
                        row.getObject("given_on", LocalDate.class),
                        row.getString("says"),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
    }

    void record(ClientId client, Clearance clearance, Actor author, Instant now) {
        jdbc.sql("""
                        insert into clearance (clinic_id, id, client_id, rule, given_by, given_on, says, valid_until,
                                               recorded_by, recorded_at)
                        values (:clinic, :id, :client, :rule, :from, :on, :says, :until, :author, :at)""")
                .param("clinic", author.clinicId())
                .param("id", clearance.id())
                .param("client", client.value())
                .param("rule", clearance.rule())
                .param("from", clearance.from())
                .param("on", clearance.givenOn())
                .param("says", clearance.says())
                .param("until", clearance.validUntil())
                .param("author", author.id())
                .param("at", Timestamp.from(now))
                .update();
    }

    void end(UUID clearance, String reason, Actor author, Instant now) {
        jdbc.sql("""
                        insert into clearance_end (clinic_id, clearance_id, reason, ended_by, ended_at)
                        values (:clinic, :clearance, :reason, :author, :at)""")
                .param("clinic", author.clinicId())
                .param("clearance", clearance)
                .param("reason", reason)
                .param("author", author.id())
                .param("at", Timestamp.from(now))
                .update();
    }
}
