/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.List;
import org.palpate.base.NotFound;
import org.palpate.chart.ChartEvents.NoteTouched;
import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.Policy;
import org.palpate.security.Requires;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;

/** What was measured at earlier visits of the same client. */
@ApplicationService
public class ReadingService {

    /** How many readings are looked back on; older ones are left out. */
    private static final Limit MOST = Limit.of(1_000);

    private final Encounters encounters;
    private final ReadingRows rows;
    private final EncounterLookup lookup;
    private final ApplicationEventPublisher events;

    ReadingService(Encounters encounters, ReadingRows rows, EncounterLookup lookup, ApplicationEventPublisher events) {
        this.encounters = encounters;
        this.rows = rows;
        this.lookup = lookup;
        this.events = events;
    }

    /**
     * What was measured before this visit, from signed notes the reader may read: the newest visit first, each in the order
     * of its note.
     */
    @Requires(Action.READ_NOTE)
    public List<EarlierReading> earlier(EncounterId id) {
        var encounter = encounters.findById(id.value()).orElseThrow(NotFound::new);
        var reader = Actors.required();
        var standing = lookup.reader(reader.id(), encounter.clientId());
        var before = rows.before(encounter.clientId().value(), encounter.startedAt(), MOST).stream()
                .filter(row -> Policy.allows(
                        Action.READ_NOTE,
                        reader.roles(),
                        standing.to(row.visit().therapistId(), row.visit().state()),
                        row.visit().state().toRecordState()))
                .map(ReadingRows.Dated::toEarlierReading)
                .toList();
        events.publishEvent(new NoteTouched("READINGS_READ", encounter.clientId(), id, ""));
        return before;
    }
}
