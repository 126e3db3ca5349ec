/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.CanonicalJson;
import org.palpate.base.Ids;
import org.palpate.base.NextVersion;
import org.palpate.client.ClientId;
import org.palpate.screening.SafetyCheck.CheckedRule;
import org.palpate.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What fired at visits and what was decided: written once, read back byte for byte. */
@Component
class SafetyChecks {

    /** 2 since the letter has an addressee; what was written before names nobody. */
    private static final int SCHEMA = 2;

    private final JdbcClient jdbc;

    SafetyChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is sealed. Never rename a field. */
    record Content(
            List<CheckedRule> rules,
            Decision decision,
            String reason,
            @Nullable Told told,
            @Nullable Addressee letterTo) {

        Addressee addressee() {
            return letterTo == null ? Addressee.NOBODY : letterTo;
        }
    }

    record Saved(UUID visit, int number, byte[] bytes, byte[] hash, UUID authorId, Instant at)
            implements NextVersion.Earlier {

        SafetyCheck toCheck(String author) {
            var content = CanonicalJson.read(bytes, Content.class);
            return new SafetyCheck(
                    visit,
                    number,
                    content.rules,
                    content.decision,
                    content.reason,
                    content.told,
                    content.addressee(),
                    authorId,
                    author,
                    at);
        }
    }

    /** How often a rule fired at a visit, and how often the visit went on against it. */
    record Count(int fired, int overridden) {}

    Optional<Saved> newest(ClientId client, UUID visit) {
        return jdbc.sql("""
                        select visit_id, number, bytes, hash, decided_by, decided_at from safety_check
                        where client_id = :client and visit_id = :visit order by number desc limit 1""")
                .param("client", client.value())
                .param("visit", visit)
                .query((row, n) -> new Saved(
                        row.getObject("visit_id", UUID.class),
                        row.getInt("number"),
                        row.getBytes("bytes"),
                        row.getBytes("hash"),
                        row.getObject("decided_by", UUID.class),
                        row.getTimestamp("decided_at").toInstant()))
                .optional();
    }

    Saved save(ClientId client, UUID visit, Content content, Actor author, Instant now) {
        var id = Ids.next();
        var next = NextVersion.after(newest(client, visit), content);
        jdbc.sql("""
                        insert into safety_check (clinic_id, id, client_id, visit_id, number, schema, bytes, hash,
                                                  prev_hash, decided_by, decided_at)
                        values (:clinic, :id, :client, :visit, :number, :schema, :bytes, :hash, :prev, :author, :at)""")
                .param("clinic", author.clinicId())
                .param("id", id)
                .param("client", client.value())
                .param("visit", visit)
                .param("number", next.number())
                .param("schema", SCHEMA)
                .param("bytes", next.bytes())
                .param("hash", next.hash())
                .param("prev", next.prevHash(), Types.BINARY)
                .param("author", author.id())
                .param("at", Timestamp.from(now))
                .update();
        content.rules().forEach(rule -> count(id, rule, content.decision(), author));
        return new Saved(visit, next.number(), next.bytes(), next.hash(), author.id(), now);
    }

    /** For every rule that ever fired, over all visits; a visit counts once. */
    Map<String, Count> counts() {
        var counts = new HashMap<String, Count>();
        jdbc.sql("""
                        select r.rule, count(distinct c.visit_id) as fired,
                               count(distinct c.visit_id) filter (where r.overridden) as overridden
                        from safety_check_rule r
                        join safety_check c on c.clinic_id = r.clinic_id and c.id = r.check_id
                        group by r.rule""")
                .query((row, n) ->
                        counts.put(row.getString("rule"), new Count(row.getInt("fired"), row.getInt("overridden"))))
                .list();
        return counts;
    }

    private void count(UUID check, CheckedRule rule, Decision decision, Actor author) {
        jdbc.sql("""
                        insert into safety_check_rule (clinic_id, check_id, rule, overridden)
                        values (:clinic, :check, :rule, :overridden)""")
                .param("clinic", author.clinicId())
                .param("check", check)
                .param("rule", rule.rule())
                .param(
                        "overridden",
                        decision == Decision.WENT_ON && rule.severity().needsReason())
                .update();
    }
}
