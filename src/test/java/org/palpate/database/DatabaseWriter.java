/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import java.nio.file.Path;
import java.sql.DriverManager;

/** A program for tests to kill: writes numbers for ever and says each one after its commit was acknowledged. */
final class DatabaseWriter {

    private DatabaseWriter() {}

    static void main(String[] args) throws Exception {
        var database = EmbeddedDatabase.open(Path.of(args[0]), Path.of(DatabaseApp.PROGRAMS));
        var owner = database.passwords().owner();
        try (var connection = DriverManager.getConnection(database.url(), EmbeddedDatabase.OWNER, owner)) {
            connection.createStatement().execute("create table if not exists written (number bigint primary key)");
            try (var insert = connection.prepareStatement("insert into written values (?)")) {
                for (long number = 1; ; number++) {
                    insert.setLong(1, number);
                    insert.execute();
                    System.out.println("committed " + number);
                }
            }
        }
    }
}
