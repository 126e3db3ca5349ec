/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.util.Collection;
import java.util.List;

/**
 * Something that has to be there before hands are laid on.
 *
 * @param kind what is missing
 * @param area the key of the sensitive area; empty where it is about the whole treatment
 * @param areaName what the area is called in a list; empty as above
 * @param regions keys of the places that raised it, empty as above
 * @param sentence what is missing and what to do, for the screen
 * @param source who asks for it
 */
public record ConsentNeed(
        Kind kind, String area, String areaName, List<String> regions, String sentence, String source) {

    public ConsentNeed {
        regions = List.copyOf(regions);
    }

    /** Whether a yes that was spoken today answers it. A written consent, or a licence, is never answered by one. */
    public boolean answeredBy(Collection<SpokenConsent> today) {
        return kind == Kind.SPOKEN_AREA
                && today.stream().anyMatch(spoken -> spoken.area().equals(area));
    }

    /** What can be missing. */
    public enum Kind {
        WRITTEN_GENERAL,
        WRITTEN_GUARDIAN,
        WRITTEN_AREA,
        SPOKEN_AREA,
        /** Not the client's to give: the therapist's record lacks what the work in the area asks for. */
        THERAPIST_LICENCE
    }
}
