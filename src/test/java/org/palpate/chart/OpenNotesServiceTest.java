/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.base.Ids;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.database.PalpateTest;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PalpateTest
class OpenNotesServiceTest {

    private final OpenNotesService notes;
    private final ChartService chart;
    private final ClientService clients;
    private final ApplicationContext application;
    private final String therapist = "t" + System.nanoTime();
    private final String colleague = "c" + System.nanoTime();
    private final String manager = "m" + System.nanoTime();

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private ClientId client;

    @Autowired
    OpenNotesServiceTest(
            OpenNotesService notes, ChartService chart, ClientService clients, ApplicationContext application) {
        this.notes = notes;
        this.chart = chart;
        this.clients = clients;
        this.application = application;
    }

    @BeforeEach
    void takePeopleOn() {
        clinics = new TwoClinics(application)
                .hire(therapist, Role.THERAPIST)
                .hire(colleague, Role.THERAPIST)
                .hire(manager, Role.MANAGER);
        client = clinics.as(therapist, () -> clients.create(TwoClinics.contact("Given", "Family")));
    }

    @Test
    void oneCountsOnesOwnAndTheManagerEveryones() {
        var first = draft();
        draft();
        assertThat(clinics.as(therapist, notes::count)).isEqualTo(2);
        assertThat(clinics.as(colleague, notes::count)).isZero();
        assertThat(clinics.as(manager, notes::count)).isEqualTo(2);
        sign(first, 10);
        assertThat(clinics.as(therapist, notes::count)).isEqualTo(1);
    }

    @Test
    void fewNotesTellNoMedian() {
        for (int n = 0; n < SigningPace.LEAST - 1; n++) {
            sign(draft(), 10);
        }
        draft();
        assertThat(clinics.as(therapist, notes::pace)).isEqualTo(new SigningPace(SigningPace.LEAST - 1, null));
        assertThat(clinics.as(colleague, notes::pace)).isEqualTo(new SigningPace(0, null));
    }

    @Test
    void theMedianIsOfTheLastNotesAndNotOfThoseStruckThrough() {
        for (int n = 0; n < 3; n++) {
            sign(draft(), 10_000); // longer ago than the last thirty
        }
        for (int n = 0; n < SigningPace.LAST; n++) {
            sign(draft(), n % 2 == 0 ? 4 : 20);
        }
        var wrong = draft();
        sign(wrong, 50_000);
        clinics.as(therapist, () -> chart.markInError(wrong, chart.open(wrong).version(), "Wrong client"));
        assertThat(clinics.as(therapist, notes::pace))
                .isEqualTo(new SigningPace(SigningPace.LAST, Duration.ofMinutes(12)));
    }

    private EncounterId draft() {
        return clinics.as(therapist, () -> {
            var id = chart.start(client);
            chart.save(id, new DraftSave(Ids.next(), 1, 0, new NoteDraft("Words", "", "", "", List.of())));
            return id;
        });
    }

    /** Signs it as if it had been opened so many minutes before. */
    private void sign(EncounterId id, int minutes) {
        clinics.as(therapist, () -> chart.sign(id, chart.open(id).version()));
        clinics.superuser().sql("""
                        do $$ begin
                            set local session_replication_role = replica;
                            update encounter set started_at = signed_at - interval '%d minutes' where id = '%s';
                        end $$""".formatted(minutes, id)).update();
    }
}
