/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palpate.audit.AuditChain;
import org.palpate.audit.AuditCommand;
import org.palpate.database.KilledWriter.Victim;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Three hands write and sign notes in a process of its own. At no particular moment the process is killed, or the process
 * and the database server, or the server alone while the hands write on. Whatever was acknowledged before is there in the
 * end, as it was. The profile {@code nightly} kills a thousand times.
 */
class KilledWhileWritingTest {

    private static final Logger LOG = LoggerFactory.getLogger(KilledWhileWritingTest.class);
    private static final int KILLS = Integer.getInteger("palpate.kills", 50);

    /** A program takes long to start again, a database does not. */
    private static final int OF_THE_PROGRAM = KILLS / 10;

    private static final int MOST_CONTROLS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(900 + 10L * KILLS);
    private static final long SEED = 2_026;

    @TempDir
    Path home;

    @Test
    void nothingAcknowledgedIsLost() {
        assertTimeoutPreemptively(PATIENCE, () -> {
            var writer = new KilledWriter(home, new Random(SEED));
            for (int kill = 1; kill <= OF_THE_PROGRAM; kill++) {
                writer.writeUntilKilled(kill % 3 == 0 ? Victim.PROGRAM_THEN_DATABASE : Victim.PROGRAM);
            }
            writer.writeWhileTheDatabaseIsKilled(KILLS - OF_THE_PROGRAM);
            LOG.info(
                    "{} kills: {} notes saved, {} of them signed",
                    KILLS,
                    writer.saved().size(),
                    writer.signed().size());
            assertThat(writer.signed()).hasSizeGreaterThan(KILLS);
            checkAll(writer);
            assertThat(AuditCommand.verify(List.of("--palpate.home=" + home), Map.of()))
                    .as("the verifier, which also reads the checkpoints")
                    .isZero();
        });
    }

    /** The counter-check: with commits that are acknowledged before they are durable, the same test finds a loss. */
    @Test
    void aDatabaseThatAcknowledgesTooEarlyIsFoundOut() {
        assertTimeoutPreemptively(PATIENCE, () -> {
            var writer = new KilledWriter(
                    home,
                    new Random(SEED),
                    "--spring.datasource.hikari.connection-init-sql=set synchronous_commit = off");
            int kills = 0;
            long lost = 0;
            while (lost == 0 && kills < MOST_CONTROLS) {
                writer.writeUntilKilled(Victim.DATABASE_THEN_PROGRAM);
                kills++;
                lost = lost(writer);
            }
            LOG.info(
                    "with synchronous_commit off, kill {} lost {} of {} notes",
                    kills,
                    lost,
                    writer.saved().size());
            assertThat(lost).isPositive();
        });
    }

    private long lost(KilledWriter writer) throws Exception {
        try (var database = AuditDatabase.openEmbedded(home, Path.of(DatabaseApp.PROGRAMS))) {
            var sql = JdbcClient.create(database.dataSource());
            return writer.saved().entrySet().stream()
                    .filter(note -> text(sql, note.getKey())
                            .filter(text -> text.startsWith(note.getValue()))
                            .isEmpty())
                    .count();
        }
    }

    private void checkAll(KilledWriter writer) throws Exception {
        assertThat(lost(writer))
                .as("notes whose acknowledged text is not there")
                .isZero();
        try (var database = AuditDatabase.openEmbedded(home, Path.of(DatabaseApp.PROGRAMS))) {
            check(writer, database.dataSource());
        }
    }

    private static void check(KilledWriter writer, DataSource auditor) throws Exception {
        var sql = JdbcClient.create(auditor);
        assertThat(AuditChain.assertWhole(sql, writer.clinic()))
                .isGreaterThan(writer.saved().size());
        for (var note : writer.signed().entrySet()) {
            var sealed = sealed(sql, note.getKey());
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(sealed)))
                    .isEqualTo(note.getValue());
            assertThat(new String(sealed, StandardCharsets.UTF_8)).contains("word1;word2;word3;word4;word5;");
        }
        assertThat(sql.sql("""
                                select count(*) from encounter e where (state = 'SIGNED') <> exists (
                                    select from note_version v where v.encounter_id = e.id)""").query((row, number) -> row.getLong(1)).single())
                .as("notes half signed")
                .isZero();
        assertThat(sql.sql("""
                                select count(*) from encounter e where e.version > 0 and (
                                    select count(*) from mark m where m.encounter_id = e.id and m.removed_at is null) <> 1""").query((row, number) -> row.getLong(1)).single())
                .as("notes half saved")
                .isZero();
    }

    private static Optional<String> text(JdbcClient sql, UUID note) {
        return sql.sql("select subjective from encounter where id = ?")
                .param(note)
                .query((row, number) -> row.getString(1))
                .optional();
    }

    private static byte[] sealed(JdbcClient sql, UUID note) {
        return sql.sql("select bytes from note_version where encounter_id = ?")
                .param(note)
                .query((row, number) -> row.getBytes(1))
                .single();
    }
}
