/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.palpate.database.PalpateTest;
import org.palpate.database.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

@PalpateTest(properties = "palpate.demo=true")
@Import(Practice.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperTest {

    private static final Path HOME = Path.of("target", "tamper-home");

    private static final long SEED = 20_261_121;
    private static final int ROUNDS = 7;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Practice practice;

    private UUID clinic;
    private Bench bench;
    private Targets targets;

    @DynamicPropertySource
    static void freshHome(DynamicPropertyRegistry registry) throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
        registry.add("palpate.home", HOME::toString);
    }

    @TempDir
    private Path folder;

    @BeforeAll
    void populate() throws Exception {
        clinic = practice.open();
        bench = new Bench(database, HOME);
        bench.dropChecks();
        targets = Targets.of(clinic, bench.hand());
    }

    @AfterAll
    void close() throws Exception {
        bench.close();
    }

    @Test
    void anUntouchedDatabaseIsWhole() throws Exception {
        var report = new Verification(database.asAudit(), HOME).run();
        assertThat(report.clinics()).hasSize(3).allSatisfy(found -> {
            assertThat(found.newestCheckpoint()).isEqualTo(found.events());
            assertThat(found.remarks()).isEmpty();
        });
        assertThat(report.clinics()).anySatisfy(found -> {
            assertThat(found.clinic().id()).isEqualTo(clinic);
            assertThat(found.noteVersions()).isGreaterThan(found.notes());
            assertThat(found.planVersions()).isEqualTo(8);
        });
        assertThat(bench.found(hand -> {})).isEmpty();
    }

    /** Most notes here are sealed as before there were outlines, landmarks and paths, and all are whole. */
    @Test
    void aNoteSealedBeforeMarksHadPathsIsWhole() throws Exception {
        var sealed = bench.hand().<String>column("select convert_from(bytes, 'UTF8') from note_version");

        assertThat(sealed).anyMatch(note -> note.contains("\"path\"") && note.contains("\"figure\""));
        assertThat(sealed)
                .anyMatch(note -> note.contains("\"marks\":[{")
                        && !note.contains("\"path\"")
                        && !note.contains("\"figure\"")
                        && !note.contains("\"landmark\""));
        assertThat(bench.found(hand -> {})).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> namesTheBrokenPlace() {
        return NamedTampering.all(targets).stream()
                .map(it -> DynamicTest.dynamicTest(
                        it.name(),
                        () -> assertThat(bench.found(it.tampering()))
                                .hasValueSatisfying(sentence -> assertThat(sentence)
                                        .contains(it.names())
                                        .contains(clinic.toString()))));
    }

    /** Also of columns that are yet to come: each is guarded, or docs/audit.md says that it is not. */
    @TestFactory
    Stream<DynamicTest> guardsEachColumn() throws Exception {
        return EveryColumn.of(targets, bench.hand()).stream()
                .map(it -> DynamicTest.dynamicTest(
                        it.toString(),
                        () -> assertThat(bench.found(it.tampering()).isPresent())
                                .isEqualTo(it.vouchedFor())));
    }

    @Test
    void noticesWhateverIsTamperedWith() throws Exception {
        var clinics = bench.hand().<UUID>column("select clinic_id from clinic order by clinic_id");
        var unnoticed = new ArrayList<String>();
        var tried = new TreeMap<String, Integer>();
        for (var of : clinics) {
            var random = new RandomTampering(SEED, bench.hand(), of);
            for (int round = 0; round < ROUNDS; round++) {
                for (var way : random.ways()) {
                    if (!random.possible(way)) {
                        continue;
                    }
                    if (bench.found(way.choice().choose()).isEmpty()) {
                        unnoticed.add("%s, clinic %s, round %d".formatted(way.name(), of, round));
                    }
                    tried.merge(way.name(), 1, Integer::sum);
                }
            }
        }
        int count = tried.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("%d random tampers in %d ways, %d unnoticed%n", count, tried.size(), unnoticed.size());
        assertThat(unnoticed).isEmpty();
        assertThat(count).isGreaterThan(300);
    }

    @Test
    void noticesEveryBitOfACheckpoint() throws Exception {
        var random = new Random(SEED);
        var whole = Files.readAllBytes(checkpoints(HOME));
        for (int round = 0; round < 200; round++) {
            var bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(checkpoints(copyOfHome()), bytes);
            assertThat(bench.found(hand -> {}, folder.resolve("home"))).isPresent();
        }
    }

    @TestFactory
    Stream<DynamicTest> noticesWhatIsDoneToTheFiles() {
        return FileTampering.all(clinic)
                .map(it -> DynamicTest.dynamicTest(it.name(), () -> {
                    var home = copyOfHome();
                    it.tampering().in(home);
                    assertThat(bench.found(hand -> {}, home))
                            .hasValueSatisfying(sentence -> assertThat(sentence).contains(it.names()));
                }));
    }

    @Test
    void aTornLastCheckpointIsARemark() throws Exception {
        var whole = Files.readAllBytes(checkpoints(HOME));
        int last = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf("palpate/");
        for (int length = last + 1; length < whole.length; length += 9) {
            Files.write(checkpoints(copyOfHome()), Arrays.copyOf(whole, length));
            var report = new Verification(database.asAudit(), folder.resolve("home")).run();
            assertThat(report.clinics().stream().flatMap(it -> it.remarks().stream()))
                    .anyMatch(remark -> remark.contains("ends in an incomplete one"))
                    .anyMatch(remark -> remark.contains("events at the end without a checkpoint: "));
        }
    }

    @Test
    void zeroesThatAPowerCutLeavesAreATornEndToo() throws Exception {
        Files.write(checkpoints(copyOfHome()), new byte[100], StandardOpenOption.APPEND);
        var report = new Verification(database.asAudit(), folder.resolve("home")).run();
        assertThat(report.clinics().stream().filter(ClinicReport::tornCheckpoint))
                .hasSize(1);
    }

    private Path copyOfHome() throws IOException {
        var copy = folder.resolve("home");
        FileSystemUtils.deleteRecursively(copy);
        FileSystemUtils.copyRecursively(HOME, copy);
        return copy;
    }

    private Path checkpoints(Path home) {
        return FileTampering.checkpoints(home, clinic);
    }

    @Test
    void anExternalDatabaseIsCheckedByTheAuditAccountOnly() {
        var audit = database.asAudit();
        assertThat(command(audit)).startsWith("0 Checked the database jdbc:");
        var app = database.asApp();
        assertThat(command(app)).startsWith("2 The account palpate_app may not take the role palpate_audit");
    }

    private String command(DataSource account) {
        var login = (PGSimpleDataSource) account;
        var said = new ByteArrayOutputStream();
        var print = new PrintStream(said, true, StandardCharsets.UTF_8);
        int exit = new AuditVerifier(print, print)
                .run(
                        List.of(
                                "--palpate.home=" + HOME,
                                "--spring.datasource.url=" + database.url(),
                                "--spring.datasource.username=" + login.getUser(),
                                "--spring.datasource.password=" + login.getPassword()),
                        Map.of());
        return exit + " " + said.toString(StandardCharsets.UTF_8);
    }
}
