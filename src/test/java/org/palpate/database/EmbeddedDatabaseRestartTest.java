/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class EmbeddedDatabaseRestartTest {

    private static final Path PROGRAMS = Path.of(DatabaseApp.PROGRAMS);

    @TempDir
    Path home;

    @Test
    void whatWasWrittenIsThereAfterARestart() throws Exception {
        try (var database = open()) {
            asOwner(database, "create table kept as select 'left quadratus lumborum' as region");
        }
        assertThat(home.resolve("postgres/postmaster.pid")).doesNotExist();
        try (var database = open()) {
            assertThat(asOwner(database, "select region from kept")).isEqualTo("left quadratus lumborum");
        }
    }

    @Test
    void aFolderNameWithBlanksAndAccentsIsLikeAnyOther() throws Exception {
        try (var database = EmbeddedDatabase.open(home.resolve("Zoë's clinic; data & notes"), PROGRAMS)) {
            assertThat(asOwner(database, "select 1::text")).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"$HOME", "`id`", "\"quoted\""})
    void aFolderNameThatAShellWouldReadDifferentlyIsRefused(String name) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> EmbeddedDatabase.open(home.resolve(name), PROGRAMS))
                .withMessageContaining("PostgreSQL cannot work in a folder");
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> EmbeddedDatabase.open(home, home.resolve(name)));
    }

    @Test
    void aSecondInstanceInTheSameProcessIsRefused() throws Exception {
        try (var database = open()) {
            assertThat(database.url()).isNotEmpty();
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(this::open)
                    .withMessage(
                            "Another Palpate is already running on the data folder %s (process %d).",
                            home, ProcessHandle.current().pid());
        }
        open().close();
    }

    @Test
    void aSecondApplicationSaysSoInOneSentenceAndStops() throws Exception {
        try (var database = open()) {
            assertThat(database.url()).isNotEmpty();
            var second = JavaProcess.start(DatabaseApp.class, "--palpate.home=" + home);
            var output = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(second.waitFor()).isNotZero();
            assertThat(output)
                    .contains("Another Palpate is already running on the data folder " + home)
                    .contains("--palpate.home=FOLDER")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aKilledApplicationLosesNothingItAcknowledged() throws Exception {
        long acknowledged = writeThenKill();
        assertThat(leftOverServer())
                .as("the server runs on without its application")
                .isPresent();
        var leftOver = leftOverServer().orElseThrow();
        try (var database = open()) {
            assertThat(leftOver.onExit()).succeedsWithin(Duration.ofSeconds(10));
            assertThat(Long.parseLong(asOwner(database, "select max(number) from written")))
                    .isGreaterThanOrEqualTo(acknowledged);
            assertThat(asOwner(database, "select count(*) - max(number) from written"))
                    .isEqualTo("0");
        }
    }

    @Test
    void aKilledApplicationAndServerLoseNothingTheyAcknowledged() throws Exception {
        long acknowledged = writeThenKill();
        var server = leftOverServer().orElseThrow();
        server.destroyForcibly();
        server.onExit().get(10, TimeUnit.SECONDS);
        assertThat(home.resolve("postgres/postmaster.pid")).exists();
        try (var database = open()) {
            assertThat(Long.parseLong(asOwner(database, "select max(number) from written")))
                    .isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    void aStaleProcessNumberThatNowBelongsToAnotherProgramHarmsNeither() throws Exception {
        open().close();
        var bystander = new ProcessBuilder("sleep", "300").start();
        try {
            var data = home.resolve("postgres");
            Files.writeString(
                    data.resolve("postmaster.pid"),
                    "%d%n%s%n1700000000%n5432%n%n127.0.0.1%n  1234567         1%nready   %n"
                            .formatted(bystander.pid(), data));
            open().close();
            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroyForcibly();
        }
    }

    @Test
    void aStaleProcessNumberOfAnotherPalpatesServerDoesNotStopThatOne(@TempDir Path otherHome) throws Exception {
        open().close();
        try (var other = EmbeddedDatabase.open(otherHome, PROGRAMS)) {
            Files.copy(otherHome.resolve("postgres/postmaster.pid"), home.resolve("postgres/postmaster.pid"));
            open().close();
            assertThat(asOwner(other, "select 1::text")).isEqualTo("1");
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws Exception {
        var file = Files.createFile(home.resolve("file"));
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> EmbeddedDatabase.open(file.resolve("data"), PROGRAMS))
                .withMessageContaining("The database in the folder " + file.resolve("data") + " cannot be started");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a number", "99999999999999999"})
    void aDamagedProcessFileDoesNotKeepTheDatabaseFromStarting(String content) throws Exception {
        open().close();
        Files.writeString(home.resolve("postgres/postmaster.pid"), content);
        open().close();
    }

    @Test
    void aFirstStartThatWasCutShortIsBegunAgain() throws Exception {
        Files.createDirectories(home.resolve("postgres.new/base"));
        Files.writeString(home.resolve("postgres.new/PG_VERSION"), "18");
        try (var database = open()) {
            assertThat(asOwner(database, "select 1::text")).isEqualTo("1");
        }
        assertThat(home.resolve("postgres.new")).doesNotExist();
    }

    @Test
    void aMissingPasswordFileIsNamed() throws Exception {
        open().close();
        Files.delete(home.resolve("database.properties"));
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(this::open)
                .withMessageContaining("its password file database.properties is missing");
    }

    @Test
    void passwordsThatDoNotFitAreToldAndTheServerIsNotLeftRunning() throws Exception {
        open().close();
        var file = home.resolve("database.properties");
        Files.writeString(file, Files.readString(file).replaceFirst("superuser.password=.*", "superuser.password=x"));
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(this::open)
                .withMessageContaining("its logins could not be set up");
        assertThat(home.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void dataOfAnotherMajorVersionIsLeftAlone() throws Exception {
        open().close();
        Files.writeString(home.resolve("postgres/PG_VERSION"), "17\n");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(this::open)
                .withMessageContaining("was written by PostgreSQL 17; this Palpate runs PostgreSQL 18");
    }

    @Test
    void aServerThatDoesNotStartSaysWhy() throws Exception {
        open().close();
        Files.writeString(home.resolve("postgres/postgresql.auto.conf"), "shared_buffers = 'a lot'\n");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(this::open)
                .satisfies(refused -> assertThat(refused.remedy()).contains("shared_buffers"));
    }

    private long writeThenKill() throws Exception {
        var writer = JavaProcess.start(DatabaseWriter.class, home.toString());
        var acknowledged = "";
        try (var lines = writer.inputReader()) {
            String line;
            while ((line = lines.readLine()) != null) {
                acknowledged = line;
                if (line.equals("committed 200")) {
                    // not Process.destroyForcibly: that would close the pipe with what was acknowledged last
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(writer.waitFor()).isNotZero();
        assertThat(acknowledged).startsWith("committed ");
        return Long.parseLong(acknowledged.substring("committed ".length()));
    }

    private Optional<ProcessHandle> leftOverServer() throws IOException {
        var pid = Files.readAllLines(home.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid));
    }

    private EmbeddedDatabase open() throws IOException {
        return EmbeddedDatabase.open(home, PROGRAMS);
    }

    private static String asOwner(EmbeddedDatabase database, String sql) throws SQLException {
        var owner = database.passwords().owner();
        try (var connection = DriverManager.getConnection(database.url(), EmbeddedDatabase.OWNER, owner);
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (var row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
