/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Build;
import org.palpate.base.Ids;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.ui.Format;
import org.palpate.base.ui.Notices;
import org.palpate.bodymap.BodyMapField;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.TechniqueNames;
import org.palpate.bodymap.TreatmentsAgain;
import org.palpate.chart.ChartService;
import org.palpate.chart.EncounterDocument;
import org.palpate.chart.EncounterId;
import org.palpate.chart.MarksElsewhere;
import org.palpate.chart.NoteDraft;
import org.palpate.chart.NoteState;
import org.palpate.chart.OpenedNote;
import org.palpate.chart.SaveOutcome.Conflict;
import org.palpate.chart.SignedNote;
import org.palpate.chart.SoapSection;
import org.palpate.chart.VisitService;
import org.palpate.client.ui.ClientPages;
import org.palpate.phrase.TemplateCard;
import org.palpate.phrase.TemplateService;

/** The encounter: body map beside the note, saved as it is written, signed at the end. */
@Route("clients/:clientId/encounters/:encounterId")
@PageTitle("Encounter · Palpate")
@RolesAllowed({"THERAPIST", "MANAGER"})
class EncounterView extends Main implements BeforeEnterObserver, BeforeLeaveObserver {

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
    private final Narrations narrations;
    private final TemplateService templates;
    private final CosignActions cosign;
    private final BodyMapField bodyMap = new BodyMapField();
    private final SoapForm soap = new SoapForm(this::save);
    private final StateLine state = new StateLine(this::save);
    private final Div links = new Div();
    private @Nullable OpenedNote note;
    private @Nullable DraftSaver saver;
    private @Nullable VisitCard visit;
    private @Nullable ReadingsCard readings;
    private @Nullable TreatmentsCard treatments;
    private @Nullable Narration narration;
    private @Nullable TemplateLine template;

    EncounterView(
            ChartService chart,
            ClientPages pages,
            List<EncounterDocument> documents,
            VisitService visits,
            VisitCards cards,
            VisitParts visitParts,
            SigningDialogs signing,
            Narrations narrations,
            TemplateService templates,
            CosignActions cosign) {
        this.narrations = narrations;
        this.chart = chart;
        this.visits = visits;
        this.cards = cards;
        this.visitParts = visitParts;
        this.signing = signing;
        this.templates = templates;
        this.cosign = cosign;
        this.pages = pages;
        this.documents = documents;
        addClassNames("page", "encounter-view");
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
        note = opened;
        saver = new DraftSaver(chart, opened.id(), opened.version());
        removeAll();
        bodyMap.setRecord(opened.id().value());
        fill(opened.content());
        boolean writing = writing(opened);
        soap.setReadOnly(!writing);
        var techniques = visits.techniques(opened.id());
        bodyMap.setTechniques(techniques);
        bodyMap.setPlaceHints(cards.placeHints());
        var before = chart.previous(opened.id());
        var earlier = before.map(visit -> visit.content().marks()).orElse(null);
        var names = TechniqueNames.of(techniques);
        narrate(opened, names, earlier);
        visit = cards.of(opened, writing);
        visit.onReading(words -> {
            soap.assess(words);
            save();
        });
        visit.onOpened(screened -> {
            bodyMap.setCautions(screened.cautions());
            if (narration != null) {
                narration.screened(screened);
            }
            showLinks(opened);
        });
        readings = writing ? visitParts.readings(opened, this::save) : null;
        treatments = writing ? visitParts.treatments(opened, names, this::treated) : null;
        bodyMap.setReadOnly(!writing);
        bodyMap.setPrevious(earlier);
        bodyMap.setOutline(outline(opened.content().marks(), earlier == null ? List.of() : earlier));
        add(pages.compactHeader(opened.clientId()), toolbar(opened, writing), columns(opened, before, names));
        if (treatments != null) {
            add(treatments.bar());
        }
    }

    /** From now on marks write into this note, as long as it is open. */
    private void narrate(OpenedNote opened, TechniqueNames techniques, @Nullable List<BodyMark> earlier) {
        if (narration != null) {
            narration.end();
        }
        narration = writing(opened)
                ? narrations.of(opened, techniques, earlier == null ? List.of() : earlier, soap, this::save)
                : null;
    }

    /** The outline that was marked on last, today or at the visit before. */
    private static Build outline(List<BodyMark> today, List<BodyMark> earlier) {
        var marks = today.isEmpty() ? earlier : today;
        return marks.isEmpty() ? Build.NEUTRAL : marks.getLast().figure();
    }

    private void fill(NoteDraft content) {
        soap.setDraft(content);
        bodyMap.setValue(content.marks());
    }

    private Div toolbar(OpenedNote opened, boolean writing) {
        var title = new H2(Format.longDay(opened.serviceDate()));
        var about = new Div(title, new Span(opened.therapistName()), ChartPages.badge(opened.state()));
        about.addClassName("encounter-about");
        var actions = new Div(state, changes(opened), links);
        actions.addClassName("encounter-actions");
        if (writing) {
            state.setWayOut(saver());
            state.untouched();
            actions.add(discard(), sign());
        } else {
            state.closed(ClosedWords.of(opened));
            cosign.of(opened, this::reload).forEach(actions::add);
            if (opened.editable() && opened.state().sealed() && !opened.state().withdrawn()) {
                actions.add(new Button(
                        "Amend", click -> signing.amend(opened, this::reload).open()));
            }
        }
        var toolbar = new Div(about, actions);
        toolbar.addClassName("encounter-toolbar");
        return toolbar;
    }

    private static Anchor changes(OpenedNote opened) {
        var link = new Anchor(ChartPages.changes(opened.clientId()), "Changes");
        link.addClassName("button-link");
        return link;
    }

    private void showLinks(OpenedNote opened) {
        links.removeAll();
        links.addClassName("encounter-links");
        documents.stream().filter(document -> document.availableFor(opened)).forEach(document -> {
            var link = new Anchor(document.path(opened), document.label());
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            link.addClassName("button-link");
            links.add(link);
        });
    }

    private Div columns(OpenedNote opened, Optional<SignedNote> before, TechniqueNames techniques) {
        var map = new Section(bodyMap);
        map.addClassName("encounter-map");
        map.getElement().setAttribute("aria-label", "Body map");
        var text = new Section(soap);
        text.addClassName("encounter-note");
        var sentBack = opened.secondLook().sentBack();
        if (sentBack != null) {
            text.addComponentAsFirst(new SentBackCard(sentBack, opened.zone()));
        }
        opened.amendments().forEach(amendment -> text.add(new AmendmentCard(amendment, opened.zone())));
        var side = new Div(Objects.requireNonNull(visit), text);
        side.addClassName("encounter-side");
        var last = before.map(visit -> new LastVisit(visit, techniques, writing(opened) ? takingOver() : null));
        last.ifPresent(side::add);
        var body = new Div(
                map, readings == null ? ReadingsCard.closed(opened.content().readings()) : readings);
        if (treatments != null) {
            body.add(treatments);
        }
        body.addClassName("encounter-body");
        var columns = new Div(body, side);
        columns.addClassName("encounter-columns");
        template = null;
        if (writing(opened)) {
            template = template(opened, last.isPresent(), inView -> {
                columns.setClassName("without-map", !inView.contains(TemplateCard.BODY_MAP));
                Objects.requireNonNull(visit).showObservations(inView.contains(TemplateCard.OBSERVATIONS));
                last.ifPresent(card -> card.setVisible(inView.contains(TemplateCard.LAST_VISIT)));
            });
            text.addComponentAsFirst(template);
        }
        return columns;
    }

    private TemplateLine template(OpenedNote opened, boolean cameBefore, Consumer<Set<TemplateCard>> view) {
        var there = EnumSet.allOf(TemplateCard.class);
        if (!cameBefore) {
            there.remove(TemplateCard.LAST_VISIT);
        }
        var line = new TemplateLine(
                templates.templates(),
                opened.content().origins().template(),
                there,
                (key, content) -> {
                    soap.begin(key);
                    soap.prompt(content);
                    save();
                },
                view);
        soap.prompt(line.content());
        line.written(opened.content());
        return line;
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

    private Button sign() {
        var button = new Button("Sign note");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(click -> signNow());
        return button;
    }

    private void signNow() {
        if (treatments != null) {
            treatments.finish();
        }
        if (!save()) {
            return;
        }
        if (readings != null && showMistakes()) {
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
            Objects.requireNonNull(visit).show(rejection);
        }
    }

    private Button discard() {
        var button = new Button("Discard draft");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> {
            var dialog = new ConfirmDialog();
            dialog.setHeader("Discard this draft?");
            dialog.setText("It disappears from all lists. A trace that it was there is kept.");
            dialog.setCancelable(true);
            dialog.setConfirmText("Discard");
            dialog.addConfirmListener(confirm -> {
                chart.discard(id(), saver().version());
                state.closed("Discarded");
                UI.getCurrentOrThrow()
                        .navigate(ChartPages.encounters(
                                Objects.requireNonNull(note).clientId()));
            });
            dialog.open();
        });
        return button;
    }

    /** Saves what is on the screen; returns whether it is kept as the note. */
    private boolean save() {
        var typed = draft();
        var mine = narration == null ? typed : narration.write(typed);
        var saved = new boolean[1];
        try {
            saver().save(
                            mine,
                            outcome -> {
                                state.saved(
                                        Format.time(
                                                outcome.at(),
                                                Objects.requireNonNull(note).zone()),
                                        mine,
                                        saver());
                                saved[0] = true;
                                showMistakes();
                                Objects.requireNonNull(visit).marked(mine.marks());
                                Objects.requireNonNull(template).written(mine);
                            },
                            conflict -> offer(conflict, mine));
        } catch (MarksElsewhere foreign) {
            return saveWithout(foreign);
        } catch (Rejection rejection) {
            state.notSaved("see the marked field.");
            soap.show(rejection);
        } catch (NotFound gone) {
            state.notSaved("this note cannot be written in any more. Copy your text.");
        } catch (RuntimeException failure) {
            if (state.failed()) {
                throw failure; // once: what it was goes to the log
            }
        }
        return saved[0];
    }

    private NoteDraft draft() {
        var draft = soap.getDraft(bodyMap.getValue());
        return readings == null ? draft : draft.withReadings(readings.getReadings());
    }

    /** Puts a treatment as it is now on the map and into the note; returns whether it is kept. */
    private boolean treated(BodyMark mark) {
        bodyMap.setValue(bodyMap.getValue().stream()
                .map(one -> one.id().equals(mark.id()) ? mark : one)
                .toList());
        return save();
    }

    /** Says so where a field holds a measurement that cannot be kept; returns whether one does. */
    private boolean showMistakes() {
        boolean mistaken = readings != null && readings.mistaken();
        if (mistaken) {
            state.notSaved("see the marked field.");
        }
        return mistaken;
    }

    /** What cannot be kept is taken off the screen, and the rest is saved. */
    private boolean saveWithout(MarksElsewhere foreign) {
        bodyMap.setValue(bodyMap.getValue().stream()
                .filter(mark -> !foreign.ids().contains(mark.id()))
                .toList());
        Notices.refused(String.valueOf(foreign.getMessage()));
        return save();
    }

    private void offer(Conflict conflict, NoteDraft mine) {
        state.conflict(conflict.by());
        new ConflictDialog(
                        conflict,
                        mine,
                        Objects.requireNonNull(note).zone(),
                        () -> {
                            saver().rebase(conflict.version());
                            save();
                        },
                        this::reload)
                .open();
    }

    /** What the page brought after a new log-in is put on the screen, and the person chooses. */
    private void offerKept(String tab) {
        var here = ChartPages.encounter(Objects.requireNonNull(note).clientId(), id());
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, here);
        Ids.parse(tab).flatMap(page -> chart.keptBeside(id(), page)).ifPresent(kept -> {
            fill(kept.mine());
            offer(kept.conflict(), kept.mine());
        });
    }

    private void reload() {
        show(chart.open(id()));
    }

    private EncounterId id() {
        return Objects.requireNonNull(note).id();
    }

    private DraftSaver saver() {
        return Objects.requireNonNull(saver);
    }
}
