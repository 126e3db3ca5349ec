/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.client.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * A client's visits from the database, in as many statements however many there are. Marks of signed notes are counted in
 * their rows, which nobody can change after the signature; what is shown of a note is read from the sealed bytes.
 */
@Component
class TimelineRows {

    /** Whether a visit has a mark that is asked for, in a note that is signed or one's own. */
    private static final String MATCHES = """
            (not :asked or (e.state in ('SIGNED', 'AMENDED')
                            or e.state in ('DRAFT', 'COSIGN_PENDING') and e.therapist_id = :reader)
                and exists (
                    select from mark m
                    where m.clinic_id = e.clinic_id and m.encounter_id = e.id and m.removed_at is null
                      and (cast(:place as text) is null or m.region = :place or m.coarse_region = :place)
                      and (cast(:side as text) is null or m.side = :side)
                      and (cast(:kind as text) is null or m.kind = :kind)
                      and (cast(:technique as text) is null or m.technique = :technique)))
            """;

    private final JdbcClient jdbc;

    TimelineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sealed the newest sealed version, or {@code null} while it is open */
    record Row(
            EncounterId id,
            UUID therapistId,
            String therapist,
            LocalDate date,
            NoteState state,
            String subjective,
            byte @Nullable [] sealed) {}

    /** One visit more than a page holds, where there is one. */
    List<Row> page(ClientId client, UUID reader, TimelineFilter filter, @Nullable UUID after) {
        return asked(
                        jdbc.sql("""
                        select e.id, e.therapist_id, a.display_name, e.service_date, e.state,
                               left(e.subjective, 400) as subjective, v.bytes
                        from encounter e
                        join account a on a.clinic_id = e.clinic_id and a.id = e.therapist_id
                        left join lateral (
                            select bytes from note_version v
                            where v.clinic_id = e.clinic_id and v.encounter_id = e.id
                              and e.state in ('SIGNED', 'AMENDED', 'ENTERED_IN_ERROR')
                            order by v.number desc limit 1) v on true
                        where e.client_id = :client and e.state <> 'DISCARDED'
                          and (cast(:year as int) is null or extract(year from e.service_date) = :year)
                          and (cast(:after as uuid) is null or (e.started_at, e.id) < (
                              select b.started_at, b.id from encounter b where b.client_id = :client and b.id = :after))
                          and\s""" + MATCHES + " order by e.started_at desc, e.id desc limit :limit"),
                        client,
                        reader,
                        filter)
                .param("year", filter.year(), Types.INTEGER)
                .param("after", after, Types.OTHER)
                .param("limit", TimelinePage.SIZE + 1)
                .query(TimelineRows::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new EncounterId(row.getObject("id", UUID.class)),
                row.getObject("therapist_id", UUID.class),
                row.getString("display_name"),
                row.getObject("service_date", LocalDate.class),
                NoteState.valueOf(row.getString("state")),
                row.getString("subjective"),
                row.getBytes("bytes"));
    }

    /** The years of all visits, newest first. */
    List<TimelineOutline.Year> years(ClientId client, UUID reader, TimelineFilter filter) {
        return asked(jdbc.sql("""
                        select extract(year from e.service_date)::int as year, count(*) as visits,
                               count(*) filter (where\s""" + MATCHES + """
                               ) as matching
                        from encounter e
                        where e.client_id = :client and e.state <> 'DISCARDED'
                        group by 1 order by 1 desc"""), client, reader, filter)
                .query((row, number) ->
                        new TimelineOutline.Year(row.getInt("year"), row.getInt("visits"), row.getInt("matching")))
                .list();
    }

    private static StatementSpec asked(StatementSpec statement, ClientId client, UUID reader, TimelineFilter filter) {
        return statement
                .param("client", client.value())
                .param("reader", reader)
                .param("asked", filter.asksAboutMarks())
                .param("place", filter.place(), Types.VARCHAR)
                .param("side", name(filter.side()), Types.VARCHAR)
                .param("kind", name(filter.kind()), Types.VARCHAR)
                .param("technique", filter.technique(), Types.VARCHAR);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** How many visits marked a place or used a technique: places first, techniques second. */
    List<Map<String, Integer>> uses(ClientId client, UUID reader) {
        var places = new HashMap<String, Integer>();
        var techniques = new HashMap<String, Integer>();
        jdbc.sql("""
                        select coalesce(m.region, m.coarse_region) as place, m.technique, grouping(m.technique) as of_place,
                               count(distinct e.id) as visits
                        from encounter e
                        join mark m on m.clinic_id = e.clinic_id and m.encounter_id = e.id and m.removed_at is null
                        where e.client_id = :client
                          and (e.state in ('SIGNED', 'AMENDED')
                               or e.state in ('DRAFT', 'COSIGN_PENDING') and e.therapist_id = :reader)
                        group by grouping sets ((coalesce(m.region, m.coarse_region)), (m.technique))""").param("client", client.value()).param("reader", reader).query(row -> {
            var technique = row.getString("technique");
            if (row.getInt("of_place") == 1) {
                places.put(row.getString("place"), row.getInt("visits"));
            } else if (technique != null) {
                techniques.put(technique, row.getInt("visits"));
            }
        });
        return List.of(places, techniques);
    }

    /** The strongest pain that the client reported on arriving, for each visit with a rating; oldest first. */
    Map<EncounterId, Integer> pain(ClientId client, UUID reader) {
        var pain = new LinkedHashMap<EncounterId, Integer>();
        jdbc.sql("""
                        select e.id, max(case when m.change = 'RESOLVED' then coalesce(m.intensity, 0)
                                              else m.intensity end) as strongest
                        from encounter e
                        join mark m on m.clinic_id = e.clinic_id and m.encounter_id = e.id and m.removed_at is null
                        where e.client_id = :client and m.kind = 'REPORTED' and m.phase = 'PRE'
                          and (m.intensity is not null or m.change = 'RESOLVED')
                          and (e.state in ('SIGNED', 'AMENDED')
                               or e.state in ('DRAFT', 'COSIGN_PENDING') and e.therapist_id = :reader)
                        group by e.id, e.started_at order by e.started_at, e.id""").param("client", client.value()).param("reader", reader).query(row -> {
            pain.put(new EncounterId(row.getObject("id", UUID.class)), row.getInt("strongest"));
        });
        return pain;
    }

    /** The signed visits of a range of days, oldest first. */
    List<EncounterId> signed(ClientId client, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select e.id from encounter e
                        where e.client_id = :client and e.state in ('SIGNED', 'AMENDED')
                          and e.service_date between :from and :to
                        order by e.started_at, e.id""")
                .param("client", client.value())
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new EncounterId(row.getObject("id", UUID.class)))
                .list();
    }
}
