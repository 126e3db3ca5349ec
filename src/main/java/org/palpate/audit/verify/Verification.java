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
        var id = clinic.id();
        var clients = Check.run(new ClientCheck(id, history.clients()), connection);
        var chart = Check.run(new ChartCheck(id, history.encounters()), connection);
        var plans = Check.run(new PlanCheck(id, history.plans()), connection);
        var consents = Check.run(new ConsentCheck(id, history.consents()), connection);
        var health =
                Check.run(new HealthHistoryCheck(id, history.healthHistories(), history.healthReviews()), connection);
        var decisions = Check.run(new DecisionCheck(id, history.decisions()), connection);
        var library = Check.run(new OwnEntryCheck(id, history.libraryEntries(), history.librarySwitches()), connection);
        var accounts = Check.run(new AccountCheck(id, history.accounts()), connection);
        return new ClinicReport(
                clinic,
                chain.length(),
                chart.notes(),
                chart.versions(),
                chart.submissions(),
                chart.cosignatures(),
                plans.versions(),
                consents.entries(),
                health.versions(),
                decisions.checks(),
                library.versions(),
                clients.clients(),
                accounts.accounts(),
                checkpoints.count(),
                checkpoints.newest(),
                checkpoints.isTorn());
    }
}
