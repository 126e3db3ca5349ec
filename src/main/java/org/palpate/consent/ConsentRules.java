/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a place asks of consents and records. Also what the form about the rules holds, so nothing is refused here.
 *
 * @param key which set it is: {@code ontario}
 * @param name the place, as people call it
 * @param alsoCalled other words for the place that a clinic may have typed
 * @param validMonths how long a written consent holds, in months
 * @param guardianUnderAge below which age, in years, a parent or guardian agrees; 0 for never
 * @param areas what is asked for each sensitive area, by the key of the area
 * @param retentionYears how long a record is kept after its last entry, in years
 * @param retentionUntilAge up to which age, in years, the record of a minor is kept at least
 * @param lateEntryHours after how many hours an entry counts as late
 * @param statements what the place wants a consent to say
 */
public record ConsentRules(
        String key,
        String name,
        List<String> alsoCalled,
        Figure validMonths,
        Figure guardianUnderAge,
        Map<String, AreaRule> areas,
        Figure retentionYears,
        Figure retentionUntilAge,
        Figure lateEntryHours,
        List<Statement> statements) {

    private static final AreaRule NOTHING_ASKED = new AreaRule(false, false, false, "");

    public ConsentRules {
        alsoCalled = List.copyOf(alsoCalled);
        areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
        statements = List.copyOf(statements);
    }

    /** What is asked for an area; nothing where the set does not name it. */
    public AreaRule area(String areaKey) {
        return Optional.ofNullable(areas.get(areaKey)).orElse(NOTHING_ASKED);
    }

    /** The last day of a consent that is not about an area. */
    public LocalDate validUntil(LocalDate givenOn) {
        return givenOn.plusMonths(validMonths.value()).minusDays(1);
    }

    /** The last day of a consent for an area: the day itself where it is asked for at every visit. */
    public LocalDate validUntil(String areaKey, LocalDate givenOn) {
        return area(areaKey).everyVisit() ? givenOn : validUntil(givenOn);
    }

    /** Whether somebody born on this day is too young, on that day, to agree alone. */
    public boolean needsGuardian(LocalDate birthDate, LocalDate day) {
        return day.isBefore(birthDate.plusYears(guardianUnderAge.value()));
    }

    /**
     * A number with its reason.
     *
     * @param value the number, in the unit of its property
     * @param source who asks for it, or that it is our default
     */
    public record Figure(int value, String source) {}

    /**
     * What is asked before a sensitive area is treated.
     *
     * @param written a written consent in force
     * @param spoken a spoken yes on the day of the visit
     * @param everyVisit whether the written consent is signed anew before each visit
     * @param source who asks for it, or that it is our default
     */
    public record AreaRule(boolean written, boolean spoken, boolean everyVisit, String source) {}

    /**
     * A sentence that the place wants a consent to hold.
     *
     * @param scopes keys of the scopes whose text it belongs to
     * @param areas keys of the areas it is about; empty for every consent of its scopes
     * @param text the sentence, in our words
     * @param source who asks for it
     */
    public record Statement(List<String> scopes, List<String> areas, String text, String source) {

        public Statement {
            scopes = List.copyOf(scopes);
            areas = List.copyOf(areas);
        }

        boolean belongsTo(ConsentScope scope, List<String> asked) {
            return scopes.contains(scope.key())
                    && (areas.isEmpty() || areas.stream().anyMatch(asked::contains));
        }
    }
}
