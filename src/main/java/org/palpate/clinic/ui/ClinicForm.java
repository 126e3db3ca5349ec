/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Rejection;
import org.palpate.base.ui.FieldErrors;
import org.palpate.clinic.ClinicDraft;
import org.palpate.clinic.NoteStyle;

/** The practice's own data. */
class ClinicForm extends Composite<FormLayout> {

    /** Offered, not required: what a clinic typed before stays, and any other place can be typed. */
    private static final List<String> PLACES = List.of("Ontario", "Texas", "Washington");

    private final FieldErrors errors;
    private final TextField name;
    private final TextArea address;
    private final TextField phone;
    private final TextField email;
    private final ComboBox<String> jurisdiction;
    private final ComboBox<String> timeZone;
    private final Select<String> paperSize;
    private final Select<NoteStyle> noteStyle;

    ClinicForm(FieldErrors errors) {
        this.errors = errors;
        name = errors.at("name", new TextField("Clinic name"));
        address = errors.at("address", new TextArea("Address"));
        phone = errors.at("phone", new TextField("Phone"));
        email = errors.at("email", new TextField("E-mail"));
        jurisdiction = errors.at("jurisdiction", new ComboBox<>("State or province"));
        timeZone = errors.at("timeZone", new ComboBox<>("Time zone"));
        paperSize = errors.at("paperSize", new Select<>());
        noteStyle = errors.at("noteStyle", new Select<>());
        name.setRequiredIndicatorVisible(true);
        timeZone.setRequiredIndicatorVisible(true);
        timeZone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        jurisdiction.setItems(PLACES);
        jurisdiction.setAllowCustomValue(true);
        jurisdiction.addCustomValueSetListener(typed -> jurisdiction.setValue(typed.getDetail()));
        jurisdiction.setHelperText(
                "These have consent rules of their own; every other place starts from a neutral set");
        paperSize.setLabel("Paper");
        paperSize.setItems("A4", "LETTER");
        paperSize.setItemLabelGenerator(size -> size.equals("A4") ? "A4" : "US Letter");
        noteStyle.setLabel("Sentences from the body map");
        noteStyle.setItems(NoteStyle.values());
        noteStyle.setItemLabelGenerator(NoteStyle::label);
        noteStyle.setHelperText("How marks are written into notes from now on");
        var form = getContent();
        form.setAutoResponsive(true);
        form.setExpandColumns(true);
        form.setExpandFields(true);
        form.addFormRow(name);
        form.addFormRow(address);
        form.addFormRow(phone, email);
        form.addFormRow(jurisdiction, timeZone);
        form.addFormRow(paperSize, noteStyle);
        form.setColspan(name, 2);
        form.setColspan(address, 2);
    }

    void setDraft(ClinicDraft draft) {
        name.setValue(draft.name());
        address.setValue(draft.address());
        phone.setValue(draft.phone());
        email.setValue(draft.email());
        jurisdiction.setValue(draft.jurisdiction().isEmpty() ? null : draft.jurisdiction());
        timeZone.setValue(draft.timeZone());
        paperSize.setValue(draft.paperSize());
        noteStyle.setValue(draft.noteStyle());
    }

    void proposeZone(@Nullable String zone) {
        if (zone != null && ZoneId.getAvailableZoneIds().contains(zone)) {
            timeZone.setValue(zone);
        }
    }

    ClinicDraft getDraft() {
        var zone = timeZone.getValue();
        var place = jurisdiction.getValue();
        return new ClinicDraft(
                name.getValue(),
                address.getValue(),
                phone.getValue(),
                email.getValue(),
                place == null ? "" : place,
                zone == null ? "" : zone,
                paperSize.getValue(),
                noteStyle.getValue());
    }

    void show(Rejection rejection) {
        errors.show(rejection);
    }
}
