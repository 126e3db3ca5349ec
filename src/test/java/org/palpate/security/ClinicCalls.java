/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import static org.palpate.security.AccessCell.done;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.palpate.chart.ClinicMapService;
import org.palpate.chart.OpenNotesService;
import org.palpate.chart.Quarter;
import org.palpate.clinic.ClinicDraft;
import org.palpate.clinic.ClinicService;
import org.palpate.clinic.FoundingService;
import org.palpate.consent.ConsentRuleSets;
import org.palpate.consent.ConsentRulesService;
import org.palpate.consent.ConsentScope;
import org.palpate.screening.SafetyRulesService;
import org.palpate.screening.Severity;
import org.springframework.context.ApplicationContext;

/** How the methods that are about a clinic are called: its people, its rules, its figures. */
final class ClinicCalls {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final TwoClinics clinics;
    private final AccountService accounts;
    private final IdentityService identity;
    private final ClinicService clinic;
    private final FoundingService founding;
    private final OpenNotesService openNotes;
    private final ClinicMapService clinicMap;
    private final SafetyRulesService safetyRules;
    private final ConsentRulesService consentRules;

    ClinicCalls(TwoClinics clinics, ApplicationContext application) {
        this.clinics = clinics;
        accounts = application.getBean(AccountService.class);
        identity = application.getBean(IdentityService.class);
        clinic = application.getBean(ClinicService.class);
        founding = application.getBean(FoundingService.class);
        openNotes = application.getBean(OpenNotesService.class);
        clinicMap = application.getBean(ClinicMapService.class);
        safetyRules = application.getBean(SafetyRulesService.class);
        consentRules = application.getBean(ConsentRulesService.class);
    }

    void putInto(Map<String, AccessCall> all) {
        all.put("FoundingService.isOpen", on -> founding.isOpen());
        all.put("FoundingService.found", on -> founding.found("token", clinicDraft(), newAccount(), "", ""));
        all.put("FoundingService.foundForDemo", on -> founding.foundForDemo(clinicDraft(), () -> {}));
        all.put("ClinicService.profile", on -> clinic.profile());
        all.put("ClinicService.staff", on -> clinic.staff());
        all.put("ClinicService.therapists", on -> clinic.therapists());
        all.put("ClinicService.staffMember", on -> clinic.staffMember(clinics.id("dave")));
        all.put("ClinicService.change", on -> done(() -> clinic.change(clinicDraft(), on.clinicVersion())));
        all.put("ClinicService.hire", on -> clinic.hire(newAccount(), "RMT", "1"));
        all.put("AccountService.rows", on -> accounts.rows());
        all.put("AccountService.create", on -> accounts.create(newAccount()));
        all.put("ClinicService.license", on -> done(() -> clinic.license(clinics.id("erin"), Set.of())));
        all.put("ClinicService.supervise", on -> done(() -> clinic.supervise(clinics.id("erin"), null)));
        all.put("ClinicService.supervisors", on -> clinic.supervisors());
        all.put("IdentityService.confirmedLately", on -> identity.confirmedLately());
        all.put("IdentityService.requireConfirmed", on -> done(identity::requireConfirmed));
        all.put("IdentityService.confirm", on -> done(() -> identity.confirm(TwoClinics.PASSWORD)));
        all.put("AccountService.setEnabled", on -> done(() -> accounts.setEnabled(clinics.id("erin"), true)));
        all.put("OpenNotesService.count", on -> openNotes.count());
        all.put("OpenNotesService.pace", on -> openNotes.pace());
        all.put("ClinicMapService.quarters", on -> clinicMap.quarters());
        all.put("ClinicMapService.map", on -> clinicMap.map(new Quarter(2020, 1)));
        all.put("ConsentRulesService.rules", on -> consentRules.rules());
        all.put("ConsentRulesService.words", on -> consentRules.words(ConsentScope.GENERAL, List.of()));
        all.put(
                "ConsentRulesService.save",
                on -> done(() -> consentRules.save(
                        ConsentRuleSets.standard().forPlace("Ontario"), "", on.consentRulesNumber())));
        all.put("SafetyRulesService.rules", on -> safetyRules.rules(Locale.ENGLISH));
        all.put("SafetyRulesService.author", on -> safetyRules.author());
        all.put("SafetyRulesService.approve", on -> done(() -> safetyRules.approve(Map.of("RF-01", 1), "Dr Lead")));
        all.put(
                "SafetyRulesService.changeSeverity",
                on -> done(() -> safetyRules.changeSeverity("RF-01", Severity.REFER_EMERGENCY, "Dr Lead", "")));
    }

    private static NewAccount newAccount() {
        return new NewAccount(
                "person-" + NEXT.incrementAndGet(), "Somebody", TwoClinics.PASSWORD, Set.of(Role.THERAPIST));
    }

    private static ClinicDraft clinicDraft() {
        return new ClinicDraft("Clinic " + NEXT.incrementAndGet(), "", "", "", "", "America/Toronto", "A4");
    }
}
