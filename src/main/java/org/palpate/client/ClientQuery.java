/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Finds clients by parts of what is known of them. The row-level security of the transaction keeps it in the clinic; the
 * statement is put together from constants only, every value is a parameter.
 */
@Component
class ClientQuery {

    private static final String MINE = " and exists (select from client_access a where a.clinic_id = c.clinic_id"
            + " and a.client_id = c.id and a.staff_id = :staff and a.ended_at is null)";

    private final JdbcClient jdbc;

    ClientQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of clients by name; {@code staff} limits it to whom they treat. */
    List<ClientRow> find(String typed, @Nullable UUID staff, int offset, int limit) {
        return statement(
                        "select c.* from client c",
                        typed,
                        staff,
                        " order by c.sort_name, c.id" + " offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new ClientRow(
                        new ClientId(row.getObject("id", UUID.class)),
                        row.getLong("number"),
                        listName(row.getString("family_name"), row.getString("given_name")),
                        row.getString("preferred_name"),
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("phone")))
                .list();
    }

    int count(String typed, @Nullable UUID staff) {
        return statement("select count(*) from client c", typed, staff, "")
                .query(Integer.class)
                .single();
    }

    private StatementSpec statement(String select, String typed, @Nullable UUID staff, String end) {
        var patterns = SearchText.patterns(typed);
        var conditions = IntStream.range(0, patterns.size())
                .mapToObj(n -> " and c.search_text like :pattern" + n)
                .collect(Collectors.joining());
        var statement = jdbc.sql(select + " where true" + conditions + (staff == null ? "" : MINE) + end);
        for (int n = 0; n < patterns.size(); n++) {
            statement = statement.param("pattern" + n, patterns.get(n));
        }
        return staff == null ? statement : statement.param("staff", staff);
    }

    private static String listName(String family, String given) {
        return family.isEmpty() ? given : family + ", " + given;
    }
}
