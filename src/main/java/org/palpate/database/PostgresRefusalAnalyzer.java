/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Puts a sentence in place of a stack trace where PostgreSQL refuses for a reason the person who runs Palpate can act
 * on: a server that is not there, a wrong password, or SQLSTATE PAL01, with which our migrations speak to that person.
 */
class PostgresRefusalAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

    private static final String FOR_THE_OPERATOR = "PAL01";
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String CONNECTION_CLASS = "08";
    private static final String LOGIN_CLASS = "28";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PSQLException cause) {
        var state = cause.getSQLState();
        var error = cause.getServerErrorMessage();
        if (FOR_THE_OPERATOR.equals(state) && error != null) {
            return new FailureAnalysis(error.getMessage(), error.getHint(), cause);
        }
        if (state != null && isAboutTheConnection(state)) {
            return new FailureAnalysis(
                    "The database cannot be used: " + cause.getMessage(),
                    "Check spring.datasource.url, username and password, spring.flyway.user and password,"
                            + " and that the database server runs.",
                    cause);
        }
        return null;
    }

    private static boolean isAboutTheConnection(String state) {
        return state.startsWith(CONNECTION_CLASS) || state.startsWith(LOGIN_CLASS) || state.equals(NO_SUCH_DATABASE);
    }
}
