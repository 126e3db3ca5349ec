/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class EmbeddedStartTest {

    @Test
    void starts(@TempDir Path home) {
        UUID clinic = UUID.randomUUID();
        DatabaseApp.CLINIC.set(clinic);
        for (int i = 0; i < 2; i++) {
            long t = System.nanoTime();
            try (var context = DatabaseApp.start("--palpate.home=" + home)) {
                System.err.println("START " + (System.nanoTime() - t) / 1000000 + " ms");
                var jdbc = context.getBean(JdbcClient.class);
                System.err.println(jdbc.sql(
                                "select name, setting from pg_settings where name in ('fsync','full_page_writes','synchronous_commit','TimeZone','listen_addresses','data_checksums')")
                        .query()
                        .listOfRows());
                System.err.println(
                        jdbc.sql("select current_user, version()").query().listOfRows());
                System.err.println(jdbc.sql("select datname, datlocprovider, datlocale from pg_database")
                        .query()
                        .listOfRows());
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                        .executeWithoutResult(s -> assertThat(jdbc.sql("select current_setting('app.clinic')")
                                        .query(String.class)
                                        .single())
                                .isEqualTo(clinic.toString()));
            }
        }
    }
}
