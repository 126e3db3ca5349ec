/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkWords;
import org.palpate.bodymap.TechniqueNames;
import org.palpate.chart.RunningTimer;

/** A treated place: with what, how firmly, how long, and how it answered. */
class TreatmentRow extends Composite<Div> {

    private static final Pattern MINUTES = Pattern.compile("[0-9]{1,3}");

    private final TechniqueNames techniques;
    private final H3 place = new H3();
    private final Span how = new Span();
    private final TextField minutes = new TextField("Minutes");
    private final Select<BodyMark.Response> response = new Select<>();
    private final TreatmentTimer timer;
    private BodyMark mark;

    TreatmentRow(
            BodyMark mark,
            TechniqueNames techniques,
            InstantSource time,
            Consumer<BodyMark> onChange,
            TreatmentTimer.Pressed pressed) {
        this.mark = mark;
        this.techniques = techniques;
        this.timer = new TreatmentTimer(time, pressed);
        getContent().addClassName("treatment-row");
        var what = new Div(place, how);
        what.addClassName("movement-name");
        prepareMinutes(onChange);
        prepareResponse(onChange);
        var fields = new Div(minutes, response, timer);
        fields.addClassName("treatment-fields");
        getContent().add(what, fields);
        timer.show(null);
        show(mark);
    }

    BodyMark mark() {
        return mark;
    }

    /** Shows what the mark says now; what is being typed here stays. */
    final void show(BodyMark now) {
        mark = now;
        var name = MarkWords.place(now);
        place.setText(name);
        minutes.setAriaLabel("Minutes, " + name);
        response.setAriaLabel("How " + name + " answered");
        timer.setPlace(name);
        how.setText(how(now));
        var text = now.minutes() == null ? "" : now.minutes().toString();
        if (!minutes.isInvalid() && !minutes.getValue().strip().equals(text)) {
            minutes.setValue(text);
        }
        if (response.getValue() != now.response()) {
            response.setValue(now.response());
        }
    }

    /** Shows since when the time runs here, or that it does not; then it can be started by these keys. */
    void running(@Nullable Instant since, String keys) {
        timer.show(since);
        if (since == null) {
            timer.offer("Start the timer: " + place.getText(), keys);
        } else {
            timer.withdraw(); // what runs is stopped by the bar
        }
        getContent().setClassName("treatment-running", since != null);
    }

    private String how(BodyMark now) {
        return Stream.of(
                        now.technique() == null ? "No technique chosen" : techniques.apply(now.technique()),
                        now.pressureUsed() == null ? null : "pressure " + now.pressureUsed() + "/5")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private void prepareMinutes(Consumer<BodyMark> onChange) {
        minutes.addClassName("treatment-minutes");
        minutes.setSuffixComponent(new Span("min"));
        minutes.setManualValidation(true);
        minutes.setAutoselect(true);
        minutes.getElement().setAttribute("inputmode", "numeric");
        minutes.setValueChangeMode(ValueChangeMode.TIMEOUT);
        minutes.setValueChangeTimeout(ReadingCell.TYPING_PAUSE);
        minutes.addValueChangeListener(change -> {
            if (!change.isFromClient()) {
                return;
            }
            var text = change.getValue().strip();
            boolean sound = text.isEmpty()
                    || MINUTES.matcher(text).matches() && Integer.parseInt(text) <= RunningTimer.MOST_MINUTES;
            minutes.setErrorMessage("Minutes are a whole number from 0 to " + RunningTimer.MOST_MINUTES + ".");
            minutes.setInvalid(!sound);
            if (sound) {
                onChange.accept(mark.answered(text.isEmpty() ? null : Integer.valueOf(text), mark.response()));
            }
        });
    }

    private void prepareResponse(Consumer<BodyMark> onChange) {
        response.setLabel("Response");
        response.addClassName("treatment-response");
        response.setItems(BodyMark.Response.values());
        response.setItemLabelGenerator(one -> one == null ? "Not noted" : word(one));
        response.setEmptySelectionAllowed(true);
        response.setEmptySelectionCaption("Not noted");
        response.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(mark.answered(mark.minutes(), change.getValue()));
            }
        });
    }

    private static String word(BodyMark.Response response) {
        var word = response.name().replace('_', ' ');
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
