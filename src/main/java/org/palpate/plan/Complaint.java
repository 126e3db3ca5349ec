/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.intake.IntakeDraft;
import org.palpate.intake.IntakeDraft.Background;
import org.palpate.intake.IntakeDraft.Course;

/**
 * What the health history tells of the complaint.
 *
 * @param onset the day it began, {@code null} when not told, or when it comes and goes: then the first day tells nothing
 *     about the episode that is treated
 * @param marks where it is, none when not marked there
 * @param background what of the client's life matters
 */
record Complaint(@Nullable LocalDate onset, List<BodyMark> marks, Set<Background> background) {

    static Complaint of(IntakeDraft told) {
        return new Complaint(
                told.pain().course() == Course.COMES_AND_GOES
                        ? null
                        : told.pain().onset(),
                told.marks().stream()
                        .filter(mark -> mark.kind() == Kind.REPORTED)
                        .toList(),
                told.background());
    }

    /** How many days it has lasted; nothing when that is not known. */
    OptionalLong days(LocalDate day) {
        return onset == null || onset.isAfter(day)
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(onset, day));
    }
}
