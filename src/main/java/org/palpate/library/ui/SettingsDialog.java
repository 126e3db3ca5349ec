/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.ui.FieldErrors;
import org.palpate.base.ui.FormDialog;
import org.palpate.base.ui.Notices;
import org.palpate.library.ContentLanguage;
import org.palpate.library.Grade;
import org.palpate.library.LibraryService;
import org.palpate.library.LibrarySettings;

/** How the clinic uses the library. */
class SettingsDialog {

    private final LibraryService library;
    private final Runnable onSaved;
    private final FieldErrors errors = new FieldErrors();
    private final Select<ContentLanguage> language = errors.at("language", new Select<>());
    private final Select<Grade> lowestGrade = errors.at("lowestGrade", new Select<>());
    private final LibrarySettings read;
    private final FormDialog dialog;

    SettingsDialog(LibraryService library, Runnable onSaved) {
        this.library = library;
        this.onSaved = onSaved;
        read = library.settings();
        language.setLabel("Language of the library");
        language.setItems(ContentLanguage.values());
        language.setItemLabelGenerator(ContentLanguage::label);
        language.setValue(read.language());
        lowestGrade.setLabel("Claims in documents for clients need at least");
        lowestGrade.setItems(Grade.A, Grade.B, Grade.C);
        lowestGrade.setItemLabelGenerator(Grade::label);
        lowestGrade.setValue(read.lowestGrade());
        var fields = new Div(language, lowestGrade);
        fields.addClassName("stacked-form");
        dialog = new FormDialog("Library settings", fields, "Save settings", this::save);
    }

    void open() {
        dialog.open();
    }

    private void save() {
        try {
            library.changeSettings(new LibrarySettings(language.getValue(), lowestGrade.getValue(), read.version()));
            dialog.close();
            Notices.done("Settings saved.");
            onSaved.run();
        } catch (Rejection rejection) {
            errors.show(rejection);
        } catch (StaleVersion stale) {
            Notices.refused("Someone else changed the settings meanwhile. Reload the page to see them.");
        }
    }
}
