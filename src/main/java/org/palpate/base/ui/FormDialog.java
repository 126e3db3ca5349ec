/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** A form above the page: stays open until it is saved or left on purpose, so nothing typed is lost by a slip. */
public class FormDialog extends Dialog {

    private final Button save;

    /**
     * A dialog with a form.
     *
     * @param title what is being done
     * @param form what is filled in
     * @param saveLabel the word on the button that does it
     * @param onSave does it, and closes the dialog when it worked
     */
    public FormDialog(String title, Component form, String saveLabel, Runnable onSave) {
        setHeaderTitle(title);
        addClassName("form-dialog");
        setCloseOnOutsideClick(false);
        setWidth("min(46rem, 96vw)");
        add(form);
        save = new Button(saveLabel);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            try {
                onSave.run();
            } finally {
                save.setEnabled(true);
            }
        });
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    /** Whether what the dialog is for can be done now; as long as it cannot, the button is out of reach. */
    public void setSavable(boolean savable) {
        save.setEnabled(savable);
    }
}
