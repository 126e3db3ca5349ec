/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palpate.base.Ids;
import org.palpate.base.ui.Format;
import org.palpate.base.ui.ScreenTest;
import org.palpate.database.PalpateTest;
import org.palpate.screening.Addressee;
import org.palpate.screening.ClearanceDraft;
import org.palpate.screening.Decision;
import org.palpate.screening.Pattern;
import org.palpate.screening.ScreeningService;
import org.palpate.screening.VisitFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The panel of a visit, the patterns and the clinic's page about rules, without a browser. */
@PalpateTest
class SafetyViewTest extends ScreenTest {

    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private final ScreeningService screening;
    private final InstantSource time;
    private final UUID visit = Ids.next();

    @Autowired
    SafetyViewTest(ScreeningService screening, InstantSource time, ApplicationContext application) {
        super(application);
        this.screening = screening;
        this.time = time;
    }

    @Test
    void anEmergencyIsDecidedWithWhoWasTold() {
        clinics.as(therapist, () -> {
            show("clot-signs");
            assertThat(texts(H3.class)).anyMatch(words -> words.startsWith("Suspected or known deep vein thrombosis"));
            assertThat(texts(Span.class)).contains("Get help now");
            assertThat(texts(Paragraph.class)).contains("Some of these rules are not yet approved by your clinic.");

            test(button("Record who was told")).click();
            test(button("Record")).click();
            var whom = find(TextField.class).withCaption("Who was told").single();
            assertThat(whom.isInvalid()).isTrue();
            test(whom).setValue("Ambulance");
            test(find(TextArea.class).withCaption("What they were told").single())
                    .setValue("Swollen left calf");
            test(find(TextField.class).withCaption("Practice").single()).setValue("Oak Street Family Practice");
            test(button("Record")).click();

            var check = screening.decisionFor(client, visit).orElseThrow();
            assertThat(check.decision()).isEqualTo(Decision.REFERRED);
            assertThat(check.letterTo()).isEqualTo(new Addressee("", "Oak Street Family Practice", ""));
            assertThat(texts(Paragraph.class))
                    .anyMatch(words -> words.endsWith("Letter to: Oak Street Family Practice"));

            test(button("Record who was told")).click();
            assertThat(find(TextField.class).withCaption("Practice").single().getValue())
                    .as("deciding again does not lose the address")
                    .isEqualTo("Oak Street Family Practice");
            test(button("Cancel")).click();
            return assertThat(texts(Paragraph.class)).anyMatch(words -> words.contains("Told: Ambulance"));
        });
    }

    @Test
    void goingOnAsksForTheReasonAtItsField() {
        clinics.as(therapist, () -> {
            show("visible-spinal-deformity");
            test(button("Go on with a reason")).click();
            test(button("Record")).click();
            var reason = find(TextArea.class).withCaption("Reason for going on").single();
            assertThat(reason.isInvalid()).isTrue();
            test(reason).setValue("Seen by the doctor this morning");
            test(button("Record")).click();
            return assertThat(screening.decisionFor(client, visit).orElseThrow().reason())
                    .isEqualTo("Seen by the doctor this morning");
        });
    }

    @Test
    void aClearanceIsRecordedWhereTheRuleStands() {
        clinics.as(therapist, () -> {
            show("disc-pattern-left");
            test(button("Record a clearance")).click();
            test(button("Record")).click();
            assertThat(find(TextField.class).withCaption("Who gave it").single().isInvalid())
                    .isTrue();
            return assertThat(screening.clearances(client)).hasSize(0);
        });
    }

    @Test
    void withoutAClearanceTheHealthTabSaysWhereOneIsRecorded() {
        clinics.as(therapist, () -> {
            health();
            assertThat(texts(H2.class)).contains("Safety");
            assertThat(texts(Paragraph.class))
                    .contains(
                            "None in force. Where a doctor allows what a rule speaks against, record it at the rule.");
            return assertThat(buttons()).doesNotContain("End clearance");
        });
    }

    @Test
    void whoeverReadsSeesWhatWasClearedByWhomAndUntilWhen() {
        clear(today().plusDays(30));
        clinics.as(manager, () -> {
            health();
            assertThat(texts(H4.class)).containsExactly("Known or suspected disc herniation or bulge");
            assertThat(texts(Span.class)).contains("CI-18", "Until " + Format.day(today().plusDays(30)));
            assertThat(texts(Paragraph.class)).contains("Light work only");
            return assertThat(texts(Paragraph.class))
                    .anyMatch(words -> words.startsWith("Given by Dr Ames, family doctor on ")
                            && words.contains("Recorded by Name of " + therapist));
        });
    }

    @Test
    void aClearanceIsEndedForAReasonAndStaysOnRecord() {
        clear(null);
        clinics.as(manager, () -> {
            health();
            assertThat(texts(Span.class)).contains("No end named");
            test(button("End clearance")).click();
            test(button("End now")).click();
            var reason =
                    find(TextArea.class).withCaption("Why it does not hold").single();
            assertThat(reason.isInvalid()).isTrue();
            test(reason).setValue("It was another client's letter");
            test(button("End now")).click();

            assertThat(buttons()).doesNotContain("End clearance", "End now");
            assertThat(find(Details.class).all())
                    .anyMatch(one -> one.getSummaryText().equals("Ended · 1"));
            return assertThat(texts(Paragraph.class))
                    .anyMatch(words -> words.startsWith("Ended by Name of " + manager)
                            && words.endsWith("It was another client's letter"));
        });
        clinics.as(therapist, () -> {
            show("disc-pattern-left");
            return assertThat(texts(Span.class)).contains("Doctor first");
        });
    }

    @Test
    void whoEndsItSecondIsToldSo() {
        clear(null);
        clinics.as(therapist, () -> {
            health();
            test(button("End clearance")).click();
            screening.endClearance(
                    client, screening.clearances(client).getFirst().clearance().id(), "Mistake");
            test(find(TextArea.class).withCaption("Why it does not hold").single())
                    .setValue("Too late");
            test(button("End now")).click();
            return assertThat(find(Notification.class).all()).isNotEmpty();
        });
    }

    private void clear(@Nullable LocalDate until) {
        var draft = new ClearanceDraft("CI-18", "Dr Ames, family doctor", today(), "Light work only", until);
        clinics.as(therapist, () -> screening.recordClearance(client, draft));
    }

    private void health() {
        navigate("clients/" + client + "/health", Main.class);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), ZONE);
    }

    @Test
    void nothingToSayIsSaid() {
        clinics.as(therapist, () -> {
            show();
            assertThat(buttons()).doesNotContain("Record who was told", "Go on with a reason", "Record a clearance");
            return assertThat(texts(Paragraph.class)).contains("No safety rule applies to what is known today.");
        });
    }

    @Test
    void thePatternEndsInWhatItIsNot() {
        clinics.as(therapist, () -> {
            var used = new ArrayList<Pattern.Reading>();
            navigate("clients", Main.class);
            new PatternDialog(Pattern.MUSCLE_OR_DISC, used::add).open();
            test(button("Sharp, shooting, burning")).click();
            test(button("Numbness, tingling, weakness")).click();
            test(button("Use for this visit")).click();
            assertThat(used).singleElement().satisfies(reading -> {
                assertThat(reading.words()).endsWith("A possible pattern, not a diagnosis.");
                assertThat(reading.observations()).contains("disc-pattern-left", "nerve-pattern-right");
            });
            return used;
        });
    }

    @Test
    void theManagerFindsARuleAndApprovesIt() {
        clinics.as(manager, () -> {
            navigate("safety-rules", Main.class);
            assertThat(find(Article.class).all()).hasSize(72);
            test(find(TextField.class).withCaption("Search").single()).setValue("rf-07");
            assertThat(texts(H2.class)).containsExactly("Fever, chills or feeling acutely ill");

            test(button("Approve RF-07")).click();
            test(button("Approve")).click();
            var lead = find(TextField.class).withCaption("Clinical lead").single();
            assertThat(lead.isInvalid()).isTrue();
            test(lead).setValue("Dr Lead");
            test(button("Approve")).click();
            return assertThat(texts(Span.class)).contains("Approved").doesNotContain("Not yet approved by your clinic");
        });
    }

    private void show(String... observations) {
        navigate("clients", Main.class);
        var day = today();
        var panel = new SafetyPanel(
                screening, client, () -> VisitFacts.of(visit, day, List.of(), Set.of(observations)), ZONE, time);
        UI.getCurrent().getCurrentView().getElement().removeAllChildren();
        UI.getCurrent().getCurrentView().getElement().appendChild(panel.getElement());
        panel.refresh();
    }
}
