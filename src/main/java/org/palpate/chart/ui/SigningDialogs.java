/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import java.util.function.Consumer;
import org.palpate.base.Rejection;
import org.palpate.bodymap.TechniqueNames;
import org.palpate.chart.ChartService;
import org.palpate.chart.EncounterId;
import org.palpate.chart.OpenedNote;
import org.palpate.chart.SigningService;
import org.palpate.security.IdentityService;
import org.springframework.stereotype.Component;

/** Makes the dialogs in which notes are signed and amended. */
@Component
class SigningDialogs {

    private final ChartService chart;
    private final SigningService signing;
    private final IdentityService identity;

    SigningDialogs(ChartService chart, SigningService signing, IdentityService identity) {
        this.chart = chart;
        this.signing = signing;
        this.identity = identity;
    }

    /**
     * The last look before the signature.
     *
     * @param onAnswer brings in sight what has to be answered first
     * @param onSigned is told once the note is sealed
     */
    SignDialog sign(EncounterId note, TechniqueNames techniques, Consumer<Rejection> onAnswer, Runnable onSigned) {
        return new SignDialog(
                chart, signing.review(note), note, new PasswordProof(identity), techniques, onAnswer, onSigned);
    }

    AmendDialog amend(OpenedNote note, Runnable onAmended) {
        return new AmendDialog(chart, note, new PasswordProof(identity), onAmended);
    }
}
