/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import org.palpate.base.ui.Format;
import org.palpate.chart.NoteDraft;
import org.palpate.chart.ReadingWords;
import org.palpate.chart.SaveOutcome.Conflict;

/** Two wrote in one note: both texts are shown, and a person decides. */
class ConflictDialog extends Dialog {

    ConflictDialog(Conflict conflict, NoteDraft mine, ZoneId zone, Runnable keepMine, Runnable takeTheirs) {
        setHeaderTitle("This note was changed elsewhere");
        addClassName("conflict-dialog");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        setWidth("min(60rem, 96vw)");
        add(new Paragraph(conflict.by() + " saved it at " + Format.time(conflict.at(), zone)
                + ", in another window or on another device. Your text is kept as well."));
        var theirs = conflict.theirs();
        compare("Subjective", theirs.subjective(), mine.subjective());
        compare("Objective", theirs.objective(), mine.objective());
        compare("Assessment", theirs.assessment(), mine.assessment());
        compare("Plan", theirs.plan(), mine.plan());
        if (!theirs.marks().equals(mine.marks())) {
            compare("Body map", theirs.marks().size() + " marks", mine.marks().size() + " marks");
        }
        compare("Range and tests", sentences(theirs), sentences(mine));
        getFooter().add(button("Use the saved note", takeTheirs, false), button("Keep my text", keepMine, true));
    }

    private void compare(String title, String theirs, String mine) {
        if (Objects.equals(theirs, mine)) {
            return;
        }
        var pair = new Div(side("Saved", theirs), side("Yours", mine));
        pair.addClassName("conflict-pair");
        add(new H4(title), pair);
    }

    private static String sentences(NoteDraft draft) {
        return draft.readings().stream().map(ReadingWords::sentence).collect(Collectors.joining("\n"));
    }

    private static Div side(String who, String text) {
        var label = new Div(who);
        label.addClassName("fact-word");
        var side = new Div(label, new Paragraph(text.isEmpty() ? "(empty)" : text));
        side.addClassName("conflict-side");
        return side;
    }

    private Button button(String label, Runnable choice, boolean primary) {
        var button = new Button(label, click -> {
            close();
            choice.run();
        });
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }
}
