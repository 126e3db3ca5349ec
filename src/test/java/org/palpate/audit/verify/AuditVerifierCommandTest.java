/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.palpate.Palpate;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockServletContext;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** The command as a person types it, on a data folder that the application has filled. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class AuditVerifierCommandTest {

    @TempDir
    static Path folder;

    private Path home;
    private Said whileRunning;

    @BeforeAll
    void fill() throws Exception {
        home = folder.resolve("home");
        try (var application = start(home)) {
            whileRunning = verify(home);
        }
    }

    private static ConfigurableApplicationContext start(Path home) {
        return new SpringApplicationBuilder(Palpate.class)
                .web(WebApplicationType.SERVLET)
                .contextFactory(type -> new GenericWebApplicationContext(new MockServletContext())) // no web server
                .run("--palpate.home=" + home, "--palpate.demo=true");
    }

    @Test
    void aWholeFolderExitsWithZeroAndSaysWhatWasChecked() throws Exception {
        var said = verify(home);
        assertThat(said.err()).isEmpty();
        assertThat(said.out().lines()).hasSize(5).first().isEqualTo("Checked the data folder " + home + ".");
        assertThat(said.out())
                .contains("Clinic \"Riverside Massage Clinic\"", "Clinic \"Harbour Bodywork\"", "; sealed versions: ")
                .contains("Checkpoint key, SHA-256: ", "Whole. Clinics: 2; ")
                .doesNotContain("Remark");
        assertThat(said.exit()).isZero();
        assertThat(home.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void aTamperedNoteExitsWithOneAndIsNamed() throws Exception {
        var copy = folder.resolve("tampered");
        FileSystemUtils.copyRecursively(home, copy);
        String note;
        try (var application = start(copy);
                var superuser = superuser(application, copy)) {
            var hand = new Hand(superuser);
            hand.run("set session_replication_role = replica");
            note = hand.<String>read("select id::text from encounter where state = 'SIGNED' order by id limit 1");
            hand.change("update encounter set plan = plan || ' Stop.' where id = ?::uuid", note);
        }
        var said = verify(copy);
        assertThat(said.out().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("Broken: Clinic \"")
                .endsWith(": note " + note + ": its column plan is not what was sealed.");
        assertThat(said.err()).isEmpty();
        assertThat(said.exit()).isEqualTo(1);
    }

    private static Connection superuser(ConfigurableApplicationContext application, Path home) throws Exception {
        var url = application.getBean(JdbcConnectionDetails.class).getJdbcUrl();
        var passwords = new Properties();
        try (var file = Files.newBufferedReader(home.resolve("database.properties"))) {
            passwords.load(file);
        }
        return DriverManager.getConnection(url, "postgres", passwords.getProperty("superuser.password"));
    }

    @Test
    void theNextStartMakesGoodWhatACrashLeftOfTheCheckpoints() throws Exception {
        var copy = folder.resolve("crashed");
        FileSystemUtils.copyRecursively(home, copy);
        cutTheLastCheckpointShort(copy.resolve("checkpoints"));
        var crashed = verify(copy);
        assertThat(crashed.exit()).isZero();
        assertThat(crashed.out())
                .contains("events at the end without a checkpoint: ")
                .contains("ends in an incomplete one, as a crash leaves it");
        start(copy).close();
        var restarted = verify(copy);
        assertThat(restarted.exit()).isZero();
        assertThat(restarted.out()).contains("Whole. Clinics: 2; ").doesNotContain("Remark");
    }

    private static void cutTheLastCheckpointShort(Path checkpoints) throws IOException {
        try (var files = Files.list(checkpoints)) {
            for (var file : files.toList()) {
                var text = Files.readString(file, StandardCharsets.ISO_8859_1);
                Files.writeString(
                        file, text.substring(0, text.lastIndexOf("palpate/") + 60), StandardCharsets.ISO_8859_1);
            }
        }
    }

    @Test
    void aFolderInUseExitsWithTwo() {
        assertThat(whileRunning.exit()).isEqualTo(2);
        assertThat(whileRunning.out()).isEmpty();
        assertThat(whileRunning.err()).startsWith("Another Palpate is already running on the data folder " + home);
    }

    @Test
    void aFolderThatDoesNotExistExitsWithTwo() throws Exception {
        var said = verify(folder.resolve("nowhere"));
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).startsWith("There is no database in the folder " + folder.resolve("nowhere"));
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void aDatabaseThatDoesNotAnswerExitsWithTwo() throws Exception {
        var said = run(
                "audit", "verify", "--palpate.home=" + home, "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/x");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).startsWith("The database cannot be read: ");
    }

    @Test
    void otherWordsExitWithTwo() throws Exception {
        for (var words : List.of(List.of("audit"), List.of("audit", "verify", "now"), List.of("verify"), List.of(""))) {
            var said = run(words.toArray(String[]::new));
            assertThat(said.exit()).isEqualTo(2);
            assertThat(said.err()).contains("audit verify [--palpate.home=FOLDER]");
        }
        var said = run("audit", "verify", "--palpate.hom=x");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).startsWith("\"audit verify\" does not know the option --palpate.hom.");
    }

    private static Said verify(Path home) throws IOException, InterruptedException {
        return run("audit", "verify", "--palpate.home=" + home);
    }

    private static Said run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Palpate.class.getName()));
        command.addAll(List.of(arguments));
        var errors = Files.createTempFile("palpate", ".err");
        var process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        var err = Files.readString(errors);
        Files.delete(errors);
        return new Said(exit, out, err);
    }

    private record Said(int exit, String out, String err) {}
}
