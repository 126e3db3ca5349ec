/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.client.ClinicalProfile;
import org.palpate.client.Contact;
import org.palpate.clinic.ClinicDraft;
import org.palpate.intake.Answer;
import org.palpate.intake.IntakeDraft.Background;
import org.palpate.screening.Addressee;
import org.palpate.screening.Decision;
import org.palpate.screening.DecisionDraft;
import org.palpate.security.Role;

/** A clinic of the demo as its file describes it. Days count back from today. */
record DemoClinic(ClinicDraft clinic, List<Staff> staff, List<Person> clients) {

    /** {@code supervisor}: who co-signs their notes, by user name. */
    record Staff(
            String username,
            String name,
            Set<Role> roles,
            String credential,
            String registration,
            @Nullable String supervisor) {}

    /** {@code consents}: besides the one to treatment, see {@link DemoConsents#give}. */
    record Person(
            String therapist,
            @Nullable String shareWith,
            Contact contact,
            ClinicalProfile profile,
            @Nullable Health health,
            @Nullable Plan plan,
            @Nullable List<String> consents,
            List<Visit> visits) {}

    /** {@code goals}: text, measure, target day; {@code review}: negative days lie ahead. */
    record Plan(
            int day,
            List<List<Object>> goals,
            String frequency,
            int visits,
            int minutes,
            String techniques,
            String homeCare,
            String precautions,
            int review) {}

    /**
     * What the client told; what is not named was answered with no.
     *
     * @param weeks of pregnancy at the first visit
     * @param places by key of the question, as in {@code left leg-back back}
     * @param medicines name and purpose
     * @param operations what and when
     * @param began how many days before they told it
     * @param clearances rule, from whom, what it says
     */
    record Health(
            Map<String, Answer> answers,
            @Nullable Integer weeks,
            @Nullable Map<String, String> texts,
            @Nullable Map<String, List<String>> places,
            @Nullable List<List<String>> medicines,
            @Nullable List<List<String>> operations,
            @Nullable String story,
            @Nullable Integer began,
            @Nullable String goals,
            @Nullable String worse,
            @Nullable String better,
            @Nullable Set<Background> background,
            @Nullable List<List<String>> clearances) {

        static Health nothing() {
            return new Health(Map.of(), null, null, null, null, null, null, null, null, null, null, null, null);
        }
    }

    /** {@code state} is {@code DRAFT}, {@code SUBMITTED} and not co-signed yet, or absent, which means signed. */
    record Visit(
            int day,
            @Nullable String state,
            String s,
            String o,
            String a,
            String p,
            List<String> marks,
            @Nullable List<String> readings,
            @Nullable Decided decision) {

        boolean signed() {
            return state == null;
        }

        boolean submitted() {
            return "SUBMITTED".equals(state);
        }
    }

    /** What was decided on the safety rules of a visit, who was told, and to whom the letter goes. */
    record Decided(
            Decision decision,
            String reason,
            String toldWhom,
            String toldWhat,
            @Nullable Addressee letterTo) {

        DecisionDraft draft(Instant now) {
            return DecisionDraft.of(decision, reason)
                    .told(toldWhom, now, toldWhat)
                    .writeTo(letterTo == null ? Addressee.NOBODY : letterTo);
        }
    }
}
