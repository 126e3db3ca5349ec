/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.List;
import java.util.UUID;
import org.palpate.bodymap.BodyMark;

/**
 * What a page still held when its session had ended, or when it was left: all that a person had typed and marked.
 *
 * @param tab a name that the server gave the page for this
 * @param continues the name under which the page had saved before
 * @param sequence grows with each sending of the page
 * @param basedOn the version of the note that the page last knew
 * @param subjective as on the page
 * @param objective as on the page
 * @param assessment as on the page
 * @param plan as on the page
 * @param marks as on the page
 */
public record UnsentNote(
        UUID tab,
        UUID continues,
        long sequence,
        long basedOn,
        String subjective,
        String objective,
        String assessment,
        String plan,
        List<BodyMark> marks) {

    /** As a save of the note that the server holds; what no page sends stays as it is there. */
    DraftSave on(NoteDraft stored) {
        var content = stored.written(subjective, objective, assessment, plan, marks);
        return new DraftSave(tab, sequence, basedOn, content, continues);
    }
}
