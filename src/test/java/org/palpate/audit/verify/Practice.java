/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.palpate.chart.CosignService;
import org.palpate.chart.DraftSave;
import org.palpate.chart.EncounterId;
import org.palpate.chart.NewAmendment;
import org.palpate.chart.NoteDraft;
import org.palpate.chart.Reading;
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
import org.palpate.clinic.Licence;
import org.palpate.consent.ConsentDrafts;
import org.palpate.consent.ConsentRulesService;
import org.palpate.consent.ConsentScope;
import org.palpate.consent.ConsentService;
import org.palpate.intake.Answer;
import org.palpate.intake.IntakeService;
import org.palpate.intake.KioskService;
import org.palpate.intake.Reply;
import org.palpate.intake.SampleIntake;
import org.palpate.intake.Tablet;
import org.palpate.library.LibraryKind;
import org.palpate.library.LibraryService;
import org.palpate.library.Movement;
import org.palpate.library.Range;
import org.palpate.library.Technique;
import org.palpate.library.Trait;
import org.palpate.plan.PlanDraft;
import org.palpate.plan.PlanService;
import org.palpate.screening.Decision;
import org.palpate.screening.DecisionDraft;
import org.palpate.screening.ScreeningService;
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
    private final CosignService cosigning;
    private final VisitService visits;
    private final PlanService plans;
    private final ConsentService consents;
    private final ConsentRulesService consentRules;
    private final IntakeService intakes;
    private final KioskService kiosks;
    private final ScreeningService screening;
    private final LibraryService library;

    Practice(
            FoundingService founding,
            ClinicService clinic,
            AccountService accounts,
            ClientService clients,
            ChartService chart,
            CosignService cosigning,
            VisitService visits,
            PlanService plans,
            ConsentService consents,
            ConsentRulesService consentRules,
            IntakeService intakes,
            KioskService kiosks,
            ScreeningService screening,
            LibraryService library) {
        this.founding = founding;
        this.clinic = clinic;
        this.accounts = accounts;
        this.clients = clients;
        this.chart = chart;
        this.cosigning = cosigning;
        this.visits = visits;
        this.plans = plans;
        this.consents = consents;
        this.consentRules = consentRules;
        this.intakes = intakes;
        this.kiosks = kiosks;
        this.screening = screening;
        this.library = library;
    }

    /** Returns the clinic's id. */
    UUID open() {
        var staff = new UUID[4];
        var draft = new ClinicDraft("Łąka & Søn", "", "", "", "ON", "America/Toronto", "A4");
        var id = founding.foundForDemo(draft, () -> {
            staff[0] = hire("practice.therapist", Role.THERAPIST);
            staff[1] = hire("practice.former", Role.THERAPIST);
            staff[2] = hire("practice.manager", Role.MANAGER);
            staff[3] = hire("practice.student", Role.THERAPIST);
        });
        Actors.runAs(Actor.system(id), () -> accounts.setEnabled(staff[1], false));
        Actors.runAs(new Actor(staff[2], id, "practice.manager", "Ana", Set.of(Role.MANAGER)), this::furnish);
        var therapist = new Actor(staff[0], id, "practice.therapist", "Ana", Set.of(Role.THERAPIST));
        supervise(id, staff[3], staff[0]);
        learn(new Actor(staff[3], id, "practice.student", "Ana", Set.of(Role.THERAPIST)), therapist);
        Actors.runAs(therapist, () -> work(staff[1]));
        return id;
    }

    private UUID hire(String username, Role role) {
        return clinic.hire(new NewAccount(username, "Ana Ćwik", "correct horse staple", Set.of(role)), "RMT", "4711");
    }

    private void supervise(UUID id, UUID student, UUID supervisor) {
        Actors.runAs(Actor.system(id), () -> {
            clinic.license(supervisor, Set.of(Licence.CO_SIGNING));
            clinic.supervise(student, supervisor);
        });
    }

    /**
     * A note that was taken back, sent back and co-signed, one of those amended; one that was sent back and is open, and
     * one that waits.
     */
    private void learn(Actor student, Actor supervisor) {
        for (int number = 6; number <= 7; number++) {
            var named = number;
            var client = Actors.callAs(student, () -> client(named));
            var cosigned = Actors.callAs(student, () -> submitted(client));
            Actors.runAs(student, () -> {
                cosigning.withdraw(cosigned, chart.open(cosigned).version());
                sign(cosigned, 3);
            });
            Actors.runAs(supervisor, () -> sendBack(cosigned));
            Actors.runAs(student, () -> sign(cosigned, 4));
            Actors.runAs(
                    supervisor,
                    () -> cosigning.cosign(cosigned, chart.open(cosigned).version()));
            if (number == 7) {
                Actors.runAs(student, () -> amend(cosigned, Amendment.Kind.ADDENDUM));
            }
            var open = Actors.callAs(student, () -> submitted(client));
            Actors.runAs(supervisor, () -> sendBack(open));
            Actors.runAs(student, () -> submitted(client));
        }
    }

    private EncounterId submitted(ClientId client) {
        var id = chart.start(client);
        sign(id, 2);
        return id;
    }

    private void sendBack(EncounterId id) {
        cosigning.sendBack(id, chart.open(id).version(), "Which “side”?");
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

    /** An entry of its own, changed once, off and on and off; and one that ships, switched off. */
    private void furnish() {
        var own = library.add(technique("", "Ćwik's hold"));
        var key = own.content().key();
        own = library.change(technique(key, "Ćwik's long hold"), own.version());
        own = library.switchOff(LibraryKind.TECHNIQUE, key, own.version());
        own = library.switchOn(LibraryKind.TECHNIQUE, key, own.version());
        library.switchOff(LibraryKind.TECHNIQUE, key, own.version());
        library.switchOff(LibraryKind.TECHNIQUE, "cupping-therapy", LibraryService.UNTOUCHED);
    }

    private static Technique technique(String key, String name) {
        return new Technique(
                key,
                name,
                List.of(),
                Technique.Family.OTHER,
                Technique.Level.TECHNIQUE,
                "What is done.",
                List.of(Technique.Applicator.FEET),
                List.of(),
                new Range(2, 4),
                List.of(),
                List.of(),
                null,
                null,
                List.of(Trait.COMPRESSION),
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                List.of());
    }

    /** Told twice, once on the tablet, which somebody looks at. */
    private void tell(ClientId client) {
        var today = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        intakes.save(client, SampleIntake.full(today), IntakeService.NO_INTAKE);
        Tablet.fillIn(kiosks, kiosks.handOver(client), SampleIntake.answers(Map.of("touch", Reply.of(Answer.YES))));
        intakes.accept(client, 2);
        intakes.current(client);
    }

    /** Decided twice: the second decision is the one that holds. */
    private void decide(ClientId client, EncounterId encounter) {
        var facts = visits.facts(encounter);
        screening.decide(client, facts, DecisionDraft.of(Decision.WENT_ON, "The doctor agreed by telephone."));
        screening.decide(client, facts, DecisionDraft.of(Decision.WENT_ON, "The doctor agreed, in writing."));
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
        tell(client);
        var amended = chart.start(client);
        write(amended, 1, VisitCheck.empty().withObservations(Set.of("visible-spinal-deformity")));
        decide(client, amended);
        chart.sign(amended, chart.open(amended).version());
        amend(amended, Amendment.Kind.LATE_ENTRY);
        amend(amended, Amendment.Kind.CORRECTION);
        // nothing was asked here
        var plain = chart.start(client);
        save(plain, new NoteDraft("Only talked.", "", "", "", List.of()));
        decideOnce(plain);
        chart.sign(plain, chart.open(plain).version());
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
        consents.withdraw(client, photo.id(), List.of(), "No pictures");
    }

    private void sign(EncounterId id, int intensity) {
        write(id, intensity, VisitCheck.empty());
        decideOnce(id);
        chart.sign(id, chart.open(id).version());
    }

    /** Clients whose health history fires a rule are treated all the same. */
    private void decideOnce(EncounterId id) {
        if (visits.open(id).undecided()) {
            screening.decide(
                    chart.open(id).clientId(), visits.facts(id), DecisionDraft.of(Decision.WENT_ON, "As agreed."));
        }
    }

    private void write(EncounterId id, int intensity, VisitCheck check) {
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
        var measured = List.of(
                Reading.of("rom-lumbar-flexion", Side.MIDLINE).withValue(45.5),
                Reading.of("straight-leg-raise", Side.LEFT)
                        .withValue(60.0)
                        .withPain(4)
                        .withResult(Reading.Result.POSITIVE)
                        .taken(Movement.Mode.PASSIVE, Movement.Device.GONIOMETER, Movement.Position.LYING_FACE_UP)
                        .saying("hard — “bony”", "Đau"));
        var text = new NoteDraft("Sore since Monday.", "Tight — 5/10", "Strain?", "Again in a week.\n\tWalk.", marks)
                .withReadings(measured);
        save(id, new NoteDraft("Sore.", "", "", "", marks.reversed()).withReadings(measured.reversed()));
        save(id, text);
        visits.keep(
                id,
                check.withConsentReason("Agreed aloud; the paper follows."),
                visits.open(id).version());
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
