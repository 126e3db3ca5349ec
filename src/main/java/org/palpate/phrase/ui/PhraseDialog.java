/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.ui.FieldErrors;
import org.palpate.base.ui.FormDialog;
import org.palpate.base.ui.Notices;
import org.palpate.phrase.PhraseDraft;
import org.palpate.phrase.PhraseRow;
import org.palpate.phrase.PhraseText;

/** Writes a phrase, and shows how it reads. */
class PhraseDialog {

    /** Keeps what was written; refuses as the service does. */
    interface Save {

        void save(PhraseDraft draft, boolean forClinic);
    }

    private enum Whose {
        MINE("Only me"),
        CLINIC("Everybody in the clinic");

        private final String label;

        Whose(String label) {
            this.label = label;
        }
    }

    private final @Nullable PhraseRow changed;
    private final List<PhraseRow> others;
    private final Save save;
    private final FieldErrors errors = new FieldErrors();
    private final TextField shortcut = errors.at("shortcut", new TextField("Shortcut"));
    private final TextArea text = errors.at("text", new TextArea("Text"));
    private final RadioButtonGroup<Whose> whose = new RadioButtonGroup<>("For");
    private final Paragraph overrules = new Paragraph();
    private final Paragraph preview = new Paragraph();
    private final FormDialog dialog;

    private PhraseDialog(PhraseDraft draft, @Nullable PhraseRow changed, List<PhraseRow> others, Save save) {
        this.changed = changed;
        this.others = others;
        this.save = save;
        shortcut.setValue(draft.shortcut());
        shortcut.setPrefixComponent(new Span("."));
        shortcut.setHelperText("Letters and digits without blanks: ql, shoulder-l");
        shortcut.setValueChangeMode(ValueChangeMode.LAZY);
        shortcut.addValueChangeListener(change -> look());
        text.setValue(draft.text());
        text.setMinRows(4);
        text.setMaxRows(12);
        text.setHelperText("{side} is a place to fill in, {left|right} a choice, {} where the cursor stops.");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> look());
        whose.setItems(Whose.values());
        whose.setItemLabelGenerator(one -> one.label);
        whose.setValue(Whose.MINE);
        whose.setVisible(false);
        whose.addValueChangeListener(change -> look());
        overrules.addClassName("phrase-note");
        dialog = new FormDialog(
                changed == null ? "New phrase" : "Change ." + changed.shortcut(), form(), "Save phrase", this::keep);
        look();
    }

    /** @param forClinicToo whether it may be made for the whole clinic */
    static PhraseDialog fresh(PhraseDraft draft, boolean forClinicToo, List<PhraseRow> others, Save save) {
        var dialog = new PhraseDialog(draft, null, others, save);
        dialog.whose.setVisible(forClinicToo);
        return dialog;
    }

    static PhraseDialog of(PhraseRow changed, List<PhraseRow> others, Save save) {
        return new PhraseDialog(changed.toDraft(), changed, others, save);
    }

    void open() {
        dialog.open();
        shortcut.focus();
    }

    private Div form() {
        preview.addClassName("phrase-preview");
        preview.getElement().setAttribute("dir", "auto");
        var form = new Div(shortcut, overrules, text, new Div(new H4("Reads"), preview), whose);
        form.addClassName("stacked-form");
        return form;
    }

    private void look() {
        var inserted = PhraseText.inserted(text.getValue());
        preview.setText(inserted.isBlank() ? "What you write above, as it comes into the note." : inserted);
        preview.setClassName("phrase-preview-empty", inserted.isBlank());
        var typed = shortcut.getValue().strip().replaceFirst("^\\.", "").toLowerCase(Locale.ROOT);
        boolean twin = others.stream()
                .anyMatch(other ->
                        other.ofClinic() != forClinic() && other.shortcut().equals(typed));
        overrules.setVisible(twin);
        overrules.setText(
                forClinic()
                        ? "You have ." + typed + " of your own. Where you write, yours stays in use."
                        : "The clinic has ." + typed + " too. Where you write, yours is used.");
    }

    private boolean forClinic() {
        return changed == null ? whose.getValue() == Whose.CLINIC : changed.ofClinic();
    }

    private void keep() {
        try {
            save.save(new PhraseDraft(shortcut.getValue(), text.getValue()), forClinic());
            dialog.close();
        } catch (Rejection rejection) {
            errors.show(rejection);
        } catch (StaleVersion | NotFound changedElsewhere) {
            Notices.refused("This phrase was changed elsewhere meanwhile. Copy your text, and open it again.");
        }
    }
}
