/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.palpate.bodymap.BodyMark;
import org.palpate.clinic.Licence;
import org.palpate.consent.ConsentNeed;
import org.palpate.consent.SensitiveAreas;
import org.palpate.library.Trait;

/**
 * Hands inside the mouth. Whether a therapist may do that is a question of their papers and no finding about the client,
 * so it is no safety rule: it is asked for before the signature as a missing consent is, and answered with a reason.
 *
 * @param places keys of the structures and areas that are treated from inside the mouth: those whose only way in is the
 *     mouth, and those treated with a technique that works there
 */
record IntraoralWork(List<String> places) {

    /** The sensitive area, as the atlas and the consents name it. */
    static final String AREA = "intraoral";

    /** Kept in step with the library's source {@code rcw-18-108} by a test. */
    static final String SOURCE =
            "Revised Code of Washington 18.108, massage therapists, asks for an endorsement; our default elsewhere.";

    IntraoralWork {
        places = List.copyOf(places);
    }

    /** What of the marks is work inside the mouth; {@code techniques} are those chosen, each with its traits. */
    static IntraoralWork in(Collection<BodyMark> marks, Map<String, Set<Trait>> techniques) {
        return new IntraoralWork(marks.stream()
                .filter(mark -> mark.kind() == BodyMark.Kind.TREATED)
                .filter(mark -> places(mark).anyMatch(IntraoralWork::insideOnly) || usesMouth(mark, techniques))
                .flatMap(mark -> places(mark).limit(1))
                .distinct()
                .toList());
    }

    /** These places, and the sensitive area itself where a technique reaches another place through the mouth. */
    Set<String> with(Set<String> treated) {
        if (places.isEmpty()) {
            return treated;
        }
        var all = new HashSet<>(treated);
        all.add(AREA);
        return all;
    }

    /** What is missing when the therapist holds these licences. */
    Optional<ConsentNeed> missing(Set<Licence> held) {
        if (places.isEmpty() || held.contains(Licence.INTRAORAL)) {
            return Optional.empty();
        }
        var area = SensitiveAreas.standard().area(AREA).orElseThrow();
        return Optional.of(new ConsentNeed(
                ConsentNeed.Kind.THERAPIST_LICENCE,
                AREA,
                area.name(),
                places,
                "The therapist's record shows no licence for work inside the mouth. An administrator records it on"
                        + " Accounts. Treat from outside until then.",
                SOURCE));
    }

    private static boolean insideOnly(String place) {
        return SensitiveAreas.standard().of(place).contains(AREA);
    }

    private static boolean usesMouth(BodyMark mark, Map<String, Set<Trait>> techniques) {
        return mark.technique() != null
                && techniques.getOrDefault(mark.technique(), Set.of()).contains(Trait.INTRAORAL);
    }

    private static Stream<String> places(BodyMark mark) {
        return Stream.of(mark.region(), mark.coarseRegion()).filter(Objects::nonNull);
    }
}
