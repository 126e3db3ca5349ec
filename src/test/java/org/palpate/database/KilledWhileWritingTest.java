/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.palpate.audit.AuditChain;
import org.palpate.audit.AuditCommand;
import org.palpate.security.ChartWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Three hands write and sign notes in a process of its own, which is killed again and again at no particular moment, each
 * third time together with the database server. Whatever was acknowledged before is there in the end, as it was.
 */
@Timeout(600)
class KilledWhileWritingTest {

    private static final Logger LOG = LoggerFactory.getLogger(KilledWhileWritingTest.class);
    private static final int KILLS = 10;
    private static final long SEED = 2_026;

    @TempDir
    Path home;

    private final Map<UUID, String> saved = new HashMap<>();
    private final Map<UUID, String> signed = new HashMap<>();
    private @Nullable UUID clinic;

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        var random = new Random(SEED);
        for (int kill = 1; kill <= KILLS; kill++) {
            writeUntilKilled(1 + random.nextInt(60), kill % 3 == 0);
        }
        LOG.info("{} kills: {} notes saved, {} of them signed", KILLS, saved.size(), signed.size());
        assertThat(signed).hasSizeGreaterThan(KILLS);
        try (var database = AuditDatabase.openEmbedded(home, Path.of(DatabaseApp.PROGRAMS))) {
            check(database.dataSource());
        }
        assertThat(AuditCommand.verify(List.of("--palpate.home=" + home), Map.of()))
                .as("the verifier, which also reads the checkpoints")
                .isZero();
    }

    private void check(DataSource auditor) throws Exception {
        var sql = JdbcClient.create(auditor);
        assertThat(AuditChain.assertWhole(sql, clinic == null ? new UUID(0, 0) : clinic))
                .isGreaterThan(saved.size());
        for (var note : saved.entrySet()) {
            assertThat(text(sql, note.getKey())).startsWith(note.getValue());
        }
        for (var note : signed.entrySet()) {
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

    private static String text(JdbcClient sql, UUID note) {
        return sql.sql("select subjective from encounter where id = ?")
                .param(note)
                .query((row, number) -> row.getString(1))
                .single();
    }

    private static byte[] sealed(JdbcClient sql, UUID note) {
        return sql.sql("select bytes from note_version where encounter_id = ?")
                .param(note)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    private void writeUntilKilled(int acknowledgements, boolean serverToo) throws Exception {
        var writer = JavaProcess.start(
                ChartWriter.class,
                "--palpate.home=" + home,
                "--palpate.postgres.binaries=" + DatabaseApp.PROGRAMS,
                "--logging.level.root=WARN");
        int heard = 0;
        var output = new StringBuilder();
        try (var lines = writer.inputReader()) {
            String line;
            while ((line = lines.readLine()) != null) {
                output.append(line).append('\n');
                if (line.startsWith("ACK ") && hear(line.split(" ", 4)) && ++heard == acknowledgements) {
                    // not Process.destroyForcibly: that would close the pipe with what was acknowledged last
                    writer.toHandle().destroyForcibly();
                    killServer(serverToo);
                }
            }
        }
        assertThat(writer.waitFor()).isNotZero();
        assertThat(heard).as(output.toString()).isGreaterThanOrEqualTo(acknowledgements);
    }

    /** Returns whether something about a note was acknowledged. */
    private boolean hear(String[] words) {
        assertThat(words[1]).as(String.join(" ", words)).isIn("clinic", "saved", "signed");
        switch (words[1]) {
            case "clinic" -> clinic = UUID.fromString(words[2]);
            case "saved" -> saved.put(UUID.fromString(words[2]), words[3]);
            default -> signed.put(UUID.fromString(words[2]), words[3]);
        }
        return !words[1].equals("clinic");
    }

    private void killServer(boolean really) throws Exception {
        if (really) {
            var pid =
                    Files.readAllLines(home.resolve("postgres/postmaster.pid")).getFirst();
            var server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            server.destroyForcibly();
            server.onExit().get(10, TimeUnit.SECONDS);
        }
    }
}
