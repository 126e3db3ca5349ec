/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with one thing that can be agreed to.
 *
 * @param state whether it may be done
 * @param day the last day it holds, the day after which it ran out, or the day it was taken back; {@code null} when
 *     nothing was ever recorded
 * @param consent the consent that decides, {@code null} when there is none
 */
public record ConsentStanding(
        State state, @Nullable LocalDate day, @Nullable Consent consent) {

    private static final ConsentStanding NEVER = new ConsentStanding(State.MISSING, null, null);

    /**
     * The newest consent decides: one that was taken back does not let an older one come to life again.
     *
     * @param area the key of a sensitive area, empty for what is no area
     */
    static ConsentStanding of(List<Consent> given, LocalDate day, String area) {
        return given.stream()
                .filter(consent -> !consent.content().givenOn().isAfter(day))
                .max(Comparator.comparing((Consent consent) -> consent.content().givenOn())
                        .thenComparing(Consent::recordedAt))
                .map(consent -> of(consent, day, area))
                .orElse(NEVER);
    }

    private static ConsentStanding of(Consent newest, LocalDate day, String area) {
        var until = newest.content().validUntil(area);
        var withdrawal = newest.withdrawalOf(area);
        if (withdrawal != null && !day.isBefore(withdrawal.on())) {
            return new ConsentStanding(State.WITHDRAWN, withdrawal.on(), newest);
        }
        return new ConsentStanding(day.isAfter(until) ? State.EXPIRED : State.IN_FORCE, until, newest);
    }

    /** Whether it may be done. */
    public boolean inForce() {
        return state == State.IN_FORCE;
    }

    /** What can become of a consent. */
    public enum State {
        IN_FORCE("In force"),
        MISSING("Missing"),
        EXPIRED("Ran out"),
        WITHDRAWN("Withdrawn");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The words on the screen. */
        public String label() {
            return label;
        }
    }
}
