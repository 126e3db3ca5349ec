/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.bodymap.Place;
import org.palpate.chart.ClinicMap.Group;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.database.PalpateTest;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PalpateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClinicMapServiceTest {

    private static final Place GLUTEUS = new Place("gluteus-medius", Side.LEFT);

    private final ClinicMapService map;
    private final ChartService chart;
    private final VisitService visits;
    private final ClientService clients;
    private final InstantSource time;
    private final ApplicationContext application;

    /** Each test has a quarter of its own. */
    private int year = 2000;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @Autowired
    ClinicMapServiceTest(
            ClinicMapService map,
            ChartService chart,
            VisitService visits,
            ClientService clients,
            InstantSource time,
            ApplicationContext application) {
        this.map = map;
        this.chart = chart;
        this.visits = visits;
        this.clients = clients;
        this.time = time;
        this.application = application;
    }

    @BeforeEach
    void anotherQuarter() {
        if (year == 2000) {
            clinics = new TwoClinics(application)
                    .hire("therapist", Role.THERAPIST)
                    .hire("manager", Role.MANAGER)
                    .hireAtHarbour("harbour", Role.THERAPIST)
                    .hireAtHarbour("harbour-manager", Role.MANAGER);
        }
        year++;
    }

    @Test
    void groupsUnderFiveAreNotToldAndOthersInSteps() {
        for (int n = 1; n <= 10; n++) {
            var marks = new ArrayList<BodyMark>(List.of(gluteus().build()));
            if (n <= 9) {
                marks.add(MarkBuilder.reported("lower-back", Side.MIDLINE).build());
            }
            if (n <= 4) {
                marks.add(MarkBuilder.found("psoas-major", Side.RIGHT).build());
            }
            visit("therapist", client("therapist"), marks);
        }
        assertThat(seen("manager"))
                .containsExactly(new Group(GLUTEUS, 10, 1), new Group(new Place("lower-back", Side.MIDLINE), 5, 0.5));
    }

    @Test
    void aClientCountsOnceHoweverOftenTheyCome() {
        var client = client("therapist");
        for (int n = 1; n <= 6; n++) {
            visit("therapist", client, List.of(gluteus().build()));
        }
        assertThat(seen("manager")).isEmpty();
        for (int n = 1; n <= 4; n++) {
            visit("therapist", client("therapist"), List.of(gluteus().build()));
        }
        assertThat(seen("manager")).containsExactly(new Group(GLUTEUS, 5, 1));
    }

    @Test
    void whatIsNoSignedFindingDoesNotCount() {
        for (int n = 1; n <= 4; n++) {
            visit("therapist", client("therapist"), List.of(gluteus().build()));
        }
        draft("therapist", client("therapist"), List.of(gluteus().build()));
        var wrong = visit("therapist", client("therapist"), List.of(gluteus().build()));
        as("therapist", () -> chart.markInError(wrong, version(wrong), "Wrong client"));
        visit(
                "therapist",
                client("therapist"),
                List.of(
                        MarkBuilder.treated("gluteus-medius", Side.LEFT).build(),
                        MarkBuilder.avoid("gluteus-medius", Side.LEFT).build(),
                        gluteus().change(BodyMark.Change.RESOLVED).build()));
        var takenOff = draft("therapist", client("therapist"), List.of(gluteus().build()));
        save("therapist", takenOff, List.of());
        as("therapist", () -> chart.sign(takenOff, version(takenOff)));
        assertThat(seen("manager")).isEmpty();
    }

    @Test
    void clinicsAreNotCountedTogether() {
        for (int n = 1; n <= 4; n++) {
            visit("therapist", client("therapist"), List.of(gluteus().build()));
        }
        visit("harbour", client("harbour"), List.of(gluteus().build()));
        assertThat(seen("manager")).isEmpty();
        assertThat(seen("harbour-manager")).isEmpty();
    }

    @Test
    void onlyFinishedQuartersHaveAMap() {
        var today = LocalDate.ofInstant(time.instant(), ZoneId.of("America/Toronto"));
        var running = Quarter.of(today);
        var before = Quarter.of(running.firstDay().minusDays(1));
        visit("therapist", client("therapist"), List.of(gluteus().build()), today);
        visit("therapist", client("therapist"), List.of(gluteus().build()), before.lastDay());

        assertThat(as("manager", map::quarters)).contains(before).doesNotContain(running);
        assertThat(as("manager", map::quarters)).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(as("manager", () -> map.map(before)).places()).isEmpty();
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> as("manager", () -> map.map(running)));
    }

    @Test
    void therapistsDoNotSeeIt() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as("therapist", () -> map.map(new Quarter(year, 1))));
    }

    private List<Group> seen(String manager) {
        return as(manager, () -> map.map(new Quarter(year, 1))).places();
    }

    private ClientId client(String therapist) {
        return as(therapist, () -> clients.create(TwoClinics.contact("Given", "Family")));
    }

    private EncounterId visit(String therapist, ClientId client, List<BodyMark> marks) {
        return visit(therapist, client, marks, LocalDate.of(year, 3, 31));
    }

    private EncounterId visit(String therapist, ClientId client, List<BodyMark> marks, LocalDate day) {
        var id = draft(therapist, client, marks);
        clinics.superuser()
                .sql("update encounter set service_date = ? where id = ?")
                .params(day, id.value())
                .update();
        var check = VisitCheck.empty().withConsentReason("Agreed aloud");
        as(therapist, () -> visits.keep(id, check, VisitChecks.NONE));
        as(therapist, () -> chart.sign(id, version(id)));
        return id;
    }

    private EncounterId draft(String therapist, ClientId client, List<BodyMark> marks) {
        var id = as(therapist, () -> chart.start(client));
        clinics.superuser()
                .sql("update encounter set service_date = ? where id = ?")
                .params(LocalDate.of(year, 1, 1), id.value())
                .update();
        save(therapist, id, marks);
        return id;
    }

    private void save(String therapist, EncounterId id, List<BodyMark> marks) {
        var content = new NoteDraft("Words", "", "", "", marks);
        as(therapist, () -> chart.save(id, new DraftSave(Ids.next(), 1, version(id), content)));
    }

    private long version(EncounterId id) {
        return clinics.superuser()
                .sql("select version from encounter where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private <T> T as(String person, Callable<T> work) {
        return clinics.as(person, work);
    }

    private static MarkBuilder gluteus() {
        return MarkBuilder.found("gluteus-medius", Side.LEFT);
    }
}
