/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark;
import org.palpate.chart.EncounterId;
import org.palpate.chart.OpenedVisit;
import org.palpate.chart.VisitService;
import org.palpate.client.ClientId;
import org.palpate.consent.ConsentNeed;
import org.palpate.consent.SpokenConsent;
import org.palpate.demo.DemoClinic.Decided;
import org.palpate.demo.DemoClinic.Health;
import org.palpate.intake.Answer;
import org.palpate.intake.HealthQuestion;
import org.palpate.intake.HealthQuestions;
import org.palpate.intake.HealthUpdate;
import org.palpate.intake.IntakeDraft;
import org.palpate.intake.IntakeService;
import org.palpate.intake.Reply;
import org.palpate.screening.ClearanceDraft;
import org.palpate.screening.ScreeningService;
import org.palpate.security.Actors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What clients of the demo tell and sign, and what is asked and decided at their visits. */
@Component
@ConditionalOnProperty(name = "palpate.demo", havingValue = "true")
class DemoVisits {

    private final IntakeService intakes;
    private final DemoConsents consents;
    private final ScreeningService screening;
    private final VisitService visits;
    private final DemoTime time;

    DemoVisits(
            IntakeService intakes,
            DemoConsents consents,
            ScreeningService screening,
            VisitService visits,
            DemoTime time) {
        this.intakes = intakes;
        this.consents = consents;
        this.screening = screening;
        this.visits = visits;
        this.time = time;
    }

    /** The first conversation: health history, and what a doctor has allowed. */
    void welcome(ClientId client, @Nullable Health told, LocalDate day) {
        var health = told == null ? Health.nothing() : told;
        intakes.save(client, draft(health, day), IntakeService.NO_INTAKE);
        all(health.clearances())
                .forEach(said -> screening.recordClearance(
                        client, new ClearanceDraft(said.get(0), said.get(1), day, said.get(2), null)));
    }

    /** Asks what has to be asked at a visit whose note is written, and decides what has to be decided. */
    void ask(EncounterId encounter, ClientId client, String name, boolean first, @Nullable Decided decided) {
        var visit = visits.open(encounter);
        visit.consents().forEach(need -> sign(client, name, need));
        var answer = first ? HealthUpdate.Changed.NOT_ASKED : HealthUpdate.Changed.NOTHING_CHANGED;
        var check =
                visit.check().with(new HealthUpdate(answer, Map.of(), "", 1)).withSpoken(spoken(visit));
        var kept = visits.keep(encounter, check, visit.version());
        if (kept.undecided() && decided != null) {
            screening.decide(client, visits.facts(encounter), decided.draft(time.instant()));
        }
    }

    private void sign(ClientId client, String name, ConsentNeed need) {
        switch (need.kind()) {
            case WRITTEN_GENERAL -> consents.give(client, name, "general");
            case WRITTEN_AREA -> consents.give(client, name, "sensitive-area " + need.area());
            case WRITTEN_GUARDIAN, SPOKEN_AREA, THERAPIST_LICENCE -> {}
        }
    }

    private List<SpokenConsent> spoken(OpenedVisit visit) {
        var by = Actors.required().id();
        return visit.consents().stream()
                .filter(need -> need.kind() == ConsentNeed.Kind.SPOKEN_AREA)
                .map(need -> new SpokenConsent(need.area(), time.instant(), by))
                .toList();
    }

    private static IntakeDraft draft(Health health, LocalDate day) {
        var began = health.began();
        var pain = new IntakeDraft.PainStory(
                text(health.story()),
                began == null ? null : day.minusDays(began),
                "",
                "",
                null,
                Set.of(),
                text(health.better()),
                text(health.worse()),
                "");
        return new IntakeDraft(
                replies(health, day),
                all(health.medicines()).stream()
                        .map(one -> new IntakeDraft.Medicine(one.get(0), one.get(1)))
                        .toList(),
                all(health.operations()).stream()
                        .map(one -> new IntakeDraft.Operation(one.get(0), one.get(1)))
                        .toList(),
                pain,
                text(health.goals()),
                List.of(),
                IntakeDraft.Preferences.empty(),
                "",
                health.background() == null ? Set.of() : health.background());
    }

    private static Map<String, Reply> replies(Health health, LocalDate day) {
        var replies = new LinkedHashMap<String, Reply>();
        HealthQuestions.standard().questions().stream()
                .filter(question -> question.kind() == HealthQuestion.Kind.ANSWER)
                .forEach(question -> replies.put(question.key(), Reply.of(Answer.NO)));
        health.answers().forEach((key, answer) -> replies.put(key, Reply.of(answer)));
        if (health.weeks() != null) {
            replies.put("pregnancy-weeks", Reply.of(health.weeks(), day));
        }
        if (health.texts() != null) {
            health.texts().forEach((key, words) -> replies.put(key, Reply.of(words)));
        }
        if (health.places() != null) {
            health.places().forEach((key, places) -> replies.put(key, Reply.of(marks(places))));
        }
        return replies;
    }

    private static List<BodyMark> marks(List<String> places) {
        return new DemoMarks()
                .parse(places.stream()
                        .map(place -> "REPORTED " + place + " PAIN")
                        .toList());
    }

    private static List<List<String>> all(@Nullable List<List<String>> rows) {
        return rows == null ? List.of() : rows;
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
