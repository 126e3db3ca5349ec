/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.palpate.base.Ids;
import org.palpate.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the clinic settled about rules: written once, the newest of each kind holds. */
@Component
class RuleSettings {

    private final JdbcClient jdbc;

    RuleSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A setting of a rule. Never rename a kind: it is stored. */
    record Saved(
            String rule, Kind kind, int version, Severity severity, String lead, String reason, UUID byId, Instant at) {

        enum Kind {
            APPROVED,
            SEVERITY
        }
    }

    ClinicRules inForce() {
        var severities = new HashMap<String, Severity>();
        var approved = new HashMap<String, Integer>();
        for (var setting : all()) {
            switch (setting.kind()) {
                case APPROVED -> approved.put(setting.rule(), setting.version());
                case SEVERITY -> severities.put(setting.rule(), setting.severity());
            }
        }
        return new ClinicRules(severities, approved);
    }

    /** All settings, the oldest first. */
    List<Saved> all() {
        return jdbc.sql("""
                        select rule, kind, rule_version, severity, lead, reason, set_by, set_at from rule_setting
                        order by set_at, id""")
                .query((row, n) -> new Saved(
                        row.getString("rule"),
                        Saved.Kind.valueOf(row.getString("kind")),
                        row.getInt("rule_version"),
                        Severity.valueOf(row.getString("severity")),
                        row.getString("lead"),
                        row.getString("reason"),
                        row.getObject("set_by", UUID.class),
                        row.getTimestamp("set_at").toInstant()))
                .list();
    }

    UUID save(Saved setting, Actor author) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into rule_setting (clinic_id, id, rule, kind, rule_version, severity, lead, reason,
                                                  set_by, set_at)
                        values (:clinic, :id, :rule, :kind, :version, :severity, :lead, :reason, :author, :at)""")
                .param("clinic", author.clinicId())
                .param("id", id)
                .param("rule", setting.rule())
                .param("kind", setting.kind().name())
                .param("version", setting.version())
                .param("severity", setting.severity().name())
                .param("lead", setting.lead())
                .param("reason", setting.reason())
                .param("author", author.id())
                .param("at", Timestamp.from(setting.at()))
                .update();
        return id;
    }
}
