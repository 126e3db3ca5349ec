/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.InstantSource;
import org.palpate.base.NotFound;
import org.palpate.chart.ChartEvents.NoteTouched;
import org.palpate.clinic.ClinicService;
import org.palpate.clinic.StaffProfile;
import org.palpate.security.Action;
import org.palpate.security.ApplicationService;
import org.palpate.security.IdentityService;
import org.palpate.security.Requires;
import org.springframework.context.ApplicationEventPublisher;

/** The last look before a signature. */
@ApplicationService
public class SigningService {

    private final Encounters encounters;
    private final MarkSheet marks;
    private final VisitService visits;
    private final ClinicService clinic;
    private final IdentityService identity;
    private final Promptness promptness;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    SigningService(
            Encounters encounters,
            MarkSheet marks,
            VisitService visits,
            ClinicService clinic,
            IdentityService identity,
            Promptness promptness,
            InstantSource time,
            ApplicationEventPublisher events) {
        this.encounters = encounters;
        this.marks = marks;
        this.visits = visits;
        this.clinic = clinic;
        this.identity = identity;
        this.promptness = promptness;
        this.time = time;
        this.events = events;
    }

    /** What {@link ChartService#sign} would seal now, and what is missing. Changes nothing. */
    @Requires(Action.SIGN_NOTE)
    public SigningReview review(EncounterId id) {
        var encounter = encounters.findById(id.value()).orElseThrow(NotFound::new);
        var content = encounter.content(marks.current(id));
        var visit = visits.open(id);
        events.publishEvent(new NoteTouched("NOTE_READ", encounter.clientId(), id, "to sign"));
        return new SigningReview(
                encounter.serviceDate(),
                signer(clinic.staffMember(encounter.therapistId())),
                content,
                visit,
                SigningGaps.of(content, visit),
                encounter.lateAt(time.instant(), promptness.lasts()),
                !identity.confirmedLately(),
                encounter.version());
    }

    private static String signer(StaffProfile author) {
        var number = author.registrationNumber();
        return number.isEmpty() ? author.nameWithCredential() : author.nameWithCredential() + ", " + number;
    }
}
