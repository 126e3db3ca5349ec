/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells PostgreSQL in the first statement of every transaction which clinic it is for; the row-level policies compare
 * with it. The setting ends with the transaction, so a pooled connection never carries it to the next borrower.
 */
class ClinicTransactions extends JpaTransactionManager {

    private static final String SET_CLINIC = "select set_config('app.clinic', ?, true)";

    private final transient CurrentClinic clinic;

    ClinicTransactions(CurrentClinic clinic) {
        this.clinic = clinic;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            setClinic(connection());
        } catch (SQLException | RuntimeException e) {
            giveUp(transaction);
            throw new CannotCreateTransactionException("The clinic of the transaction could not be set", e);
        }
    }

    /** The connection Hibernate works on, which Spring also hands to plain JDBC in the same transaction. */
    private Connection connection() {
        var dataSource = Objects.requireNonNull(getDataSource(), "no data source");
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(dataSource);
        return Objects.requireNonNull(holder, "no connection is bound to the transaction")
                .getConnection();
    }

    private void setClinic(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(SET_CLINIC)) {
            statement.setString(1, clinic.id().map(UUID::toString).orElse(""));
            statement.execute();
        }
    }

    /** Spring cleans up after a failure of its own begin only; the transaction is open already when ours fails. */
    private void giveUp(Object transaction) {
        try {
            var factory = Objects.requireNonNull(getEntityManagerFactory(), "no entity manager factory");
            if (TransactionSynchronizationManager.getResource(factory) instanceof EntityManagerHolder holder) {
                holder.getEntityManager().getTransaction().rollback();
            }
        } catch (RuntimeException e) {
            logger.warn("A transaction that could not begin was not rolled back either", e);
        } finally {
            doCleanupAfterCompletion(transaction);
        }
    }
}
