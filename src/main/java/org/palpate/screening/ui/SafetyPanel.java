/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.base.ui.Format;
import org.palpate.base.ui.Notices;
import org.palpate.client.ClientId;
import org.palpate.screening.Addressee;
import org.palpate.screening.ClearanceDraft;
import org.palpate.screening.Decision;
import org.palpate.screening.DecisionDraft;
import org.palpate.screening.Fired;
import org.palpate.screening.SafetyCheck;
import org.palpate.screening.Screening;
import org.palpate.screening.ScreeningService;
import org.palpate.screening.Severity;
import org.palpate.screening.VisitFacts;

/** What the rules say at a visit, the gravest first, with what can be done about it. */
public class SafetyPanel extends Composite<Section> {

    static final String UNAPPROVED = "Some of these rules are not yet approved by your clinic.";

    private final ScreeningService service;
    private final ClientId client;
    private final Supplier<VisitFacts> visit;
    private final ZoneId zone;
    private final InstantSource time;
    private final Div rules = new Div();
    private final Div decision = new Div();
    private final Paragraph unapproved = new Paragraph(UNAPPROVED);
    private Addressee letterTo = Addressee.NOBODY;
    private Runnable onChange = this::refresh;
    private boolean readOnly;

    /**
     * A panel that says nothing before {@link #refresh()}.
     *
     * @param visit what the visit is at this moment
     * @param zone the clinic's
     */
    public SafetyPanel(
            ScreeningService service, ClientId client, Supplier<VisitFacts> visit, ZoneId zone, InstantSource time) {
        this.service = service;
        this.client = client;
        this.visit = visit;
        this.zone = zone;
        this.time = time;
        getContent().addClassNames("card", "safety-panel");
        getContent().setAriaLabel("Safety");
        rules.addClassName("fired-rules");
        decision.addClassName("safety-decision");
        unapproved.addClassName("unapproved");
        getContent().add(new H2("Safety"), unapproved, rules, decision);
    }

    /** Runs instead of {@link #refresh()} after a decision or a clearance was recorded. */
    public void onChange(Runnable listener) {
        onChange = listener;
    }

    /** Shows without offering anything, for a reader or a signed note. */
    public void setReadOnly(boolean closed) {
        readOnly = closed;
    }

    /** Screens again and shows what holds now. */
    public Screening refresh() {
        var facts = visit.get();
        var screening = service.screen(client, facts);
        var check = facts.visit() == null
                ? null
                : service.decisionFor(client, facts.visit()).orElse(null);
        show(screening, check);
        return screening;
    }

    /** Shows what a host has screened itself, with the decision that holds. */
    public void show(Screening screening, @Nullable SafetyCheck check) {
        letterTo = check == null ? Addressee.NOBODY : check.letterTo();
        rules.removeAll();
        decision.removeAll();
        unapproved.setVisible(screening.fired().stream().anyMatch(rule -> !rule.approved()));
        if (screening.fired().isEmpty()) {
            rules.add(new Paragraph("No safety rule applies to what is known today."));
        }
        screening.fired().forEach(rule -> rules.add(new FiredRule(rule, readOnly ? null : this::clear)));
        if (check != null && check.decision() != Decision.NOTED) {
            decision.add(decided(check));
        }
        if (screening.needsDecision() && !readOnly) {
            boolean answered = check != null && check.answers(screening);
            decision.add(actions(screening, answered));
        }
    }

    private Component decided(SafetyCheck check) {
        var text = new StringBuilder(check.decision().label())
                .append(" · ")
                .append(check.by())
                .append(", ")
                .append(Format.dayAndTime(check.at(), zone));
        if (!check.reason().isEmpty()) {
            text.append(". ").append(check.reason());
        }
        var told = check.told();
        if (told != null) {
            text.append(". Told: ").append(told.whom()).append(", ").append(Format.dayAndTime(told.at(), zone));
            text.append(". ").append(told.what());
        }
        var to = Stream.of(check.letterTo().name(), check.letterTo().practice())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        if (!to.isEmpty()) {
            text.append(". Letter to: ").append(to);
        }
        var line = new Paragraph(text.toString());
        line.addClassName("decided");
        return line;
    }

    private Component actions(Screening screening, boolean answered) {
        var ask = new Span(answered ? "Decided. You can decide again." : "Decide how the visit goes on.");
        var stop = new Button("Record who was told", click -> decide(screening, Decision.REFERRED));
        stop.addThemeVariants(ButtonVariant.PRIMARY);
        var keep = new Button("Keep to the rules", click -> decide(screening, Decision.KEPT_TO_RULES));
        var end = new Button("End the visit", click -> decide(screening, Decision.ENDED));
        var goOn = new Button("Go on with a reason", click -> decide(screening, Decision.WENT_ON));
        goOn.addThemeVariants(ButtonVariant.TERTIARY);
        boolean mayTreat = screening.worst().filter(Severity.REFER::equals).isPresent();
        keep.setVisible(mayTreat);
        var row = new Div(ask, stop, end, keep, goOn);
        row.addClassName("safety-actions");
        return row;
    }

    private void decide(Screening screening, Decision preselected) {
        new DecisionDialog(screening, preselected, letterTo, zone, time.instant(), this::save).open();
    }

    private void save(DecisionDraft draft) {
        service.decide(client, visit.get(), draft);
        changed("Decision recorded.");
    }

    private void clear(Fired rule) {
        new ClearanceDialog(rule, this::save).open();
    }

    private void save(ClearanceDraft draft) {
        service.recordClearance(client, draft);
        changed("Clearance recorded.");
    }

    private void changed(String sentence) {
        Notices.done(sentence);
        onChange.run();
    }
}
