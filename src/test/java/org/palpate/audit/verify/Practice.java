/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.palpate.anatomy.Build;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.bodymap.BodyMark.Quality;
import org.palpate.bodymap.BodyMark.Waypoint;
import org.palpate.bodymap.Landmark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.chart.Amendment;
import org.palpate.chart.ChartService;
import org.palpate.chart.DraftSave;
import org.palpate.chart.EncounterId;
import org.palpate.chart.NewAmendment;
import org.palpate.chart.NoteDraft;
import org.palpate.chart.SaveOutcome.Saved;
import org.palpate.chart.VisitCheck;
import org.palpate.chart.VisitService;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.client.ClinicalProfile;
import org.palpate.client.Contact;
import org.palpate.clinic.ClinicDraft;
import org.palpate.clinic.ClinicService;
import org.palpate.clinic.FoundingService;
import org.palpate.consent.ConsentDrafts;
import org.palpate.consent.ConsentRulesService;
import org.palpate.consent.ConsentScope;
import org.palpate.consent.ConsentService;
import org.palpate.plan.PlanDraft;
import org.palpate.plan.PlanService;
import org.palpate.security.AccountService;
import org.palpate.security.Actor;
import org.palpate.security.Actors;
import org.palpate.security.NewAccount;
import org.palpate.security.Role;
import org.springframework.stereotype.Component;

/** A clinic in which everything happens that leaves a trace, beside those of the demo. */
@Component
final class Practice {

    private final FoundingService founding;
    private final ClinicService clinic;
    private final AccountService accounts;
    private final ClientService clients;
    private final ChartService chart;
    private final VisitService visits;
    private final PlanService plans;
    private final ConsentService consents;
    private final ConsentRulesService consentRules;

    Practice(
            FoundingService founding,
            ClinicService clinic,
            AccountService accounts,
            ClientService clients,
            ChartService chart,
            VisitService visits,
            PlanService plans,
            ConsentService consents,
            ConsentRulesService consentRules) {
        this.founding = founding;
        this.clinic = clinic;
        this.accounts = accounts;
        this.clients = clients;
        this.chart = chart;
        this.visits = visits;
        this.plans = plans;
        this.consents = consents;
        this.consentRules = consentRules;
    }

    /** Returns the clinic's id. */
    UUID open() {
        var staff = new UUID[2];
        var draft = new ClinicDraft("Łąka & Søn", "", "", "", "ON", "America/Toronto", "A4");
        var id = founding.foundForDemo(draft, () -> {
            staff[0] = hire("practice.therapist", Role.THERAPIST);
            staff[1] = hire("practice.former", Role.THERAPIST);
        });
        Actors.runAs(Actor.system(id), () -> accounts.setEnabled(staff[1], false));
        Actors.runAs(
                new Actor(staff[0], id, "practice.therapist", "Ana", Set.of(Role.THERAPIST)), () -> work(staff[1]));
        return id;
    }

    private UUID hire(String username, Role role) {
        return clinic.hire(new NewAccount(username, "Ana Ćwik", "correct horse staple", Set.of(role)), "RMT", "4711");
    }

    private void work(UUID colleague) {
        var treated = new ArrayList<ClientId>();
        for (int number = 1; number <= 4; number++) {
            treated.add(client(number));
            treat(treated.getLast(), colleague);
        }
        treated.forEach(this::changeMind);
        // the last word is a signature, so everything before it is under a checkpoint
        sign(chart.start(client(5)), 5);
    }

    private ClientId client(int number) {
        var id = clients.create(new Contact(
                "Ольга " + number,
                "Đặng",
                "",
                "she/her",
                LocalDate.of(1980, 1, number),
                "+1 555 010" + number,
                "",
                "1 Main St\nToronto",
                ""));
        var version = clients.summary(id).version();
        clients.changeClinicalProfile(id, new ClinicalProfile("", "latex", "firm \"but\" kind", ""), version);
        return id;
    }

    private void treat(ClientId client, UUID colleague) {
        clients.share(client, colleague);
        clients.endCare(client, colleague);
        clients.find("ольга", 0, 50);
        chart.history(client, 0, 50);
        chart.start(client);
        var discarded = chart.start(client);
        chart.discard(discarded, chart.open(discarded).version());
        var amended = chart.start(client);
        sign(amended, 1);
        amend(amended, Amendment.Kind.LATE_ENTRY);
        amend(amended, Amendment.Kind.CORRECTION);
        var wrong = chart.start(client);
        sign(wrong, 2);
        chart.markInError(wrong, chart.open(wrong).version(), "Wrong client");
        var plan = new PlanDraft(
                List.of(new PlanDraft.Goal("Sleep through", "nights a week", null)),
                "weekly",
                6,
                60,
                "effleurage",
                "walk",
                "",
                LocalDate.now(ZoneOffset.UTC).plusDays(30));
        var version = plans.save(client, plan, PlanService.NO_PLAN).version();
        plans.save(
                client,
                new PlanDraft(plan.goals(), "every two weeks", null, 60, "", "walk", "", plan.reviewDate()),
                version);
        plans.plan(client);
    }

    private void changeMind(ClientId client) {
        var words = consentRules.words(ConsentScope.PHOTO, List.of());
        var photo = consents.give(client, ConsentDrafts.drawn(ConsentScope.PHOTO, List.of(), words));
        consents.withdraw(client, photo.id(), "No pictures");
    }

    private void sign(EncounterId id, int intensity) {
        var marks = List.of(
                MarkBuilder.found("quadratus-lumborum", Side.LEFT)
                        .intensity(intensity)
                        .quality(Quality.TIGHT, Quality.ACHING)
                        .refersTo("buttock", Side.LEFT)
                        .build(),
                MarkBuilder.found("gluteus-medius", Side.RIGHT)
                        .at(0.25, 1.0)
                        .tone(3)
                        .note("“old” \u00e9 scar")
                        .build(),
                MarkBuilder.reported("buttock", Side.RIGHT)
                        .figure(Build.FEMALE)
                        .at(0.55, 0.5)
                        .arrow(new Waypoint(0.56, 0.625), new Waypoint(0.56, 0.75))
                        .landmark(Landmark.SCIATIC_COURSE)
                        .build(),
                MarkBuilder.treated("gluteus-maximus", Side.LEFT)
                        .technique("effleurage", 3, 10)
                        .build());
        var text = new NoteDraft("Sore since Monday.", "Tight — 5/10", "Strain?", "Again in a week.\n\tWalk.", marks);
        save(id, new NoteDraft("Sore.", "", "", "", marks.reversed()));
        save(id, text);
        visits.keep(
                id,
                VisitCheck.empty().withConsentReason("Agreed aloud; the paper follows."),
                visits.open(id).version());
        chart.sign(id, chart.open(id).version());
    }

    private void save(EncounterId id, NoteDraft text) {
        var outcome = chart.save(id, new DraftSave(Ids.next(), 1, chart.open(id).version(), text));
        if (!(outcome instanceof Saved)) {
            throw new IllegalStateException("Not saved: " + outcome);
        }
    }

    private void amend(EncounterId id, Amendment.Kind kind) {
        chart.amend(id, chart.open(id).version(), NewAmendment.added(kind, "Forgotten", "Also the left side."));
    }
}
