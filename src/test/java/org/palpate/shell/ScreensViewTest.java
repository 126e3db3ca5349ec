/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.chart.ChartService;
import org.palpate.chart.EncounterId;
import org.palpate.chart.NoteState;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.database.PalpateTest;
import org.palpate.plan.PlanService;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every view with its real services and database, without a browser. */
@PalpateTest
class ScreensViewTest extends SpringBrowserlessTest {

    private final ChartService chart;
    private final ClientService clients;
    private final PlanService plans;
    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private ClientId client;

    @Autowired
    ScreensViewTest(ChartService chart, ClientService clients, PlanService plans, ApplicationContext application) {
        this.chart = chart;
        this.clients = clients;
        this.plans = plans;
        this.application = application;
    }

    @BeforeEach
    void clinicWithOneClient() {
        var number = System.nanoTime();
        clinics = new TwoClinics(application)
                .hire("maria" + number, Role.THERAPIST)
                .hire("sam" + number, Role.FRONT_DESK)
                .hire("lena" + number, Role.ADMIN);
        therapist = "maria" + number;
        frontDesk = "sam" + number;
        administrator = "lena" + number;
        client = clinics.as(therapist, () -> clients.create(TwoClinics.contact("Helen", "Marsh")));
    }

    @SuppressWarnings("NullAway.Init")
    private String therapist;

    @SuppressWarnings("NullAway.Init")
    private String frontDesk;

    @SuppressWarnings("NullAway.Init")
    private String administrator;

    @Test
    void encounterIsSavedWhileItIsWrittenAndLockedOnceItIsSigned() {
        clinics.as(therapist, () -> {
            var encounter = chart.start(client);
            navigate(path(encounter), Main.class);
            test(area("Subjective")).setValue("Stiff after gardening.");
            assertThat(chart.open(encounter).content().subjective()).isEqualTo("Stiff after gardening.");

            test(button("Sign note")).click();
            test(button("Sign and lock")).click();

            assertThat(chart.open(encounter).state()).isEqualTo(NoteState.SIGNED);
            assertThat(area("Subjective").isReadOnly()).isTrue();
            assertThat(find(Anchor.class).all().stream().map(Anchor::getText)).contains("Session summary PDF");
            return encounter;
        });
    }

    @Test
    void todayNamesWhatIsNotSignedYet() {
        clinics.as(therapist, () -> {
            chart.start(client);

            navigate("", Main.class);

            return assertThat(find(Span.class).all().stream().map(Span::getText))
                    .contains("Helen Marsh", "Draft");
        });
    }

    @Test
    void planIsRefusedAtItsFieldAndKeptOnceItIsRight() {
        clinics.as(therapist, () -> {
            navigate("clients/" + client + "/plan", Main.class);
            var visits = find(IntegerField.class).withCaption("Planned visits").single();
            test(visits).setValue(1000);
            test(button("Save plan")).click();
            assertThat(visits.isInvalid()).isTrue();
            assertThat(plans.plan(client)).isEmpty();

            test(visits).setValue(6);
            test(button("Save plan")).click();

            return assertThat(plans.plan(client).orElseThrow().content().visits())
                    .isEqualTo(6);
        });
    }

    @Test
    void searchThatFindsNobodySaysSo() {
        clinics.as(therapist, () -> {
            navigate("clients", Main.class);
            test(find(TextField.class).withCaption("Search clients").single()).setValue("nobody at all");

            return assertThat(find(H3.class).single().getText()).isEqualTo("Nobody found");
        });
    }

    @Test
    void clientPageShowsTheFrontDeskNoClinicalTabs() {
        clinics.as(frontDesk, () -> {
            navigate("clients/" + client, Main.class);

            assertThat(find(H1.class).single().getText()).isEqualTo("Helen Marsh");
            return assertThat(find(Anchor.class).all().stream().map(Anchor::getText))
                    .contains("Details")
                    .doesNotContain("Encounters", "Treatment plan");
        });
    }

    @Test
    void administratorFindsAccountsAndTheClinic() {
        clinics.as(administrator, () -> {
            navigate("accounts", Main.class);
            assertThat(find(Span.class).all().stream().map(Span::getText)).contains(therapist);

            navigate("settings", Main.class);

            return assertThat(find(TextField.class)
                            .withCaption("Clinic name")
                            .single()
                            .getValue())
                    .isNotEmpty();
        });
    }

    private String path(EncounterId encounter) {
        return "clients/" + client + "/encounters/" + encounter;
    }

    private TextArea area(String label) {
        return find(TextArea.class).withCaption(label).single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }
}
