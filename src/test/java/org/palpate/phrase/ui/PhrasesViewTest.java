/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.database.PalpateTest;
import org.palpate.phrase.PhraseDraft;
import org.palpate.phrase.PhraseRow;
import org.palpate.phrase.PhraseService;
import org.palpate.phrase.TemplateService;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Phrases and templates on screen, without a browser. */
@PalpateTest
class PhrasesViewTest extends SpringBrowserlessTest {

    private final PhraseService phrases;
    private final TemplateService templates;
    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private String therapist;

    @SuppressWarnings("NullAway.Init")
    private String manager;

    @Autowired
    PhrasesViewTest(PhraseService phrases, TemplateService templates, ApplicationContext application) {
        this.phrases = phrases;
        this.templates = templates;
        this.application = application;
    }

    @BeforeEach
    void takePeopleOn() {
        var number = System.nanoTime();
        therapist = "maria" + number;
        manager = "noor" + number;
        clinics = new TwoClinics(application).hire(therapist, Role.THERAPIST).hire(manager, Role.MANAGER);
    }

    @Test
    void aPhraseIsRefusedAtItsFieldAndKeptOnceItIsRight() {
        clinics.as(therapist, () -> {
            navigate("phrases", Main.class);
            test(button("Add phrase")).click();
            assertThat(find(RadioButtonGroup.class).all()).isEmpty();
            test(shortcut()).setValue("two words");
            test(text()).setValue("Left {side}");
            assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                    .contains("Left [side]");
            test(button("Save phrase")).click();
            assertThat(shortcut().isInvalid()).isTrue();
            assertThat(text().getValue()).isEqualTo("Left {side}");

            test(shortcut()).setValue(".QL");
            test(button("Save phrase")).click();
            assertThat(find(Dialog.class).all()).isEmpty();
            return assertThat(phrases.phrases()).extracting(PhraseRow::shortcut).containsExactly("ql");
        });
    }

    @Test
    void onesOwnOverTheClinicsIsSaidAndCanBeMadeFromIt() {
        clinics.as(manager, () -> phrases.addForClinic(new PhraseDraft("ql", "Ours")));
        clinics.as(therapist, () -> {
            navigate("phrases", Main.class);
            assertThat(buttons()).contains("Make it yours").doesNotContain("Edit", "Delete");
            test(button("Make it yours")).click();
            assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                    .contains("The clinic has .ql too. Where you write, yours is used.");
            test(button("Save phrase")).click();
            assertThat(spans()).contains("You have one of your own, which is used instead.");
            return assertThat(buttons()).contains("Edit", "Delete").doesNotContain("Make it yours");
        });
    }

    @Test
    void aDeletedPhraseComesBackWithUndo() {
        clinics.as(therapist, () -> phrases.add(new PhraseDraft("ql", "Mine")));
        clinics.as(therapist, () -> {
            navigate("phrases", Main.class);
            test(button("Delete")).click();
            assertThat(phrases.phrases()).isEmpty();
            test(button("Undo")).click();
            return assertThat(phrases.phrases()).extracting(PhraseRow::text).containsExactly("Mine");
        });
    }

    @Test
    void theSearchLooksAtShortcutAndText() {
        clinics.as(therapist, () -> {
            phrases.add(new PhraseDraft("ql", "Quadratus lumborum"));
            phrases.add(new PhraseDraft("rom", "Range"));
            navigate("phrases", Main.class);
            var search = find(TextField.class).withCaption("Search phrases").single();
            test(search).setValue("LUMBORUM");
            assertThat(spans()).contains(".ql", "1 phrase").doesNotContain(".rom");
            test(search).setValue(".r");
            assertThat(spans()).contains(".rom").doesNotContain(".ql");
            test(search).setValue("nothing of the sort");
            return assertThat(spans()).contains("0 phrases");
        });
    }

    @Test
    void theManagerWritesForTheClinic() {
        clinics.as(manager, () -> {
            navigate("phrases", Main.class);
            test(button("Add phrase")).click();
            test(shortcut()).setValue("ql");
            test(text()).setValue("Ours");
            test(find(RadioButtonGroup.class).single()).selectItem("Everybody in the clinic");
            test(button("Save phrase")).click();
            return assertThat(phrases.phrases()).allMatch(PhraseRow::ofClinic).hasSize(1);
        });
    }

    @Test
    void templatesAreReadByATherapist() {
        clinics.as(therapist, () -> {
            navigate("templates", Main.class);
            assertThat(spans()).contains("usually 75 min");
            return assertThat(buttons()).doesNotContain("Edit", "Switch off");
        });
    }

    @Test
    void templatesAreChangedByTheManager() {
        clinics.as(manager, () -> {
            navigate("templates", Main.class);
            test(find(Button.class).withText("Edit").all().getFirst()).click();
            test(find(TextField.class).withCaption("Name").single()).setValue("Intake visit");
            test(find(IntegerField.class).single()).setValue(90);
            test(button("Save template")).click();
            assertThat(spans()).contains("usually 90 min", "Changed by your clinic");
            test(find(Button.class).withText("Switch off").all().getFirst()).click();
            assertThat(spans()).contains("Switched off");
            return assertThat(templates.templates().getFirst().content().name()).isEqualTo("Intake visit");
        });
    }

    @Test
    void aTherapistIsNotAskedToWriteForTheClinic() {
        clinics.as(therapist, () -> {
            navigate("phrases", Main.class);
            return assertThat(buttons()).doesNotContain("Add the starter phrases");
        });
    }

    @Test
    void aManagerGivesTheClinicTheStarterPhrases() {
        clinics.as(manager, () -> {
            phrases.add(new PhraseDraft("mine", "Mine"));
            navigate("phrases", Main.class);
            assertThat(spans()).as("one's own are shown").contains(".mine");
            test(button("Add the starter phrases")).click();
            assertThat(spans()).contains(".mine", ".rom");
            return assertThat(buttons()).doesNotContain("Add the starter phrases");
        });
    }

    @Test
    void aManagerAddsATemplate() {
        clinics.as(manager, () -> {
            navigate("templates", Main.class);
            test(button("Add template")).click();
            test(find(TextField.class).withCaption("Name").single()).setValue("Follow-up");
            test(button("Save template")).click();
            assertThat(find(TextField.class).withCaption("Name").single().getErrorMessage())
                    .isEqualTo("There is already a template called \"Follow-up\".");
            test(find(TextField.class).withCaption("Name").single()).setValue("Lymph drainage");
            test(button("Save template")).click();
            assertThat(spans()).contains("Added by your clinic");
            return assertThat(templates.templates().getLast().content().name()).isEqualTo("Lymph drainage");
        });
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private TextField shortcut() {
        return find(TextField.class).withCaption("Shortcut").single();
    }

    private TextArea text() {
        return find(TextArea.class).withCaption("Text").single();
    }
}
