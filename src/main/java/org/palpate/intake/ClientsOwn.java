/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.intake.IntakeDraft.PainStory;
import org.palpate.intake.IntakeDraft.Preferences;

/**
 * What a client filled in alone, laid over what was known. The form on the tablet begins empty, because it shows nothing
 * of the record; so what the client leaves open takes nothing back.
 */
final class ClientsOwn {

    private ClientsOwn() {}

    static IntakeDraft over(IntakeDraft before, IntakeDraft mine) {
        return new IntakeDraft(
                answers(before, mine),
                said(mine.medicines(), before.medicines()),
                said(mine.operations(), before.operations()),
                pain(before.pain(), mine.pain()),
                said(mine.goals(), before.goals()),
                said(mine.marks(), before.marks()),
                preferences(before.preferences(), mine.preferences()),
                said(mine.occupation(), before.occupation()),
                mine.background().isEmpty() ? before.background() : mine.background());
    }

    /** A question that is answered anew brings its own follow-ups; those of before went with the old answer. */
    private static LinkedHashMap<String, Reply> answers(IntakeDraft before, IntakeDraft mine) {
        var all = new LinkedHashMap<String, Reply>();
        for (var question : HealthQuestions.standard().questions()) {
            var source = mine.reply(question.key()).isEmpty() ? before : mine;
            keep(all, source, question);
            question.then().forEach(next -> keep(all, source, next));
        }
        return all;
    }

    private static void keep(LinkedHashMap<String, Reply> all, IntakeDraft source, HealthQuestion question) {
        var reply = source.answers().get(question.key());
        if (reply != null) {
            all.put(question.key(), reply);
        }
    }

    private static PainStory pain(PainStory before, PainStory mine) {
        return mine.equals(PainStory.empty()) ? before : mine;
    }

    private static Preferences preferences(Preferences before, Preferences mine) {
        return new Preferences(
                either(mine.pressure(), before.pressure()),
                said(mine.techniques(), before.techniques()),
                either(mine.talk(), before.talk()),
                said(mine.music(), before.music()),
                either(mine.temperature(), before.temperature()),
                said(mine.product(), before.product()),
                either(mine.clothing(), before.clothing()));
    }

    private static String said(String mine, String before) {
        return mine.isEmpty() ? before : mine;
    }

    private static <T> List<T> said(List<T> mine, List<T> before) {
        return mine.isEmpty() ? before : mine;
    }

    private static <T> @Nullable T either(@Nullable T mine, @Nullable T before) {
        return mine == null ? before : mine;
    }
}
