/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.time.LocalDate;
import java.util.List;

/**
 * A consent as it was given: what is stored and sealed.
 *
 * @param scope what was agreed to
 * @param text the very words
 * @param areas the sensitive areas, empty for every other scope
 * @param clientName whose consent it is, as they were called that day
 * @param guardian who agreed for them, empty when they did themselves
 * @param relation what that person is to the client
 * @param signature how they agreed
 * @param givenOn the day it was given
 * @param validUntil the last day it holds, the latest of its areas
 * @param witness who was there, empty for nobody
 */
public record ConsentContent(
        ConsentScope scope,
        ConsentText text,
        List<Area> areas,
        String clientName,
        String guardian,
        String relation,
        Signature signature,
        LocalDate givenOn,
        LocalDate validUntil,
        String witness) {

    public ConsentContent {
        areas = List.copyOf(areas);
    }

    /** The last day it holds for an area, or of the whole where the area is not named. */
    public LocalDate validUntil(String areaKey) {
        return areas.stream()
                .filter(area -> area.key().equals(areaKey))
                .map(Area::validUntil)
                .findFirst()
                .orElse(validUntil);
    }

    /** Whether the area is among those agreed to. */
    public boolean names(String areaKey) {
        return areas.stream().anyMatch(area -> area.key().equals(areaKey));
    }

    /** Who signed. */
    public String signedBy() {
        return guardian.isEmpty() ? clientName : guardian;
    }

    /**
     * An area that was agreed to.
     *
     * @param key the key of the area
     * @param name what it was called
     * @param validUntil the last day it holds
     */
    public record Area(String key, String name, LocalDate validUntil) {}
}
