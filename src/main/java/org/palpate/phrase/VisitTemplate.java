/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase;

import org.jspecify.annotations.Nullable;

/**
 * A template for the notes of a kind of visit, as the clinic has it.
 *
 * @param key by which a note remembers it
 * @param content what it says
 * @param shipped what it said when it came with Palpate, {@code null} for one that the clinic added
 * @param off whether the clinic does not offer it
 * @param version for the next change, or {@link TemplateService#UNTOUCHED}
 */
public record VisitTemplate(
        String key, TemplateDraft content, @Nullable TemplateDraft shipped, boolean off, long version) {

    /** The key of the template for a client who was never here. */
    public static final String FIRST_VISIT = "first-visit";

    /** The key of the template for a client who comes again. */
    public static final String FOLLOW_UP = "follow-up";

    /** Whether the clinic has other words for it than it came with. */
    public boolean changed() {
        return shipped != null && !content.equals(shipped);
    }

    /** Whether the clinic added it. */
    public boolean own() {
        return shipped == null;
    }
}
