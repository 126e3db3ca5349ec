/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase;

/**
 * A phrase as it is offered to somebody.
 *
 * @param id of the phrase
 * @param ofClinic whether the whole clinic has it; else it is one's own
 * @param shortcut what is typed after the dot
 * @param text what it becomes
 * @param overruled whether it is the clinic's and one's own with the same shortcut is used instead
 * @param version for the next change
 */
public record PhraseRow(PhraseId id, boolean ofClinic, String shortcut, String text, boolean overruled, long version) {

    /** What the form begins with. */
    public PhraseDraft toDraft() {
        return new PhraseDraft(shortcut, text);
    }
}
