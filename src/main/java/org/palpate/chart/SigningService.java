/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.NotFound;
import org.palpate.chart.ChartEvents.NoteTouched;
import org.palpate.clinic.ClinicService;
import org.palpate.clinic.StaffProfile;
import org.palpate.clinic.Supervision;
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
    private final ReadingSheet readings;
    private final VisitService visits;
    private final ClinicService clinic;
    private final Supervision supervision;
    private final IdentityService identity;
    private final Promptness promptness;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    SigningService(
            Encounters encounters,
            MarkSheet marks,
            ReadingSheet readings,
            VisitService visits,
            ClinicService clinic,
            Supervision supervision,
            IdentityService identity,
            Promptness promptness,
            InstantSource time,
            ApplicationEventPublisher events) {
        this.encounters = encounters;
        this.marks = marks;
        this.readings = readings;
        this.visits = visits;
        this.clinic = clinic;
        this.supervision = supervision;
        this.identity = identity;
        this.promptness = promptness;
        this.time = time;
        this.events = events;
    }

    /** What {@link ChartService#sign} would seal now, and what is missing. Changes nothing. */
    @Requires(Action.SIGN_NOTE)
    public SigningReview review(EncounterId id) {
        var encounter = encounters.findById(id.value()).orElseThrow(NotFound::new);
        var content = encounter.content(marks.current(id), readings.current(id));
        var visit = visits.open(id);
        events.publishEvent(new NoteTouched("NOTE_READ", encounter.clientId(), id, "to sign"));
        return new SigningReview(
                encounter.serviceDate(),
                clinic.staffMember(encounter.therapistId()).signature(),
                supervisor(encounter.therapistId()),
                content,
                visit,
                SigningGaps.of(content, visit),
                encounter.lateAt(time.instant(), promptness.lasts()),
                !identity.confirmedLately(),
                encounter.version());
    }

    private @Nullable String supervisor(UUID therapist) {
        if (!supervision.isSupervised(therapist)) {
            return null;
        }
        return supervision
                .supervisorOf(therapist)
                .map(StaffProfile::nameWithCredential)
                .orElse("your supervisor");
    }
}
