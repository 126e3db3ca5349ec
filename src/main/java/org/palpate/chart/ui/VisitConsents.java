/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.base.Rejection;
import org.palpate.base.ui.ClinicalText;
import org.palpate.base.ui.FieldErrors;
import org.palpate.bodymap.BodyMark;
import org.palpate.chart.OpenedVisit;
import org.palpate.chart.VisitCheck;
import org.palpate.client.ClientId;
import org.palpate.consent.ConsentNeed;
import org.palpate.consent.ui.ConsentDialogs;

/** The consents and licences that a visit still needs, the way to ask for them, and why treatment went on without. */
class VisitConsents extends Composite<Section> {

    private static final int TYPING_PAUSE = 700;

    private final ConsentDialogs dialogs;
    private final ClientId client;
    private final boolean writing;
    private final Consumer<VisitCheck> keep;
    private final FieldErrors errors = new FieldErrors();
    private final H2 heading = new H2();
    private final Button ask = new Button("Ask now", click -> ask());
    private final UnorderedList missing = new UnorderedList();
    private final TextArea reason =
            errors.at("consentReason", ClinicalText.field(new TextArea("Why treatment went on without it")));
    private VisitCheck check = VisitCheck.empty();
    private List<BodyMark> treated = List.of();
    private Set<String> areas = Set.of();

    VisitConsents(ConsentDialogs dialogs, ClientId client, boolean writing, Consumer<VisitCheck> keep) {
        this.dialogs = dialogs;
        this.client = client;
        this.writing = writing;
        this.keep = keep;
        reason.setWidthFull();
        reason.setReadOnly(!writing);
        reason.setValueChangeMode(ValueChangeMode.TIMEOUT);
        reason.setValueChangeTimeout(TYPING_PAUSE);
        reason.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep.accept(check.withConsentReason(change.getValue()));
            }
        });
        getContent().addClassNames("card", "visit-consents");
        getContent().add(heading, missing, ask, reason);
    }

    /** Shows what is open now; what is being typed stays. */
    void show(OpenedVisit visit, List<BodyMark> marks) {
        check = visit.check();
        treated = marks.stream()
                .filter(mark -> mark.kind() == BodyMark.Kind.TREATED)
                .toList();
        var ofClient = visit.consents().stream()
                .filter(need -> need.kind() != ConsentNeed.Kind.THERAPIST_LICENCE)
                .toList();
        areas = ofClient.stream()
                .map(ConsentNeed::area)
                .filter(area -> !area.isEmpty())
                .collect(Collectors.toSet());
        ask.setVisible(writing && !ofClient.isEmpty());
        heading.setText(ofClient.size() == visit.consents().size() ? "Consent" : "Consent and licence");
        missing.removeAll();
        visit.consents().forEach(need -> missing.add(item(need)));
        if (reason.isEmpty()) {
            reason.setValue(check.consentReason());
        }
        boolean open = !visit.consents().isEmpty();
        setVisible(open || !reason.isEmpty());
        reason.setVisible(!reason.isEmpty() || (writing && open && !treated.isEmpty()));
    }

    /** Asks for the reason that the signature waits for. */
    void show(Rejection rejection) {
        reason.setVisible(true);
        errors.show(rejection);
    }

    private void ask() {
        dialogs.beforeTreating(client, places(), check.spoken(), spoken -> keep.accept(check.withSpoken(spoken)))
                .open();
    }

    /** Where marks lie, and the areas that a technique reaches from there. */
    private Set<String> places() {
        var marked = treated.stream()
                .flatMap(mark -> Stream.of(mark.region(), mark.coarseRegion()))
                .filter(Objects::nonNull);
        return Stream.concat(marked, areas.stream()).collect(Collectors.toSet());
    }

    private static ListItem item(ConsentNeed need) {
        var source = new Span(need.source());
        source.addClassName("source");
        return new ListItem(new Span(need.sentence()), source);
    }
}
