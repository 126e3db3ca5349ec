/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.chart.Offer;
import org.palpate.chart.Offer.Choice;
import org.palpate.chart.SoapSection;
import org.palpate.clinic.NoteStyle;
import org.palpate.plan.PlanDraft.Goal;

/** Where each goal of the plan stands, which only the therapist can judge. */
record GoalOffers(List<Goal> goals, NoteStyle style) {

    /** A goal that is measured in pain: {@code pain 3 of 10}, {@code Pain at most 3/10}. */
    private static final Pattern PAIN_OF_TEN =
            Pattern.compile("\\bpain\\b.{0,40}?\\b\\d{1,2} ?(?:/|of|out of) ?10\\b", Pattern.CASE_INSENSITIVE);

    private static final List<String> PROGRESS = List.of("reached", "closer", "no change", "further away");

    List<Offer> offers(List<BodyMark> today) {
        var offers = new ArrayList<Offer>();
        for (int goal = 0; goal < goals.size(); goal++) {
            offers.add(offer("goal-" + goal, goals.get(goal), strongest(today)));
        }
        return List.copyOf(offers);
    }

    private Offer offer(String key, Goal goal, OptionalInt strongest) {
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
        return new Offer(SoapSection.ASSESSMENT, key, Set.of(), "Goal " + named, choices, "");
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
