/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.palpate.base.Rejection;
import org.palpate.base.ui.FieldErrors;
import org.palpate.library.LibraryEntry;
import org.palpate.library.Technique;
import org.palpate.library.Trait;

/** A technique of the clinic's own. */
class TechniqueForm extends Composite<FormLayout> implements OwnEntryForm {

    private final FieldErrors errors = new FieldErrors();
    private final TextField name = errors.at("name", new TextField("Name"));
    private final TextField synonyms = errors.at("synonyms", new TextField("Other names"));
    private final Select<Technique.Family> family = errors.at("family", new Select<>());
    private final RangeField pressure = errors.at("pressure", new RangeField("Pressure, 1 (very light) to 5"));
    private final TextArea description = errors.at("description", new TextArea("What is done"));
    private final MultiSelectComboBox<Technique.Applicator> appliedWith = new MultiSelectComboBox<>("Applied with");
    private final MultiSelectComboBox<Technique.Product> product = new MultiSelectComboBox<>("On the skin");
    private final MultiSelectComboBox<Technique.Position> positions = new MultiSelectComboBox<>("Position");
    private final Select<Technique.Clothed> clothed = new Select<>();
    private final MultiSelectComboBox<Trait> traits =
            errors.at("traits", new MultiSelectComboBox<>("What it does to the body"));
    private final TextArea suited = errors.at("suited", new TextArea("Suits"));
    private final TextArea unsuited = errors.at("unsuited", new TextArea("Does not suit"));
    private final TextArea reaction = errors.at("reaction", new TextArea("What a client may feel"));
    private final TextArea evidence = errors.at("evidence", new TextArea("Evidence"));

    TechniqueForm() {
        family.setLabel("Family");
        family.setItems(Technique.Family.values());
        family.setItemLabelGenerator(Technique.Family::label);
        clothed.setLabel("Client");
        clothed.setItems(Technique.Clothed.values());
        clothed.setItemLabelGenerator(Technique.Clothed::label);
        appliedWith.setItems(Technique.Applicator.values());
        appliedWith.setItemLabelGenerator(Technique.Applicator::label);
        product.setItems(Technique.Product.values());
        product.setItemLabelGenerator(Technique.Product::label);
        positions.setItems(Technique.Position.values());
        positions.setItemLabelGenerator(Technique.Position::label);
        traits.setItems(Trait.values());
        traits.setItemLabelGenerator(Trait::label);
        traits.setHelperText("The safety rules go by this, so choose all that apply.");
        synonyms.setHelperText("With commas between them");
        suited.setHelperText("One per line");
        unsuited.setHelperText("One per line");
        name.setRequiredIndicatorVisible(true);
        family.setRequiredIndicatorVisible(true);
        description.setRequiredIndicatorVisible(true);
        description.setMinRows(3);
        arrange();
    }

    private void arrange() {
        var form = getContent();
        form.setAutoResponsive(true);
        form.setExpandColumns(true);
        form.setExpandFields(true);
        form.addFormRow(name, family);
        form.addFormRow(synonyms, pressure);
        form.addFormRow(description);
        form.addFormRow(traits);
        form.addFormRow(appliedWith, product);
        form.addFormRow(positions, clothed);
        form.addFormRow(suited, unsuited);
        form.addFormRow(reaction, evidence);
        form.setColspan(description, 2);
        form.setColspan(traits, 2);
    }

    @Override
    public Component component() {
        return this;
    }

    TechniqueForm with(Technique technique) {
        name.setValue(technique.name());
        synonyms.setValue(String.join(", ", technique.synonyms()));
        family.setValue(technique.family());
        pressure.setRange(technique.pressure());
        description.setValue(technique.description());
        appliedWith.setValue(technique.appliedWith());
        product.setValue(technique.product());
        positions.setValue(technique.positions());
        clothed.setValue(technique.clothed());
        traits.setValue(technique.traits());
        suited.setValue(String.join("\n", technique.suited()));
        unsuited.setValue(String.join("\n", technique.unsuited()));
        reaction.setValue(technique.reaction());
        evidence.setValue(technique.evidence());
        return this;
    }

    @Override
    public LibraryEntry draft(String key) {
        return new Technique(
                key,
                name.getValue(),
                OwnEntryForm.lines(synonyms.getValue().replace(',', '\n')),
                family.getValue(),
                Technique.Level.TECHNIQUE,
                description.getValue(),
                List.copyOf(appliedWith.getValue()),
                List.of(),
                pressure.range(),
                List.copyOf(product.getValue()),
                List.copyOf(positions.getValue()),
                clothed.getValue(),
                null,
                List.copyOf(traits.getValue()),
                OwnEntryForm.lines(suited.getValue()),
                OwnEntryForm.lines(unsuited.getValue()),
                reaction.getValue(),
                evidence.getValue(),
                List.of(),
                List.of());
    }

    @Override
    public void show(Rejection rejection) {
        errors.show(rejection);
    }
}
