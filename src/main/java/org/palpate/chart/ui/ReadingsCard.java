/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Side;
import org.palpate.base.Text;
import org.palpate.base.ui.Commands;
import org.palpate.chart.EarlierReading;
import org.palpate.chart.Reading;
import org.palpate.chart.ReadingWords;
import org.palpate.library.Library;
import org.palpate.library.Movement;

/** Range of motion and tests: what is measured today, beside what was measured last. */
class ReadingsCard extends Composite<Section> {

    private final List<Movement> offered;
    private final List<EarlierReading> earlier;
    private final Function<Movement, String> usualValues;
    private final Runnable onChange;
    private final List<MovementRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph hint =
            new Paragraph("Nothing measured yet. Type the name of a movement or a test, or begin with a set.");
    private final ComboBox<Movement> search = new ComboBox<>("Add a movement or test");
    private final Button usual = new Button("Usual for the low back", click -> addAll(usual()));
    private final Button asLast = new Button("As last time", click -> addAll(asLast()));

    /**
     * The card of a note that is being written.
     *
     * @param offered the movements to choose from
     * @param earlier what was measured before this visit, the newest visit first
     * @param usualValues the usual values of a movement with their sources, in a line
     * @param onChange is told whenever anything was entered
     */
    ReadingsCard(
            List<Movement> offered,
            List<EarlierReading> earlier,
            Function<Movement, String> usualValues,
            Runnable onChange) {
        this.offered = offered;
        this.earlier = earlier;
        this.usualValues = usualValues;
        this.onChange = onChange;
        prepareSearch();
        list.addClassName("movement-list");
        hint.addClassName("readings-hint");
        var add = new Div(search, usual, asLast);
        add.addClassName("readings-add");
        getContent().addClassNames("card", "readings");
        getContent().add(new H2("Range and tests"), hint, list, add);
        Commands.press(usual, "Range and tests: usual for the low back");
        Commands.press(asLast, "Range and tests: as last time");
        offerSets();
    }

    /** Shows these readings, as they stand in the note. */
    void setReadings(List<Reading> readings) {
        rows.clear();
        list.removeAll();
        readings.stream()
                .collect(Collectors.groupingBy(Reading::movement, LinkedHashMap::new, Collectors.toList()))
                .forEach((key, sides) -> movement(key).ifPresent(movement -> show(movement, sides)));
        offerSets();
    }

    /** What was measured, in the order of the rows; a row in which nothing was entered yet is left out. */
    List<Reading> getReadings() {
        return rows.stream().flatMap(MovementRow::readings).toList();
    }

    /** Whether something stands in a field that cannot be kept. */
    boolean mistaken() {
        return rows.stream().anyMatch(MovementRow::mistaken);
    }

    /** Brings the first field that cannot be kept in sight. */
    void showMistake() {
        rows.stream().filter(MovementRow::mistaken).findFirst().ifPresent(MovementRow::scrollIntoView);
    }

    /** The readings of a note that is closed, to be read. */
    static Section closed(List<Reading> readings) {
        var lines = new UnorderedList();
        readings.forEach(reading -> lines.add(new ListItem(ReadingWords.sentence(reading))));
        var card = new Section(new H2("Range and tests"), lines);
        card.addClassNames("card", "readings");
        card.setVisible(!readings.isEmpty());
        return card;
    }

    private void prepareSearch() {
        search.setItems(
                (movement, typed) -> Stream.concat(Stream.of(movement.name()), movement.synonyms().stream())
                        .anyMatch(name -> Text.folded(name).contains(Text.folded(typed))),
                offered);
        search.setItemLabelGenerator(Movement::name);
        search.setPlaceholder("Hip rotation, Thomas, SLR");
        search.addClassName("readings-search");
        Commands.focus(search, "Range and tests: add a movement or test", "Alt+7");
        // what is looked for is no part of the note, so nothing of it waits to be saved
        search.getElement().addEventListener("input", typed -> {}).stopPropagation();
        search.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                var chosen = change.getValue();
                search.clear();
                add(chosen).focus();
            }
        });
    }

    private void addAll(List<Movement> movements) {
        movements.stream().map(this::add).toList().stream().findFirst().ifPresent(MovementRow::focus);
    }

    /** The row of a movement; one that is there already is not added twice. */
    private MovementRow add(Movement movement) {
        var there =
                rows.stream().filter(row -> row.key().equals(movement.key())).findFirst();
        if (there.isPresent()) {
            return there.get();
        }
        var row = show(movement, List.of());
        offerSets();
        return row;
    }

    private MovementRow show(Movement movement, List<Reading> noted) {
        var sides = movement.paired() ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.MIDLINE);
        var readings = sides.stream()
                .map(side -> noted.stream()
                        .filter(reading -> reading.side() == side)
                        .findFirst()
                        .orElseGet(() -> begin(movement, side, noted)))
                .toList();
        var before = earlier.stream()
                .filter(one -> one.reading().movement().equals(movement.key()))
                .toList();
        var row = new MovementRow(movement, readings, before, usualValues.apply(movement), onChange, this::remove);
        rows.add(row);
        list.add(row);
        return row;
    }

    /** A side nothing was noted of yet is measured as the other one, else as last time, else as the movement before. */
    private Reading begin(Movement movement, Side side, List<Reading> noted) {
        var fresh = Reading.of(movement, side);
        var like = Stream.concat(
                        noted.stream(), Stream.ofNullable(lastOf(fresh)).map(EarlierReading::reading))
                .findFirst();
        if (like.isPresent()) {
            return fresh.taken(
                    like.get().mode(), like.get().device(), like.get().position());
        }
        var device = rows.isEmpty() || movement.unit() != Movement.Unit.DEGREES
                ? null
                : rows.getLast().device();
        return fresh.taken(fresh.mode(), device, fresh.position());
    }

    private @Nullable EarlierReading lastOf(Reading reading) {
        return earlier.stream()
                .filter(one -> one.reading().movement().equals(reading.movement())
                        && one.reading().side() == reading.side())
                .findFirst()
                .orElse(null);
    }

    private void remove(MovementRow row) {
        rows.remove(row);
        list.remove(row);
        offerSets();
        onChange.run();
    }

    private void offerSets() {
        hint.setVisible(rows.isEmpty());
        usual.setVisible(!allThere(usual()));
        asLast.setVisible(!allThere(asLast()));
    }

    private boolean allThere(List<Movement> movements) {
        return movements.stream()
                .allMatch(movement -> rows.stream().anyMatch(row -> row.key().equals(movement.key())));
    }

    private List<Movement> usual() {
        return offered.stream().filter(Movement::usual).toList();
    }

    private List<Movement> asLast() {
        return earlier.stream()
                .map(one -> one.reading().movement())
                .distinct()
                .flatMap(key -> movement(key).stream())
                .toList();
    }

    private Optional<Movement> movement(String key) {
        return offered.stream()
                .filter(movement -> movement.key().equals(key))
                .findFirst()
                .or(() -> Library.standard().find(Movement.class, key));
    }
}
