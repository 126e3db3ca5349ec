/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Migrations raise SQLSTATE PAL01 with a message and a hint that are meant for the person who runs Palpate. */
class MigrationRefusedAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

    private static final String FOR_THE_OPERATOR = "PAL01";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PSQLException cause) {
        var error = cause.getServerErrorMessage();
        if (error == null || !FOR_THE_OPERATOR.equals(cause.getSQLState())) {
            return null;
        }
        return new FailureAnalysis(Objects.requireNonNullElse(error.getMessage(), ""), error.getHint(), cause);
    }
}
