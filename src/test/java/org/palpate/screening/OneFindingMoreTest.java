/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.intake.HealthQuestion;
import org.palpate.library.Trait;

/**
 * A finding more never makes the rules say less: not overall, not for a rule, not for a place, not for a technique.
 * Findings are drawn from everything the rules can read, with a fixed seed.
 */
class OneFindingMoreTest {

    private static final long SEED = 20261121;
    private static final int COMBINATIONS = 6_000;
    private static final int STEPS = 6;

    private final Random random = new Random(SEED);
    private final Rulebook rulebook = Rulebook.standard();
    private final Engine engine = new Engine(rulebook, ClinicRules.NONE);

    @Test
    void noFindingMakesTheRulesSayLess() {
        var findings = findings();
        long fired = 0;
        for (int n = 0; n < COMBINATIONS; n++) {
            Collections.shuffle(findings, random);
            var facts = Facts.facts().years(random.nextInt(100)).weeks(random.nextInt(45));
            int begin = random.nextInt(12);
            findings.subList(0, begin).forEach(finding -> finding.apply(facts));
            var before = engine.screen(facts.done(), List.of());
            for (var finding : findings.subList(begin, begin + STEPS)) {
                finding.apply(facts);
                var after = engine.screen(facts.done(), List.of());
                saysNoLess(before, after);
                before = after;
                fired += after.fired().size();
            }
        }
        assertThat(fired).as("the draw reaches the rules").isGreaterThan(COMBINATIONS * 3L);
    }

    private static void saysNoLess(Screening before, Screening after) {
        before.worst()
                .ifPresent(worst -> assertThat(after.worst().orElseThrow()).isGreaterThanOrEqualTo(worst));
        for (var one : before.fired()) {
            var same = after.rule(one.rule());
            assertThat(same).as("%s still fires", one.rule()).isPresent();
            assertThat(same.get().severity()).as(one.rule()).isGreaterThanOrEqualTo(one.severity());
            assertThat(same.get().places().contains(one.places()))
                    .as(
                            "%s holds where it held: %s, then %s",
                            one.rule(), one.where(), same.get().where())
                    .isTrue();
            assertThat(same.get().traits()).as(one.rule()).containsAll(one.traits());
            assertThat(same.get().because())
                    .as(one.rule())
                    .extracting(Because::key)
                    .containsAll(one.because().stream().map(Because::key).toList());
        }
    }

    /** Everything that can be found, each as a step that adds it. */
    private List<UnaryOperator<Facts>> findings() {
        var all = new ArrayList<UnaryOperator<Facts>>();
        rulebook.vocabulary().questions().values().forEach(question -> {
            if (question.kind() == HealthQuestion.Kind.ANSWER) {
                all.add(facts -> facts.alsoYes(question.key()));
                all.add(facts -> facts.alsoUnsure(question.key()));
            }
            question.options().keySet().forEach(option -> all.add(facts -> facts.alsoChose(question.key(), option)));
            if (question.kind() == HealthQuestion.Kind.PLACES) {
                all.add(facts -> facts.at(question.key(), "soleus", side()));
                all.add(facts -> facts.at(question.key(), "lower-back", Side.MIDLINE));
            }
        });
        rulebook.vocabulary().observationKeys().forEach(key -> all.add(facts -> facts.alsoSeen(key)));
        for (var circumstance : Circumstance.values()) {
            all.add(facts -> facts.given(circumstance));
        }
        for (int n = 0; n < 60; n++) {
            int number = n;
            all.add(facts -> facts.alsoMarked(mark()));
            all.add(facts -> facts.alsoTold(mark()));
            all.add(facts -> facts.alsoUsing("technique-" + number, pick(Trait.class)));
        }
        return all;
    }

    private MarkBuilder mark() {
        var structures = Atlas.standard().structures();
        var region = structures.get(random.nextInt(structures.size()));
        var mark = MarkBuilder.of(pick(BodyMark.Kind.class), region.key(), region.paired() ? side() : Side.MIDLINE)
                .type(pick(BodyMark.Type.class))
                .intensity(random.nextInt(11));
        if (random.nextBoolean()) {
            mark.timing(pick(BodyMark.Timing.class)).change(pick(BodyMark.Change.class));
        }
        return random.nextBoolean()
                ? mark.technique("technique-" + random.nextInt(60), 1 + random.nextInt(5), 10)
                : mark.response(pick(BodyMark.Response.class));
    }

    private Side side() {
        return random.nextBoolean() ? Side.LEFT : Side.RIGHT;
    }

    private <E extends Enum<E>> E pick(Class<E> type) {
        var all = List.copyOf(EnumSet.allOf(type));
        return all.get(random.nextInt(all.size()));
    }
}
