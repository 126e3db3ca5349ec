/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.ui.Notices;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkWords;
import org.palpate.bodymap.TechniqueNames;
import org.palpate.chart.EncounterId;
import org.palpate.chart.RunningTimer;
import org.palpate.chart.TimerService;

/** What was treated at this visit, as the body map says it, with a timer that fills the minutes. */
class TreatmentsCard extends Composite<Section> {

    /** They stop the time that runs, else they start that of the place that was marked last. */
    private static final String TIMER_KEYS = "Alt+9";

    private final transient TimerService timers;
    private final InstantSource time;
    private final EncounterId note;
    private final TechniqueNames techniques;
    private final Keeper keeper;
    private final Map<UUID, TreatmentRow> rows = new LinkedHashMap<>();
    private final Div list = new Div();
    private final Span total = new Span();
    private final Paragraph hint =
            new Paragraph("Nothing treated yet. Mark a place as treated on the body map; its time can run here.");
    private final Div bar = new Div();
    private final Span barPlace = new Span();
    private final TreatmentTimer barTimer;
    private @Nullable RunningTimer running;

    TreatmentsCard(
            TimerService timers, InstantSource time, EncounterId note, TechniqueNames techniques, Keeper keeper) {
        this.timers = timers;
        this.time = time;
        this.note = note;
        this.techniques = techniques;
        this.keeper = keeper;
        this.barTimer = new TreatmentTimer(time, (start, at) -> stop(at));
        this.running = timers.running(note).orElse(null);
        var head = new Header(new H2("Treatments"), total);
        list.addClassName("treatment-list");
        hint.addClassName("readings-hint");
        total.addClassName("treatment-total");
        bar.addClassName("treatment-bar");
        bar.add(barPlace, barTimer);
        getContent().addClassNames("card", "treatments");
        getContent().add(head, hint, list);
    }

    /** Shows the treated places among these marks. */
    void setMarks(List<BodyMark> marks) {
        var treated = marks.stream()
                .filter(mark -> mark.kind() == BodyMark.Kind.TREATED)
                .toList();
        var gone = new LinkedHashMap<>(rows);
        for (var mark : treated) {
            gone.remove(mark.id());
            var row = rows.get(mark.id());
            if (row == null) {
                add(mark);
            } else {
                row.show(mark);
            }
        }
        gone.forEach((id, row) -> {
            rows.remove(id);
            list.remove(row);
        });
        hint.setVisible(rows.isEmpty());
        showTotal();
        showRunning();
    }

    /** What runs now, to be in sight wherever one is on the page. */
    Div bar() {
        return bar;
    }

    /** Stops a timer that still runs, as the note is being closed. */
    void finish() {
        stop(time.instant());
    }

    private void add(BodyMark mark) {
        var row = new TreatmentRow(mark, techniques, time, keeper::keep, (start, at) -> press(mark.id(), start, at));
        rows.put(mark.id(), row);
        list.add(row);
    }

    private void press(UUID mark, boolean start, Instant at) {
        if (!start) {
            stop(at);
            return;
        }
        if (!stop(at)) {
            return;
        }
        try {
            running = timers.start(note, mark, at);
        } catch (Rejection | NotFound refused) {
            Notices.refused(
                    refused instanceof NotFound
                            ? "This note cannot be written in any more."
                            : String.valueOf(refused.getMessage()));
        }
        showRunning();
    }

    /** Writes what the timer came to, and only then forgets it; returns whether none runs any more. */
    private boolean stop(Instant at) {
        var timer = running;
        if (timer == null) {
            return true;
        }
        var treated = Optional.ofNullable(rows.get(timer.mark())).map(TreatmentRow::mark);
        if (treated.isPresent() && !keeper.keep(with(treated.get(), timer.minutes(at)))) {
            showRunning();
            return false;
        }
        timers.stop(note, timer.mark());
        running = null;
        showRunning();
        return true;
    }

    private static BodyMark with(BodyMark mark, int more) {
        int before = Objects.requireNonNullElse(mark.minutes(), 0);
        return mark.answered(Math.min(RunningTimer.MOST_MINUTES, before + more), mark.response());
    }

    private void showRunning() {
        var timer = running;
        var last = new ArrayDeque<>(rows.keySet()).peekLast();
        rows.forEach((id, row) -> row.running(
                timer != null && timer.mark().equals(id) ? timer.startedAt() : null,
                timer == null && id.equals(last) ? TIMER_KEYS : ""));
        bar.setVisible(timer != null);
        if (timer != null) {
            var place = Optional.ofNullable(rows.get(timer.mark()))
                    .map(row -> MarkWords.place(row.mark()))
                    .orElse("A place that is not marked any more");
            barPlace.setText(place);
            barTimer.setPlace(place);
            barTimer.offer("Stop the timer: " + place, TIMER_KEYS);
            barTimer.show(timer.startedAt());
        }
    }

    private void showTotal() {
        int sum = rows.values().stream()
                .map(row -> row.mark().minutes())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        total.setText(sum == 0 ? "" : sum + (sum == 1 ? " minute in all" : " minutes in all"));
    }

    /** Puts a changed mark on the map and into the note; returns whether it was kept. */
    @FunctionalInterface
    interface Keeper extends Serializable {
        boolean keep(BodyMark mark);
    }
}
