/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.palpate.base.Rejection;
import org.palpate.base.Text;
import org.palpate.consent.SpokenConsent;
import org.palpate.intake.HealthUpdate;

/**
 * What is asked and seen at a visit before hands are laid on. Also what the screen holds, so nothing is refused here.
 *
 * @param health what the client answered to "has anything changed?"
 * @param spoken sensitive areas that the client agreed to aloud today
 * @param observations keys of what the therapist saw, as {@code ScreeningService.observations()} offers them
 * @param consentReason why treatment went on although a consent is missing, empty where none is
 */
public record VisitCheck(
        HealthUpdate health, List<SpokenConsent> spoken, Set<String> observations, String consentReason) {

    private static final int MAX_REASON = 2_000;
    private static final int MOST = 100;

    public VisitCheck {
        health = Objects.requireNonNullElseGet(health, HealthUpdate::notAsked);
        spoken = spoken == null ? List.of() : List.copyOf(spoken);
        observations = observations == null ? Set.of() : Set.copyOf(observations);
        consentReason = Objects.requireNonNullElse(consentReason, "");
    }

    /** A visit at which nothing was asked yet. */
    public static VisitCheck empty() {
        return new VisitCheck(HealthUpdate.notAsked(), List.of(), Set.of(), "");
    }

    /** The same visit with another answer about the client's health. */
    public VisitCheck with(HealthUpdate other) {
        return new VisitCheck(other, spoken, observations, consentReason);
    }

    /** The same visit with these areas agreed to aloud. */
    public VisitCheck withSpoken(List<SpokenConsent> areas) {
        return new VisitCheck(health, areas, observations, consentReason);
    }

    /** The same visit with these things seen. */
    public VisitCheck withObservations(Set<String> seen) {
        return new VisitCheck(health, spoken, seen, consentReason);
    }

    /** The same visit with a reason for going on without a consent. */
    public VisitCheck withConsentReason(String reason) {
        return new VisitCheck(health, spoken, observations, reason);
    }

    /**
     * Returns it in its one stored form.
     *
     * @param known keys of the observations there are
     * @throws Rejection at the field {@code healthUpdate}, {@code observations} or {@code consentReason}
     */
    VisitCheck checked(Set<String> known) {
        if (!known.containsAll(observations)) {
            throw new Rejection(
                    "observations", "One of these observations is not on the list any more. Tick it again.");
        }
        if (spoken.size() > MOST
                || spoken.stream().map(SpokenConsent::area).distinct().count() != spoken.size()) {
            throw new Rejection("spoken", "An area was confirmed twice. Confirm it once.");
        }
        return new VisitCheck(
                health.checked(), spoken, observations, Text.clean("consentReason", consentReason, MAX_REASON));
    }

    /** As it is stored: the observations in one order, so that the same visit has the same bytes. */
    Stored stored() {
        return new Stored(health, spoken, List.copyOf(new TreeSet<>(observations)), consentReason);
    }

    /** The stored form. Never rename a field. */
    public record Stored(
            HealthUpdate health, List<SpokenConsent> spoken, List<String> observations, String consentReason) {

        VisitCheck check() {
            return new VisitCheck(
                    health, spoken, observations.stream().collect(Collectors.toUnmodifiableSet()), consentReason);
        }
    }
}
