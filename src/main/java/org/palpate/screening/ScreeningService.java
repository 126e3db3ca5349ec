/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.palpate.base.CanonicalJson;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.Text;
import org.palpate.client.ClientId;
import org.palpate.clinic.ClinicService;
import org.palpate.intake.IntakeService;
import org.palpate.library.Trait;
import org.palpate.screening.SafetyCheck.CheckedRule;
import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.Requires;
import org.springframework.context.ApplicationEventPublisher;

/** What the safety rules say about a client, the clearances that change it, and what was decided at a visit. */
@ApplicationService
public class ScreeningService {

    private final IntakeService history;
    private final RuleSettings settings;
    private final Clearances clearances;
    private final SafetyChecks checks;
    private final ClinicService clinic;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    ScreeningService(
            IntakeService history,
            RuleSettings settings,
            Clearances clearances,
            SafetyChecks checks,
            ClinicService clinic,
            InstantSource time,
            ApplicationEventPublisher events) {
        this.history = history;
        this.settings = settings;
        this.clearances = clearances;
        this.checks = checks;
        this.clinic = clinic;
        this.time = time;
        this.events = events;
    }

    /** What fires for the client, the gravest first. */
    @Requires(Action.READ_SCREENING)
    public Screening screen(ClientId client, VisitFacts visit) {
        events.publishEvent(new ScreeningEvent("SCREENING_READ", client.value(), client.value(), null, ""));
        return run(client, visit);
    }

    /**
     * What would speak against each of these techniques, were it chosen too; techniques with nothing against them are
     * left out.
     *
     * @param candidates traits by key of the technique
     */
    @Requires(Action.READ_SCREENING)
    public Map<String, List<Fired>> against(ClientId client, VisitFacts visit, Map<String, Set<Trait>> candidates) {
        events.publishEvent(new ScreeningEvent("SCREENING_READ", client.value(), client.value(), null, ""));
        var rulebook = Rulebook.standard();
        var facts = new FactReading(rulebook).facts(history.facts(client), visit);
        var engine = new Engine(rulebook, settings.inForce());
        var valid = validOn(client, visit.day());
        var against = new LinkedHashMap<String, List<Fired>>();
        candidates.forEach((key, traits) -> {
            var fired = engine.screen(facts.withTechnique(key, traits), valid).against(traits);
            if (!fired.isEmpty()) {
                against.put(key, fired);
            }
        });
        return against;
    }

    /** What a therapist can note at a visit, in the order it is offered. */
    @Requires(Action.READ_SAFETY_RULES)
    public List<Observation> observations() {
        return Rulebook.standard().vocabulary().observations().values().stream()
                .filter(Vocabulary.Observed::offered)
                .map(observed -> new Observation(observed.key(), observed.say()))
                .toList();
    }

    /** What to know about places of the body, whoever the client is. */
    @Requires(Action.READ_SAFETY_RULES)
    public List<PlaceNote> placeNotes() {
        return Rulebook.standard().rules().stream()
                .filter(Rule::placeNote)
                .map(rule -> new PlaceNote(
                        rule.id(),
                        rule.condition(),
                        rule.wording(),
                        rule.places().always(),
                        rule.traits(),
                        rule.sourceWords()))
                .toList();
    }

    /** Every clearance that was recorded, the newest first; some ran out or were ended. */
    @Requires(Action.READ_SCREENING)
    public List<RecordedClearance> clearances(ClientId client) {
        events.publishEvent(new ScreeningEvent("CLEARANCES_READ", client.value(), client.value(), null, ""));
        return clearances.recorded(client, Rulebook.standard());
    }

    /**
     * Records what a doctor allowed.
     *
     * @throws Rejection if a value is not acceptable, or the rule cannot be cleared
     */
    @Requires(Action.EDIT_SCREENING)
    public Clearance recordClearance(ClientId client, ClearanceDraft draft) {
        var clearance = ClearanceCheck.checked(draft, Rulebook.standard(), today());
        clearances.record(client, clearance, Actors.required(), time.instant());
        events.publishEvent(new ScreeningEvent(
                "CLEARANCE_RECORDED", client.value(), clearance.id(), hash(clearance), clearance.rule()));
        return clearance;
    }

    /**
     * Ends a clearance that does not hold any more or was a mistake.
     *
     * @throws NotFound if the client has no such clearance, or it was ended before
     * @throws Rejection of the field {@code reason} if none is given
     */
    @Requires(Action.END_CLEARANCE)
    public void endClearance(ClientId client, UUID clearance, String reason) {
        var why = Text.required("reason", reason, 2_000, "Say why the clearance does not hold.");
        var ended = clearances.of(client).stream()
                .filter(one -> one.id().equals(clearance))
                .findFirst()
                .orElseThrow(NotFound::new);
        clearances.end(ended.id(), why, Actors.required(), time.instant());
        events.publishEvent(
                new ScreeningEvent("CLEARANCE_ENDED", client.value(), ended.id(), hash(ended), ended.rule()));
    }

    /**
     * Decides how the visit goes on. Written once; deciding again adds the next check.
     *
     * @throws Rejection if going on lacks a reason, or an emergency lacks who was told
     */
    @Requires(Action.EDIT_SCREENING)
    public SafetyCheck decide(ClientId client, VisitFacts visit, DecisionDraft draft) {
        var screening = run(client, visit);
        var checked = DecisionCheck.checked(draft, screening, time.instant());
        DecisionCheck.refuseTreatmentAgainst(checked.decision(), screening, visit);
        return save(
                client,
                visitOf(visit),
                new SafetyChecks.Content(
                        rules(screening), checked.decision(), checked.reason(), checked.told(), checked.letterTo()));
    }

    /** The newest check of a visit, if there is one. */
    @Requires(Action.READ_SCREENING)
    public Optional<SafetyCheck> decisionFor(ClientId client, UUID visit) {
        events.publishEvent(new ScreeningEvent("SAFETY_CHECK_READ", client.value(), visit, null, ""));
        return checks.newest(client, visit).map(this::check);
    }

    /**
     * Called before a note is signed: writes down what fired, or refuses while something that fired waits for a decision.
     *
     * @return the check that holds, nothing when no rule fired
     * @throws Rejection of the field {@code safety} that names the rules
     */
    @Requires(Action.EDIT_SCREENING)
    public Optional<SafetyCheck> requireDecision(ClientId client, VisitFacts visit) {
        var screening = run(client, visit);
        var newest = checks.newest(client, visitOf(visit)).map(this::check);
        if (screening.needsDecision()) {
            var held = newest.filter(check -> check.answers(screening))
                    .orElseThrow(() -> new Rejection(
                            "safety",
                            "Decide first how the visit goes on. Waiting: " + names(screening.needingReason()) + "."));
            DecisionCheck.refuseTreatmentAgainst(held.decision(), screening, visit);
            return newest;
        }
        boolean news = !screening.fired().isEmpty()
                && newest.filter(check -> check.rules().equals(rules(screening)))
                        .isEmpty();
        return news
                ? Optional.of(save(
                        client,
                        visitOf(visit),
                        new SafetyChecks.Content(rules(screening), Decision.NOTED, "", null, null)))
                : newest;
    }

    private Screening run(ClientId client, VisitFacts visit) {
        var rulebook = Rulebook.standard();
        var facts = new FactReading(rulebook).facts(history.facts(client), visit);
        return new Engine(rulebook, settings.inForce()).screen(facts, validOn(client, visit.day()));
    }

    private List<Clearance> validOn(ClientId client, LocalDate day) {
        return clearances.of(client).stream()
                .filter(clearance -> clearance.holdsOn(day))
                .toList();
    }

    private SafetyCheck save(ClientId client, UUID visit, SafetyChecks.Content content) {
        var saved = checks.save(client, visit, content, Actors.required(), time.instant());
        var rules = content.rules().stream().map(CheckedRule::rule).collect(Collectors.joining(" "));
        events.publishEvent(new ScreeningEvent(
                "SAFETY_" + content.decision().name(),
                client.value(),
                visit,
                HexFormat.of().formatHex(saved.hash()),
                rules));
        return check(saved);
    }

    private SafetyCheck check(SafetyChecks.Saved saved) {
        return saved.toCheck(clinic.staffMember(saved.authorId()).nameWithCredential());
    }

    private static List<CheckedRule> rules(Screening screening) {
        return screening.fired().stream().map(CheckedRule::of).toList();
    }

    private static String names(List<Fired> fired) {
        return fired.stream().map(rule -> rule.rule() + " " + rule.condition()).collect(Collectors.joining("; "));
    }

    private static UUID visitOf(VisitFacts visit) {
        return Objects.requireNonNull(visit.visit(), "a decision belongs to a visit");
    }

    private static String hash(Clearance clearance) {
        return HexFormat.of().formatHex(CanonicalJson.sha256(CanonicalJson.bytes(clearance)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), clinic.profile().timeZone());
    }
}
