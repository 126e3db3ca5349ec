/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Rejection;
import org.palpate.base.Text;

/**
 * What a template says. The prompts stand beside a section, never in it: what nobody answered is not signed.
 *
 * @param name of the kind of visit: First visit
 * @param subjective what to ask for in this section, one prompt per line; likewise the next three
 * @param cards what is in view besides the note
 * @param minutes the usual length of such a visit in minutes, {@code null} when open
 */
public record TemplateDraft(
        String name,
        String subjective,
        String objective,
        String assessment,
        String plan,
        Set<TemplateCard> cards,
        @Nullable Integer minutes) {

    private static final int MAX_NAME = 60;
    private static final int MAX_PROMPTS = 600;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 300;

    TemplateDraft checked() {
        if (minutes != null && (minutes < SHORTEST || minutes > LONGEST)) {
            throw new Rejection("minutes", "Enter minutes from " + SHORTEST + " to " + LONGEST + ".");
        }
        var title = Text.line("name", name, MAX_NAME);
        if (title.isEmpty()) {
            throw new Rejection("name", "Enter a name, such as First visit.");
        }
        return new TemplateDraft(
                title,
                prompts("subjective", subjective),
                prompts("objective", objective),
                prompts("assessment", assessment),
                prompts("plan", plan),
                Set.copyOf(cards),
                minutes);
    }

    private static String prompts(String field, String typed) {
        var lines = Text.clean(field, typed, MAX_PROMPTS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return String.join("\n", lines);
    }

    /** As it is stored: the cards in one order, so that the same template has the same bytes. */
    Stored stored() {
        return new Stored(name, subjective, objective, assessment, plan, List.copyOf(new TreeSet<>(cards)), minutes);
    }

    /** The stored form. The field names are never renamed. */
    record Stored(
            String name,
            String subjective,
            String objective,
            String assessment,
            String plan,
            List<TemplateCard> cards,
            @Nullable Integer minutes) {

        TemplateDraft draft() {
            return new TemplateDraft(name, subjective, objective, assessment, plan, Set.copyOf(cards), minutes);
        }
    }
}
