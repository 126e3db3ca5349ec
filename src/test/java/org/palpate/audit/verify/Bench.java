/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.palpate.database.TestDatabase;

/**
 * Where somebody with every right in the database tampers with it. Each attempt is verified in the transaction it was
 * made in and then taken back, so that many fit into a second.
 */
final class Bench implements AutoCloseable {

    private final Connection superuser;
    private final Path home;

    Bench(TestDatabase database, Path home) throws SQLException {
        this.superuser = database.asSuperuser().getConnection();
        this.home = home;
        superuser.setAutoCommit(false);
    }

    Hand hand() {
        return new Hand(superuser);
    }

    /** A superuser would not be stopped by them either. */
    void dropChecks() throws SQLException {
        for (String drop : hand().<String>column("""
                select format('alter table %s drop constraint %I', conrelid::regclass, conname) from pg_constraint
                 where contype = 'c' and connamespace = 'public'::regnamespace""")) {
            hand().run(drop);
        }
        superuser.commit();
    }

    /** The broken place that the verifier finds after this tampering, or nothing if it finds none. */
    Optional<String> found(Tampering tampering) throws SQLException, IOException {
        return found(tampering, home);
    }

    Optional<String> found(Tampering tampering, Path inHome) throws SQLException, IOException {
        try (var statement = superuser.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            tampering.in(new Hand(superuser));
            statement.execute("set local role palpate_audit");
            Verification.check(superuser, CheckpointFolder.in(inHome));
            return Optional.empty();
        } catch (Broken broken) {
            return Optional.ofNullable(broken.getMessage());
        } finally {
            superuser.rollback();
        }
    }

    @Override
    public void close() throws SQLException {
        superuser.close();
    }

    /** What is done to the database. */
    interface Tampering {
        void in(Hand hand) throws SQLException;
    }
}
