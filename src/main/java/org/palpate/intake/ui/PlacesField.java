/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMapField;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.intake.IntakeWords;

/** Places on the body: told in words, and shown on the body map where somebody asks for it. */
class PlacesField extends CustomField<List<BodyMark>> {

    private final Span words = new Span();
    private final Button turn = new Button();
    private final Div frame = new Div();
    private @Nullable BodyMapField map;
    private List<BodyMark> marks = List.of();

    PlacesField(String label) {
        super(List.of());
        setLabel(label);
        addClassName("places");
        setWidthFull();
        words.addClassName("places-words");
        frame.addClassName("places-map");
        turn.setIcon(VaadinIcon.MALE.create());
        turn.addClickListener(click -> turn());
        add(new Div(words, turn), frame);
        tell();
    }

    @Override
    protected List<BodyMark> generateModelValue() {
        return marks;
    }

    @Override
    protected void setPresentationValue(List<BodyMark> value) {
        marks = value;
        if (map != null) {
            map.setValue(value);
        }
        tell();
    }

    /** The figure is large, so that it is fetched only where it is wanted. */
    private void turn() {
        if (map == null) {
            var fresh = Fields.bodyMap(List.of(Kind.REPORTED));
            fresh.setValue(marks);
            fresh.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    marks = change.getValue();
                    tell();
                    updateValue();
                }
            });
            map = fresh;
            frame.add(fresh);
        } else {
            frame.removeAll();
            map = null;
        }
        tell();
    }

    private void tell() {
        words.setText(IntakeWords.places(marks).replace("\n", "; "));
        turn.setText(map == null ? "Show on the body" : "Done");
    }
}
