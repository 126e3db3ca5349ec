/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palpate.base.ui.ScreenTest;
import org.palpate.database.PalpateTest;
import org.palpate.intake.Answer;
import org.palpate.intake.IntakeService;
import org.palpate.intake.KioskId;
import org.palpate.intake.KioskService;
import org.palpate.intake.Reply;
import org.palpate.intake.SampleIntake;
import org.palpate.security.Actor;
import org.palpate.security.Actors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The health tab, its form, and the form on a tablet, with their services and database, without a browser. */
@PalpateTest
class HealthViewTest extends ScreenTest {

    private static final String PREGNANT = "Are you or could you be pregnant?";

    private final IntakeService intakes;
    private final KioskService kiosks;

    @Autowired
    HealthViewTest(IntakeService intakes, KioskService kiosks, ApplicationContext application) {
        super(application);
        this.intakes = intakes;
        this.kiosks = kiosks;
    }

    @Test
    void followUpsUnfoldAndARefusalStandsAtItsField() {
        clinics.as(therapist, () -> {
            navigate("clients/" + client + "/health/edit", Main.class);
            assertThat(find(IntegerField.class).all()).isEmpty();
            test(answers(PREGNANT)).selectItem("Yes");
            var weeks = find(IntegerField.class).withCaption("How many weeks?").single();
            test(weeks).setValue(60);
            test(button("Save health history")).click();
            assertThat(weeks.isInvalid()).isTrue();
            assertThat(weeks.getErrorMessage()).isEqualTo("Enter a number from 1 to 45.");
            assertThat(intakes.current(client)).isEmpty();

            test(weeks).setValue(20);
            test(answers(PREGNANT)).selectItem("No");
            assertThat(weeks.isVisible()).as("nothing typed is folded away").isTrue();
            test(button("Save health history")).click();
            assertThat(weeks.getErrorMessage()).contains("is answered with no");

            test(answers(PREGNANT)).selectItem("Yes");
            test(button("Save health history")).click();

            assertThat(intakes.facts(client).pregnancyWeeks()).isEqualTo(20);
            return assertThat(texts(Span.class)).contains(PREGNANT, "Yes");
        });
    }

    @Test
    void whatIsTypedIsThereAgainAfterTheTabIsLost() {
        clinics.as(therapist, () -> {
            navigate("clients/" + client + "/health/edit", Main.class);
            test(story()).setValue("It pulls when I bend.");
            navigate("clients", Main.class);

            navigate("clients/" + client + "/health/edit", Main.class);

            assertThat(story().getValue()).isEqualTo("It pulls when I bend.");
            test(button("Cancel")).click();
            navigate("clients/" + client + "/health/edit", Main.class);
            return assertThat(story().getValue()).isEqualTo("");
        });
    }

    @Test
    void whoComesSecondSeesWhatIsDifferentAndLosesNothing() {
        clinics.as(therapist, () -> {
            navigate("clients/" + client + "/health/edit", Main.class);
            test(story()).setValue("Mine.");
            intakes.save(client, SampleIntake.full(LocalDate.EPOCH.plusYears(50)), IntakeService.NO_INTAKE);
            test(button("Save health history")).click();
            assertThat(texts(Span.class)).contains("Mine.", "It pulls when I bend down to the flower beds.");

            test(button("Save mine as the next version")).click();

            return assertThat(intakes.current(client).orElseThrow())
                    .satisfies(saved -> assertThat(saved.number()).isEqualTo(2))
                    .satisfies(
                            saved -> assertThat(saved.content().pain().story()).isEqualTo("Mine."));
        });
    }

    @Test
    void whatTheClientFilledInIsLookedAtAndTakenOver() {
        var kiosk = handedOver();
        Actors.runAs(
                Actor.guest(kiosk.value(), clinics.riverside()),
                () -> kiosks.finish(kiosk, SampleIntake.answers(Map.of("touch", Reply.of(Answer.YES)))));
        clinics.as(therapist, () -> {
            navigate("clients/" + client + "/health", Main.class);
            assertThat(texts(Span.class)).anyMatch(text -> text.startsWith("Filled in by the client."));
            test(button("I have looked at it")).click();
            assertThat(intakes.current(client).orElseThrow().waitsForReview()).isFalse();
            return assertThat(find(Button.class).withText("I have looked at it").all())
                    .hasSize(0);
        });
    }

    @Test
    void whatTheClientDidNotFinishGoesOnInTheTherapistsForm() {
        var kiosk = handedOver();
        Actors.runAs(
                Actor.guest(kiosk.value(), clinics.riverside()),
                () -> kiosks.keep(kiosk, SampleIntake.full(LocalDate.EPOCH.plusYears(50))));
        clinics.as(therapist, () -> {
            navigate("clients/" + client + "/health", Main.class);
            test(button("Go on with it")).click();
            return assertThat(story().getValue()).startsWith("It pulls when I bend");
        });
    }

    @Test
    void theManagerReadsAndWritesNothing() {
        clinics.as(
                therapist,
                () -> intakes.save(client, SampleIntake.full(LocalDate.EPOCH.plusYears(50)), IntakeService.NO_INTAKE));
        clinics.as(manager, () -> {
            navigate("clients/" + client + "/health", Main.class);
            assertThat(texts(Span.class)).contains(PREGNANT);
            assertThat(texts(Anchor.class)).contains("Health history PDF", "Empty form PDF");
            return assertThat(buttons()).doesNotContain("Update", "Let the client fill it in", "Take health history");
        });
    }

    @Test
    void withoutAHealthHistoryThePageSaysHowToBegin() {
        clinics.as(therapist, () -> {
            navigate("clients/" + client + "/health", Main.class);
            assertThat(texts(H3.class)).contains("No health history yet");
            return assertThat(texts(Anchor.class)).contains("Empty form PDF").doesNotContain("Health history PDF");
        });
    }

    @Test
    void aTabletTurnsToItsFormWhateverAddressIsTyped() {
        var kiosk = handedOver();
        Actors.runAs(Actor.guest(kiosk.value(), clinics.riverside()), () -> {
            for (var address : new String[] {"health-form", "", "clients", "clients/" + client, "settings"}) {
                UI.getCurrentOrThrow().navigate(address);
                assertThat(texts(H1.class)).as(address).containsExactly("Hello Helen");
                assertThat(texts(Anchor.class)).as(address).isEmpty();
            }
        });
    }

    private KioskId handedOver() {
        var token =
                ByteBuffer.wrap(Base64.getUrlDecoder().decode(clinics.as(therapist, () -> kiosks.handOver(client))));
        var kiosk = new KioskId(new UUID(token.getLong(16), token.getLong(24)));
        var secret = new byte[32];
        token.get(32, secret);
        Actors.runAs(Actor.guest(kiosk.value(), clinics.riverside()), () -> kiosks.open(kiosk, secret));
        return kiosk;
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Answer> answers(String question) {
        return find(RadioButtonGroup.class).withCaption(question).single();
    }

    private TextArea story() {
        return find(TextArea.class)
                .withCaption("What brings you here? In your own words.")
                .single();
    }
}
