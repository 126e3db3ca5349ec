/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.palpate.database.PalpateTest;
import org.palpate.database.TestDatabase;
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

    @Autowired
    private TestDatabase database;

    @Autowired
    private Practice practice;

    private UUID clinic;
    private Bench bench;

    @DynamicPropertySource
    static void freshHome(DynamicPropertyRegistry registry) throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
        registry.add("palpate.home", HOME::toString);
    }

    @BeforeAll
    void populate() throws Exception {
        clinic = practice.open();
        bench = new Bench(database, HOME);
    }

    @AfterAll
    void close() throws Exception {
        bench.close();
    }

    @Test
    void anUntouchedDatabaseIsWhole() throws Exception {
        var report = new Verification(database.asAudit(), HOME).run();
        System.out.println(report);
        assertThat(report.clinics()).hasSize(3);
    }
}
