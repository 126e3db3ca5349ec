/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.client.ClientId;
import org.palpate.clinic.ClinicService;
import org.palpate.clinic.StaffProfile;
import org.palpate.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The medical clearances of clients: written once, ended once. */
@Component
class Clearances {

    private final JdbcClient jdbc;
    private final ClinicService clinic;

    Clearances(JdbcClient jdbc, ClinicService clinic) {
        this.jdbc = jdbc;
        this.clinic = clinic;
    }

    /** Those that were not ended, the newest first. */
    List<Clearance> of(ClientId client) {
        return rows(client).stream()
                .filter(row -> row.endedBy() == null)
                .map(Row::clearance)
                .toList();
    }

    /** All that were ever recorded, the newest first, with whoever recorded and ended them by name. */
    List<RecordedClearance> recorded(ClientId client, Rulebook rulebook) {
        var rows = rows(client);
        if (rows.isEmpty()) {
            return List.of();
        }
        var names =
                clinic.staff().stream().collect(Collectors.toMap(StaffProfile::id, StaffProfile::nameWithCredential));
        return rows.stream()
                .map(row -> new RecordedClearance(
                        row.clearance(),
                        rulebook.rule(row.clearance().rule())
                                .map(Rule::condition)
                                .orElse(row.clearance().rule()),
                        names.getOrDefault(row.recordedBy(), ""),
                        row.recordedAt(),
                        row.end(names)))
                .toList();
    }

    private List<Row> rows(ClientId client) {
        return jdbc.sql("""
                        select id, rule, given_by, given_on, says, valid_until, recorded_by, recorded_at,
                               e.reason, e.ended_by, e.ended_at
                        from clearance c
                        left join clearance_end e on e.clinic_id = c.clinic_id and e.clearance_id = c.id
                        where client_id = :client
                        order by given_on desc, recorded_at desc""")
                .param("client", client.value())
                .query((row, n) -> Row.of(row))
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

    private record Row(
            Clearance clearance,
            UUID recordedBy,
            Instant recordedAt,
            @Nullable String reason,
            @Nullable UUID endedBy,
            @Nullable Timestamp endedAt) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    new Clearance(
                            row.getObject("id", UUID.class),
                            row.getString("rule"),
                            row.getString("given_by"),
                            row.getObject("given_on", LocalDate.class),
                            row.getString("says"),
                            row.getObject("valid_until", LocalDate.class)),
                    row.getObject("recorded_by", UUID.class),
                    row.getTimestamp("recorded_at").toInstant(),
                    row.getString("reason"),
                    row.getObject("ended_by", UUID.class),
                    row.getTimestamp("ended_at"));
        }

        RecordedClearance.@Nullable End end(Map<UUID, String> names) {
            return reason == null || endedBy == null || endedAt == null
                    ? null
                    : new RecordedClearance.End(reason, names.getOrDefault(endedBy, ""), endedAt.toInstant());
        }
    }
}
