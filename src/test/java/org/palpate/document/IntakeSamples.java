/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.time.Instant;
import java.time.LocalDate;
import org.palpate.intake.IntakeDraft;
import org.palpate.intake.SampleIntake;

/** Health histories on paper: an empty one, a usual one, and the longest. */
final class IntakeSamples {

    private IntakeSamples() {}

    static IntakeForm blank() {
        return new IntakeForm(Samples.clinic(), Samples.client("Ольга Łukaszewicz"), null);
    }

    static IntakeForm filled() {
        return filled(SampleIntake.full(LocalDate.of(2026, 11, 21)));
    }

    /** With a story as long as one can be. */
    static IntakeForm longest() {
        var full = SampleIntake.full(LocalDate.of(2026, 11, 21));
        var pain = full.pain();
        return filled(new IntakeDraft(
                full.answers(),
                full.medicines(),
                full.operations(),
                new IntakeDraft.PainStory(
                        "It began long ago. ".repeat(50_000 / 19),
                        pain.onset(),
                        pain.cause(),
                        pain.duration(),
                        pain.course(),
                        pain.quality(),
                        pain.better(),
                        pain.worse(),
                        pain.earlier()),
                full.goals(),
                full.marks(),
                full.preferences(),
                full.occupation(),
                full.background()));
    }

    static IntakeForm filled(IntakeDraft content) {
        return new IntakeForm(
                Samples.clinic(),
                Samples.client("Ольга Łukaszewicz"),
                new IntakeForm.Filled(
                        content,
                        3,
                        "Anna Nowak, LMT",
                        true,
                        null,
                        Instant.parse("2026-11-21T14:02:00Z"),
                        Samples.BERLIN));
    }
}
