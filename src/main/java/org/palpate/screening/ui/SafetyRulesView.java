/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palpate.base.Text;
import org.palpate.base.ui.EmptyState;
import org.palpate.base.ui.Notices;
import org.palpate.clinic.ClinicService;
import org.palpate.screening.RuleSummary;
import org.palpate.screening.SafetyRulesService;
import org.palpate.screening.Severity;

/** Every safety rule with its source, what the clinic settled about it, and how often it fired and was overridden. */
@Route("safety-rules")
@PageTitle("Safety rules · Palpate")
@Menu(title = "Safety rules", order = 4, icon = "vaadin:shield")
@RolesAllowed("MANAGER")
class SafetyRulesView extends Main {

    private static final Map<Locale, String> LANGUAGES = languages();

    private final SafetyRulesService service;
    private final ZoneId zone;
    private final TextField search = new TextField("Search");
    private final Select<RuleFilter> filter = new Select<>();
    private final Select<Locale> language = new Select<>();
    private final Div list = new Div();
    private final Span count = new Span();
    private final Button approveShown = new Button("Approve all shown", click -> approve(shown()));
    private List<RuleSummary> rules = List.of();

    SafetyRulesView(SafetyRulesService service, ClinicService clinic) {
        this.service = service;
        this.zone = clinic.profile().timeZone();
        addClassNames("page", "safety-rules-view");
        var header = new Header(new H1("Safety rules"), approveShown);
        header.addClassName("page-header");
        var lead = new Paragraph("The rules run from the first day. Until your clinical lead approves them, every place"
                + " that shows one says so. Written by: " + service.author() + ".");
        lead.addClassName("page-lead");
        count.addClassName("count");
        list.addClassName("rule-list");
        add(header, lead, filters(), count, list);
        reload();
    }

    private Div filters() {
        search.setPlaceholder("Rule, finding or source");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        filter.setLabel("Show");
        filter.setItems(RuleFilter.values());
        filter.setItemLabelGenerator(RuleFilter::label);
        filter.setValue(RuleFilter.ALL);
        filter.addValueChangeListener(change -> show());
        language.setLabel("Words in");
        language.setItems(LANGUAGES.keySet());
        language.setItemLabelGenerator(locale -> LANGUAGES.getOrDefault(locale, ""));
        language.setValue(Locale.ENGLISH);
        language.addValueChangeListener(change -> reload());
        var filters = new Div(search, filter, language);
        filters.addClassName("rule-filters");
        return filters;
    }

    private void reload() {
        rules = service.rules(language.getValue());
        show();
    }

    private void show() {
        var shown = shown();
        list.removeAll();
        shown.forEach(rule -> list.add(new RuleCard(rule, zone, one -> approve(List.of(one)), this::change)));
        if (shown.isEmpty()) {
            list.add(new EmptyState("No rule found", "Try another word, or show all rules."));
        }
        long waiting = rules.stream().filter(rule -> !rule.approved()).count();
        count.setText(shown.size() + " of " + rules.size() + " rules · " + waiting + " not yet approved");
        approveShown.setEnabled(shown.stream().anyMatch(rule -> !rule.approved()));
    }

    private List<RuleSummary> shown() {
        var words = Text.folded(search.getValue());
        return rules.stream()
                .filter(filter.getValue()::shows)
                .filter(rule -> Text.folded(
                                rule.id() + " " + rule.condition() + " " + rule.wording() + " " + rule.source())
                        .contains(words))
                .toList();
    }

    private void approve(List<RuleSummary> chosen) {
        var versions = new LinkedHashMap<String, Integer>();
        chosen.stream().filter(rule -> !rule.approved()).forEach(rule -> versions.put(rule.id(), rule.version()));
        RuleDialogs.approve(versions, lead -> {
                    service.approve(versions, lead);
                    Notices.done(versions.size() == 1 ? "Rule approved." : versions.size() + " rules approved.");
                    reload();
                })
                .open();
    }

    private void change(RuleSummary rule) {
        RuleDialogs.severity(rule, (severity, lead, reason) -> {
                    service.changeSeverity(rule.id(), severity, lead, reason);
                    Notices.done("Rule changed.");
                    reload();
                })
                .open();
    }

    private static Map<Locale, String> languages() {
        var languages = new LinkedHashMap<Locale, String>();
        languages.put(Locale.ENGLISH, "English");
        languages.put(Locale.GERMAN, "Deutsch");
        return languages;
    }

    /** Which rules are shown. */
    enum RuleFilter {
        ALL("All rules"),
        WAITING("Not yet approved"),
        CHANGED("Changed by your clinic"),
        FIRED("Fired at least once"),
        OVERRIDDEN("Overridden at least once"),
        EMERGENCY("Get help now"),
        STOP("No treatment today"),
        REFER("Doctor first"),
        AVOID("Keep off a place"),
        CAUTION("Take care");

        private final String label;

        RuleFilter(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        boolean shows(RuleSummary rule) {
            return switch (this) {
                case ALL -> true;
                case WAITING -> !rule.approved();
                case CHANGED -> rule.change() != null;
                case FIRED -> rule.fired() > 0;
                case OVERRIDDEN -> rule.overridden() > 0;
                case EMERGENCY -> rule.severity() == Severity.REFER_EMERGENCY;
                case STOP -> rule.severity() == Severity.STOP;
                case REFER -> rule.severity() == Severity.REFER;
                case AVOID -> rule.severity() == Severity.AVOID_SITE;
                case CAUTION -> rule.severity() == Severity.CAUTION;
            };
        }
    }
}
