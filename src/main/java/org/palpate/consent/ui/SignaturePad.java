/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.palpate.consent.Signature;
import tools.jackson.databind.JsonNode;

/** A box to sign in; see the head of {@code signature-pad.ts}. What the browser sends is checked where it is stored. */
@Tag("signature-pad")
@JsModule("./signature/signature-pad.ts")
class SignaturePad extends Component {

    private static final String CHANGE = "signature-change";
    private static final String DETAIL = "event.detail";

    private Signature signature = Signature.none();

    SignaturePad(String label) {
        getElement().setProperty("label", label);
        getElement()
                .addEventListener(
                        CHANGE, change -> signature = read(change.getEventData().path(DETAIL)))
                .addEventData(DETAIL);
    }

    /** A signature to look at. */
    static SignaturePad showing(String label, String strokes) {
        var pad = new SignaturePad(label);
        pad.getElement().setProperty("readonly", true);
        pad.getElement().setProperty("strokes", strokes);
        return pad;
    }

    Signature getSignature() {
        return signature;
    }

    void setLabel(String label) {
        getElement().setProperty("label", label);
    }

    void show(String sentence) {
        // the browser takes the sentence away by itself, so the same one must count as new
        getElement().setProperty("error", "");
        getElement().setProperty("error", sentence);
    }

    private static Signature read(JsonNode detail) {
        return detail.path("method").asString("").equals("TYPED")
                ? Signature.typed(detail.path("name").asString(""))
                : Signature.drawn(detail.path("strokes").asString(""));
    }
}
