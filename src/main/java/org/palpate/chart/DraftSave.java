/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.UUID;

/**
 * One save of a draft from one browser tab. Sent again after a lost answer, it changes nothing.
 *
 * @param tab the browser tab that writes
 * @param sequence grows with each save of the tab
 * @param basedOn the version of the note that the tab last knew
 * @param content all of the note
 * @param continues the name under which the same page wrote before; {@code tab} itself if it never had another. What
 *     these two wrote last is no conflict, even if the page never heard that it was taken
 */
public record DraftSave(UUID tab, long sequence, long basedOn, NoteDraft content, UUID continues) {

    /** A save of a tab that always had this name. */
    public DraftSave(UUID tab, long sequence, long basedOn, NoteDraft content) {
        this(tab, sequence, basedOn, content, tab);
    }
}
