/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.jspecify.annotations.Nullable;
import org.palpate.consent.Signature;

/** A box to sign in; see the head of {@code signature-pad.ts}. What the browser sends is checked where it is stored. */
@Tag("signature-pad")
@JsModule("./signature/signature-pad.ts")
class SignaturePad extends Component {

    private Signature signature = Signature.none();

    SignaturePad(String label) {
        getElement().setProperty("label", label);
        addListener(ChangeEvent.class, change -> signature = change.signature());
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

    /** Somebody drew, typed or ticked. */
    @DomEvent("signature-change")
    static class ChangeEvent extends ComponentEvent<SignaturePad> {

        private final Signature signature;

        public ChangeEvent(
                SignaturePad source,
                boolean fromClient,
                @EventData("event.detail.method") @Nullable String method,
                @EventData("event.detail.strokes") @Nullable String strokes,
                @EventData("event.detail.name") @Nullable String name) {
            super(source, fromClient);
            this.signature = "TYPED".equals(method)
                    ? Signature.typed(name == null ? "" : name)
                    : Signature.drawn(strokes == null ? "" : strokes);
        }

        Signature signature() {
            return signature;
        }
    }
}
