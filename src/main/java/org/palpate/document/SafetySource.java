/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.chart.SealedVisit;
import org.palpate.consent.SensitiveArea;
import org.palpate.consent.SensitiveAreas;
import org.palpate.document.SessionSummary.Safety;
import org.palpate.document.SessionSummary.Safety.Fact;
import org.palpate.document.SessionSummary.Safety.Rule;
import org.palpate.intake.Answer;
import org.palpate.intake.HealthQuestions;
import org.palpate.intake.HealthUpdate;

/** Turns what was sealed of a visit into what its summary says of health, consent and safety. */
final class SafetySource {

    private final List<Fact> facts = new ArrayList<>();

    private SafetySource() {}

    static @Nullable Safety of(@Nullable SealedVisit visit) {
        if (visit == null) {
            return null;
        }
        var source = new SafetySource();
        source.health(visit.check().health());
        source.add("Seen", String.join("; ", visit.observed()));
        source.consent(visit);
        source.decision(visit);
        return new Safety(
                source.facts, visit.rules().stream().map(SafetySource::rule).toList());
    }

    private void health(HealthUpdate health) {
        var note = health.note().isEmpty() ? "" : ". " + health.note();
        add("Anything changed in health", health.changed().label() + note);
        health.answers()
                .forEach((key, answer) -> HealthQuestions.standard()
                        .question(key)
                        .filter(question -> answer != Answer.NO)
                        .ifPresent(question -> add(question.ask(), answer.label())));
    }

    private void consent(SealedVisit visit) {
        add(
                "Agreed to aloud",
                visit.check().spoken().stream()
                        .flatMap(spoken -> SensitiveAreas.standard().area(spoken.area()).stream())
                        .map(SensitiveArea::spoken)
                        .collect(Collectors.joining(", ")));
        add("Consent or licence", String.join(" ", visit.consentsMissing()));
        add("Why treatment went on without it", visit.check().consentReason());
    }

    private void decision(SealedVisit visit) {
        if (visit.decided().isEmpty()) {
            return;
        }
        add("Decision", visit.decision() + (visit.decidedBy().isEmpty() ? "" : ", by " + visit.decidedBy()));
        add("Reason", visit.reason());
        var told = visit.told();
        if (told != null) {
            add("Told", told.whom() + ": " + told.what());
        }
    }

    private void add(String word, String text) {
        if (!text.isBlank()) {
            facts.add(new Fact(word, text));
        }
    }

    private static Rule rule(SealedVisit.Rule rule) {
        var source = new StringBuilder(rule.rule()).append(" · ").append(rule.source());
        if (rule.cleared() != null) {
            source.append(" · ").append(rule.cleared());
        }
        if (!rule.approved()) {
            source.append(" · not yet approved by the clinic");
        }
        return new Rule(rule.severity().label() + ": " + rule.condition(), rule.wording(), source.toString());
    }
}
