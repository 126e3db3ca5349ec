/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.chart.ChartEvents.NoteTouched;
import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.Requires;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The timer of the treatments at a visit. Its start is kept here, so it survives whatever happens to the page; a note has
 * one at a time. What it comes to belongs into the mark: save the mark first, then stop the timer, and nothing is lost in
 * between.
 */
@ApplicationService
public class TimerService {

    /** A press that arrives later than this was not for today's treatment. */
    private static final Duration LATEST = Duration.ofHours(12);

    private final Encounters encounters;
    private final MarkSheet marks;
    private final TreatmentTimers timers;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    TimerService(
            Encounters encounters,
            MarkSheet marks,
            TreatmentTimers timers,
            InstantSource time,
            ApplicationEventPublisher events) {
        this.encounters = encounters;
        this.marks = marks;
        this.timers = timers;
        this.time = time;
        this.events = events;
    }

    /** The timer that runs in this note. */
    @Requires(Action.READ_NOTE)
    public Optional<RunningTimer> running(EncounterId id) {
        return timers.of(id);
    }

    /**
     * Starts the timer for a place that is treated. One that runs for another place is forgotten: read it before, and
     * write what it came to.
     *
     * @param mark the treated place, as it was saved
     * @param pressedAt when somebody pressed start; a moment to come counts as now
     * @throws Rejection if the mark is not one of this note, or the note is not a draft any more
     */
    @Requires(Action.EDIT_NOTE)
    public RunningTimer start(EncounterId id, UUID mark, Instant pressedAt) {
        var encounter = draft(id);
        if (marks.current(id).stream().noneMatch(one -> one.id().equals(mark))) {
            throw new Rejection("Mark the place as treated first. Then its time can run.");
        }
        var timer = new RunningTimer(mark, within(pressedAt));
        timers.keep(encounter.clinicId(), id, timer);
        events.publishEvent(new NoteTouched("TREATMENT_TIMER_STARTED", encounter.clientId(), id, ""));
        return timer;
    }

    /** Stops the timer of a place; nothing happens where it does not run. */
    @Requires(Action.EDIT_NOTE)
    public void stop(EncounterId id, UUID mark) {
        var encounter = draft(id);
        if (timers.of(id).filter(timer -> timer.mark().equals(mark)).isPresent()) {
            timers.keep(Actors.required().clinicId(), id, null);
        }
        events.publishEvent(new NoteTouched("TREATMENT_TIMER_STOPPED", encounter.clientId(), id, ""));
    }

    private Encounter draft(EncounterId id) {
        var encounter = encounters.take(id.value()).orElseThrow(NotFound::new);
        if (encounter.state() != NoteState.DRAFT) {
            throw new Rejection("This note is closed. What comes later is added with Amend.");
        }
        return encounter;
    }

    private Instant within(Instant pressedAt) {
        var now = time.instant();
        var earliest = now.minus(LATEST);
        if (pressedAt.isAfter(now)) {
            return now;
        }
        return pressedAt.isBefore(earliest) ? earliest : pressedAt;
    }
}
