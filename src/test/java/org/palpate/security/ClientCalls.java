/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import static org.palpate.security.AccessCell.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.palpate.base.Ids;
import org.palpate.client.ClientService;
import org.palpate.client.ClinicalProfile;
import org.palpate.consent.ConsentService;
import org.palpate.intake.IntakeService;
import org.palpate.intake.KioskService;
import org.palpate.library.Trait;
import org.palpate.screening.ScreeningService;
import org.springframework.context.ApplicationContext;

/** How the methods that are about a client are called. */
final class ClientCalls {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final TwoClinics clinics;
    private final ClientService clients;
    private final IntakeService intakes;
    private final ScreeningService screening;
    private final KioskService kiosks;
    private final ConsentService consents;

    ClientCalls(TwoClinics clinics, ApplicationContext application) {
        this.clinics = clinics;
        clients = application.getBean(ClientService.class);
        intakes = application.getBean(IntakeService.class);
        screening = application.getBean(ScreeningService.class);
        kiosks = application.getBean(KioskService.class);
        consents = application.getBean(ConsentService.class);
    }

    void putInto(Map<String, AccessCall> all) {
        all.put("ClientService.find", on -> clients.find("", 0, 10));
        all.put("ClientService.count", on -> clients.count(""));
        all.put("ClientService.possibleDuplicates", on -> clients.possibleDuplicates(TwoClinics.contact("Given", "F")));
        all.put("ClientService.create", on -> clients.create(TwoClinics.contact("New", "Client")));
        all.put("ClientService.summary", on -> clients.summary(on.client()));
        all.put(
                "ClientService.changeContact",
                on -> done(() -> clients.changeContact(
                        on.client(), TwoClinics.contact("Given", "Changed" + NEXT.get()), on.clientVersion())));
        all.put("ClientService.clinicalProfile", on -> clients.clinicalProfile(on.client()));
        all.put(
                "ClientService.changeClinicalProfile",
                on -> done(() -> clients.changeClinicalProfile(
                        on.client(),
                        new ClinicalProfile("Alert " + NEXT.incrementAndGet(), "", "", ""),
                        on.clientVersion())));
        all.put("ClientService.care", on -> clients.care(on.client()));
        all.put("ClientService.share", on -> done(() -> clients.share(on.client(), clinics.id("erin"))));
        all.put("ClientService.endCare", on -> done(() -> clients.endCare(on.client(), clinics.id("bob"))));
        all.put("IntakeService.current", on -> intakes.current(on.client()).orElseThrow());
        all.put("IntakeService.history", on -> intakes.history(on.client()).getFirst());
        all.put("IntakeService.difference", on -> intakes.difference(on.client(), 0, 1));
        all.put("IntakeService.facts", on -> intakes.facts(on.client()));
        all.put(
                "IntakeService.save",
                on -> intakes.save(on.client(), Records.intake("Run " + NEXT.incrementAndGet()), on.intakeVersion()));
        all.put("IntakeService.accept", on -> intakes.accept(on.client(), 1));
        all.put("IntakeService.draft", on -> intakes.draft(on.client()));
        all.put(
                "IntakeService.keep",
                on -> done(() -> intakes.keep(on.client(), Records.intake("R" + NEXT.incrementAndGet()), 0)));
        all.put("IntakeService.discard", on -> done(() -> intakes.discard(on.client())));
        all.put("KioskService.handOver", on -> kiosks.handOver(on.client()));
        all.put("KioskService.takeBack", on -> done(() -> kiosks.takeBack(on.client())));
        all.put("KioskService.unfinished", on -> kiosks.unfinished(on.client()));
        all.put("KioskService.putAside", on -> done(() -> kiosks.putAside(on.client())));
        all.put("KioskService.open", on -> done(() -> kiosks.open(on.kiosk(), on.kioskSecret())));
        all.put("KioskService.form", on -> kiosks.form(on.kiosk()));
        all.put(
                "KioskService.keep",
                on -> done(() -> kiosks.keep(on.kiosk(), Records.intake("R" + NEXT.incrementAndGet()))));
        all.put("KioskService.finish", on -> done(() -> kiosks.finish(on.kiosk(), Records.intake("Walk"))));
        all.put("ConsentService.inForce", on -> consents.inForce(on.client(), LocalDate.EPOCH));
        all.put("ConsentService.needs", on -> consents.needs(on.client(), LocalDate.EPOCH, Set.of("gluteus-maximus")));
        all.put("ConsentService.history", on -> consents.history(on.client()).getFirst());
        all.put("ConsentService.give", on -> consents.give(on.client(), on.consent()));
        all.put("ConsentService.withdraw", on -> consents.withdraw(on.client(), on.consentId(), List.of(), ""));
        all.put("ScreeningService.screen", on -> screening.screen(on.client(), Records.visit()));
        all.put(
                "ScreeningService.against",
                on -> screening.against(on.client(), Records.visit(), Map.of("heat", Set.of(Trait.HEAT))));
        all.put("ScreeningService.observations", on -> screening.observations());
        all.put("ScreeningService.placeNotes", on -> screening.placeNotes());
        all.put("ScreeningService.clearances", on -> screening.clearances(on.client()));
        all.put("ScreeningService.recordClearance", on -> screening.recordClearance(on.client(), Records.clearance()));
        all.put(
                "ScreeningService.endClearance",
                on -> done(() -> screening.endClearance(on.client(), on.clearanceId(), "A mistake")));
        all.put(
                "ScreeningService.decide",
                on -> screening.decide(on.client(), Records.visit("visible-spinal-deformity"), Records.referred()));
        all.put("ScreeningService.decisionFor", on -> screening.decisionFor(on.client(), Ids.next()));
        all.put(
                "ScreeningService.requireDecision",
                on -> screening.requireDecision(on.client(), Records.visit("lump")));
    }
}
