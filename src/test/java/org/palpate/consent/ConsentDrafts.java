/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Consents as a form would hold them, for tests. */
public final class ConsentDrafts {

    /** A signature that a hand could have drawn. */
    public static final String STROKES = "M40 120L80 60L120 140L160 70M200 100L300 110";

    private ConsentDrafts() {}

    /** A consent that the client signs on screen, today. */
    public static ConsentDraft drawn(ConsentScope scope, List<String> areas, ConsentText shown) {
        return new ConsentDraft(scope, areas, shown, "", "", Signature.drawn(STROKES), null, null, "");
    }

    static ConsentDraft paper(ConsentScope scope, List<String> areas, ConsentText shown, @Nullable LocalDate day) {
        return new ConsentDraft(scope, areas, shown, "", "", Signature.onPaper(), day, null, "");
    }

    static ConsentDraft by(ConsentDraft draft, String guardian, String relation) {
        return new ConsentDraft(
                draft.scope(),
                draft.areas(),
                draft.shown(),
                guardian,
                relation,
                draft.signature(),
                draft.givenOn(),
                draft.validUntil(),
                draft.witness());
    }

    static ConsentDraft signed(ConsentDraft draft, Signature signature) {
        return new ConsentDraft(
                draft.scope(),
                draft.areas(),
                draft.shown(),
                draft.guardian(),
                draft.relation(),
                signature,
                draft.givenOn(),
                draft.validUntil(),
                draft.witness());
    }

    static ConsentDraft until(ConsentDraft draft, LocalDate day) {
        return new ConsentDraft(
                draft.scope(),
                draft.areas(),
                draft.shown(),
                draft.guardian(),
                draft.relation(),
                draft.signature(),
                draft.givenOn(),
                day,
                draft.witness());
    }
}
