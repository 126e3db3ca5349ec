/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.palpate.base.Ids;
import org.palpate.base.NotFound;
import org.palpate.chart.ChartService;
import org.palpate.chart.EncounterId;
import org.palpate.chart.NoteState;
import org.palpate.database.PalpateTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every public method of every application service, called by every kind of person on a record in every state, on a real
 * database, and compared with {@code access-matrix.txt}. Neither the methods nor the states are listed here: a new one
 * fails until somebody has written down who may call it.
 */
@PalpateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

    private static final Logger LOG = LoggerFactory.getLogger(AccessMatrixTest.class);

    private static final AccessTable TABLE = AccessTable.read();

    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private AccessWorld world;

    @Autowired
    AccessMatrixTest(ApplicationContext application) {
        this.application = application;
    }

    @BeforeAll
    void takePeopleOn() {
        world = new AccessWorld(application);
    }

    @Test
    void everyServiceMethodIsInTheTableInEveryState() {
        var expected = new TreeSet<String>();
        world.methods()
                .forEach((name, method) ->
                        AccessWorld.statesOf(method).forEach(state -> expected.add(AccessTable.key(name, state))));
        assertThat(TABLE.lines().keySet()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(TABLE.subjects()).containsExactlyElementsOf(AccessSubject.ALL.keySet());
        assertThat(world.calls().keySet())
                .containsExactlyInAnyOrderElementsOf(world.methods().keySet());
    }

    @Test
    void everyCellIsAsTheTableSays() {
        var wrong = new ArrayList<String>();
        var outcomes = new TreeMap<String, Integer>();
        for (var line : TABLE.lines().values()) {
            line.allowed().forEach((subject, allowed) -> {
                var cell = new AccessCell(world, line, subject, allowed);
                outcomes.merge(cell.run(wrong), 1, Integer::sum);
            });
        }
        for (var method : world.methods().entrySet()) {
            if (AccessWorld.namesRecord(method.getValue())) {
                for (var subject : AccessSubject.ALL.keySet()) {
                    var line = new AccessTable.Line(method.getKey(), "UNKNOWN", "-", Map.of());
                    outcomes.merge(new AccessCell(world, line, subject, false).run(wrong), 1, Integer::sum);
                }
            }
        }
        int cells = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        LOG.info(
                "Access matrix: {} cells of {} methods and {} subjects: {}",
                cells,
                world.calls().size(),
                AccessSubject.ALL.size(),
                outcomes);
        assertThat(wrong).isEmpty();
        assertThat(cells).isGreaterThan(1_700);
    }

    @Test
    void anUnknownRecordAndAnotherClinicsLookAlike() {
        var known = world.records(AccessSubject.of("own")).note(NoteState.SIGNED);
        var unknown = new EncounterId(Ids.next());
        for (var person : List.of("harbour-therapist", "harbour-manager")) {
            var answers = List.of(known, unknown).stream()
                    .map(id -> {
                        long before = world.lastEvent(world.clinics().harbour());
                        var thrown = catchAll(() -> world.clinics().as(person, () -> chart().open(id)));
                        var trace = world.eventsAfter(world.clinics().harbour(), before)
                                .getFirst();
                        return thrown.getClass() + " " + thrown.getMessage() + " " + thrown.getCause() + " "
                                + trace.what() + " " + trace.client() + " " + trace.purpose();
                    })
                    .collect(Collectors.toSet());
            assertThat(answers)
                    .as("what %s is told, and what the trail is", person)
                    .hasSize(1);
        }
    }

    /** Fail closed: what cannot be written down is not shown. */
    @Test
    void nothingClinicalIsReadOrWrittenWhileTheTrailIsBroken() {
        var told = new ArrayList<String>();
        world.clinics()
                .superuser()
                .sql("revoke insert on audit_event from palpate_app")
                .update();
        try {
            for (var line : TABLE.lines().values()) {
                var person = line.allowed().getOrDefault("own", false) ? "own" : "admin";
                if (!"-".equals(line.trace()) && line.allowed().getOrDefault(person, false)) {
                    withTrail(() -> world.records(AccessSubject.of(person)).snapshot(line.noteState()));
                    try {
                        var answer = new AccessCell(world, line, person, true).call();
                        told.add(AccessTable.key(line.method(), line.state()) + ": " + answer);
                    } catch (RuntimeException refused) {
                        assertThat(refused).isNotInstanceOf(NotFound.class);
                    }
                }
            }
        } finally {
            world.clinics()
                    .superuser()
                    .sql("grant insert on audit_event to palpate_app")
                    .update();
        }
        assertThat(told).isEmpty();
    }

    @Test
    void aServiceMethodWithoutAnActionStopsTheStart() {
        assertThatThrownBy(() -> PolicyConfiguration.checkService(NamesNoAction.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("names no @Requires action");
        assertThatThrownBy(() -> PolicyConfiguration.checkService(NamesNoRecord.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("takes no Subject");
    }

    private void withTrail(Runnable work) {
        world.clinics()
                .superuser()
                .sql("grant insert on audit_event to palpate_app")
                .update();
        work.run();
        world.clinics()
                .superuser()
                .sql("revoke insert on audit_event from palpate_app")
                .update();
    }

    private ChartService chart() {
        return application.getBean(ChartService.class);
    }

    private static RuntimeException catchAll(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException thrown) {
            return thrown;
        }
        throw new AssertionError("nothing was thrown");
    }

    static class NamesNoAction {
        public void act() {}
    }

    static class NamesNoRecord {
        @Requires(Action.READ_NOTE)
        public void act(String id) {}
    }
}
