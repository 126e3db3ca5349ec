/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Side;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.ui.Notices;
import org.palpate.bodymap.BodyMark;
import org.palpate.chart.OpenedNote;
import org.palpate.chart.OpenedVisit;
import org.palpate.chart.VisitCheck;
import org.palpate.chart.VisitService;
import org.palpate.consent.ui.ConsentDialogs;
import org.palpate.intake.ui.HealthUpdateField;
import org.palpate.screening.Observation;
import org.palpate.screening.Pattern;
import org.palpate.screening.ui.PatternDialog;
import org.palpate.screening.ui.PlaceNoteList;
import org.palpate.screening.ui.SafetyPanel;

/** What comes before hands are laid on: the client's health today, what is seen, consents, and the safety rules. */
class VisitCard extends Composite<Div> {

    private final VisitService visits;
    private final SafetyPanel safety;
    private final OpenedNote note;
    private final boolean writing;
    private final HealthUpdateField health = new HealthUpdateField();
    private final CheckboxGroup<Observation> observations = new CheckboxGroup<>();
    private final Details seen = new Details("What I see today");
    private final Section start = new Section(new H2("Before you start"), health, seen);
    private final VisitConsents consents;
    private Consumer<OpenedVisit> listener = opened -> {};
    private Consumer<String> assess = words -> {};
    private List<BodyMark> marks = List.of();
    private OpenedVisit shown;

    VisitCard(
            VisitService visits,
            ConsentDialogs dialogs,
            SafetyPanel safety,
            List<Observation> offered,
            OpenedNote note,
            @Nullable Integer healthHistory,
            boolean writing) {
        this.visits = visits;
        this.safety = safety;
        this.note = note;
        this.writing = writing;
        this.consents = new VisitConsents(dialogs, note.clientId(), writing, this::keep);
        this.shown = visits.open(note.id());
        marks = note.content().marks();
        getContent().addClassName("visit");
        getContent().add(safety, start, consents);
        ask(healthHistory);
        observe(offered);
        safety.setReadOnly(!writing);
        safety.onChange(this::refresh);
        show();
    }

    /** Says what to know before anything is marked. */
    void tell(PlaceNoteList places) {
        start.add(places);
    }

    /** Is told what the rules say, now and whenever that may have changed. */
    void onOpened(Consumer<OpenedVisit> screened) {
        listener = screened;
        listener.accept(shown);
    }

    /** Takes what a pattern leans to, in a sentence for the assessment. */
    void onReading(Consumer<String> words) {
        assess = words;
    }

    /** Looks again after other marks were saved. */
    void marked(List<BodyMark> now) {
        boolean news = !asRulesRead(now).equals(asRulesRead(marks));
        marks = now;
        if (news) {
            refresh();
        }
    }

    /** Brings what the signature waits for in sight, with its sentence. */
    void show(Rejection rejection) {
        switch (rejection.field()) {
            case "consentReason" -> consents.show(rejection);
            case "healthUpdate" -> health.show(rejection);
            default -> safety.scrollIntoView();
        }
    }

    /** Leaves out what is seen, unless something is said there. */
    void showObservations(boolean wanted) {
        seen.setVisible(wanted || !observations.getValue().isEmpty());
    }

    private void refresh() {
        shown = visits.open(note.id());
        show();
        listener.accept(shown);
    }

    private void show() {
        safety.show(shown.screening(), shown.decision().orElse(null));
        safety.setVisible(!shown.screening().fired().isEmpty());
        consents.show(shown, marks);
    }

    private void ask(@Nullable Integer healthHistory) {
        start.addClassName("card");
        health.setValue(shown.check().health());
        health.setHealthHistory(note.clientId(), healthHistory);
        health.setReadOnly(!writing);
        health.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(shown.check().with(change.getValue()));
            }
        });
    }

    private void observe(List<Observation> offered) {
        observations.setItems(offered);
        observations.setItemLabelGenerator(Observation::say);
        observations.setReadOnly(!writing);
        observations.setValue(offered.stream()
                .filter(one -> shown.check().observations().contains(one.key()))
                .collect(Collectors.toSet()));
        observations.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(shown.check().withObservations(observed(change.getValue())));
            }
        });
        seen.add(observations, patterns());
        seen.setOpened(!observations.getValue().isEmpty());
    }

    /** Features side by side; what comes out goes into the assessment, and to the rules. */
    private Div patterns() {
        var row = new Div();
        row.addClassName("visit-patterns");
        row.setVisible(writing);
        Stream.of(Pattern.MUSCLE_OR_DISC, Pattern.FACET, Pattern.POSTURE)
                .map(pattern -> new Button(pattern.title(), click -> new PatternDialog(pattern, this::use).open()))
                .forEach(row::add);
        return row;
    }

    private void use(Pattern.Reading reading) {
        assess.accept(reading.words());
        var all = shown.check().observations().stream()
                .filter(key -> !Pattern.observationKeys().contains(key))
                .collect(Collectors.toSet());
        all.addAll(reading.observations());
        keep(shown.check().withObservations(all));
    }

    private void keep(VisitCheck check) {
        try {
            shown = visits.keep(note.id(), check, shown.version());
            show();
            listener.accept(shown);
        } catch (Rejection rejection) {
            show(rejection);
        } catch (StaleVersion stale) {
            Notices.refused("Somebody else answered here meanwhile. What they said is shown now; say yours again.");
            refresh();
            health.setValue(shown.check().health());
        }
    }

    private static List<Finding> asRulesRead(List<BodyMark> all) {
        return all.stream().map(Finding::of).toList();
    }

    /** What rules and consents read of a mark; what else is changed in it is no reason to screen again. */
    private record Finding(
            BodyMark.Kind kind,
            BodyMark.@Nullable Type type,
            @Nullable String region,
            @Nullable String area,
            Side side,
            @Nullable Integer intensity,
            BodyMark.@Nullable Timing timing,
            UUID trackId,
            @Nullable String landmark,
            List<BodyMark.Radiation> radiatesTo,
            @Nullable String technique,
            @Nullable Integer pressureUsed,
            BodyMark.@Nullable Response response,
            BodyMark.@Nullable Change change) {

        static Finding of(BodyMark mark) {
            return new Finding(
                    mark.kind(),
                    mark.type(),
                    mark.region(),
                    mark.coarseRegion(),
                    mark.side(),
                    mark.intensity(),
                    mark.timing(),
                    mark.trackId(),
                    mark.landmark(),
                    mark.radiatesTo(),
                    mark.technique(),
                    mark.pressureUsed(),
                    mark.response(),
                    mark.change());
        }
    }

    /** What is ticked, and what a pattern has set besides. */
    private Set<String> observed(Set<Observation> ticked) {
        var offered =
                observations.getListDataView().getItems().map(Observation::key).collect(Collectors.toSet());
        var all = shown.check().observations().stream()
                .filter(key -> !offered.contains(key))
                .collect(Collectors.toSet());
        ticked.forEach(one -> all.add(one.key()));
        return all;
    }
}
