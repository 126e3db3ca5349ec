/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Side;
import org.palpate.library.Trait;

/**
 * What must have been found for a rule to fire. There is no "not": a finding more can only make more conditions true,
 * so no finding ever makes a rule say less.
 */
sealed interface Condition {

    /** A health question was answered with yes, or with unsure where the rule counts it. */
    record Answered(String question, @Nullable String placesQuestion) implements Condition {}

    /** An option was chosen; {@code side} is the side it speaks of. */
    record Chosen(String question, String option, @Nullable Side side) implements Condition {}

    /** The therapist saw it today; {@code side} is the side it speaks of. */
    record Observed(String observation, @Nullable Side side) implements Condition {}

    /** Marks of the visit that fit. */
    record Marked(MarkPattern pattern) implements Condition {}

    /** A chosen technique has one of the traits. */
    record Uses(Set<Trait> traits) implements Condition {}

    /** Older than so many years. */
    record AgeOver(int years) implements Condition {}

    /** Younger than so many years. */
    record AgeUnder(int years) implements Condition {}

    /** Pregnant for so many weeks at most. */
    record WeeksUpTo(int weeks) implements Condition {}

    /** The chart knows it. */
    record Known(Circumstance circumstance) implements Condition {}

    /** Another rule fires. */
    record OtherRule(String rule) implements Condition {}

    /** At least so many of the conditions; 1 is any, their number is all. */
    record AtLeast(int count, List<Condition> of) implements Condition {

        public AtLeast {
            of = List.copyOf(of);
        }

        boolean all() {
            return count == of.size();
        }
    }

    /** The health questions it reads. */
    default Stream<String> questions() {
        return switch (this) {
            case Answered answered -> Stream.of(answered.question());
            case Chosen chosen -> Stream.of(chosen.question());
            case AtLeast tree -> tree.of().stream().flatMap(Condition::questions);
            case Observed observed -> Stream.of();
            case Marked marked -> Stream.of();
            case OtherRule other -> Stream.of();
            case Uses uses -> Stream.of();
            case AgeOver age -> Stream.of();
            case AgeUnder age -> Stream.of();
            case WeeksUpTo weeks -> Stream.of();
            case Known known -> Stream.of();
        };
    }

    /** Whether its findings say on which side they are. */
    default boolean tellsSide() {
        return switch (this) {
            case Chosen(var question, var option, var side) -> side != null;
            case Observed(var observation, var side) -> side != null;
            case Marked marked -> true;
            case AtLeast(var count, var of) -> of.stream().anyMatch(Condition::tellsSide);
            case OtherRule other -> false;
            case Answered answered -> false;
            case Uses uses -> false;
            case AgeOver age -> false;
            case AgeUnder age -> false;
            case WeeksUpTo weeks -> false;
            case Known known -> false;
        };
    }
}
