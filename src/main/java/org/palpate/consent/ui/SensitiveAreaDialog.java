/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.palpate.anatomy.Atlas;
import org.palpate.client.ClientId;
import org.palpate.consent.ConsentNeed;
import org.palpate.consent.ConsentScope;
import org.palpate.consent.ConsentService;
import org.palpate.consent.SensitiveAreas;
import org.palpate.consent.SpokenConsent;
import org.palpate.security.Actors;

/**
 * What must be asked before sensitive areas are treated, on one page: the written consents that are missing, to be signed
 * right here, and for each area the yes that the client speaks today. Made by {@link ConsentDialogs#beforeTreating}.
 */
public class SensitiveAreaDialog extends Dialog {

    private final ConsentDialogs dialogs;
    private final ConsentService consents;
    private final ClientId client;
    private final LocalDate day;
    private final List<String> regions;
    private final InstantSource time;
    private final Consumer<List<SpokenConsent>> then;
    private final Map<String, SpokenConsent> spoken = new LinkedHashMap<>();
    private final Div content = new Div();
    private final Span missing = new Span();
    private List<ConsentNeed> needs = List.of();

    SensitiveAreaDialog(
            ConsentDialogs dialogs,
            ConsentService consents,
            ClientId client,
            LocalDate day,
            Collection<String> regions,
            Collection<SpokenConsent> spoken,
            InstantSource time,
            Consumer<List<SpokenConsent>> then) {
        this.dialogs = dialogs;
        this.consents = consents;
        this.client = client;
        this.day = day;
        this.regions = List.copyOf(regions);
        this.time = time;
        this.then = then;
        spoken.forEach(yes -> this.spoken.put(yes.area(), yes));
        setHeaderTitle("Before you treat these areas");
        addClassNames("form-dialog", "sensitive-dialog");
        setCloseOnOutsideClick(false);
        setWidth("min(40rem, 96vw)");
        missing.addClassName("field-error");
        missing.getElement().setAttribute("role", "alert");
        add(content);
        footer();
        show();
    }

    /** Whether anything has to be asked that was not answered yet. */
    public boolean isNeeded() {
        return !unanswered().isEmpty();
    }

    private void footer() {
        var goOn = new Button("Go on", click -> goOn());
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(missing, new Button("Not now", click -> close()), goOn);
    }

    private void show() {
        needs = consents.needs(client, day, regions);
        content.removeAll();
        missing.setText("");
        needs.stream().filter(need -> need.area().isEmpty()).forEach(need -> content.add(whole(need)));
        needs.stream()
                .filter(need -> !need.area().isEmpty())
                .collect(Collectors.groupingBy(ConsentNeed::area, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(area -> content.add(area(area)));
    }

    private Section whole(ConsentNeed need) {
        var scope = need.kind() == ConsentNeed.Kind.WRITTEN_GUARDIAN ? ConsentScope.GUARDIAN : ConsentScope.GENERAL;
        var section = new Section(new H3(scope.label()), written(need, scope, List.of()));
        section.addClassName("sensitive-area");
        return section;
    }

    private Section area(List<ConsentNeed> ofArea) {
        var first = ofArea.getFirst();
        var places =
                new Span(first.regions().stream().map(Atlas.standard()::name).collect(Collectors.joining(", ")));
        places.addClassName("area-note");
        var section = new Section(new H3(first.areaName()), places);
        section.addClassName("sensitive-area");
        ofArea.forEach(need -> section.add(
                need.kind() == ConsentNeed.Kind.SPOKEN_AREA
                        ? spoken(need)
                        : written(need, ConsentScope.SENSITIVE_AREA, missingAreas())));
        return section;
    }

    private Div written(ConsentNeed need, ConsentScope scope, List<String> areas) {
        var sign = new Button("Let the client sign", click -> dialogs.ask(client, scope, areas, this::show));
        var sentence = new Paragraph(need.sentence());
        sentence.addClassName("sensitive-missing");
        return new Div(sentence, sign, source(need));
    }

    /** All that are missing are offered for one signature. */
    private List<String> missingAreas() {
        return needs.stream()
                .filter(need -> need.kind() == ConsentNeed.Kind.WRITTEN_AREA)
                .map(ConsentNeed::area)
                .toList();
    }

    private Div spoken(ConsentNeed need) {
        var spokenName =
                SensitiveAreas.standard().area(need.area()).orElseThrow().spoken();
        var tick = new Checkbox("I asked today, and the client said yes to " + spokenName + ".");
        tick.setValue(spoken.containsKey(need.area()));
        tick.addValueChangeListener(change -> {
            if (change.getValue()) {
                var by = Actors.required().id();
                spoken.put(need.area(), new SpokenConsent(need.area(), time.instant(), by));
            } else {
                spoken.remove(need.area());
            }
            missing.setText("");
        });
        return new Div(tick, source(need));
    }

    private static Span source(ConsentNeed need) {
        var source = new Span(need.source());
        source.addClassName("sensitive-source");
        return source;
    }

    private List<ConsentNeed> unanswered() {
        return needs.stream().filter(need -> !need.answeredBy(spoken.values())).toList();
    }

    private void goOn() {
        var open = unanswered();
        if (open.isEmpty()) {
            close();
            then.accept(new ArrayList<>(spoken.values()));
        } else {
            missing.setText(open.getFirst().sentence());
        }
    }
}
