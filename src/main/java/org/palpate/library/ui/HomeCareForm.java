/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.CoarseRegion;
import org.palpate.anatomy.Structure;
import org.palpate.base.Rejection;
import org.palpate.base.ui.FieldErrors;
import org.palpate.library.Equipment;
import org.palpate.library.HomeCare;
import org.palpate.library.HomeDose;
import org.palpate.library.Library;
import org.palpate.library.LibraryEntry;

/** A home care card of the clinic's own. */
class HomeCareForm extends Composite<FormLayout> implements OwnEntryForm {

    private final FieldErrors errors = new FieldErrors();
    private final TextField name = errors.at("name", new TextField("Name"));
    private final Select<HomeCare.Kind> kind = errors.at("kind", new Select<>());
    private final TextArea steps = errors.at("steps", new TextArea("Steps"));
    private final IntegerField sets = new IntegerField("Sets");
    private final IntegerField repetitions = new IntegerField("Times in a set");
    private final RangeField holdSeconds = new RangeField("Hold, in seconds");
    private final RangeField minutes = new RangeField("Minutes");
    private final RangeField timesPerDay = new RangeField("Times a day");
    private final RangeField daysPerWeek = new RangeField("Days a week");
    private final IntegerField weeks = new IntegerField("For how many weeks");
    private final Span doseError = new Span();
    private final TextField stop = errors.at("stop", new TextField("When to stop"));
    private final MultiSelectComboBox<String> equipment = errors.at("equipment", new MultiSelectComboBox<>("Needed"));
    private final MultiSelectComboBox<String> regions = errors.at("regions", new MultiSelectComboBox<>("Places"));
    private final TextArea evidence = errors.at("evidence", new TextArea("Evidence"));

    HomeCareForm() {
        kind.setLabel("Sort");
        kind.setItems(HomeCare.Kind.values());
        kind.setItemLabelGenerator(HomeCare.Kind::label);
        steps.setHelperText("One per line, in plain words");
        steps.setMinRows(4);
        equipment.setItems(Library.standard().all(Equipment.class).stream()
                .map(Equipment::key)
                .toList());
        equipment.setItemLabelGenerator(key -> Library.standard()
                .find(Equipment.class, key)
                .map(Equipment::name)
                .orElse(key));
        var atlas = Atlas.standard();
        regions.setItems(Stream.concat(
                        atlas.coarseRegions().stream().map(CoarseRegion::key),
                        atlas.structures().stream().map(Structure::key))
                .toList());
        regions.setItemLabelGenerator(key -> Summary.sentence(atlas.name(key)));
        doseError.addClassName("field-error");
        doseError.getElement().setAttribute("role", "alert");
        name.setRequiredIndicatorVisible(true);
        kind.setRequiredIndicatorVisible(true);
        steps.setRequiredIndicatorVisible(true);
        stop.setRequiredIndicatorVisible(true);
        arrange();
    }

    private void arrange() {
        var form = getContent();
        form.setAutoResponsive(true);
        form.setExpandColumns(true);
        form.setExpandFields(true);
        form.addFormRow(name, kind);
        form.addFormRow(steps);
        form.addFormRow(repetitions, sets);
        form.addFormRow(holdSeconds, minutes);
        form.addFormRow(timesPerDay, daysPerWeek);
        form.addFormRow(weeks);
        form.addFormRow(doseError);
        form.addFormRow(stop);
        form.addFormRow(equipment, regions);
        form.addFormRow(evidence);
        Stream.of(steps, doseError, stop, evidence).forEach(field -> form.setColspan(field, 2));
    }

    @Override
    public Component component() {
        return this;
    }

    HomeCareForm with(HomeCare card) {
        name.setValue(card.name());
        kind.setValue(card.kind());
        steps.setValue(String.join("\n", card.steps()));
        stop.setValue(card.stop());
        equipment.setValue(card.equipment());
        regions.setValue(card.regions());
        evidence.setValue(card.evidence());
        setDose(card.dose());
        return this;
    }

    private void setDose(@Nullable HomeDose dose) {
        var held = dose == null ? HomeDose.NONE : dose;
        sets.setValue(held.sets());
        repetitions.setValue(held.repetitions());
        holdSeconds.setRange(held.holdSeconds());
        minutes.setRange(held.minutes());
        timesPerDay.setRange(held.timesPerDay());
        daysPerWeek.setRange(held.daysPerWeek());
        weeks.setValue(held.weeks());
    }

    @Override
    public LibraryEntry draft(String key) {
        doseError.setText("");
        var dose = new HomeDose(
                sets.getValue(),
                repetitions.getValue(),
                holdSeconds.range(),
                minutes.range(),
                timesPerDay.range(),
                daysPerWeek.range(),
                weeks.getValue());
        return new HomeCare(
                key,
                name.getValue(),
                kind.getValue(),
                OwnEntryForm.lines(steps.getValue()),
                dose,
                List.copyOf(equipment.getValue()),
                stop.getValue(),
                List.of(),
                List.copyOf(regions.getValue()),
                "",
                evidence.getValue(),
                List.of(),
                List.of());
    }

    @Override
    public void show(Rejection rejection) {
        if (rejection.field().equals("dose")) {
            doseError.setText(String.valueOf(rejection.getMessage()));
            repetitions.focus();
        } else {
            errors.show(rejection);
        }
    }
}
