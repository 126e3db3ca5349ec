/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.chart.EarlierReading;
import org.palpate.chart.Reading;
import org.palpate.chart.ReadingCheck;
import org.palpate.chart.ReadingWords;
import org.palpate.library.Movement;

/** A movement or a test: its sides in one row, and behind a button how it was taken and what else there is to say. */
class MovementRow extends Composite<Div> {

    private final Movement movement;
    private final List<ReadingCell> cells = new ArrayList<>();
    private final Div more = new Div();
    private final Button toggle = new Button("More");

    MovementRow(
            Movement movement,
            List<Reading> sides,
            List<EarlierReading> earlier,
            String usualValue,
            Runnable onChange,
            Consumer<MovementRow> onRemove) {
        this.movement = movement;
        var trend = new ReadingTrend(movement, earlier);
        Runnable changed = () -> {
            trend.show(today());
            onChange.run();
        };
        sides.forEach(side -> cells.add(new ReadingCell(movement, side, last(earlier, side), changed)));
        trend.show(today());
        getContent().addClassName("movement-row");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", movement.name());
        var name = new Div(new H3(movement.name()));
        name.addClassName("movement-name");
        if (!usualValue.isEmpty()) {
            name.add(new Span(usualValue));
        }
        name.add(trend);
        var values = new Div();
        values.addClassName("movement-sides");
        cells.forEach(values::add);
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.setAriaLabel("More about " + movement.name());
        toggle.addClickListener(click -> open(!more.isVisible()));
        more.addClassName("movement-more");
        fillMore(onRemove);
        open(cells.stream().map(ReadingCell::reading).anyMatch(MovementRow::saysMore));
        getContent().add(name, values, toggle, more);
    }

    String key() {
        return movement.key();
    }

    private List<Reading> today() {
        return cells.stream().map(ReadingCell::reading).toList();
    }

    private static @Nullable EarlierReading last(List<EarlierReading> earlier, Reading of) {
        return earlier.stream()
                .filter(one -> one.reading().side() == of.side())
                .findFirst()
                .orElse(null);
    }

    Stream<Reading> readings() {
        return cells.stream().map(ReadingCell::reading).filter(reading -> !reading.blank());
    }

    /** With what it was measured, for the next movement. */
    Movement.@Nullable Device device() {
        return cells.getFirst().reading().device();
    }

    boolean mistaken() {
        return cells.stream().anyMatch(ReadingCell::mistaken);
    }

    void focus() {
        cells.getFirst().focus();
    }

    private void open(boolean opened) {
        more.setVisible(opened);
        toggle.setText(opened ? "Less" : "More");
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(opened));
    }

    private void fillMore(Consumer<MovementRow> onRemove) {
        var first = cells.getFirst().reading();
        var how = new Div(
                choice(
                        "Done",
                        Movement.Mode.values(),
                        Movement.Mode::label,
                        first.mode(),
                        (mode, reading) -> reading.taken(mode, reading.device(), reading.position())),
                choice(
                        "Measured with",
                        Movement.Device.values(),
                        Movement.Device::label,
                        first.device(),
                        (device, reading) -> reading.taken(reading.mode(), device, reading.position())),
                choice(
                        "Position",
                        Movement.Position.values(),
                        Movement.Position::label,
                        first.position(),
                        (position, reading) -> reading.taken(reading.mode(), reading.device(), position)));
        how.addClassName("movement-how");
        more.add(how);
        cells.forEach(cell -> more.add(words(cell)));
        var remove = new Button("Remove", click -> onRemove.accept(this));
        remove.setAriaLabel("Remove " + movement.name());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        more.add(new Paragraph(movement.limits()), remove);
    }

    private <T> Select<T> choice(String label, T[] items, Function<T, String> name, @Nullable T value, Taken<T> taken) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(one -> one == null ? "Not said" : name.apply(one));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Not said");
        select.setValue(value);
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                cells.forEach(cell -> cell.change(taken.reading(change.getValue(), cell.reading())));
            }
        });
        return select;
    }

    private Div words(ReadingCell cell) {
        var side = ReadingWords.side(cell.reading().side());
        var of = side.isEmpty() ? "" : ", " + side;
        var words = new Div(
                text(
                        "End feel" + of,
                        cell.reading().endFeel(),
                        ReadingCheck.MAX_END_FEEL,
                        said -> cell.change(
                                cell.reading().saying(said, cell.reading().note()))),
                text(
                        "Note" + of,
                        cell.reading().note(),
                        ReadingCheck.MAX_NOTE,
                        said -> cell.change(cell.reading().saying(cell.reading().endFeel(), said))));
        words.addClassName("movement-words");
        return words;
    }

    private static TextField text(String label, String value, int most, Consumer<String> onChange) {
        var field = new TextField(label);
        field.setMaxLength(most);
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(ReadingCell.TYPING_PAUSE);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(change.getValue());
            }
        });
        return field;
    }

    private static boolean saysMore(Reading reading) {
        return !reading.endFeel().isEmpty() || !reading.note().isEmpty();
    }

    /** What a reading becomes by a choice. */
    @FunctionalInterface
    private interface Taken<T> {
        Reading reading(@Nullable T choice, Reading reading);
    }
}
