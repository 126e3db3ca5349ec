/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.base.CanonicalJson;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.Text;
import org.palpate.clinic.ClinicService;
import org.palpate.library.Trait;
import org.palpate.screening.RuleSettings.Saved;
import org.palpate.screening.RuleSettings.Saved.Kind;
import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.Requires;
import org.springframework.context.ApplicationEventPublisher;

/** The safety rules as the clinic has settled them: approved by its clinical lead, stricter or, for a reason, milder. */
@ApplicationService
public class SafetyRulesService {

    private final RuleSettings settings;
    private final SafetyChecks checks;
    private final ClinicService clinic;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    SafetyRulesService(
            RuleSettings settings,
            SafetyChecks checks,
            ClinicService clinic,
            InstantSource time,
            ApplicationEventPublisher events) {
        this.settings = settings;
        this.checks = checks;
        this.clinic = clinic;
        this.time = time;
        this.events = events;
    }

    /** Every rule, in the order of the file; its sentences in the language, where they are translated. */
    @Requires(Action.READ_SAFETY_RULES)
    public List<RuleSummary> rules(Locale language) {
        var all = settings.all();
        var counts = checks.counts();
        var words = RuleWords.in(language);
        var vocabulary = Vocabulary.in(language);
        var inForce = settings.inForce();
        return Rulebook.standard().rules().stream()
                .map(rule -> summary(
                        rule,
                        words.of(rule),
                        rule.whenWords(vocabulary),
                        inForce.severity(rule),
                        all,
                        counts.getOrDefault(rule.id(), new SafetyChecks.Count(0, 0))))
                .toList();
    }

    /** Who wrote the rules that ship. */
    @Requires(Action.READ_SAFETY_RULES)
    public String author() {
        return Rulebook.standard().author();
    }

    /**
     * Records that the clinical lead has approved versions of rules.
     *
     * @param versions by id of the rule, as they were shown
     * @param lead name and credential of the clinical lead
     * @throws Rejection if no name is given, or a rule has another version by now
     */
    @Requires(Action.EDIT_SAFETY_RULES)
    public void approve(Map<String, Integer> versions, String lead) {
        var name = Text.required("lead", Text.line("lead", lead, 200), 200, "Say who approves: name and credential.");
        versions.forEach((id, version) -> {
            var rule = rule(id);
            if (rule.version() != version) {
                throw new Rejection("lead", "Rule " + id + " has changed meanwhile. Reload the page to read it first.");
            }
            save("SAFETY_RULE_APPROVED", rule, Kind.APPROVED, settings.inForce().severity(rule), name, "");
        });
    }

    /**
     * Changes how far a rule goes in this clinic.
     *
     * @param reason needed when the rule becomes milder than it ships
     * @throws Rejection if the reason or the name is missing, or an emergency would fall below REFER
     */
    @Requires(Action.EDIT_SAFETY_RULES)
    public void changeSeverity(String id, @Nullable Severity severity, String lead, String reason) {
        var rule = rule(id);
        if (severity == null) {
            throw new Rejection("severity", "Choose how far the rule goes.");
        }
        var name = Text.required("lead", Text.line("lead", lead, 200), 200, "Say who decides: name and credential.");
        var why = Text.clean("reason", reason, 2_000);
        if (severity.compareTo(rule.severity()) < 0 && why.isEmpty()) {
            throw new Rejection("reason", "Say why the rule may be milder than it ships.");
        }
        if (rule.severity() == Severity.REFER_EMERGENCY && !severity.needsReason()) {
            throw new Rejection("severity", "A rule for emergencies goes at least as far as a referral.");
        }
        save("SAFETY_RULE_CHANGED", rule, Kind.SEVERITY, severity, name, why);
    }

    private void save(String what, Rule rule, Kind kind, Severity severity, String lead, String reason) {
        var author = Actors.required();
        var setting = new Saved(rule.id(), kind, rule.version(), severity, lead, reason, author.id(), time.instant());
        UUID id = settings.save(setting, author);
        events.publishEvent(new RuleSettingEvent(
                what,
                id,
                HexFormat.of().formatHex(CanonicalJson.sha256(CanonicalJson.bytes(setting))),
                rule.id() + " " + severity + " version " + rule.version()));
    }

    private static Rule rule(String id) {
        return Rulebook.standard().rule(id).orElseThrow(NotFound::new);
    }

    private RuleSummary summary(
            Rule rule,
            RuleWords.Words words,
            List<String> when,
            Severity severity,
            List<Saved> all,
            SafetyChecks.Count count) {
        return new RuleSummary(
                rule.id(),
                rule.version(),
                rule.severity(),
                severity,
                words.condition(),
                words.wording(),
                words.whatToDo(),
                rule.places().words(),
                techniques(rule),
                when,
                rule.sourceWords(),
                newest(rule, Kind.APPROVED, rule.version(), all),
                severity == rule.severity() ? null : newest(rule, Kind.SEVERITY, null, all),
                count.fired(),
                count.overridden());
    }

    private RuleSummary.@Nullable Settled newest(Rule rule, Kind kind, @Nullable Integer version, List<Saved> all) {
        return all.stream()
                .filter(setting -> setting.rule().equals(rule.id()) && setting.kind() == kind)
                .filter(setting -> version == null || setting.version() == version)
                .max(Comparator.comparing(Saved::at))
                .map(setting -> new RuleSummary.Settled(
                        setting.lead(),
                        setting.reason(),
                        clinic.staffMember(setting.byId()).nameWithCredential(),
                        setting.at()))
                .orElse(null);
    }

    private static String techniques(Rule rule) {
        return rule.allTraits()
                ? "All techniques"
                : rule.traits().stream()
                        .map(Trait::key)
                        .sorted()
                        .map(key -> key.replace('-', ' '))
                        .collect(Collectors.joining(", "));
    }
}
