/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.bodymap.BodyMark;
import org.palpate.clinic.ClinicService;
import org.palpate.clinic.Licence;
import org.palpate.consent.ConsentNeed;
import org.palpate.consent.ConsentService;
import org.palpate.library.LibraryService;
import org.palpate.library.Technique;
import org.palpate.library.Trait;
import org.palpate.screening.VisitFacts;
import org.springframework.stereotype.Component;

/** Reads a visit as safety rules and consents ask about it. */
@Component
class VisitReading {

    private final MarkSheet marks;
    private final PainRatings ratings;
    private final LibraryService library;
    private final ConsentService consents;
    private final ClinicService clinic;

    VisitReading(
            MarkSheet marks,
            PainRatings ratings,
            LibraryService library,
            ConsentService consents,
            ClinicService clinic) {
        this.marks = marks;
        this.ratings = ratings;
        this.library = library;
        this.consents = consents;
        this.clinic = clinic;
    }

    VisitFacts facts(Encounter encounter, VisitCheck check) {
        return facts(encounter, check, needs(encounter));
    }

    /** The same, where it is known what has to be asked: nobody asks twice. */
    VisitFacts facts(Encounter encounter, VisitCheck check, List<ConsentNeed> needs) {
        var shown = marks.current(encounter.id());
        return VisitFacts.of(encounter.id().value(), encounter.serviceDate(), shown, check.observations())
                .with(chosen(shown))
                .asked(check.health().answers())
                .knowing(
                        needs.stream().noneMatch(VisitReading::guardian),
                        licences(encounter).contains(Licence.DRY_NEEDLING))
                .scored(ratings.of(encounter, shown));
    }

    /**
     * What has to be asked before the client, and the places marked as treated, are treated: consents of the client, and
     * the licence of the therapist.
     */
    List<ConsentNeed> needs(Encounter encounter) {
        var shown = marks.current(encounter.id());
        var mouth = IntraoralWork.in(shown, chosen(shown));
        var asked = consents.needs(encounter.clientId(), encounter.serviceDate(), mouth.with(treated(shown)));
        return Stream.concat(asked.stream(), mouth.missing(licences(encounter)).stream())
                .toList();
    }

    /** Those of them that nobody has answered. */
    static List<ConsentNeed> open(List<ConsentNeed> needs, VisitCheck check) {
        return needs.stream().filter(need -> !need.answeredBy(check.spoken())).toList();
    }

    /** Whether anything is marked as treated. */
    boolean treats(Encounter encounter) {
        return !treated(marks.current(encounter.id())).isEmpty();
    }

    /** The whole techniques that the clinic offers. */
    List<Technique> techniques() {
        return library.offered(Technique.class).stream()
                .filter(technique -> !technique.stroke())
                .toList();
    }

    static Map<String, Set<Trait>> traits(Collection<Technique> techniques) {
        return techniques.stream().collect(Collectors.toMap(Technique::key, it -> Set.copyOf(it.traits())));
    }

    private Map<String, Set<Trait>> chosen(List<BodyMark> shown) {
        var wanted =
                shown.stream().map(BodyMark::technique).filter(Objects::nonNull).collect(Collectors.toSet());
        return traits(library.offered(Technique.class).stream()
                .filter(technique -> wanted.contains(technique.key()))
                .toList());
    }

    private Set<Licence> licences(Encounter encounter) {
        return clinic.staffMember(encounter.therapistId()).licences();
    }

    private static boolean guardian(ConsentNeed need) {
        return need.kind() == ConsentNeed.Kind.WRITTEN_GUARDIAN;
    }

    private static Set<String> treated(List<BodyMark> shown) {
        return shown.stream()
                .filter(mark -> mark.kind() == BodyMark.Kind.TREATED)
                .flatMap(mark -> Stream.of(mark.region(), mark.coarseRegion()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
