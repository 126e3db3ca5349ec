/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.CanonicalJson;
import org.palpate.bodymap.BodyMark;
import org.palpate.client.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A client's visits with their marks, in two statements however many there are. */
@Component
class Visits {

    /** The most visits that are looked back on; the oldest are left out. */
    static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Marks marks;

    Visits(JdbcClient jdbc, Marks marks) {
        this.jdbc = jdbc;
        this.marks = marks;
    }

    /**
     * A visit before anybody asked who may read it.
     *
     * @param therapistId who writes its note
     * @param marks the visit and its marks
     */
    record Visit(UUID therapistId, VisitMarks marks) {}

    /** What of a sealed note a look back needs: the texts are not read. */
    private record Sealed(String therapistName, String credential, List<BodyMark> marks) {

        String therapist() {
            return StaffNames.withCredential(therapistName, credential);
        }
    }

    private record Row(
            UUID id, UUID therapistId, String therapist, LocalDate date, NoteState state, byte @Nullable [] sealed) {}

    /** Signed and amended visits, and the drafts of {@code writer}; oldest first. */
    List<Visit> of(ClientId client, UUID writer) {
        var rows = rows(client, writer);
        var drafts = drafts(
                rows.stream().filter(row -> row.sealed() == null).map(Row::id).toList());
        return rows.stream().map(row -> visit(row, drafts)).toList().reversed();
    }

    private List<Row> rows(ClientId client, UUID writer) {
        return jdbc.sql("""
                        select e.id, e.therapist_id, a.display_name, e.service_date, e.state, v.bytes
                        from encounter e
                        join account a on a.clinic_id = e.clinic_id and a.id = e.therapist_id
                        left join lateral (
                            select bytes from note_version v
                            where v.clinic_id = e.clinic_id and v.encounter_id = e.id and e.state <> 'DRAFT'
                            order by v.number desc limit 1) v on true
                        where e.client_id = :client
                          and (e.state in ('SIGNED', 'AMENDED') or e.state = 'DRAFT' and e.therapist_id = :writer)
                        order by e.started_at desc, e.id desc limit :most""")
                .param("client", client.value())
                .param("writer", writer)
                .param("most", MOST)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("therapist_id", UUID.class),
                        row.getString("display_name"),
                        row.getObject("service_date", LocalDate.class),
                        NoteState.valueOf(row.getString("state")),
                        row.getBytes("bytes")))
                .list();
    }

    private Map<UUID, List<BodyMark>> drafts(List<UUID> encounters) {
        return encounters.isEmpty()
                ? Map.of()
                : marks.findByEncounterIdInAndRemovedAtIsNullOrderByPosition(encounters).stream()
                        .collect(groupingBy(Mark::encounterId, mapping(Mark::toBodyMark, toList())));
    }

    private static Visit visit(Row row, Map<UUID, List<BodyMark>> drafts) {
        var id = new EncounterId(row.id());
        var bytes = row.sealed();
        if (bytes == null) {
            var written = drafts.getOrDefault(row.id(), List.of());
            return new Visit(row.therapistId(), new VisitMarks(id, row.date(), row.therapist(), row.state(), written));
        }
        var sealed = CanonicalJson.read(bytes, Sealed.class);
        return new Visit(
                row.therapistId(), new VisitMarks(id, row.date(), sealed.therapist(), row.state(), sealed.marks()));
    }
}
