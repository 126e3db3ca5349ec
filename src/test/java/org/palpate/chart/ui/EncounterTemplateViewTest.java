/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.chart.ChartService;
import org.palpate.chart.EncounterId;
import org.palpate.chart.NoteDraft;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.database.PalpateTest;
import org.palpate.phrase.TemplateCard;
import org.palpate.phrase.TemplateDraft;
import org.palpate.phrase.TemplateService;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The template of a note on the encounter screen, without a browser. */
@PalpateTest
class EncounterTemplateViewTest extends SpringBrowserlessTest {

    private final ChartService chart;
    private final ClientService clients;
    private final TemplateService templates;
    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private String therapist;

    @SuppressWarnings("NullAway.Init")
    private String manager;

    @SuppressWarnings("NullAway.Init")
    private ClientId client;

    @SuppressWarnings("NullAway.Init")
    private EncounterId note;

    @Autowired
    EncounterTemplateViewTest(
            ChartService chart, ClientService clients, TemplateService templates, ApplicationContext application) {
        this.chart = chart;
        this.clients = clients;
        this.templates = templates;
        this.application = application;
    }

    @BeforeEach
    void startAVisit() {
        var number = System.nanoTime();
        therapist = "maria" + number;
        manager = "noor" + number;
        clinics = new TwoClinics(application).hire(therapist, Role.THERAPIST).hire(manager, Role.MANAGER);
        client = clinics.as(therapist, () -> clients.create(TwoClinics.contact("Given", "Family")));
        note = clinics.as(therapist, () -> chart.start(client));
    }

    @Test
    void promptsStandBesideTheSectionsAndAreNotSigned() {
        clinics.as(therapist, () -> {
            open();
            assertThat(section("Subjective").getHelperText()).startsWith("Why they come, in their words · Since when");
            assertThat(find(Span.class).all().stream().map(Span::getText)).contains("Usually 75 min");
            test(section("Plan")).setValue("Side-lying, 30 min");
            var signed = chart.sign(note, chart.open(note).version()).content();
            open();
            return assertThat(signed)
                    .usingRecursiveComparison()
                    .ignoringFields("origins")
                    .isEqualTo(new NoteDraft("", "", "", "Side-lying, 30 min", signed.marks()));
        });
        assertThat(section("Subjective").getHelperText()).isNullOrEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anotherIsChosenWhileTheNoteIsBlank() {
        clinics.as(therapist, () -> {
            open();
            var choice = (Select<String>)
                    find(Select.class).withCaption("Kind of visit").single();
            test(choice).selectItem("Prenatal");
            assertThat(chart.open(note).content().origins().template()).isEqualTo("prenatal");
            assertThat(section("Subjective").getHelperText()).startsWith("Weeks");
            test(section("Plan")).setValue("Side-lying");
            assertThat(choice.isReadOnly()).isTrue();
            test(section("Plan")).setValue("");
            assertThat(choice.isReadOnly()).isFalse();
            test(choice).selectItem("No template");
            assertThat(section("Subjective").getHelperText()).isNullOrEmpty();
            assertThat(chart.open(note).content().origins().template()).isEmpty();
            return true;
        });
    }

    @Test
    void whatATemplateLeavesOutOfViewIsBroughtBack() {
        clinics.as(manager, () -> {
            var first = templates.templates().getFirst();
            var mapless = new TemplateDraft("Talk", "", "", "", "", EnumSet.of(TemplateCard.LAST_VISIT), null);
            templates.change(first.key(), mapless, first.version());
            return true;
        });
        clinics.as(therapist, () -> {
            open();
            var show = find(Button.class)
                    .withText("Show the body map and what I see")
                    .single();
            var columns = find(Div.class).withClassName("encounter-columns").single();
            assertThat(columns.getClassNames()).contains("without-map");
            test(show).click();
            return assertThat(columns.getClassNames()).doesNotContain("without-map");
        });
    }

    private void open() {
        navigate("clients/" + client.value() + "/encounters/" + note.value(), Main.class);
    }

    private TextArea section(String label) {
        return find(TextArea.class).withCaption(label).single();
    }
}
