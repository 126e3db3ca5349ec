/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.base.Ids;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.database.PalpateTest;
import org.palpate.phrase.TemplateService;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PalpateTest
class NoteTemplatesTest {

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

    @Autowired
    NoteTemplatesTest(
            ChartService chart, ClientService clients, TemplateService templates, ApplicationContext application) {
        this.chart = chart;
        this.clients = clients;
        this.templates = templates;
        this.application = application;
    }

    @BeforeEach
    void takePeopleOn() {
        therapist = "maria" + System.nanoTime();
        manager = "noor" + System.nanoTime();
        clinics = new TwoClinics(application).hire(therapist, Role.THERAPIST).hire(manager, Role.MANAGER);
        client = clinics.as(therapist, () -> clients.create(TwoClinics.contact("Given", "Family")));
    }

    @Test
    void aClientWithoutASignedNoteBeginsWithTheFirstVisitElseTheFollowUp() {
        var first = start();
        assertThat(template(first)).isEqualTo("first-visit");
        assertThat(template(start())).isEqualTo("first-visit");
        save(first, 1, "Text", "first-visit");
        sign(first);
        assertThat(template(start())).isEqualTo("follow-up");
    }

    @Test
    void whatTheClinicSwitchedOffIsNotBegunWith() {
        clinics.as(manager, () -> {
            templates.switchOff("first-visit", TemplateService.UNTOUCHED);
            return true;
        });
        assertThat(template(start())).isEmpty();
    }

    @Test
    void anotherIsTakenWhileTheNoteIsBlankAndKeptAfterwards() {
        var note = start();
        save(note, 1, "", "sports");
        assertThat(template(note)).isEqualTo("sports");
        save(note, 2, "Text", "prenatal");
        assertThat(template(note)).isEqualTo("prenatal");
        save(note, 3, "More text", "sports");
        assertThat(template(note)).isEqualTo("prenatal");
        assertThat(open(note).content().subjective()).isEqualTo("More text");
    }

    @Test
    void anUnknownOneIsNotKeptButTheTextIs() {
        var note = start();
        save(note, 1, "Text", "no-such");
        assertThat(template(note)).isEqualTo("first-visit");
        assertThat(open(note).content().subjective()).isEqualTo("Text");
    }

    private EncounterId start() {
        return clinics.as(therapist, () -> chart.start(client));
    }

    private OpenedNote open(EncounterId note) {
        return clinics.as(therapist, () -> chart.open(note));
    }

    private String template(EncounterId note) {
        return open(note).content().origins().template();
    }

    private void save(EncounterId note, long sequence, String subjective, String template) {
        var content =
                new NoteDraft(subjective, "", "", "", List.of(), Origins.none().withTemplate(template));
        var version = open(note).version();
        assertThat(clinics.as(therapist, () -> chart.save(note, new DraftSave(Ids.next(), sequence, version, content))))
                .isInstanceOf(SaveOutcome.Saved.class);
    }

    private void sign(EncounterId note) {
        clinics.as(therapist, () -> chart.sign(note, open(note).version()));
    }
}
