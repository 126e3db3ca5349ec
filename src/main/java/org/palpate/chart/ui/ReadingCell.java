/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Rejection;
import org.palpate.base.ui.Format;
import org.palpate.chart.EarlierReading;
import org.palpate.chart.Reading;
import org.palpate.chart.ReadingChange;
import org.palpate.chart.ReadingCheck;
import org.palpate.chart.ReadingWords;
import org.palpate.library.Movement;

/** One side of a movement: its number or result, pain, and what became of it since last time. */
class ReadingCell extends Composite<Div> {

    /** While somebody types, the server hears of it at most this often, in milliseconds. */
    static final int TYPING_PAUSE = 700;

    private final Movement movement;
    private final @Nullable EarlierReading earlier;
    private final Runnable onChange;
    private final TextField number = new TextField();
    private final Select<Reading.Result> result = new Select<>();
    private final TextField pain = new TextField("Pain");
    private final Div since = new Div();
    private Reading reading;

    ReadingCell(Movement movement, Reading reading, @Nullable EarlierReading earlier, Runnable onChange) {
        this.movement = movement;
        this.reading = reading;
        this.earlier = earlier;
        this.onChange = onChange;
        getContent().addClassName("reading-cell");
        var fields = new Div();
        fields.addClassName("reading-fields");
        if (movement.result()) {
            prepareResult();
            fields.add(result);
        }
        if (movement.unit() != null) {
            prepareNumber(movement.unit());
            fields.add(number);
        }
        preparePain();
        fields.add(pain);
        since.addClassName("reading-since");
        getContent().add(fields, since);
        showSince();
    }

    Reading reading() {
        return reading;
    }

    /** Whether something stands in a field that cannot be kept. */
    boolean mistaken() {
        return number.isInvalid() || pain.isInvalid();
    }

    void focus() {
        Focusable<?> first = movement.result() ? result : number;
        first.focus();
    }

    /** Takes over how it was measured, and what else is said of it. */
    void change(Reading other) {
        reading = other;
        showSince();
        onChange.run();
    }

    private void prepareNumber(Movement.Unit unit) {
        number.setLabel(side().isEmpty() ? capital(unit.words()) : capital(side()));
        number.setAriaLabel(movement.name() + ", " + (side().isEmpty() ? "" : side() + ", ") + unit.words());
        number.setSuffixComponent(new Span(unit.sign().strip()));
        number.getElement().setAttribute("inputmode", "decimal");
        number.addClassName("reading-number");
        if (reading.value() != null) {
            number.setValue(ReadingWords.plain(reading.value()));
        }
        typed(number, text -> reading.withValue(ReadingCheck.number(movement, text)));
    }

    private void prepareResult() {
        result.setLabel(side().isEmpty() ? "Result" : capital(side()));
        result.setAriaLabel(ReadingWords.name(reading) + ", result");
        result.setItems(Reading.Result.values());
        result.setItemLabelGenerator(one -> one == null ? "Not noted" : one.label());
        result.setEmptySelectionAllowed(true);
        result.setEmptySelectionCaption("Not noted");
        result.addClassName("reading-result");
        result.setValue(reading.result());
        result.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                change(reading.withResult(change.getValue()));
            }
        });
    }

    private void preparePain() {
        pain.setAriaLabel("Pain during " + ReadingWords.name(reading) + ", 0 to 10");
        pain.setPlaceholder("0–10");
        pain.getElement().setAttribute("inputmode", "numeric");
        pain.addClassName("reading-pain");
        if (reading.pain() != null) {
            pain.setValue(reading.pain().toString());
        }
        typed(pain, text -> reading.withPain(ReadingCheck.pain(text)));
    }

    /** What cannot be kept stays in its field, with a sentence; the last that could be kept stays in the note. */
    private void typed(TextField field, Typed typed) {
        field.setManualValidation(true);
        field.setAutoselect(true);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(TYPING_PAUSE);
        field.addValueChangeListener(change -> {
            if (!change.isFromClient()) {
                return;
            }
            try {
                var changed = typed.reading(change.getValue());
                field.setInvalid(false);
                change(changed);
            } catch (Rejection rejection) {
                field.setErrorMessage(rejection.getMessage());
                field.setInvalid(true);
                onChange.run();
            }
        });
    }

    private void showSince() {
        since.removeAll();
        if (earlier != null) {
            compare(earlier, earlier.reading());
        }
        var value = reading.value();
        if (value != null) {
            var meaning = movement.cutoffs().stream()
                    .filter(cutoff -> cutoff.reached(value))
                    .map(Movement.Cutoff::suggests)
                    .collect(Collectors.joining("; "));
            if (!meaning.isEmpty()) {
                since.add(new Div("May point to " + meaning));
            }
        }
    }

    private void compare(EarlierReading last, Reading before) {
        var change = ReadingChange.of(before, reading);
        var day = Format.day(last.day());
        var words = change.words(day);
        if (words.isEmpty()) {
            since.add(new Div(last(before) + " on " + day));
            return;
        }
        var arrow = new Span(change.kind().arrow());
        arrow.addClassName("reading-arrow");
        arrow.getElement().setAttribute("aria-hidden", "true");
        var line = new Div(arrow, new Span(words));
        if (Boolean.TRUE.equals(change.real())) {
            line.addClassName("reading-real");
        }
        since.add(line);
    }

    private static String last(Reading before) {
        var found = Stream.of(
                        before.result() == null ? null : before.result().label(),
                        before.value() == null ? null : ReadingWords.number(before))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? "Measured" : found;
    }

    private String side() {
        return ReadingWords.side(reading.side());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** What the reading becomes by a text. */
    @FunctionalInterface
    private interface Typed extends Serializable {
        Reading reading(String text);
    }
}
