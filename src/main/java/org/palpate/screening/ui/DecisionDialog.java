/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.palpate.base.Rejection;
import org.palpate.base.ui.ClinicalText;
import org.palpate.base.ui.FieldErrors;
import org.palpate.base.ui.FormDialog;
import org.palpate.screening.Addressee;
import org.palpate.screening.Decision;
import org.palpate.screening.DecisionDraft;
import org.palpate.screening.Fired;
import org.palpate.screening.Screening;

/** Asks how the visit goes on, why, and who was told. */
class DecisionDialog {

    private final FieldErrors errors = new FieldErrors();
    private final RadioButtonGroup<Decision> decision =
            errors.at("decision", new RadioButtonGroup<>("How does the visit go on?"));
    private final TextArea reason = errors.at("reason", ClinicalText.field(new TextArea("Reason for going on")));
    private final TextField whom = errors.at("toldWhom", new TextField("Who was told"));
    private final DateTimePicker at = errors.at("toldAt", new DateTimePicker("When"));
    private final TextArea what = errors.at("toldWhat", ClinicalText.field(new TextArea("What they were told")));
    private final LetterFields letter;
    private final ZoneId zone;
    private final FormDialog dialog;

    DecisionDialog(
            Screening screening,
            Decision preselected,
            Addressee letterTo,
            ZoneId zone,
            Instant now,
            Consumer<DecisionDraft> onSave) {
        this.zone = zone;
        letter = new LetterFields(letterTo, errors);
        decision.setItems(List.of(Decision.REFERRED, Decision.ENDED, Decision.KEPT_TO_RULES, Decision.WENT_ON));
        decision.setItemLabelGenerator(Decision::label);
        decision.addValueChangeListener(change -> reason.setVisible(change.getValue() == Decision.WENT_ON));
        decision.setValue(preselected);
        reason.setVisible(preselected == Decision.WENT_ON);
        reason.setHelperText("Kept with the visit and printed in the note.");
        whom.setPlaceholder("Client, ambulance, family doctor");
        at.setStep(Duration.ofMinutes(1));
        at.setLocale(Locale.UK); // 24 hours, as everywhere
        at.setDatePickerI18n(new DatePickerI18n().setDateFormats("yyyy-MM-dd", "dd.MM.yyyy", "d MMM yyyy"));
        at.setValue(LocalDateTime.ofInstant(now, zone).truncatedTo(ChronoUnit.MINUTES));
        var about = new Paragraph(
                screening.needingReason().stream().map(Fired::condition).collect(Collectors.joining("; ")));
        about.addClassName("dialog-lead");
        var told = new Div(whom, at, what);
        told.addClassName("told-fields");
        var form = new Div(about, decision, reason, told, letter);
        form.addClassName("dialog-form");
        dialog = new FormDialog("Decide and record", form, "Record", () -> save(onSave));
    }

    void open() {
        dialog.open();
    }

    private void save(Consumer<DecisionDraft> onSave) {
        try {
            onSave.accept(draft());
            dialog.close();
        } catch (Rejection rejection) {
            errors.show(rejection);
        }
    }

    private DecisionDraft draft() {
        return new DecisionDraft(
                decision.getValue(),
                decision.getValue() == Decision.WENT_ON ? reason.getValue() : "",
                whom.getValue(),
                at.getValue() == null ? null : at.getValue().atZone(zone).toInstant(),
                what.getValue(),
                letter.getAddressee());
    }
}
