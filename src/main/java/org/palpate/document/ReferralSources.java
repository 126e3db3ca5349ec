/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.palpate.chart.OpenedNote;
import org.palpate.client.ClientSummary;
import org.palpate.clinic.ClinicProfile;
import org.palpate.clinic.StaffProfile;
import org.palpate.screening.SafetyCheck;
import org.palpate.screening.SafetyCheck.CheckedRule;
import org.palpate.screening.Severity;
import org.palpate.screening.Told;

/** Turns what was decided at a visit into what a referral letter says. */
final class ReferralSources {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private ReferralSources() {}

    /** Whether a doctor should hear of it. */
    static boolean refers(SafetyCheck check) {
        return check.rules().stream().anyMatch(rule -> rule.severity().needsReason());
    }

    static ReferralLetter letter(
            OpenedNote note,
            SafetyCheck check,
            ClinicProfile clinic,
            ClientSummary client,
            StaffProfile therapist,
            LocalDate today) {
        var grave = check.rules().stream()
                .filter(rule -> rule.severity().needsReason())
                .toList();
        return new ReferralLetter(
                Sources.clinic(clinic),
                Sources.client(client),
                new TherapistDetails(therapist.name(), therapist.credential(), therapist.registrationNumber()),
                check.letterTo(),
                today,
                note.serviceDate(),
                grave.stream().anyMatch(rule -> rule.severity() == Severity.REFER_EMERGENCY),
                grave.stream()
                        .map(rule -> new ReferralLetter.Concern(rule.rule(), rule.condition()))
                        .toList(),
                background(grave),
                note.content().subjective(),
                note.content().marks(),
                done(check),
                told(check.told(), note.zone()));
    }

    private static List<String> background(List<CheckedRule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.because().stream())
                .distinct()
                .toList();
    }

    private static String done(SafetyCheck check) {
        var label = check.decision().label() + ".";
        return check.reason().isEmpty() ? label : label + " " + check.reason();
    }

    private static @Nullable String told(@Nullable Told told, ZoneId zone) {
        return told == null ? null : told.whom() + ", " + moment(told.at(), zone) + ". " + told.what();
    }

    private static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }
}
