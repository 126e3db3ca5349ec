/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.bodymap.TechniqueChoice;
import org.palpate.chart.ChartEvents.NoteTouched;
import org.palpate.library.Technique;
import org.palpate.screening.Fired;
import org.palpate.screening.Observation;
import org.palpate.screening.Pattern;
import org.palpate.screening.ScreeningService;
import org.palpate.screening.VisitFacts;
import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.Requires;
import org.springframework.context.ApplicationEventPublisher;

/** What is asked, seen and decided at a visit before hands are laid on. */
@ApplicationService
public class VisitService {

    /** Of rules that are as grave, the one that speaks of fewest techniques says most about this one. */
    private static final Comparator<Fired> GRAVEST_THEN_NEAREST = Comparator.comparing(
                    Fired::severity, Comparator.reverseOrder())
            .thenComparing(rule -> rule.traits().size());

    private final Encounters encounters;
    private final VisitChecks checks;
    private final VisitReading reading;
    private final ScreeningService screening;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    VisitService(
            Encounters encounters,
            VisitChecks checks,
            VisitReading reading,
            ScreeningService screening,
            InstantSource time,
            ApplicationEventPublisher events) {
        this.encounters = encounters;
        this.checks = checks;
        this.reading = reading;
        this.screening = screening;
        this.time = time;
        this.events = events;
    }

    /** The visit, with what the rules say to it as it stands now. */
    @Requires(Action.READ_NOTE)
    public OpenedVisit open(EncounterId id) {
        return opened(encounter(id));
    }

    /**
     * Keeps what was asked and seen.
     *
     * @param expectedVersion of {@link OpenedVisit#version}
     * @throws org.palpate.base.StaleVersion if somebody else kept something since
     * @throws Rejection if a value is not acceptable, or the note is not a draft any more
     */
    @Requires(Action.EDIT_NOTE)
    public OpenedVisit keep(EncounterId id, VisitCheck check, long expectedVersion) {
        var encounter = encounters.take(id.value()).orElseThrow(NotFound::new);
        requireDraft(encounter);
        checks.keep(id, check.checked(observationKeys()), expectedVersion, Actors.required(), time.instant());
        events.publishEvent(new NoteTouched("VISIT_CHECK_SAVED", encounter.clientId(), id, ""));
        return opened(encounter);
    }

    /** The visit as safety rules ask about it. */
    @Requires(Action.READ_NOTE)
    public VisitFacts facts(EncounterId id) {
        return reading.facts(encounter(id), checks.of(id).check());
    }

    /** The techniques by their names, for marks of any visit. */
    @Requires(Action.READ_LIBRARY)
    public List<TechniqueChoice> techniqueNames() {
        return reading.techniques().stream()
                .map(technique -> choice(technique, List.of()))
                .toList();
    }

    /** The techniques that can be chosen, each with what speaks against it for this client today. */
    @Requires(Action.READ_NOTE)
    public List<TechniqueChoice> techniques(EncounterId id) {
        var encounter = encounter(id);
        var offered = reading.techniques();
        var facts = reading.facts(encounter, checks.of(id).check());
        var against = screening.against(encounter.clientId(), facts, VisitReading.traits(offered));
        return offered.stream()
                .map(technique -> choice(technique, against.getOrDefault(technique.key(), List.of())))
                .toList();
    }

    private OpenedVisit opened(Encounter encounter) {
        var kept = checks.of(encounter.id());
        var client = encounter.clientId();
        var needs = reading.needs(encounter);
        var screened = screening.screen(client, reading.facts(encounter, kept.check(), needs));
        return new OpenedVisit(
                kept.check(),
                kept.version(),
                screened,
                VisitReading.open(needs, kept.check()),
                screened.needsDecision()
                        ? screening.decisionFor(client, encounter.id().value())
                        : Optional.empty());
    }

    private Set<String> observationKeys() {
        return Stream.concat(
                        screening.observations().stream().map(Observation::key), Pattern.observationKeys().stream())
                .collect(Collectors.toSet());
    }

    private Encounter encounter(EncounterId id) {
        return encounters.findById(id.value()).orElseThrow(NotFound::new);
    }

    private static void requireDraft(Encounter encounter) {
        if (encounter.state() != NoteState.DRAFT) {
            throw new Rejection("This note is closed. What comes later is added with Amend.");
        }
    }

    private static TechniqueChoice choice(Technique technique, List<Fired> against) {
        var warning =
                against.stream().min(GRAVEST_THEN_NEAREST).map(Fired::wording).orElse(null);
        return new TechniqueChoice(
                technique.key(), technique.name(), technique.family().label(), technique.synonyms(), warning);
    }
}
