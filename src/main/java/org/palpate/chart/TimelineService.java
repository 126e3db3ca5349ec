/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.CanonicalJson;
import org.palpate.base.Rejection;
import org.palpate.bodymap.BodyMark;
import org.palpate.chart.ChartEvents.HistoryRead;
import org.palpate.client.ClientId;
import org.palpate.security.Action;
import org.palpate.security.Actor;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.Policy;
import org.palpate.security.Requires;
import org.springframework.context.ApplicationEventPublisher;

/** All visits of a client, to look back on. */
@ApplicationService
public class TimelineService {

    /** So many visits a line of pain goes back. */
    private static final int LOOKING_BACK = 8;

    private static final int FIRST_WORDS = 180;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private final TimelineRows rows;
    private final Marks marks;
    private final EncounterLookup lookup;
    private final ApplicationEventPublisher events;

    TimelineService(TimelineRows rows, Marks marks, EncounterLookup lookup, ApplicationEventPublisher events) {
        this.rows = rows;
        this.marks = marks;
        this.lookup = lookup;
        this.events = events;
    }

    /** What of a sealed note the timeline shows. */
    private record Sealed(String therapistName, String credential, String subjective, List<BodyMark> marks) {}

    /**
     * The years, places and techniques of a client's visits, with their numbers.
     *
     * @throws Rejection if the filter names what there is not
     */
    @Requires(Action.LIST_ENCOUNTERS)
    public TimelineOutline outline(ClientId client, TimelineFilter filter) {
        filter.check();
        events.publishEvent(new HistoryRead(client));
        var reader = Actors.required().id();
        var uses = rows.uses(client, reader);
        return new TimelineOutline(rows.years(client, reader, filter), uses.getFirst(), uses.getLast());
    }

    /**
     * The visits that are asked for, newest first. Discarded drafts are left out.
     *
     * @param after the last visit of the page before, {@code null} for the first page
     * @throws Rejection if the filter names what there is not
     */
    @Requires(Action.LIST_ENCOUNTERS)
    public TimelinePage page(ClientId client, TimelineFilter filter, @Nullable UUID after) {
        filter.check();
        events.publishEvent(new HistoryRead(client));
        var reader = Actors.required();
        var found = rows.page(client, reader.id(), filter, after);
        var shown = found.subList(0, Math.min(found.size(), TimelinePage.SIZE));
        var standing = lookup.reader(reader.id(), client);
        var readable = shown.stream()
                .filter(row -> mayRead(reader, standing, row))
                .map(TimelineRows.Row::id)
                .toList();
        var drafts = drafts(shown, readable);
        var pain = trends(rows.pain(client, reader.id()));
        return new TimelinePage(
                shown.stream()
                        .map(row -> visit(row, readable.contains(row.id()), drafts, pain))
                        .toList(),
                found.size() > shown.size() ? shown.getLast().id().value() : null);
    }

    /**
     * The signed visits of a range of days, oldest first.
     *
     * @throws Rejection if a day is missing or they are the wrong way round
     */
    @Requires(Action.LIST_ENCOUNTERS)
    public List<EncounterId> signed(ClientId client, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
            throw new Rejection("from", "Choose the first day.");
        }
        if (to == null || to.isBefore(EARLIEST) || to.isAfter(LATEST)) {
            throw new Rejection("to", "Choose the last day.");
        }
        if (to.isBefore(from)) {
            throw new Rejection("to", "The last day is before the first. Choose them the other way round.");
        }
        events.publishEvent(new HistoryRead(client));
        return rows.signed(client, from, to);
    }

    /** A note that was struck through, or that somebody else has not signed, is named and not told. */
    private static boolean mayRead(Actor reader, EncounterLookup.Reader standing, TimelineRows.Row row) {
        boolean mine = row.therapistId().equals(reader.id());
        return (row.sealed() != null || mine)
                && !row.state().withdrawn()
                && Policy.allows(
                        Action.READ_NOTE,
                        reader.roles(),
                        standing.to(row.therapistId(), row.state()),
                        row.state().toRecordState());
    }

    private Map<UUID, List<BodyMark>> drafts(List<TimelineRows.Row> shown, List<EncounterId> readable) {
        var open = shown.stream()
                .filter(row -> row.sealed() == null && readable.contains(row.id()))
                .map(row -> row.id().value())
                .toList();
        return open.isEmpty()
                ? Map.of()
                : marks.findByEncounterIdInAndRemovedAtIsNullOrderByPosition(open).stream()
                        .collect(groupingBy(Mark::encounterId, mapping(Mark::toBodyMark, toList())));
    }

    private static TimelineVisit visit(
            TimelineRows.Row row,
            boolean readable,
            Map<UUID, List<BodyMark>> drafts,
            Map<EncounterId, List<Integer>> pain) {
        var bytes = row.sealed();
        var sealed = bytes == null ? null : CanonicalJson.read(bytes, Sealed.class);
        var therapist = sealed == null
                ? row.therapist()
                : StaffNames.withCredential(sealed.therapistName(), sealed.credential());
        if (!readable) {
            return new TimelineVisit(row.id(), row.date(), therapist, row.state(), false, List.of(), "", List.of());
        }
        return new TimelineVisit(
                row.id(),
                row.date(),
                therapist,
                row.state(),
                true,
                sealed == null ? drafts.getOrDefault(row.id().value(), List.of()) : sealed.marks(),
                firstWords(sealed == null ? row.subjective() : sealed.subjective()),
                pain.getOrDefault(row.id(), List.of()));
    }

    /** For each visit its rating and those before it. */
    private static Map<EncounterId, List<Integer>> trends(Map<EncounterId, Integer> ratings) {
        var trends = new HashMap<EncounterId, List<Integer>>();
        var values = new ArrayList<Integer>();
        ratings.forEach((visit, rating) -> {
            values.add(rating);
            trends.put(visit, List.copyOf(values.subList(Math.max(0, values.size() - LOOKING_BACK), values.size())));
        });
        return trends;
    }

    private static String firstWords(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= FIRST_WORDS) {
            return line;
        }
        var cut = line.substring(0, line.offsetByCodePoints(0, FIRST_WORDS));
        int space = cut.lastIndexOf(' ');
        return (space > FIRST_WORDS / 2 ? cut.substring(0, space) : cut) + " …";
    }
}
