/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.ui.FormDialog;
import org.palpate.base.ui.Notices;
import org.palpate.library.LibraryEntry;
import org.palpate.library.LibraryPage;

/** Adds or changes an entry of the clinic's own; stays open until it is saved. */
class OwnEntryDialog {

    private final OwnEntryForm form;
    private final String key;
    private final Function<LibraryEntry, LibraryPage> save;
    private final Consumer<LibraryPage> onSaved;
    private final FormDialog dialog;

    OwnEntryDialog(
            String title,
            OwnEntryForm form,
            String key,
            Function<LibraryEntry, LibraryPage> save,
            Consumer<LibraryPage> onSaved) {
        this.form = form;
        this.key = key;
        this.save = save;
        this.onSaved = onSaved;
        dialog = new FormDialog(title, form.component(), "Save", this::save);
    }

    void open() {
        dialog.open();
    }

    private void save() {
        try {
            var saved = save.apply(form.draft(key));
            dialog.close();
            Notices.done("Saved.");
            onSaved.accept(saved);
        } catch (Rejection rejection) {
            form.show(rejection);
        } catch (StaleVersion stale) {
            Notices.refused("Someone else changed this entry meanwhile. Your text is still here: copy what you need,"
                    + " then reload the page to see theirs.");
        }
    }
}
