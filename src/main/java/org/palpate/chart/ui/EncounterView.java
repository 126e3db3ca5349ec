/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Build;
import org.palpate.base.Ids;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.ui.Notices;
import org.palpate.bodymap.BodyMapField;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.TechniqueNames;
import org.palpate.bodymap.TreatmentsAgain;
import org.palpate.chart.ChartService;
import org.palpate.chart.EncounterDocument;
import org.palpate.chart.EncounterId;
import org.palpate.chart.NoteDraft;
import org.palpate.chart.NoteState;
import org.palpate.chart.OpenedNote;
import org.palpate.chart.SignedNote;
import org.palpate.chart.SoapSection;
import org.palpate.chart.VisitService;
import org.palpate.client.ui.ClientPages;

/** The encounter: body map beside the note, saved as it is written, signed at the end. */
@Route("clients/:clientId/encounters/:encounterId")
@PageTitle("Encounter · Palpate")
@RolesAllowed({"THERAPIST", "MANAGER"})
class EncounterView extends Main
        implements BeforeEnterObserver, BeforeLeaveObserver, NoteKeeping.Page, EncounterToolbar.Actions {

    private static final int MOST_NOTICES = 3;

    /** In the address after a page brought its text and the note had changed: see {@code unsent.ts}. */
    private static final String KEPT = "kept";

    private final ChartService chart;
    private final ClientPages pages;
    private final List<EncounterDocument> documents;
    private final VisitService visits;
    private final VisitCards cards;
    private final VisitParts visitParts;
    private final SigningDialogs signing;
    private final CosignActions cosign;
    private final Narrations narrations;
    private final BodyMapField bodyMap = new BodyMapField();
    private final SoapForm soap = new SoapForm(this::save);
    private final StateLine state = new StateLine(this::save);
    private @Nullable OpenedNote note;
    private @Nullable NoteKeeping keeping;
    private @Nullable VisitCard visit;
    private @Nullable ReadingsCard readings;
    private @Nullable TreatmentsCard treatments;
    private @Nullable TemplateLine template;

    EncounterView(
            ChartService chart,
            ClientPages pages,
            List<EncounterDocument> documents,
            VisitService visits,
            VisitCards cards,
            VisitParts visitParts,
            SigningDialogs signing,
            CosignActions cosign,
            Narrations narrations) {
        this.chart = chart;
        this.pages = pages;
        this.documents = documents;
        this.visits = visits;
        this.cards = cards;
        this.visitParts = visitParts;
        this.signing = signing;
        this.cosign = cosign;
        this.narrations = narrations;
        addClassNames("page", "encounter-view");
        MapCommands.offer(bodyMap);
        bodyMap.addValueChangeListener(change -> {
            if (treatments != null) {
                treatments.setMarks(change.getValue());
            }
            if (change.isFromClient()) {
                save();
            }
        });
        bodyMap.addRefusalListener(
                refusal -> refusal.sentences().stream().limit(MOST_NOTICES).forEach(Notices::refused));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var client = ClientPages.clientId(event.getRouteParameters());
        var opened = chart.open(ChartPages.encounterId(event.getRouteParameters()));
        if (!opened.clientId().equals(client) || opened.state() == NoteState.DISCARDED) {
            throw new NotFound();
        }
        show(opened);
        if (opened.editable()) {
            event.getLocation().getQueryParameters().getSingleParameter(KEPT).ifPresent(this::offerKept);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        state.ask(event);
    }

    private void show(OpenedNote opened) {
        if (keeping != null) {
            keeping.end();
        }
        note = opened;
        keeping = new NoteKeeping(chart, opened, bodyMap, soap, state, this);
        readings = null;
        treatments = null;
        template = null;
        removeAll();
        var techniques = visits.techniques(opened.id());
        var before = chart.previous(opened.id());
        var names = TechniqueNames.of(techniques);
        bodyMap.setRecord(opened.id().value());
        keeping.show(opened.content());
        bodyMap.setTechniques(techniques);
        bodyMap.setPlaceHints(cards.placeHints());
        bodyMap.setReadOnly(!writing(opened));
        MapCommands.offerTyping(bodyMap, writing(opened));
        soap.setReadOnly(!writing(opened));
        showBefore(opened, before.map(one -> one.content().marks()).orElse(null));
        visit = cards.of(opened, writing(opened));
        if (writing(opened)) {
            beginWriting(opened, names, before);
        }
        var toolbar = new EncounterToolbar(opened, documents, state, cosign.of(opened, this::reload), this);
        visit.onOpened(screened -> {
            bodyMap.setCautions(screened.cautions());
            keeping().screened(screened);
            toolbar.showLinks();
        });
        add(pages.compactHeader(opened.clientId()), toolbar, columns(opened, names, before));
        if (treatments != null) {
            add(treatments.bar());
        }
    }

    private EncounterColumns columns(OpenedNote opened, TechniqueNames techniques, Optional<SignedNote> before) {
        var last = before.map(one -> new LastVisit(one, techniques, writing(opened) ? takingOver() : null));
        var columns = new EncounterColumns(
                opened, new EncounterColumns.Cards(bodyMap, soap, visit(), readings, treatments, last.orElse(null)));
        if (writing(opened)) {
            template = visitParts.template(opened, last.isPresent(), soap, this::save, columns::show);
            columns.begin(template);
        }
        return columns;
    }

    /** Shows the marks of the visit before under today's, on the outline that was marked on last. */
    private void showBefore(OpenedNote opened, @Nullable List<BodyMark> earlier) {
        var today = opened.content().marks();
        var marks = today.isEmpty() && earlier != null ? earlier : today;
        bodyMap.setPrevious(earlier);
        bodyMap.setOutline(marks.isEmpty() ? Build.NEUTRAL : marks.getLast().figure());
    }

    /** From now on what is done on the page is written into this note. */
    private void beginWriting(OpenedNote opened, TechniqueNames techniques, Optional<SignedNote> before) {
        var keeping = keeping();
        var earlier = before.map(one -> one.content().marks()).orElse(List.of());
        keeping.narrate(narrations.of(opened, techniques, earlier, soap, this::save));
        readings = visitParts.readings(opened, this::save);
        keeping.measure(readings);
        treatments = visitParts.treatments(opened, techniques, keeping::treated);
        visit().onReading(words -> {
            soap.assess(words);
            save();
        });
        keeping.begin();
    }

    private LastVisit.TakeOver takingOver() {
        return new LastVisit.TakeOver() {
            @Override
            public void section(SoapSection section, String text) {
                soap.takeOver(section, text);
                save();
            }

            @Override
            public void treatments(List<BodyMark> last) {
                var again = TreatmentsAgain.asLastTime(last, bodyMap.getValue());
                bodyMap.setValue(Stream.concat(bodyMap.getValue().stream(), again.stream())
                        .toList());
                save();
            }
        };
    }

    private static boolean writing(OpenedNote opened) {
        return opened.state() == NoteState.DRAFT && opened.editable();
    }

    @Override
    public void sign() {
        if (treatments != null) {
            treatments.finish();
        }
        if (!save()) {
            return;
        }
        if (readings != null && keeping().mistaken()) {
            readings.showMistake();
            return;
        }
        signing.sign(id(), TechniqueNames.of(visits.techniques(id())), this::answer, () -> {
                    reload();
                    Notices.done(ClosedWords.done(Objects.requireNonNull(note)));
                })
                .open();
    }

    private void answer(Rejection rejection) {
        if (rejection.field().isEmpty()) {
            soap.focus();
        } else {
            visit().show(rejection);
        }
    }

    @Override
    public void discard() {
        keeping().discard();
        UI.getCurrentOrThrow()
                .navigate(ChartPages.encounters(Objects.requireNonNull(note).clientId()));
    }

    @Override
    public void amend() {
        signing.amend(Objects.requireNonNull(note), this::reload).open();
    }

    private boolean save() {
        return keeping().save();
    }

    @Override
    public void kept(NoteDraft content) {
        visit().marked(content.marks());
        Objects.requireNonNull(template).written(content);
    }

    private void offerKept(String tab) {
        var here = ChartPages.encounter(Objects.requireNonNull(note).clientId(), id());
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, here);
        Ids.parse(tab).ifPresent(keeping()::offerKept);
    }

    @Override
    public void reload() {
        show(chart.open(id()));
    }

    private EncounterId id() {
        return Objects.requireNonNull(note).id();
    }

    private NoteKeeping keeping() {
        return Objects.requireNonNull(keeping);
    }

    private VisitCard visit() {
        return Objects.requireNonNull(visit);
    }
}
