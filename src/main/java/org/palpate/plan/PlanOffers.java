/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.base.NotFound;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.chart.NoteOffers;
import org.palpate.chart.Offer;
import org.palpate.chart.Offer.Choice;
import org.palpate.chart.SoapSection;
import org.palpate.client.ClientId;
import org.palpate.clinic.NoteStyle;
import org.palpate.plan.PlanDraft.Goal;
import org.springframework.stereotype.Component;

/** Offers a note what the plan is about: where each goal stands, which only the therapist can judge, and what comes next. */
@Component
class PlanOffers implements NoteOffers {

    /** A goal that is measured in pain: {@code pain 3 of 10}, {@code Pain at most 3/10}. */
    private static final Pattern PAIN_OF_TEN =
            Pattern.compile("\\bpain\\b.{0,40}?\\b\\d{1,2} ?(?:/|of|out of) ?10\\b", Pattern.CASE_INSENSITIVE);

    private static final List<String> PROGRESS = List.of("reached", "closer", "no change", "further away");

    private final PlanService plans;

    PlanOffers(PlanService plans) {
        this.plans = plans;
    }

    @Override
    public OfNote about(ClientId client, NoteStyle style) {
        try {
            return plans.plan(client).map(plan -> of(plan.content(), style)).orElse(today -> List.of());
        } catch (NotFound notTheirsToRead) {
            return today -> List.of();
        }
    }

    static OfNote of(PlanDraft plan, NoteStyle style) {
        return today -> {
            var offers = new ArrayList<Offer>();
            for (int goal = 0; goal < plan.goals().size(); goal++) {
                offers.add(offer("goal-" + goal, plan.goals().get(goal), strongest(today), style));
            }
            sentence("plan-home", "Home care as planned: ", plan.homeCare()).forEach(offers::add);
            sentence("plan-next", "Visits as planned: ", plan.frequency()).forEach(offers::add);
            return offers;
        };
    }

    private static Offer offer(String key, Goal goal, OptionalInt strongest, NoteStyle style) {
        var measure = goal.measure().isEmpty() ? "" : " (" + goal.measure() + ")";
        var rated = strongest.isPresent() && PAIN_OF_TEN.matcher(goal.measure()).find()
                ? "; strongest reported today " + strongest.getAsInt() + "/10"
                : "";
        var named = "“" + goal.text() + "”" + measure;
        var choices = PROGRESS.stream()
                .map(word -> new Choice(
                        word,
                        style == NoteStyle.FULL
                                ? "Progress towards the goal " + named + ": " + word + rated + "."
                                : "Goal " + named + ": " + word + rated + "."))
                .toList();
        return new Offer(SoapSection.ASSESSMENT, key, Set.of(), "Goal " + named, choices);
    }

    private static Stream<Offer> sentence(String key, String lead, String words) {
        var line = words.lines()
                .map(one -> one.strip().replaceFirst("[.;]$", ""))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("; "));
        return line.isEmpty() ? Stream.of() : Stream.of(Offer.of(SoapSection.PLAN, key, Set.of(), lead + line + "."));
    }

    private static OptionalInt strongest(List<BodyMark> today) {
        return today.stream()
                .filter(mark -> mark.kind() == Kind.REPORTED)
                .map(BodyMark::intensity)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max();
    }
}
