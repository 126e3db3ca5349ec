/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.List;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts clients by place. Reads the rows of marks, which stand as they were sealed: a trigger lets nobody change them
 * after the signature, and the audit verifier compares them with the sealed bytes. What is too small to be told, or finer
 * than it may be told, does not leave the database.
 */
@Component
class ClinicCounts {

    private final JdbcClient jdbc;

    ClinicCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param atLeast number of clients, rounded down
     */
    record Count(Place place, int atLeast) {}

    List<Count> of(Quarter quarter) {
        return jdbc.sql("""
                        select coalesce(m.region, m.coarse_region) as key, m.side,
                               count(distinct e.client_id) / :least * :least as at_least
                        from encounter e
                        join mark m on m.clinic_id = e.clinic_id and m.encounter_id = e.id
                        where e.state in ('SIGNED', 'AMENDED') and e.service_date between :from and :to
                          and m.removed_at is null and m.kind in ('REPORTED', 'FOUND')
                          and m.change is distinct from 'RESOLVED'
                        group by 1, 2
                        having count(distinct e.client_id) >= :least
                        order by at_least desc, key, m.side""")
                .param("least", ClinicMap.LEAST)
                .param("from", quarter.firstDay())
                .param("to", quarter.lastDay())
                .query((row, number) -> new Count(
                        new Place(row.getString("key"), Side.valueOf(row.getString("side"))), row.getInt("at_least")))
                .list();
    }

    /** The quarters in which notes were signed, newest first. */
    List<Quarter> quarters() {
        return jdbc.sql("""
                        select distinct extract(year from service_date)::int as year,
                                        extract(quarter from service_date)::int as number
                        from encounter where state in ('SIGNED', 'AMENDED') order by 1 desc, 2 desc""")
                .query((row, number) -> new Quarter(row.getInt("year"), row.getInt("number")))
                .list();
    }
}
