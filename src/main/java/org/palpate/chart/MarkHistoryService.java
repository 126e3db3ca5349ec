/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.MarkHeat;
import org.palpate.chart.ChartEvents.MarksRead;
import org.palpate.client.ClientId;
import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.Policy;
import org.palpate.security.Requires;
import org.springframework.context.ApplicationEventPublisher;

/** One client's body maps over time. */
@ApplicationService
public class MarkHistoryService {

    private final Visits visits;
    private final EncounterLookup lookup;
    private final ApplicationEventPublisher events;

    MarkHistoryService(Visits visits, EncounterLookup lookup, ApplicationEventPublisher events) {
        this.visits = visits;
        this.lookup = lookup;
        this.events = events;
    }

    /**
     * The visits whose notes the reader may read, oldest first, also those without a mark: signed and amended ones, and
     * the reader's own drafts. Discarded notes and notes entered in error are left out.
     */
    @Requires(Action.READ_MARK_HISTORY)
    public List<VisitMarks> visits(ClientId client) {
        events.publishEvent(new MarksRead(client, "visits"));
        return readable(client);
    }

    /**
     * The heat map of the signed visits in a range of days.
     *
     * @param from the first day
     * @param to the last day
     * @param kinds which marks count
     */
    @Requires(Action.READ_MARK_HISTORY)
    public MarkHeat heat(ClientId client, LocalDate from, LocalDate to, Set<Kind> kinds) {
        events.publishEvent(new MarksRead(client, "heat"));
        return MarkHeat.of(
                readable(client).stream()
                        .filter(visit -> visit.state().sealed())
                        .filter(visit ->
                                !visit.date().isBefore(from) && !visit.date().isAfter(to))
                        .map(VisitMarks::marks)
                        .toList(),
                kinds);
    }

    private List<VisitMarks> readable(ClientId client) {
        var reader = Actors.required();
        var standing = lookup.reader(reader.id(), client);
        return visits.of(client, reader.id()).stream()
                .filter(visit -> Policy.allows(
                        Action.READ_NOTE,
                        reader.roles(),
                        standing.to(visit.therapistId(), visit.marks().state()),
                        visit.marks().state().toRecordState()))
                .map(Visits.Visit::marks)
                .toList();
    }
}
