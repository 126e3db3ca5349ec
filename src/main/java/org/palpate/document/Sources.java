/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.MarkComparison;
import org.palpate.chart.Cosignature;
import org.palpate.chart.SignedNote;
import org.palpate.client.ClientSummary;
import org.palpate.clinic.ClinicProfile;
import org.palpate.intake.IntakeSummary;
import org.palpate.plan.PlanDraft;

/** Turns other modules' records into what a document says. */
final class Sources {

    private Sources() {}

    static ClinicDetails clinic(ClinicProfile clinic) {
        return new ClinicDetails(clinic.name(), clinic.address().lines().toList(), clinic.phone(), clinic.email());
    }

    static ClientDetails client(ClientSummary client) {
        return new ClientDetails(
                client.fullName(),
                client.contact().birthDate(),
                Long.toString(client.number()),
                client.contact().pronouns());
    }

    static SessionSummary.Amendment amendment(org.palpate.chart.Amendment amendment) {
        return new SessionSummary.Amendment(
                amendment.kind().label(),
                amendment.reason(),
                amendment.original(),
                amendment.text(),
                amendment.author(),
                amendment.at());
    }

    static SessionSummary.@Nullable Cosigned cosigned(@Nullable Cosignature given) {
        return given == null
                ? null
                : new SessionSummary.Cosigned(
                        new TherapistDetails(given.name(), given.credential(), given.registrationNumber()), given.at());
    }

    static String state(SignedNote note) {
        return note.late() ? note.state().label() + ", late" : note.state().label();
    }

    static CarePlan.Goal goal(PlanDraft.Goal goal) {
        return new CarePlan.Goal(goal.text(), goal.measure(), goal.targetDate());
    }

    static IntakeForm.Filled intake(IntakeSummary intake, ZoneId zone) {
        return new IntakeForm.Filled(
                intake.content(),
                intake.number(),
                intake.savedBy(),
                intake.byClient(),
                intake.reviewedBy(),
                intake.savedAt(),
                zone);
    }

    /** What changed since the visit before, and within this one, as far as anything was recorded at both moments. */
    static List<SessionSummary.Comparison> comparisons(SignedNote note, @Nullable SignedNote previous) {
        var marks = note.content().marks();
        var all = new ArrayList<SessionSummary.Comparison>();
        if (previous != null) {
            all.add(new SessionSummary.Comparison(
                    previous.serviceDate(),
                    MarkComparison.ofVisits(previous.content().marks(), marks)));
        }
        all.add(new SessionSummary.Comparison(null, MarkComparison.withinVisit(marks)));
        return all.stream().filter(comparison -> comparison.marks().tells()).toList();
    }
}
