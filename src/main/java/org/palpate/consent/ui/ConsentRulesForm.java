/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palpate.base.Rejection;
import org.palpate.base.ui.FieldErrors;
import org.palpate.consent.ClinicRules;
import org.palpate.consent.ConsentRuleSets;
import org.palpate.consent.ConsentRules;
import org.palpate.consent.ConsentRules.AreaRule;
import org.palpate.consent.ConsentRules.Figure;
import org.palpate.consent.SensitiveArea;
import org.palpate.consent.SensitiveAreas;

/** The rules of a place with their sources, and what the clinic makes of them. */
class ConsentRulesForm extends Composite<Div> {

    private final FieldErrors errors = new FieldErrors();
    private final Select<ConsentRules> set = errors.at("set", new Select<>());
    private final IntegerField validMonths = number("validMonths", "A written consent holds for", "months");
    private final IntegerField guardianUnderAge = number("guardianUnderAge", "A guardian agrees below the age of", "");
    private final IntegerField retentionYears = number("retentionYears", "Records are kept for", "years");
    private final IntegerField retentionUntilAge =
            number("retentionUntilAge", "Records of minors are kept until they are", "");
    private final IntegerField lateEntryHours = number("lateEntryHours", "An entry is late after", "hours");
    private final TextArea reason = errors.at("reason", new TextArea("Why less is asked"));
    private final Map<String, AreaFields> areas = new LinkedHashMap<>();

    ConsentRulesForm() {
        set.setLabel("State or province");
        set.setItems(ConsentRuleSets.standard().all());
        set.setItemLabelGenerator(ConsentRules::name);
        set.setHelperText("Choosing another one fills in its numbers below");
        set.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                fill(change.getValue());
            }
        });
        reason.setHelperText("Asking more than your place needs no reason; asking less does");
        reason.setWidthFull();
        var sensitive = new Div();
        sensitive.addClassName("area-rules");
        for (var area : SensitiveAreas.standard().all()) {
            var fields = new AreaFields(area);
            areas.put(area.key(), fields);
            sensitive.add(fields);
        }
        getContent().addClassName("plan-form");
        getContent()
                .add(
                        section("Place", set),
                        section("Consents", pair(validMonths, guardianUnderAge)),
                        section("Before a sensitive area is treated", sensitive),
                        section("Records", pair(retentionYears, retentionUntilAge, lateEntryHours)),
                        section("Reason", reason));
    }

    void setRules(ClinicRules rules) {
        var shipped = ConsentRuleSets.standard().set(rules.rules().key()).orElse(rules.shipped());
        set.setValue(shipped);
        fill(rules.rules());
        reason.setValue(rules.reason());
    }

    ConsentRules getRules() {
        var place = set.getValue();
        var asked = new LinkedHashMap<String, AreaRule>();
        areas.forEach((key, fields) -> asked.put(key, fields.rule()));
        return new ConsentRules(
                place.key(),
                place.name(),
                List.of(),
                figure(validMonths),
                figure(guardianUnderAge),
                asked,
                figure(retentionYears),
                figure(retentionUntilAge),
                figure(lateEntryHours),
                List.of());
    }

    String getReason() {
        return reason.getValue();
    }

    void show(Rejection rejection) {
        errors.show(rejection);
    }

    private void fill(ConsentRules rules) {
        put(validMonths, rules.validMonths());
        put(guardianUnderAge, rules.guardianUnderAge());
        put(retentionYears, rules.retentionYears());
        put(retentionUntilAge, rules.retentionUntilAge());
        put(lateEntryHours, rules.lateEntryHours());
        areas.forEach((key, fields) -> fields.put(rules.area(key)));
    }

    private static void put(IntegerField field, Figure figure) {
        field.setValue(figure.value());
        field.setHelperText(figure.source());
    }

    /** An empty field is no number anybody chose: it is refused as the smallest one. */
    private static Figure figure(IntegerField field) {
        var value = field.getValue();
        return new Figure(value == null ? Integer.MIN_VALUE : value, "");
    }

    private IntegerField number(String property, String label, String unit) {
        var field = errors.at(property, new IntegerField(label));
        field.setStepButtonsVisible(true);
        if (!unit.isEmpty()) {
            field.setSuffixComponent(new Span(unit));
        }
        return field;
    }

    private static Div pair(Component... fields) {
        var pair = new Div(fields);
        pair.addClassName("plan-dose");
        return pair;
    }

    private static Section section(String title, Component content) {
        var section = new Section(new H2(title), content);
        section.addClassName("card");
        return section;
    }

    /** What is asked for one area. */
    private static final class AreaFields extends Div {

        private final Checkbox written = new Checkbox("Written");
        private final Checkbox spoken = new Checkbox("Spoken, on the day");
        private final Checkbox everyVisit = new Checkbox("Signed anew before each visit");
        private final Span source = new Span();

        AreaFields(SensitiveArea area) {
            addClassName("area-rule");
            source.addClassName("area-note");
            var ticks = new Div(written, spoken, everyVisit);
            ticks.addClassName("area-ticks");
            List.of(written, spoken, everyVisit)
                    .forEach(tick -> tick.setAriaLabel(area.name() + ": " + tick.getLabel()));
            everyVisit.addValueChangeListener(change -> {
                if (change.getValue()) {
                    written.setValue(true);
                }
            });
            add(new H3(area.name()), ticks, source);
        }

        void put(AreaRule rule) {
            written.setValue(rule.written());
            spoken.setValue(rule.spoken());
            everyVisit.setValue(rule.everyVisit());
            source.setText(rule.source());
        }

        AreaRule rule() {
            return new AreaRule(written.getValue(), spoken.getValue(), everyVisit.getValue(), "");
        }
    }
}
