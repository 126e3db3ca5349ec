/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.database.PalpateTest;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * How long it takes to find words in a million notes: {@code mvn -Pbenchmark test}, with {@code -Dbenchmark.notes=} for
 * another number. Words come as often as in language: the hundredth a hundredth as often as the first.
 */
@PalpateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoteSearchBenchmark {

    private static final int NOTES = Integer.getInteger("benchmark.notes", 1_000_000);
    private static final int CLIENTS = 20_000;
    private static final int GOAL_MS = 100;

    /** Very common, common, middling and rare words, beginnings, phrases, and what must not be there. */
    private static final List<String> ASKED = List.of(
            "wordaa",
            "wordab wordac",
            "wordaz",
            "wordcb",
            "wordfz",
            "wordkk",
            "wordzz",
            "wordaa wordzz",
            "wordb",
            "wordk wordm",
            "\"wordaa wordab\"",
            "\"wordcb wordaa\"",
            "wordaa -wordab",
            "wordaz or wordcb",
            "nowhere");

    private final NoteSearchService notes;
    private final ClientService clients;
    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @Autowired
    NoteSearchBenchmark(NoteSearchService notes, ClientService clients, ApplicationContext application) {
        this.notes = notes;
        this.clients = clients;
        this.application = application;
    }

    @BeforeAll
    void writeTheNotes() {
        clinics = new TwoClinics(application).hire("therapist", Role.THERAPIST).hire("manager", Role.MANAGER);
        clinics.as("therapist", () -> clients.create(TwoClinics.contact("Given", "Family")));
        long start = System.nanoTime();
        var sql = clinics.superuser();
        sql.sql("drop index note_words_by_word").update();
        sql.sql(FILL.formatted(CLIENTS, NOTES, clinics.id("therapist"))).update();
        sql.sql("create index note_words_by_word on note_words using gin (words)")
                .update();
        for (var table : List.of("note_words", "note_version", "encounter", "client", "client_access")) {
            sql.sql("vacuum analyze " + table).update();
        }
        System.out.printf(
                Locale.ROOT,
                "clinic: %,d notes, %,d clients, of whom the therapist treats %,d; words take %s, their index %s;"
                        + " written in %d s%n",
                sql.sql("select count(*) from note_words").query(Long.class).single(),
                sql.sql("select count(*) from client").query(Long.class).single(),
                sql.sql("select count(*) from client_access").query(Long.class).single(),
                sql.sql("select pg_size_pretty(pg_table_size('note_words'))")
                        .query(String.class)
                        .single(),
                sql.sql("select pg_size_pretty(pg_relation_size('note_words_by_word'))")
                        .query(String.class)
                        .single(),
                (System.nanoTime() - start) / 1_000_000_000);
    }

    @Test
    void theWholeClinic() {
        assertThat(measure("clinic", typed -> clinics.as("manager", () -> notes.caseload(typed, null))))
                .isLessThan(GOAL_MS);
    }

    @Test
    void theCaseloadOfATherapist() {
        assertThat(measure("caseload", typed -> clinics.as("therapist", () -> notes.caseload(typed, null))))
                .isLessThan(GOAL_MS);
    }

    @Test
    void oneClient() {
        var client = new ClientId(clinics.superuser()
                .sql("select client_id from client_access where relation = 'SHARED' limit 1")
                .query(UUID.class)
                .single());
        assertThat(measure("client", typed -> clinics.as("therapist", () -> notes.ofClient(client, typed, null))))
                .isLessThan(GOAL_MS);
    }

    private static double measure(String whose, Function<String, NoteHits> search) {
        var all = new Timings();
        for (var typed : ASKED) {
            var one = new Timings().run(3, 15, () -> search.apply(typed));
            one.print(whose + ", " + typed + ", " + search.apply(typed).hits().size() + " shown");
            all.addAll(one);
        }
        all.print(whose + ", all");
        return all.percentile(95);
    }

    /** 2,600 words, wordaa first; 20,000 sections of 15 words; each note has four of them. */
    private static final String FILL = """
            do $$
            begin
                set local session_replication_role = replica;
                set local synchronous_commit = off;
                perform setseed(0.5);
                create temporary table word on commit drop as
                    select row_number() over () as n, 'word' || chr(97 + a) || chr(97 + b) || case when c = 0 then ''
                           else chr(96 + c) end as text
                    from generate_series(0, 3) c, generate_series(0, 25) a, generate_series(0, 25) b order by c, a, b;
                create temporary table section on commit drop as
                    select s.n, string_agg(w.text, ' ') as text
                    from (select n, floor(power(2600, random()))::int as which
                          from generate_series(1, 20000) n, generate_series(1, 15)) s
                    join word w on w.n = s.which group by s.n;
                alter table section add primary key (n);
                insert into client (clinic_id, id, number, given_name, family_name, birth_date, search_text, sort_name,
                                    created_at)
                    select clinic_id, md5('client' || n)::uuid, n + 1, 'Given', 'Family ' || n, '1980-01-01', '', '', now()
                    from client, generate_series(1, %1$d) n;
                insert into client_access
                    select clinic_id, md5('access' || number)::uuid, id, '%3$s', 'SHARED', now(), null from client
                    where number %% 50 = 2;
                create temporary table note on commit drop as
                    select n, md5('note' || n)::uuid as id, md5('client' || 1 + n %% %1$d)::uuid as client_id,
                           timestamptz '2026-11-01' - n * interval '5 minutes' as started_at,
                           1 + floor(random() * 20000)::int as s1, 1 + floor(random() * 20000)::int as s2,
                           1 + floor(random() * 20000)::int as s3, 1 + floor(random() * 20000)::int as s4
                    from generate_series(1, %2$d) n;
                insert into encounter (clinic_id, id, client_id, therapist_id, service_date, time_zone, started_at, state,
                                       changed_by, changed_at, signed_at)
                    select c.clinic_id, n.id, n.client_id, '%3$s', n.started_at::date, 'UTC', n.started_at, 'SIGNED',
                           '%3$s', n.started_at, n.started_at
                    from note n, (select clinic_id from client limit 1) c;
                insert into note_version (clinic_id, encounter_id, number, meaning, schema, bytes, hash, author_id,
                                          sealed_at)
                    select c.clinic_id, n.id, 1, 'SIGNED', 1, convert_to(jsonb_build_object(
                               'subjective', a.text, 'objective', b.text, 'assessment', d.text, 'plan', e.text,
                               'marks', '[]'::jsonb, 'amendments', '[]'::jsonb)::text, 'UTF8'),
                           sha256(''), '%3$s', n.started_at
                    from note n join section a on a.n = n.s1 join section b on b.n = n.s2 join section d on d.n = n.s3
                    join section e on e.n = n.s4, (select clinic_id from client limit 1) c;
                insert into note_words
                    select c.clinic_id, n.id, 1, n.client_id, n.started_at,
                           to_tsvector('simple', concat_ws(' . ', a.text, b.text, d.text, e.text))
                    from note n join section a on a.n = n.s1 join section b on b.n = n.s2 join section d on d.n = n.s3
                    join section e on e.n = n.s4, (select clinic_id from client limit 1) c;
            end $$""";
}
