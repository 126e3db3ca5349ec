/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The timer of each note: a row from the first time one is started, empty while none runs. */
@Component
class TreatmentTimers {

    private final JdbcClient jdbc;

    TreatmentTimers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RunningTimer> of(EncounterId encounter) {
        return jdbc.sql("""
                        select mark_id, started_at from treatment_timer
                        where encounter_id = :encounter and mark_id is not null""")
                .param("encounter", encounter.value())
                .query((row, n) -> new RunningTimer(
                        row.getObject("mark_id", UUID.class),
                        row.getTimestamp("started_at").toInstant()))
                .optional();
    }

    /** Keeps what runs now; {@code null} for nothing. */
    void keep(UUID clinic, EncounterId encounter, @Nullable RunningTimer timer) {
        jdbc.sql("""
                        insert into treatment_timer (clinic_id, encounter_id, mark_id, started_at)
                        values (:clinic, :encounter, :mark, :at)
                        on conflict (clinic_id, encounter_id) do update
                            set mark_id = excluded.mark_id, started_at = excluded.started_at""")
                .param("clinic", clinic)
                .param("encounter", encounter.value())
                .param("mark", timer == null ? null : timer.mark(), Types.OTHER)
                .param("at", timer == null ? null : Timestamp.from(timer.startedAt()), Types.TIMESTAMP)
                .update();
    }
}
