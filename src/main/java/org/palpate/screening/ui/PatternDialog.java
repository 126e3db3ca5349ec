/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.palpate.anatomy.Side;
import org.palpate.screening.Pattern;
import org.palpate.screening.Pattern.Fit;
import org.palpate.screening.Pattern.Reading;

/** Two columns side by side: tap what fits. Tells what it leans to as one goes, and that it is not a diagnosis. */
public class PatternDialog extends Dialog {

    private static final String BOTH = "Both or unclear";

    private final Pattern pattern;
    private final Map<String, Fit> fits = new HashMap<>();
    private final RadioButtonGroup<String> side = new RadioButtonGroup<>("Side");
    private final Paragraph result = new Paragraph();

    /** A dialog for one pattern; {@code onUse} is given what came out. */
    public PatternDialog(Pattern pattern, Consumer<Reading> onUse) {
        this.pattern = pattern;
        setHeaderTitle(pattern.title());
        addClassName("pattern-dialog");
        setWidth("min(52rem, 96vw)");
        setCloseOnOutsideClick(false);
        side.setItems("Left", "Right", BOTH);
        side.setValue(BOTH);
        side.setVisible(pattern.asksSide());
        side.addValueChangeListener(change -> tell());
        result.addClassName("pattern-result");
        result.getElement().setAttribute("role", "status");
        var source = new Paragraph("Source: " + pattern.source());
        source.addClassName("pattern-source");
        add(head());
        pattern.rows().forEach(row -> add(row(row)));
        add(side, result, source);
        var use = new Button("Use for this visit", click -> {
            onUse.accept(reading());
            close();
        });
        use.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), use);
        tell();
    }

    private Component head() {
        var head = new Div(new Span(""), new Span(pattern.left()), new Span(pattern.right()), new Span("Unclear"));
        head.addClassNames("pattern-row", "pattern-head");
        head.getElement().setAttribute("aria-hidden", "true");
        return head;
    }

    private Component row(Pattern.Row row) {
        var name = new Span(row.name());
        name.addClassName("pattern-name");
        var left = choice(row.left(), row.name() + ", " + pattern.left());
        var right = choice(row.right(), row.name() + ", " + pattern.right());
        var unclear = choice("Unclear", row.name() + ", unclear");
        var all = Map.of(Fit.LEFT, left, Fit.RIGHT, right, Fit.UNCLEAR, unclear);
        all.forEach((fit, button) -> button.addClickListener(click -> {
            fits.put(row.key(), fit);
            all.forEach((other, one) -> press(one, other == fit));
            tell();
        }));
        var line = new Div(name, left, right, unclear);
        line.addClassName("pattern-row");
        line.getElement().setAttribute("role", "group");
        line.getElement().setAttribute("aria-label", row.name());
        return line;
    }

    private static Button choice(String words, String spoken) {
        var button = new Button(words);
        button.addClassName("pattern-choice");
        button.setAriaLabel(spoken + ": " + words);
        press(button, false);
        return button;
    }

    private static void press(Button button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }

    private void tell() {
        result.setText(reading().words());
    }

    private Reading reading() {
        return pattern.read(fits, sides());
    }

    private Set<Side> sides() {
        return switch (String.valueOf(side.getValue())) {
            case "Left" -> EnumSet.of(Side.LEFT);
            case "Right" -> EnumSet.of(Side.RIGHT);
            default -> EnumSet.of(Side.LEFT, Side.RIGHT);
        };
    }
}
