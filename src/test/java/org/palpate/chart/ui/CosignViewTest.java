/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.base.Ids;
import org.palpate.chart.ChartService;
import org.palpate.chart.DraftSave;
import org.palpate.chart.EncounterId;
import org.palpate.chart.NoteDraft;
import org.palpate.chart.NoteState;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.clinic.ClinicService;
import org.palpate.clinic.Licence;
import org.palpate.database.PalpateTest;
import org.palpate.security.Actor;
import org.palpate.security.Actors;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A note that waits for its co-signature, on the screens of those whom it concerns, without a browser. */
@PalpateTest
class CosignViewTest extends SpringBrowserlessTest {

    private final ChartService chart;
    private final ClientService clients;
    private final ClinicService clinic;
    private final ApplicationContext application;
    private final String student = "s" + System.nanoTime();
    private final String supervisor = "v" + System.nanoTime();
    private final String manager = "m" + System.nanoTime();

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private ClientId client;

    @SuppressWarnings("NullAway.Init")
    private EncounterId note;

    @Autowired
    CosignViewTest(ChartService chart, ClientService clients, ClinicService clinic, ApplicationContext application) {
        this.chart = chart;
        this.clients = clients;
        this.clinic = clinic;
        this.application = application;
    }

    @BeforeEach
    void submitANote() {
        clinics = new TwoClinics(application)
                .hire(student, Role.THERAPIST)
                .hire(supervisor, Role.THERAPIST)
                .hire(manager, Role.MANAGER);
        Actors.runAs(Actor.system(clinics.riverside()), () -> {
            clinic.license(clinics.id(supervisor), Set.of(Licence.CO_SIGNING));
            clinic.supervise(clinics.id(student), clinics.id(supervisor));
        });
        client = clinics.as(student, () -> clients.create(TwoClinics.contact("Helen", "Marsh")));
        note = clinics.as(student, () -> {
            var id = chart.start(client);
            chart.save(id, new DraftSave(Ids.next(), 1, 0, new NoteDraft("Sore.", "", "", "", List.of())));
            chart.sign(id, chart.open(id).version());
            return id;
        });
    }

    @Test
    void todayTellsTheSupervisorWhatToCoSign() {
        assertThat(today(supervisor)).contains("To co-sign");
    }

    @Test
    void todayTellsTheAuthorWhatWaits() {
        assertThat(today(student)).contains("My notes waiting for co-signature");
    }

    @Test
    void todayTellsTheManagerWhatWaitsAnywhere() {
        assertThat(today(manager)).contains("Waiting for co-signature, whole clinic");
        assertThat(captions()).doesNotContain("Choose supervisor");
    }

    @Test
    void theSupervisorReadsAndCoSigns() {
        clinics.as(supervisor, () -> {
            encounter();
            assertThat(captions()).contains("Send back").doesNotContain("Amend", "Take back", "Sign note");
            press("Co-sign");
            assertThat(texts(Paragraph.class)).contains("Sore.");
            press("Co-sign and lock");
            assertThat(captions()).doesNotContain("Send back");
            return assertThat(chart.open(note).state()).isEqualTo(NoteState.SIGNED);
        });
    }

    @Test
    void theSupervisorSendsBackAndTheAuthorReadsWhy() {
        clinics.as(supervisor, () -> {
            encounter();
            press("Send back");
            test(find(TextArea.class).withCaption("What is to be changed").single())
                    .setValue("Which side?");
            find(Button.class).withText("Send back").all().getLast().click();
            return assertThat(chart.open(note).state()).isEqualTo(NoteState.DRAFT);
        });
        clinics.as(student, () -> {
            encounter();
            assertThat(find(SentBackCard.class).all()).hasSize(1);
            assertThat(texts(Paragraph.class)).contains("Which side?");
            assertThat(captions()).contains("Sign note");
            navigate("", Main.class);
            return assertThat(texts(Span.class)).contains("Sent back");
        });
    }

    @Test
    void theAuthorTakesItBack() {
        clinics.as(student, () -> {
            encounter();
            assertThat(captions()).contains("Take back").doesNotContain("Co-sign", "Amend");
            press("Take back");
            var dialog = find(ConfirmDialog.class).single();
            test(dialog).confirm();
            assertThat(captions()).contains("Sign note");
            return assertThat(chart.open(note).state()).isEqualTo(NoteState.DRAFT);
        });
    }

    @Test
    void withoutASupervisorTheManagerIsAskedForOne() {
        Actors.runAs(Actor.system(clinics.riverside()), () -> clinic.license(clinics.id(supervisor), Set.of()));
        clinics.as(manager, () -> {
            navigate("", Main.class);
            assertThat(texts(Span.class)).anyMatch(words -> words.endsWith("Nobody can co-sign it at the moment"));
            press("Choose supervisor");
            return assertThat(texts(Paragraph.class)).anyMatch(words -> words.startsWith("Nobody has \"Co-signing\""));
        });
    }

    private List<String> today(String who) {
        return clinics.as(who, () -> {
            navigate("", Main.class);
            return texts(H2.class);
        });
    }

    private void encounter() {
        navigate("clients/" + client.value() + "/encounters/" + note.value(), Main.class);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private List<String> captions() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private <C extends HtmlContainer & HasText> List<String> texts(Class<C> type) {
        return find(type).all().stream().map(HasText::getText).toList();
    }
}
