/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.base.Rejection;
import org.palpate.client.ClientId;
import org.palpate.database.PalpateTest;
import org.palpate.intake.Answer;
import org.palpate.intake.HealthUpdate;
import org.palpate.intake.HealthUpdate.Changed;

@PalpateTest
class HealthUpdateFieldTest extends SpringBrowserlessTest {

    private final HealthUpdateField field = new HealthUpdateField();

    @BeforeEach
    void show() {
        UI.getCurrentOrThrow().add(field);
    }

    @Test
    void whoSaysThatSomethingChangedSaysWhat() {
        assertThat(field.getValue()).isEqualTo(HealthUpdate.notAsked());
        assertThat(find(TextArea.class, field).all()).isEmpty();

        test(group("Has anything changed in your health?")).selectItem("Something changed");
        test(find(TextArea.class, field).single()).setValue("New tablets");

        assertThat(field.getValue()).isEqualTo(new HealthUpdate(Changed.CHANGED, Map.of(), "New tablets", null));
    }

    @Test
    void theQuestionsOfEveryVisitUnfoldForTheLowBack() {
        assertThat(find(Details.class, field).single().isOpened()).isFalse();
        field.setLowBack(true);
        test(group("Any numbness between your legs or around your bottom?")).selectItem("Not sure");
        assertThat(field.getValue().answers()).isEqualTo(Map.of("saddle-numbness", Answer.UNSURE));
        field.setLowBack(false);
        assertThat(find(Details.class, field).single().isOpened())
                .as("what is answered is not folded away")
                .isTrue();
    }

    @Test
    void knowsTheWayToTheHealthHistoryAndItsVersion() {
        var client = new ClientId(UUID.fromString("01930000-0000-7000-8000-000000000001"));
        field.setHealthHistory(client, 3);
        var link = find(Anchor.class, field).single();
        assertThat(link.getText()).isEqualTo("Update the health history");
        assertThat(link.getHref()).isEqualTo("clients/" + client + "/health/edit");
        test(group("Has anything changed in your health?")).selectItem("Nothing changed");
        assertThat(field.getValue().intakeNumber()).isEqualTo(3);
        field.setReadOnly(true);
        assertThat(find(Anchor.class, field).all()).isEmpty();
    }

    @Test
    void aRefusalStandsWhereItIsWritten() {
        field.setValue(new HealthUpdate(Changed.NOTHING_CHANGED, Map.of(), "New tablets", 1));
        field.show(new Rejection("healthUpdate", "Change one of the two."));
        var note = find(TextArea.class, field).single();
        assertThat(note.getValue()).isEqualTo("New tablets");
        assertThat(note.isInvalid()).isTrue();
        assertThat(note.getErrorMessage()).isEqualTo("Change one of the two.");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> group(String caption) {
        return find(RadioButtonGroup.class, field).withCaption(caption).single();
    }
}
