/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What changed from one version of a health history to another.
 *
 * @param from the number of the version before; 0 when there was none
 * @param to the number of the version after
 * @param changes in the order of the form
 */
public record IntakeDifference(int from, int to, List<Change> changes) {

    public IntakeDifference {
        changes = List.copyOf(changes);
    }

    /**
     * One thing that changed.
     *
     * @param key of the health question, or the name of the field
     * @param question what was asked
     * @param before what was said then, empty when nothing was
     * @param after what is said now, empty when nothing is any more
     */
    public record Change(String key, String question, String before, String after) {}

    static IntakeDifference between(int from, IntakeDraft before, int to, IntakeDraft after) {
        var then = byKey(before);
        var now = byKey(after);
        var changes = new ArrayList<Change>();
        for (var key : IntakeWords.keys()) {
            var old = then.get(key);
            var fresh = now.get(key);
            var question = fresh == null ? old : fresh;
            if (question != null
                    && (old == null || fresh == null || !old.words().equals(fresh.words()))) {
                changes.add(new Change(
                        key, question.question(), old == null ? "" : old.words(), fresh == null ? "" : fresh.words()));
            }
        }
        return new IntakeDifference(from, to, changes);
    }

    private static Map<String, IntakeWords.Said> byKey(IntakeDraft intake) {
        return IntakeWords.of(intake).stream()
                .collect(Collectors.toMap(
                        IntakeWords.Said::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
