/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.client.ClientService;
import org.palpate.database.PalpateTest;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PalpateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimerServiceTest {

    private final TimerService timers;
    private final ChartService chart;
    private final ClientService clients;
    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private EncounterId note;

    @Autowired
    TimerServiceTest(TimerService timers, ChartService chart, ClientService clients, ApplicationContext application) {
        this.timers = timers;
        this.chart = chart;
        this.clients = clients;
        this.application = application;
    }

    @BeforeAll
    void takePeopleOn() {
        clinics = new TwoClinics(application).hire("therapist", Role.THERAPIST).hire("stranger", Role.THERAPIST);
    }

    @BeforeEach
    void aNoteWithTwoTreatedPlaces() {
        note = as("therapist", () -> {
            var client = clients.create(TwoClinics.contact("Given", "Family"));
            var id = chart.start(client);
            var marks = List.of(treated("quadratus-lumborum"), treated("piriformis"));
            chart.save(id, new DraftSave(Ids.next(), 1, 0, new NoteDraft("", "", "", "", marks)));
            return id;
        });
    }

    @Test
    void aTimerGoesOnWhateverHappensToThePage() {
        var pressed = now().minusSeconds(90);
        var started = start(mark(0), pressed);
        assertThat(started).isEqualTo(new RunningTimer(mark(0), pressed));
        assertThat(running()).hasValue(started);

        as("therapist", () -> {
            timers.stop(note, mark(0));
            return "";
        });
        assertThat(running()).isEmpty();
    }

    @Test
    void aNoteHasOneTimerAtATime() {
        start(mark(0), now().minusSeconds(90));
        var second = start(mark(1), now().minusSeconds(10));
        assertThat(running()).hasValue(second);
        as("therapist", () -> {
            timers.stop(note, mark(0));
            return "";
        });
        assertThat(running()).hasValue(second);
    }

    @Test
    void theSavesOfTheNoteKnowNothingOfIt() {
        long before = as("therapist", () -> chart.open(note)).version();
        start(mark(0), now());
        assertThat(as("therapist", () -> chart.open(note)).version()).isEqualTo(before);
    }

    @Test
    void aPressFromTheFutureOrFromYesterdayIsCutToWhatCanBe() {
        assertThat(start(mark(0), now().plusSeconds(3600)).startedAt()).isBeforeOrEqualTo(now());
        assertThat(start(mark(0), now().minus(Duration.ofDays(2))).startedAt())
                .isAfter(now().minus(Duration.ofHours(13)));
        assertThat(start(mark(0), Instant.MAX).startedAt()).isBeforeOrEqualTo(now());
        assertThat(start(mark(0), Instant.EPOCH).startedAt()).isAfter(now().minus(Duration.ofHours(13)));
    }

    @Test
    void onlyAMarkOfTheNoteIsTimedAndOnlyWhileItIsADraft() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> start(UUID.randomUUID(), now()))
                .withMessage("Mark the place as treated first. Then its time can run.");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as("stranger", () -> timers.start(note, UUID.randomUUID(), now())));
        as("therapist", () -> {
            chart.discard(note, chart.open(note).version());
            return "";
        });
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> start(mark(0), now()));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "60, 1", "61, 2", "600, 10", "-5, 0", "36000, 600", "90000, 600"})
    void begunMinutesCount(long seconds, int minutes) {
        var start = Instant.parse("2026-11-21T10:00:00Z");
        assertThat(new RunningTimer(UUID.randomUUID(), start).minutes(start.plusSeconds(seconds)))
                .isEqualTo(minutes);
    }

    private RunningTimer start(UUID mark, Instant pressedAt) {
        return as("therapist", () -> timers.start(note, mark, pressedAt));
    }

    private Optional<RunningTimer> running() {
        return as("therapist", () -> timers.running(note));
    }

    private UUID mark(int place) {
        return as(
                "therapist", () -> chart.open(note).content().marks().get(place).id());
    }

    private static BodyMark treated(String region) {
        return MarkBuilder.treated(region, Side.LEFT).build();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private <T> T as(String person, Callable<T> work) {
        return clinics.as(person, work);
    }
}
