/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.palpate.base.CanonicalJson;
import org.palpate.base.NextVersion;
import org.palpate.clinic.ClinicService;
import org.palpate.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clinic's own rules, every saved state kept; until there is one, the set that ships for its place. */
@Component
class RulesInForce {

    private static final int SCHEMA = 1;

    private final JdbcClient jdbc;
    private final ClinicService clinic;

    RulesInForce(JdbcClient jdbc, ClinicService clinic) {
        this.jdbc = jdbc;
        this.clinic = clinic;
    }

    ClinicRules current() {
        var shipped = ConsentRuleSets.standard().forPlace(clinic.profile().jurisdiction());
        return newest().map(saved -> new ClinicRules(
                        saved.content().rules(),
                        shipped,
                        LooserRules.than(shipped, saved.content().rules()),
                        saved.content().reason(),
                        saved.number(),
                        clinic.staffMember(saved.authorId()).nameWithCredential(),
                        saved.at()))
                .orElseGet(() -> new ClinicRules(shipped, shipped, List.of(), "", 0, "", null));
    }

    /** Makes others who change the clinic's rules wait until this transaction ends. */
    void take(Actor author) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:clinic, 64))")
                .param("clinic", author.clinicId().toString())
                .query((row, n) -> author)
                .single();
    }

    byte[] save(ConsentRules rules, String reason, Actor author, Instant now) {
        var next = NextVersion.after(newest(), new Content(rules, reason));
        jdbc.sql("""
                        insert into consent_rules (clinic_id, number, schema, bytes, hash, prev_hash, author_id, saved_at)
                        values (:clinic, :number, :schema, :bytes, :hash, :prev, :author, :at)""")
                .param("clinic", author.clinicId())
                .param("number", next.number())
                .param("schema", SCHEMA)
                .param("bytes", next.bytes())
                .param("hash", next.hash())
                .param("prev", next.prevHash(), Types.BINARY)
                .param("author", author.id())
                .param("at", Timestamp.from(now))
                .update();
        return next.hash();
    }

    private Optional<Saved> newest() {
        return jdbc.sql("""
                        select number, bytes, hash, author_id, saved_at from consent_rules
                        order by number desc limit 1""")
                .query((row, n) -> new Saved(
                        row.getInt("number"),
                        row.getBytes("bytes"),
                        row.getBytes("hash"),
                        row.getObject("author_id", UUID.class),
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    private record Content(ConsentRules rules, String reason) {}

    private record Saved(int number, byte[] bytes, byte[] hash, UUID authorId, Instant at)
            implements NextVersion.Earlier {

        Content content() {
            return CanonicalJson.read(bytes, Content.class);
        }
    }
}
