/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a client's consents allow on one day.
 *
 * @param day the day
 * @param minor whether the client is, on that day, below the age at which a parent or guardian agrees
 * @param scopes how it stands with each scope but the sensitive areas
 * @param areas how it stands with each sensitive area, by its key
 * @param rules the rules it was measured against
 */
public record ConsentsInForce(
        LocalDate day,
        boolean minor,
        Map<ConsentScope, ConsentStanding> scopes,
        Map<String, ConsentStanding> areas,
        ConsentRules rules) {

    public ConsentsInForce {
        scopes = Collections.unmodifiableMap(new EnumMap<>(scopes));
        areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
    }

    static ConsentsInForce of(List<Consent> all, LocalDate birthDate, LocalDate day, ConsentRules rules) {
        var scopes = new EnumMap<ConsentScope, ConsentStanding>(ConsentScope.class);
        for (var scope : ConsentScope.values()) {
            if (scope != ConsentScope.SENSITIVE_AREA) {
                var given = all.stream()
                        .filter(consent -> consent.content().scope() == scope)
                        .toList();
                scopes.put(scope, ConsentStanding.of(given, day, ""));
            }
        }
        var areas = new LinkedHashMap<String, ConsentStanding>();
        for (var area : SensitiveAreas.standard().all()) {
            var given = all.stream()
                    .filter(consent -> consent.content().names(area.key()))
                    .toList();
            areas.put(area.key(), ConsentStanding.of(given, day, area.key()));
        }
        return new ConsentsInForce(day, rules.needsGuardian(birthDate, day), scopes, areas, rules);
    }

    /** How it stands with a scope; a sensitive area is asked for by {@link #area}. */
    public ConsentStanding scope(ConsentScope scope) {
        return Objects.requireNonNull(scopes.get(scope));
    }

    /** How it stands with a sensitive area. */
    public ConsentStanding area(String areaKey) {
        return Objects.requireNonNull(areas.get(areaKey));
    }

    /** Whether the client may be treated at all: written consent in force, by a guardian too where one is needed. */
    public boolean general() {
        return scope(ConsentScope.GENERAL).inForce() && guardian();
    }

    /** Whether a parent or guardian has agreed, or none is needed. */
    public boolean guardian() {
        return !minor || scope(ConsentScope.GUARDIAN).inForce();
    }

    /** Whether a structure or coarse area of the body map may be treated as far as written consent goes. */
    public boolean covers(String regionKey) {
        return SensitiveAreas.standard().of(regionKey).stream()
                .allMatch(area -> !rules.area(area).written() || area(area).inForce());
    }

    /** Whether a change in draping was agreed to. */
    public boolean draping() {
        return scope(ConsentScope.DRAPING).inForce();
    }

    /** Whether photos may be taken. */
    public boolean photo() {
        return scope(ConsentScope.PHOTO).inForce();
    }

    /** Whether the client may be written to by e-mail. */
    public boolean email() {
        return scope(ConsentScope.EMAIL_CONTACT).inForce();
    }
}
