/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.sql.Types;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts notes that are open, and the time that those took which are not any more. */
@Component
class OpenNotes {

    private final JdbcClient jdbc;

    OpenNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that wait for a signature; {@code null} counts those of the clinic. */
    int count(@Nullable UUID therapist) {
        return jdbc.sql("""
                        select count(*) from encounter
                        where state = 'DRAFT' and (cast(:therapist as uuid) is null or therapist_id = :therapist)""")
                .param("therapist", therapist, Types.OTHER)
                .query(Integer.class)
                .single();
    }

    SigningPace pace(UUID therapist) {
        return jdbc.sql("""
                        select count(*) as notes, percentile_cont(0.5) within group (order by seconds) as median from (
                            select extract(epoch from signed_at - started_at) as seconds from encounter
                            where therapist_id = :therapist and signed_at is not null and state <> 'ENTERED_IN_ERROR'
                            order by signed_at desc limit :last) latest""")
                .param("therapist", therapist)
                .param("last", SigningPace.LAST)
                .query((row, number) -> {
                    int notes = row.getInt("notes");
                    var median = notes < SigningPace.LEAST ? null : Duration.ofSeconds((long) row.getDouble("median"));
                    return new SigningPace(notes, median);
                })
                .single();
    }
}
