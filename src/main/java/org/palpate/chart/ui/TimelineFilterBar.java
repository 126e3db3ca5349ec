/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.MarkWords;
import org.palpate.chart.TimelineFilter;
import org.palpate.chart.TimelineOutline;

/** Chooses visits by what was marked, where, and when: "every time the left quadratus lumborum was treated". */
class TimelineFilterBar extends Composite<Div> {

    private final ComboBox<PlaceChoice> place = new ComboBox<>("Place on the body");
    private final Select<Side> side = new Select<>();
    private final Select<Kind> kind = new Select<>();
    private final ComboBox<String> technique = new ComboBox<>("Technique");
    private final Select<Integer> year = new Select<>();
    private final Function<String, String> techniqueNames;
    private boolean filling;

    TimelineFilterBar(Function<String, String> techniqueNames, Consumer<TimelineFilter> onChange) {
        this.techniqueNames = techniqueNames;
        place.setItemLabelGenerator(PlaceChoice::label);
        place.setClearButtonVisible(true);
        place.setPlaceholder("Any");
        technique.setClearButtonVisible(true);
        technique.setPlaceholder("Any");
        prepare(side, "Side", TimelineFilterBar::label);
        prepare(kind, "Marked as", MarkWords::title);
        prepare(year, "Year", String::valueOf);
        side.setItems(Side.values());
        kind.setItems(Kind.values());
        getContent().addClassName("timeline-filter");
        getContent().add(place, side, kind, technique, year);
        Stream.<HasValue<?, ?>>of(place, side, kind, technique, year)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (!filling) {
                        onChange.accept(chosen());
                    }
                }));
    }

    /** Shows what there is to choose from, and what is chosen. */
    void show(TimelineOutline outline, TimelineFilter filter) {
        filling = true;
        try {
            showPlaces(outline, filter.place());
            side.setValue(filter.side());
            kind.setValue(filter.kind());
            showTechniques(outline, filter.technique());
            showYears(outline, filter.year());
        } finally {
            filling = false;
        }
    }

    private TimelineFilter chosen() {
        var where = place.getValue();
        return new TimelineFilter(
                where == null ? null : where.key(),
                side.getValue(),
                kind.getValue(),
                technique.getValue(),
                year.getValue());
    }

    private void showPlaces(TimelineOutline outline, @Nullable String chosen) {
        var places = PlaceChoice.all(outline.places());
        place.setItems((choice, typed) -> choice.answersTo(typed), places);
        place.setValue(places.stream()
                .filter(choice -> choice.key().equals(chosen))
                .findFirst()
                .orElse(null));
    }

    private void showTechniques(TimelineOutline outline, @Nullable String chosen) {
        var used = outline.techniques();
        var keys = new ArrayList<>(used.keySet());
        if (chosen != null && !used.containsKey(chosen)) {
            keys.add(chosen);
        }
        keys.sort(Comparator.comparing(techniqueNames));
        technique.setItemLabelGenerator(key -> techniqueNames.apply(key) + " (" + used.getOrDefault(key, 0) + ")");
        technique.setItems(keys);
        technique.setValue(chosen);
        technique.setEnabled(!keys.isEmpty());
    }

    private void showYears(TimelineOutline outline, @Nullable Integer chosen) {
        var years = new ArrayList<>(
                outline.years().stream().map(TimelineOutline.Year::year).toList());
        if (chosen != null && !years.contains(chosen)) {
            years.add(chosen);
        }
        year.setItems(years);
        year.setValue(chosen);
    }

    private static <T> void prepare(Select<T> select, String label, Function<T, String> words) {
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Any");
        select.setPlaceholder("Any");
        select.setItemLabelGenerator(value -> value == null ? "Any" : words.apply(value));
    }

    private static String label(Side side) {
        return switch (side) {
            case LEFT -> "Left";
            case RIGHT -> "Right";
            case MIDLINE -> "Midline";
        };
    }

    /** What is asked for, inside a sentence: {@code left quadratus lumborum, treated, in 2026}. */
    static String words(TimelineFilter filter, Function<String, String> techniqueNames) {
        var words = new ArrayList<String>();
        var where = filter.place();
        var which = filter.side();
        if (where != null) {
            words.add(which == null ? Atlas.standard().name(where) : sided(where, which));
        } else if (which != null) {
            words.add(label(which).toLowerCase(Locale.ROOT));
        }
        if (filter.kind() != null) {
            words.add(MarkWords.title(filter.kind()).toLowerCase(Locale.ROOT));
        }
        if (filter.technique() != null) {
            words.add(techniqueNames.apply(filter.technique()));
        }
        return String.join(", ", words);
    }

    private static String sided(String place, Side side) {
        return Atlas.standard().sided(place, side);
    }
}
