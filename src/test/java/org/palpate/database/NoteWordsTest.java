/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palpate.database.TwoClinicsInSql.HARBOUR;
import static org.palpate.database.TwoClinicsInSql.RIVERSIDE;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words of notes: seen by whoever asks for them, in their clinic, and found by their index. */
class NoteWordsTest {

    private static final int NOTES = 20_000;

    @SuppressWarnings("NullAway.Init")
    private static TwoClinicsInSql clinics;

    @BeforeAll
    static void open() throws SQLException {
        clinics = new TwoClinicsInSql();
        var superuser = JdbcClient.create(clinics.database().asSuperuser());
        superuser.sql("""
                do $$ begin
                    set local session_replication_role = replica;
                    insert into note_words
                        select clinic_id, md5('note' || n)::uuid, 1, client_id, now() - n * interval '1 hour',
                               to_tsvector('simple', 'common word' || n %% 5000)
                        from note_words, generate_series(1, %d) n;
                end $$""".formatted(NOTES)).update();
        superuser.sql("vacuum analyze note_words").update();
    }

    @AfterAll
    static void close() {
        clinics.close();
    }

    @Test
    void aRowIsSeenOnlyWithAQuestionThatItAnswers() throws SQLException {
        assertThat(count("'word7'")).isEqualTo(NOTES / 5000);
        assertThat(count("'nowhere'")).isZero();
        assertThat(count("")).isZero();
    }

    /** What speaks for the policy: the same comparison in the statement would read every row of the clinic. */
    @Test
    void aRareWordIsFoundByItsIndexAndOnlyBecauseThePolicyAsks() throws SQLException {
        assertThat(plan("'word7'", "select encounter_id from note_words")).contains("note_words_by_word");
        assertThat(plan("!'nowhere'", "select encounter_id from note_words where words @@ '''word7'''::tsquery"))
                .doesNotContain("note_words_by_word");
    }

    private static int count(String question) throws SQLException {
        var counts = new ArrayList<Integer>();
        for (var clinic : List.of(RIVERSIDE, HARBOUR)) {
            TwoClinicsInSql.in(clinics.database().asApp(), clinic, sql -> {
                ask(sql, question);
                counts.add(sql.sql("select count(*) from note_words")
                        .query(Integer.class)
                        .single());
            });
        }
        assertThat(counts.getFirst()).isEqualTo(counts.getLast());
        return counts.getFirst();
    }

    private static String plan(String question, String statement) throws SQLException {
        var plan = new StringBuilder();
        TwoClinicsInSql.in(clinics.database().asApp(), RIVERSIDE, sql -> {
            ask(sql, question);
            sql.sql("explain " + statement).query(String.class).list().forEach(plan::append);
        });
        return plan.toString();
    }

    private static void ask(JdbcClient sql, String question) {
        sql.sql("select set_config('app.note_search', :question, true)")
                .param("question", question)
                .query(String.class)
                .single();
    }
}
