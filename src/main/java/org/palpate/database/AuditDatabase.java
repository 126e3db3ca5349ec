/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database as the audit verifier sees it: role {@code palpate_audit}, which reads every clinic and writes nothing.
 * Works without the application; nothing is migrated.
 */
public final class AuditDatabase implements AutoCloseable {

    private final DataSource dataSource;
    private final Closing closing;

    private AuditDatabase(DataSource dataSource, Closing closing) {
        this.dataSource = dataSource;
        this.closing = closing;
    }

    /**
     * Starts the embedded server of a stopped Palpate; closing stops it.
     *
     * @param home the data folder, {@code palpate.home}
     * @throws StartRefused if there is no database in the folder, or Palpate is running on it
     */
    public static AuditDatabase openEmbedded(Path home) {
        return openEmbedded(home, EmbeddedDatabase.binariesIn(home));
    }

    static AuditDatabase openEmbedded(Path home, Path binaries) {
        if (!Files.isDirectory(PostgresServer.dataFolder(home))) {
            throw new StartRefused(
                    "There is no database in the folder %s.".formatted(home.toAbsolutePath()),
                    "Name the folder Palpate runs on with --palpate.home=FOLDER.");
        }
        var database = EmbeddedDatabase.open(home, binaries);
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(database.url());
        dataSource.setUser(EmbeddedDatabase.AUDIT);
        dataSource.setPassword(database.passwords().audit());
        return new AuditDatabase(dataSource, database::close);
    }

    /**
     * Reaches a PostgreSQL that somebody else runs, with {@code palpate_audit} itself or an account that may take that
     * role, such as the owner of a set-up with one account.
     */
    public static AuditDatabase connect(String url, String user, String password) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        dataSource.setUser(user);
        dataSource.setPassword(password);
        dataSource.setOptions("-c role=" + EmbeddedDatabase.AUDIT);
        return new AuditDatabase(dataSource, () -> {});
    }

    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() throws IOException {
        closing.close();
    }

    private interface Closing {
        void close() throws IOException;
    }
}
