/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;

/** Checks everything in one look at the database. Stops at the first broken place. */
final class Verification {

    private static final String OBSTACLES = """
            select 'The database account is no member of palpate_audit, so it cannot read every clinic.' as obstacle
             where not coalesce((select pg_has_role(current_user, oid, 'USAGE')
                                   from pg_roles where rolname = 'palpate_audit'), false)
            union all
            select 'There is no Palpate in this database: it has no table audit_event.'
             where to_regclass('audit_event') is null""";

    private final DataSource database;
    private final Path home;

    Verification(DataSource database, Path home) {
        this.database = database;
        this.home = home;
    }

    /**
     * @throws Broken at the first place that is not as it was written
     * @throws NotVerifiable if the database does not let itself be checked
     */
    Report run() throws IOException, SQLException {
        if (!Files.isDirectory(home)) {
            throw new NotVerifiable("There is no data folder %s.".formatted(home.toAbsolutePath()));
        }
        try (var connection = database.getConnection()) {
            requireReadable(connection);
            var checkpoints = CheckpointFolder.in(home);
            // one snapshot for all tables: the application may be writing to an external database meanwhile
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return check(connection, checkpoints);
        }
    }

    /** Checks what this connection sees. */
    static Report check(Connection connection, CheckpointFolder checkpoints) throws SQLException {
        var clinics = Clinic.all(connection);
        Clinic.requireNoRowsWithout(connection);
        checkpoints.requireOnly(clinics);
        var reports = new ArrayList<ClinicReport>();
        for (var clinic : clinics) {
            try {
                reports.add(check(connection, clinic, checkpoints.of(clinic.id())));
            } catch (Broken broken) {
                throw broken.in(clinic.place());
            }
        }
        return new Report(checkpoints.key().fingerprint(), reports);
    }

    /** Row-level security shows an account without the right nothing at all, which must not pass for whole. */
    private static void requireReadable(Connection connection) throws SQLException {
        var obstacles = Rows.all(connection, OBSTACLES, row -> Rows.text(row, "obstacle"));
        if (!obstacles.isEmpty()) {
            throw new NotVerifiable(obstacles.getFirst());
        }
    }

    private static ClinicReport check(Connection connection, Clinic clinic, CheckpointFile checkpoints)
            throws SQLException {
        var chain = new Chain(clinic.id(), checkpoints);
        var history = chain.prove(connection);
        var clients = new ClientCheck(clinic.id(), history.clients());
        clients.run(connection);
        var chart = new ChartCheck(clinic.id(), history.encounters());
        chart.run(connection);
        var plans = new PlanCheck(clinic.id(), history.plans());
        plans.run(connection);
        var consents = new ConsentCheck(clinic.id(), history.consents());
        consents.run(connection);
        var accounts = new AccountCheck(clinic.id(), history.accounts());
        accounts.run(connection);
        return new ClinicReport(
                clinic,
                chain.length(),
                chart.notes(),
                chart.versions(),
                plans.versions(),
                consents.entries(),
                clients.clients(),
                accounts.accounts(),
                checkpoints.count(),
                checkpoints.newest(),
                checkpoints.isTorn());
    }
}
