/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupTester;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.base.ui.ScreenTest;
import org.palpate.bodymap.BodyMapField;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.chart.ChartService;
import org.palpate.chart.DraftSave;
import org.palpate.chart.EncounterId;
import org.palpate.chart.NoteDraft;
import org.palpate.chart.OpenedVisit;
import org.palpate.chart.SignedNote;
import org.palpate.chart.VisitCheck;
import org.palpate.chart.VisitService;
import org.palpate.database.PalpateTest;
import org.palpate.intake.HealthUpdate;
import org.palpate.screening.Observation;
import org.palpate.screening.ui.PlaceNoteList;
import org.palpate.screening.ui.SafetyPanel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What stands beside the note before hands are laid on, without a browser. */
@PalpateTest
class VisitCardViewTest extends ScreenTest {

    private static final String CLOT = "One calf or thigh swollen, hot and sore";

    private final VisitService visits;
    private final ChartService chart;
    private final VisitCards cards;

    @SuppressWarnings("NullAway.Init")
    private EncounterId note;

    @Autowired
    VisitCardViewTest(VisitService visits, ChartService chart, VisitCards cards, ApplicationContext application) {
        super(application);
        this.visits = visits;
        this.chart = chart;
        this.cards = cards;
    }

    @BeforeEach
    void startAVisit() {
        note = clinics.as(therapist, () -> chart.start(client));
    }

    @Test
    void whatIsSeenIsKeptAndTheRuleSpeaksAtOnce() {
        clinics.as(therapist, () -> {
            encounter();
            assertThat(find(SafetyPanel.class).all()).as("nothing speaks yet").isEmpty();
            see(CLOT);
            assertThat(visits.open(note).check().observations()).containsExactly("clot-signs");
            assertThat(find(SafetyPanel.class).all()).hasSize(1);
            return assertThat(texts(H3.class)).anyMatch(words -> words.startsWith("Suspected or known deep vein"));
        });
    }

    @Test
    void theAnswerAboutHealthIsKeptAndStandsThereAgain() {
        clinics.as(therapist, () -> {
            encounter();
            test(changed()).selectItem(HealthUpdate.Changed.CHANGED.label());
            test(find(TextArea.class).withCaption("What has changed").single()).setValue("A new job");
            encounter();
            assertThat(changed().getValue()).isEqualTo(HealthUpdate.Changed.CHANGED);
            return assertThat(visits.open(note).check().health().note()).isEqualTo("A new job");
        });
    }

    @Test
    void whatSomebodyElseKeptMeanwhileIsShownAndNothingIsOverwritten() {
        clinics.as(therapist, () -> {
            encounter();
            visits.keep(
                    note,
                    VisitCheck.empty().withConsentReason("Agreed aloud"),
                    visits.open(note).version());
            see(CLOT);
            assertThat(find(Notification.class).all()).isNotEmpty();
            assertThat(visits.open(note).check().observations()).isEmpty();
            return assertThat(visits.open(note).check().consentReason()).isEqualTo("Agreed aloud");
        });
    }

    @Test
    void theSignatureLeadsToTheReasonItWaitsForAndTheReasonIsKept() {
        write(MarkBuilder.treated("quadratus-lumborum", Side.LEFT).build());
        clinics.as(therapist, () -> {
            encounter();
            assertThat(texts(Span.class))
                    .anyMatch(words -> words.startsWith("The written consent to treatment is missing"));
            test(button("Sign note")).click();
            test(button("Go there")).click();
            var reason = find(TextArea.class)
                    .withCaption("Why treatment went on without it")
                    .single();
            assertThat(reason.isInvalid()).isTrue();
            test(reason).setValue("Agreed aloud; the tablet was flat.");
            return assertThat(sign().visit())
                    .satisfies(kept -> assertThat(kept.check().consentReason()).startsWith("Agreed aloud"));
        });
    }

    @Test
    void aPatternGoesIntoTheAssessmentAndToTheRules() {
        clinics.as(therapist, () -> {
            encounter();
            test(button("Muscle or disc")).click();
            test(button("Numbness, tingling, weakness")).click();
            test(button("Use for this visit")).click();
            assertThat(visits.open(note).check().observations()).contains("nerve-pattern-left");
            assertThat(chart.open(note).content().assessment()).endsWith("A possible pattern, not a diagnosis.");

            see(CLOT);
            return assertThat(visits.open(note).check().observations())
                    .as("a tick leaves the pattern alone")
                    .contains("clot-signs", "nerve-pattern-left");
        });
    }

    @Test
    void placesThatNeedCareOnEverybodyAreToldBeforeAnythingIsMarked() {
        clinics.as(therapist, () -> {
            encounter();
            var places = find(PlaceNoteList.class).single();
            assertThat(places.isOpened()).isFalse();
            assertThat(places.getSummaryText()).isEqualTo("Places that need care on everybody · 10");
            assertThat(find(ListItem.class, places).all()).hasSize(10);
            var hints =
                    (JsonNode) find(BodyMapField.class).single().getElement().getPropertyRaw("placeHints");
            assertThat(hints).hasSize(10);
            assertThat(hints.get(0).get("places").toString()).contains("scalenes", "neck-front");
            return assertThat(hints.get(0).get("place").stringValue()).startsWith("Front of neck");
        });
    }

    @Test
    void aSignedVisitIsOnlyRead() {
        write();
        clinics.as(therapist, () -> {
            sign();
            encounter();
            assertThat(find(PlaceNoteList.class).all()).isEmpty();
            assertThat(buttons()).doesNotContain("Muscle or disc", "Ask now", "Sign note");
            assertThat(changed().isReadOnly()).isTrue();
            return assertThat(observations().isReadOnly()).isTrue();
        });
    }

    @Test
    void onlyWhatRulesReadOfAMarkIsAReasonToScreenAgain() {
        clinics.as(therapist, () -> {
            var found = MarkBuilder.found("quadratus-lumborum", Side.LEFT).intensity(4);
            navigate("clients", Main.class);
            write(found.build());
            var card = cards.of(chart.open(note), true);
            var told = new ArrayList<OpenedVisit>();
            card.onOpened(told::add);
            card.marked(List.of(found.note("Eases with heat").build()));
            assertThat(told).hasSize(1);
            card.marked(List.of(found.type(BodyMark.Type.LUMP).build()));
            return assertThat(told).hasSize(2);
        });
    }

    private SignedNote sign() {
        return chart.sign(note, chart.open(note).version());
    }

    private void encounter() {
        navigate("clients/" + client + "/encounters/" + note, Main.class);
    }

    private void write(BodyMark... marks) {
        clinics.as(
                therapist,
                () -> chart.save(
                        note,
                        new DraftSave(
                                Ids.next(),
                                1,
                                chart.open(note).version(),
                                new NoteDraft("Stiff", "", "", "", List.of(marks)))));
    }

    private void see(String words) {
        find(Details.class).all().stream()
                .filter(one -> one.getSummaryText().equals("What I see today"))
                .forEach(one -> one.setOpened(true));
        new Ticks(observations()).tick(words);
    }

    /** Ticks as a person does, which the tester of the group itself does not. */
    private static class Ticks extends CheckboxGroupTester<CheckboxGroup<Observation>, Observation> {

        Ticks(CheckboxGroup<Observation> group) {
            super(group);
        }

        void tick(String words) {
            var all = new HashSet<>(getComponent().getValue());
            getComponent()
                    .getListDataView()
                    .getItems()
                    .filter(one -> one.say().equals(words))
                    .forEach(all::add);
            setValueAsUser(all);
        }
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Observation> observations() {
        return find(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<HealthUpdate.Changed> changed() {
        return find(RadioButtonGroup.class)
                .withCaption("Has anything changed in your health?")
                .single();
    }
}
