/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class AuditDatabaseTest {

    @TempDir
    Path home;

    @Test
    void opensTheDataOfAStoppedApplicationAndStopsAgain() throws Exception {
        DatabaseApp.start("--palpate.home=" + home).close();
        try (var audit = AuditDatabase.openEmbedded(home, Path.of(DatabaseApp.PROGRAMS))) {
            assertThat(JdbcClient.create(audit.dataSource())
                            .sql("select current_user")
                            .query(String.class)
                            .single())
                    .isEqualTo("palpate_audit");
        }
        assertThat(home.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void makesNoDatabaseWhereThereIsNone() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> AuditDatabase.openEmbedded(home))
                .withMessageStartingWith("There is no database in the folder");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void doesNotDisturbARunningApplication() throws Exception {
        try (var running = EmbeddedDatabase.open(home, Path.of(DatabaseApp.PROGRAMS))) {
            assertThat(running.url()).isNotEmpty();
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> AuditDatabase.openEmbedded(home, Path.of(DatabaseApp.PROGRAMS)))
                    .withMessageStartingWith("Another Palpate is already running");
        }
    }
}
