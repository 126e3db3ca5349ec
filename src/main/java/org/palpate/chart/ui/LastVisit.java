/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.base.ui.Commands;
import org.palpate.base.ui.Format;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkWords;
import org.palpate.bodymap.TechniqueNames;
import org.palpate.chart.Reading;
import org.palpate.chart.ReadingWords;
import org.palpate.chart.SignedNote;
import org.palpate.chart.SoapSection;

/** The visit before, to read while writing today's note; while that is open, what still holds is taken over by one tap. */
class LastVisit extends Composite<Details> {

    private final TechniqueNames techniques;
    private final @Nullable TakeOver takeOver;
    private final Div body = new Div();

    /**
     * Shows the visit before.
     *
     * @param takeOver does it, {@code null} where today's note is closed
     */
    LastVisit(SignedNote note, TechniqueNames techniques, @Nullable TakeOver takeOver) {
        this.techniques = techniques;
        this.takeOver = takeOver;
        getContent().addClassName("last-visit");
        getContent().setSummaryText("Last visit · " + Format.day(note.serviceDate()));
        getContent().setOpened(true);
        body.addClassName("last-visit-body");
        var content = note.content();
        marks(content.marks());
        readings(content.readings());
        for (var section : SoapSection.values()) {
            section(section, content.text(section));
        }
        getContent().add(body);
    }

    private void marks(List<BodyMark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        marks.stream()
                .sorted(MarkWords.order())
                .forEach(mark -> list.add(new ListItem(MarkWords.sentence(mark, techniques))));
        body.add(heading("Body map", again(marks)), list);
    }

    private void readings(List<Reading> readings) {
        if (!readings.isEmpty()) {
            var lines = new UnorderedList();
            readings.forEach(reading -> lines.add(new ListItem(ReadingWords.sentence(reading))));
            body.add(new H4("Range and tests"), lines);
        }
    }

    private void section(SoapSection section, String text) {
        if (!text.isBlank()) {
            body.add(heading(section.label(), keep(section, text)), new Paragraph(text));
        }
    }

    private @Nullable Button again(List<BodyMark> marks) {
        boolean treated = marks.stream().anyMatch(mark -> mark.kind() == BodyMark.Kind.TREATED);
        return takeOver == null || !treated
                ? null
                : once(
                        "Treat as last time",
                        "Treat as last time",
                        "Marks the places that were treated, with technique, pressure and minutes",
                        () -> takeOver.treatments(marks));
    }

    private @Nullable Button keep(SoapSection section, String text) {
        return takeOver == null
                ? null
                : once(
                        "Keep " + section.label() + " of the last visit",
                        "Keep",
                        "Take " + section.label() + " over into today's note",
                        () -> takeOver.section(section, text));
    }

    private static Button once(String command, String words, String says, Runnable work) {
        var button = new Button(words);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(words + ". " + says + ".");
        button.addClickListener(click -> {
            work.run();
            button.setText("Taken over");
            button.setEnabled(false);
        });
        return Commands.press(button, command);
    }

    private static Div heading(String title, @Nullable Component action) {
        var row = new Div(new H4(title));
        row.addClassName("last-visit-heading");
        if (action != null) {
            row.add(action);
        }
        return row;
    }

    /** Takes what still holds over into today's note. */
    interface TakeOver {

        /** Takes over the text of a section. */
        void section(SoapSection section, String text);

        /** Takes over what was treated. */
        void treatments(List<BodyMark> last);
    }
}
