/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.base.ui.ScreenTest;
import org.palpate.consent.ConsentDrafts;
import org.palpate.consent.ConsentRuleSets;
import org.palpate.consent.ConsentRulesService;
import org.palpate.consent.ConsentScope;
import org.palpate.consent.ConsentService;
import org.palpate.consent.SpokenConsent;
import org.palpate.database.PalpateTest;
import org.palpate.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The screens of this module with their real services and database, without a browser. */
@PalpateTest
class ConsentsViewTest extends ScreenTest {

    private final ConsentService consents;
    private final ConsentRulesService rules;
    private final ConsentDialogs dialogs;

    @SuppressWarnings("NullAway.Init")
    private String administrator;

    @Autowired
    ConsentsViewTest(
            ConsentService consents,
            ConsentRulesService rules,
            ConsentDialogs dialogs,
            ApplicationContext application) {
        super(application);
        this.consents = consents;
        this.rules = rules;
        this.dialogs = dialogs;
    }

    @BeforeEach
    void hireMore() {
        administrator = hire("lena", Role.ADMIN);
    }

    @Test
    void aConsentIsAskedForRefusedWithoutASignatureAndSavedWithOne() {
        clinics.as(therapist, () -> {
            navigate("clients/" + client + "/consents", Main.class);
            assertThat(texts()).contains("Missing", "Treatment: missing");
            test(button("Ask for consent")).click();
            test(button("Save consent")).click();
            var pad = find(SignaturePad.class).single();
            assertThat(pad.getElement().getProperty("error")).startsWith("The signature is missing.");
            assertThat(consents.history(client)).isEmpty();

            tell(pad, "DRAWN", JsonNodeFactory.instance.arrayNode().add("forged"));
            test(button("Save consent")).click();
            tell(pad, "DRAWN", JsonNodeFactory.instance.stringNode("M1 1LNaN 1"));
            test(button("Save consent")).click();
            assertThat(pad.getElement().getProperty("error")).startsWith("The signature could not be read.");
            assertThat(consents.history(client)).isEmpty();

            sign(pad);
            test(button("Save consent")).click();

            assertThat(consents.history(client)).hasSize(1);
            assertThat(texts()).contains("In force").doesNotContain("Treatment: missing");
            return true;
        });
    }

    @Test
    void aConsentIsWithdrawnAtOnceAndItsReasonIsShown() {
        clinics.as(therapist, () -> {
            give(ConsentScope.GENERAL, List.of());
            navigate("clients/" + client + "/consents", Main.class);
            var withdraw = find(Button.class).withText("Withdraw").all().getFirst();
            test(withdraw).click();
            test(find(TextArea.class).withCaption("Reason").single()).setValue("Changed my mind.");
            test(button("Withdraw now")).click();

            assertThat(consents.history(client).getFirst().withdrawal()).isNotNull();
            assertThat(texts()).contains("Withdrawn");
            return true;
        });
    }

    @Test
    void oneAreaIsWithdrawnAndItIsSaidWhichStay() {
        clinics.as(therapist, () -> {
            give(ConsentScope.SENSITIVE_AREA, List.of("gluteal-cleft", "abdomen"));
            navigate("clients/" + client + "/consents", Main.class);
            var withdraw = find(Button.class).withText("Withdraw").all().stream()
                    .filter(one -> one.getAriaLabel().orElse("").equals("Withdraw: Buttocks"))
                    .findFirst()
                    .orElseThrow();
            test(withdraw).click();
            assertThat(texts())
                    .contains(
                            "Buttocks: this ends at once. In force stays: Abdomen. The consent stays in the record. This"
                                    + " cannot be undone.");
            test(button("Withdraw now")).click();

            assertThat(consents.history(client).getFirst().openAreas()).hasSize(1);
            assertThat(texts())
                    .contains("Withdrawn", "In force")
                    .anyMatch(words -> words.endsWith("· withdrawn: Buttocks"));
            return true;
        });
    }

    @Test
    void theManagerReadsAndChangesNothing() {
        clinics.as(therapist, () -> give(ConsentScope.GENERAL, List.of()));
        clinics.as(manager, () -> {
            navigate("clients/" + client + "/consents", Main.class);

            assertThat(texts()).contains("In force");
            return assertThat(buttons()).doesNotContain("Ask for consent", "Ask", "Withdraw");
        });
    }

    @Test
    void beforeASensitiveAreaIsTreatedTheClientSignsAndSaysYes() {
        clinics.as(therapist, () -> {
            give(ConsentScope.GENERAL, List.of());
            navigate("clients/" + client + "/consents", Main.class);
            var confirmed = new ArrayList<SpokenConsent>();
            var dialog = dialogs.beforeTreating(client, List.of("gluteus-maximus"), List.of(), confirmed::addAll);
            assertThat(dialog.isNeeded()).isTrue();
            dialog.open();
            test(button("Go on")).click();
            assertThat(confirmed).isEmpty();
            assertThat(texts()).anyMatch(text -> text.startsWith("The written consent for the buttocks is missing."));

            give(ConsentScope.SENSITIVE_AREA, List.of("gluteal-cleft"));
            dialog.close();
            var again = dialogs.beforeTreating(client, List.of("gluteus-maximus"), List.of(), confirmed::addAll);
            again.open();
            test(find(Checkbox.class).all().stream()
                            .filter(tick -> tick.getLabel().startsWith("I asked today"))
                            .findFirst()
                            .orElseThrow())
                    .click();
            test(find(Button.class).withText("Go on").all().getLast()).click();

            assertThat(confirmed).extracting(SpokenConsent::area).containsExactly("gluteal-cleft");
            return assertThat(dialogs.beforeTreating(client, List.of("gluteus-maximus"), confirmed, all -> {})
                            .isNeeded())
                    .isFalse();
        });
    }

    @Test
    void lessThanThePlaceAsksNeedsAReasonAtItsField() {
        clinics.as(manager, () -> {
            navigate("consent-rules", Main.class);
            var months = find(IntegerField.class)
                    .withCaption("A written consent holds for")
                    .single();
            test(months).setValue(24);
            test(button("Save rules")).click();
            var reason = find(TextArea.class).withCaption("Why less is asked").single();
            assertThat(reason.isInvalid()).isTrue();

            test(reason).setValue("Our insurer accepts two years.");
            test(button("Save rules")).click();

            assertThat(rules.rules().rules().validMonths().value()).isEqualTo(24);
            return assertThat(rules.rules().looser()).hasSize(1);
        });
    }

    /** What a clinic typed before there was a list stays what it is. */
    @Test
    void aPlaceThatIsNotInTheListIsKept() {
        clinics.superuser()
                .sql("update clinic set jurisdiction = 'Bavaria' where clinic_id = ?")
                .param(clinics.riverside())
                .update();
        clinics.as(administrator, () -> {
            navigate("settings", Main.class);
            test(button("Save clinic")).click();
            return true;
        });

        assertThat(clinics.as(manager, rules::rules).shipped().key()).isEqualTo(ConsentRuleSets.NEUTRAL);
        assertThat(clinics.superuser()
                        .sql("select jurisdiction from clinic where clinic_id = ?")
                        .param(clinics.riverside())
                        .query(String.class)
                        .single())
                .isEqualTo("Bavaria");
    }

    @Test
    void anotherPlaceFillsInItsNumbers() {
        clinics.as(manager, () -> {
            navigate("consent-rules", Main.class);
            test(find(Select.class).single()).selectItem("Texas");

            return assertThat(find(IntegerField.class)
                            .withCaption("A guardian agrees below the age of")
                            .single()
                            .getValue())
                    .isEqualTo(17);
        });
    }

    private boolean give(ConsentScope scope, List<String> areas) {
        consents.give(client, ConsentDrafts.drawn(scope, areas, rules.words(scope, areas)));
        return true;
    }

    private static void sign(SignaturePad pad) {
        tell(pad, "DRAWN", JsonNodeFactory.instance.stringNode(ConsentDrafts.STROKES));
    }

    /** What the browser sends. */
    private static void tell(SignaturePad pad, String method, JsonNode strokes) {
        var detail = JsonNodeFactory.instance.objectNode();
        detail.put("method", method);
        detail.set("strokes", strokes);
        var data = JsonNodeFactory.instance.objectNode();
        data.set("event.detail", detail);
        var element = pad.getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "signature-change", data));
    }

    private List<String> texts() {
        var texts = new ArrayList<>(
                find(Span.class).all().stream().map(Span::getText).toList());
        find(com.vaadin.flow.component.html.Paragraph.class).all().forEach(text -> texts.add(text.getText()));
        find(Anchor.class).all().forEach(link -> texts.add(link.getText()));
        return texts;
    }
}
