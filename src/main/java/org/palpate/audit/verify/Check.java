/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.Connection;
import java.sql.SQLException;

/** Compares the rows of some tables with the chain and with each other. */
interface Check {

    /** @throws Broken at the first place that is not as it was written */
    void run(Connection connection) throws SQLException;

    /** Runs it, and hands it back to be asked what it counted. */
    static <C extends Check> C run(C check, Connection connection) throws SQLException {
        check.run(connection);
        return check;
    }
}
