/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palpate.chart.NoteState.AMENDED;
import static org.palpate.chart.NoteState.COSIGN_PENDING;
import static org.palpate.chart.NoteState.DISCARDED;
import static org.palpate.chart.NoteState.DRAFT;
import static org.palpate.chart.NoteState.ENTERED_IN_ERROR;
import static org.palpate.chart.NoteState.SIGNED;
import static org.palpate.database.TwoClinicsInSql.CLIENT;
import static org.palpate.database.TwoClinicsInSql.DRAFT_NOTE;
import static org.palpate.database.TwoClinicsInSql.RIVERSIDE;
import static org.palpate.database.TwoClinicsInSql.STAFF;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.base.Ids;
import org.palpate.database.TwoClinicsInSql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The life of a note, held by the database itself: against the application, against its owner, against a superuser. */
class NoteStateMachineTest {

    /** Written by hand, apart from code and migration. */
    private static final Map<NoteState, Set<NoteState>> ALLOWED = Map.of(
            DRAFT, Set.of(SIGNED, DISCARDED, COSIGN_PENDING),
            COSIGN_PENDING, Set.of(SIGNED, DRAFT),
            SIGNED, Set.of(AMENDED, ENTERED_IN_ERROR),
            AMENDED, Set.of(AMENDED, ENTERED_IN_ERROR),
            DISCARDED, Set.of(),
            ENTERED_IN_ERROR, Set.of());

    private static final Set<NoteState> SEALED = Set.of(SIGNED, AMENDED, ENTERED_IN_ERROR);

    private static TwoClinicsInSql clinics;

    @BeforeAll
    static void open() throws SQLException {
        clinics = new TwoClinicsInSql();
    }

    @AfterAll
    static void close() {
        clinics.close();
    }

    /** Every account that can write at all: triggers hold them alike. */
    static Stream<Account> accounts() {
        return Stream.of(
                new Account("application", clinics.database().asApp()),
                new Account("owner", clinics.database().asOwner()),
                new Account("superuser", clinics.database().asSuperuser()));
    }

    static Stream<Arguments> transitions() {
        return accounts()
                .flatMap(account -> Arrays.stream(NoteState.values())
                        .flatMap(from -> Arrays.stream(NoteState.values())
                                .filter(to -> to != from || from == AMENDED)
                                .map(to -> Arguments.of(account, from, to))));
    }

    static Stream<Arguments> sealedStates() {
        return accounts().flatMap(account -> SEALED.stream().sorted().map(state -> Arguments.of(account, state)));
    }

    @Test
    void codeAndDatabaseAllowTheSameChanges() {
        var inDatabase = new TreeSet<String>();
        JdbcClient.create(clinics.database().asSuperuser())
                .sql("select from_state || ' ' || to_state from note_transition")
                .query(String.class)
                .list()
                .forEach(inDatabase::add);
        var inCode = new TreeSet<String>();
        var expected = new TreeSet<String>();
        for (var from : NoteState.values()) {
            from.next().forEach(to -> inCode.add(from + " " + to));
            ALLOWED.getOrDefault(from, Set.of()).forEach(to -> expected.add(from + " " + to));
        }
        assertThat(inCode).isEqualTo(expected);
        assertThat(inDatabase).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("transitions")
    void aNoteChangesItsStateOnlyAsAllowed(Account account, NoteState from, NoteState to) throws SQLException {
        var note = noteIn(from);
        if (ALLOWED.getOrDefault(from, Set.of()).contains(to)) {
            account.run(
                    "update encounter set state = ?, changed_by = gen_random_uuid(),"
                            + " signed_at = case when ? then coalesce(signed_at, now()) end"
                            + " where id = ?",
                    to.name(),
                    SEALED.contains(to),
                    note);
            assertThat(stateOf(note)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> account.run(
                            "update encounter set state = ?, changed_by = gen_random_uuid(),"
                                    + " signed_at = case when ? then coalesce(signed_at, now()) end"
                                    + " where id = ?",
                            to.name(),
                            SEALED.contains(to),
                            note))
                    .rootCause()
                    .hasMessageContaining("cannot");
            assertThat(stateOf(note)).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void aNoteBeginsAsADraft(Account account) {
        for (var state : NoteState.values()) {
            if (state != DRAFT) {
                assertThatThrownBy(() -> account.run(
                                "insert into encounter (clinic_id, id, client_id, therapist_id, service_date, time_zone,"
                                        + " started_at, changed_by, changed_at, state, signed_at) values (?, ?, ?, ?,"
                                        + " '2026-01-01', 'UTC', now(), ?, now(), ?, case when ? then now() end)",
                                RIVERSIDE,
                                Ids.next(),
                                CLIENT,
                                STAFF,
                                STAFF,
                                state.name(),
                                SEALED.contains(state)))
                        .rootCause()
                        .hasMessageContaining("begins as a draft");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sealedStates")
    void whatWasSealedInANoteStays(Account account, NoteState state) throws SQLException {
        var note = noteIn(state);
        for (var change : List.of(
                "subjective = 'forged'",
                "objective = 'forged'",
                "assessment = 'forged'",
                "plan = 'forged'",
                "service_date = '2020-01-01'",
                "started_at = '2020-01-01'",
                "time_zone = 'Asia/Tokyo'",
                "signed_at = '2020-01-01'",
                "client_id = gen_random_uuid()",
                "therapist_id = gen_random_uuid()",
                "id = gen_random_uuid()")) {
            assertThatThrownBy(() -> account.run("update encounter set " + change + " where id = ?", note))
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("cannot be changed");
        }
    }

    /** Neither may a change hide behind an allowed step. */
    @ParameterizedTest
    @MethodSource("accounts")
    void textCannotBeChangedInTheStepThatAmends(Account account) throws SQLException {
        for (var step : List.of("state = 'AMENDED'", "state = 'ENTERED_IN_ERROR'")) {
            var note = noteIn(SIGNED);
            assertThatThrownBy(
                            () -> account.run("update encounter set plan = 'forged', " + step + " where id = ?", note))
                    .rootCause()
                    .hasMessageContaining("cannot be changed");
        }
        var waiting = noteIn(COSIGN_PENDING);
        assertThatThrownBy(() -> account.run(
                        "update encounter set plan = 'forged', state = 'SIGNED', signed_at = now(),"
                                + " changed_by = gen_random_uuid() where id = ?",
                        waiting))
                .rootCause()
                .hasMessageContaining("cannot be changed");
    }

    /** Not even a superuser signs for a supervisor: triggers hold every account alike. */
    @ParameterizedTest
    @MethodSource("accounts")
    void nobodyCoSignsTheirOwnNote(Account account) throws SQLException {
        var waiting = noteIn(COSIGN_PENDING);
        assertThatThrownBy(() -> account.run(
                        "update encounter set state = 'SIGNED', signed_at = now(), changed_by = therapist_id where id = ?",
                        waiting))
                .rootCause()
                .hasMessageContaining("cannot be co-signed by whoever wrote it");
        assertThat(stateOf(waiting)).isEqualTo(COSIGN_PENDING);
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void whatWasSubmittedStaysUntilItIsOpenAgain(Account account) throws SQLException {
        var waiting = noteIn(COSIGN_PENDING);
        for (var change :
                List.of("plan = 'forged'", "signed_at = now()", "late = true", "state = 'DRAFT', plan = 'x'")) {
            assertThatThrownBy(() -> account.run("update encounter set " + change + " where id = ?", waiting))
                    .as(change)
                    .rootCause()
                    .hasMessageMatching("(?s).*(cannot be changed|violates check constraint).*");
        }
        assertThatThrownBy(() -> account.run("update mark set intensity = 9 where encounter_id = ?", waiting))
                .rootCause()
                .hasMessageContaining("cannot be changed");
        account.run("update encounter set state = 'DRAFT' where id = ?", waiting);
        account.run("update encounter set plan = 'written on' where id = ?", waiting);
        account.run("update mark set intensity = 9 where encounter_id = ?", waiting);
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void aDraftStaysWithItsClient(Account account) throws SQLException {
        var note = noteIn(DRAFT);
        assertThatThrownBy(() -> account.run("update encounter set client_id = gen_random_uuid() where id = ?", note))
                .rootCause()
                .hasMessageContaining("stays with");
        assertThatCode(() -> account.run("update encounter set plan = 'written' where id = ?", note))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("sealedStates")
    void theMarksOfASealedNoteStay(Account account, NoteState state) throws SQLException {
        var note = noteIn(state);
        assertThatThrownBy(() -> account.run("update mark set intensity = 9 where encounter_id = ?", note))
                .rootCause()
                .hasMessageContaining("cannot be changed");
        assertThatThrownBy(() -> account.run("update mark set removed_at = now() where encounter_id = ?", note))
                .rootCause()
                .hasMessageContaining("cannot be changed");
        assertThatThrownBy(() -> account.run(insertMark(), Ids.next(), note))
                .rootCause()
                .hasMessageContaining("cannot be changed");
        assertThatThrownBy(() -> account.run("delete from mark where encounter_id = ?", note))
                .rootCause()
                .hasMessageMatching("(?s).*(append-only|permission denied).*");
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void aMarkCannotBeCarriedFromOneNoteToAnother(Account account) throws SQLException {
        var draft = noteIn(DRAFT);
        var signed = noteIn(SIGNED);
        assertThatThrownBy(() -> account.run("update mark set encounter_id = ? where encounter_id = ?", draft, signed))
                .rootCause()
                .hasMessageMatching("(?s).*(stays with its note|cannot be changed).*");
        assertThatThrownBy(() -> account.run("update mark set encounter_id = ? where encounter_id = ?", signed, draft))
                .rootCause()
                .hasMessageContaining("cannot be changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit_event", "note_version", "plan_version", "library_entry_version"})
    void historyIsOnlyAddedTo(String table) {
        accounts().forEach(account -> {
            for (var statement : List.of(
                    "update " + table + " set bytes = 'forged'",
                    "delete from " + table,
                    "truncate " + table + " cascade")) {
                assertThatThrownBy(() -> account.run(statement))
                        .as(account + ": " + statement)
                        .rootCause()
                        .hasMessageMatching("(?s).*(append-only|permission denied).*");
            }
        });
    }

    @ParameterizedTest
    @EnumSource(NoteState.class)
    void noEncounterIsDeleted(NoteState state) throws SQLException {
        var note = noteIn(state);
        accounts().forEach(account -> {
            assertThatThrownBy(() -> account.run("delete from encounter where id = ?", note))
                    .rootCause()
                    .hasMessageMatching("(?s).*(append-only|permission denied).*");
            assertThatThrownBy(() -> account.run("truncate encounter cascade"))
                    .rootCause()
                    .hasMessageMatching("(?s).*(append-only|permission denied).*");
        });
        assertThat(stateOf(note)).isEqualTo(state);
    }

    /** A fresh note with a mark, brought into the state by allowed steps only. */
    private static UUID noteIn(NoteState state) throws SQLException {
        var id = Ids.next();
        var app = new Account("application", clinics.database().asApp());
        app.run(
                "insert into encounter select (jsonb_populate_record(e, jsonb_build_object('id', ?::text))).*"
                        + " from encounter e where id = ?",
                id.toString(),
                DRAFT_NOTE);
        app.run(insertMark(), Ids.next(), id);
        List<NoteState> path = switch (state) {
            case DRAFT -> List.of();
            case AMENDED, ENTERED_IN_ERROR -> List.of(SIGNED, state);
            default -> List.of(state);
        };
        for (var step : path) {
            app.run(
                    "update encounter set state = ?, signed_at = case when ? then coalesce(signed_at, now()) end"
                            + " where id = ?",
                    step.name(),
                    SEALED.contains(step),
                    id);
        }
        return id;
    }

    private static String insertMark() {
        return "insert into mark select (jsonb_populate_record(m, jsonb_build_object('id', ?::text, 'encounter_id',"
                + " ?::text))).* from mark m where id = '" + DRAFT_NOTE + "' and clinic_id = '" + RIVERSIDE + "'";
    }

    private static NoteState stateOf(UUID note) {
        return JdbcClient.create(clinics.database().asSuperuser())
                .sql("select state from encounter where id = ?")
                .param(note)
                .query((row, number) -> NoteState.valueOf(row.getString(1)))
                .single();
    }

    private record Account(String name, DataSource source) {

        void run(String statement, Object... values) throws SQLException {
            TwoClinicsInSql.in(
                    source,
                    RIVERSIDE,
                    sql -> sql.sql(statement).params(Arrays.asList(values)).update());
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
