/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.LongConsumer;
import org.palpate.client.ClientId;
import org.palpate.intake.IntakeDraft;
import org.palpate.intake.IntakeService;

/** Somebody saved another version meanwhile: shows what is different, and lets whoever writes decide. */
class StaleDialog extends Dialog {

    StaleDialog(IntakeService intakes, ClientId client, IntakeDraft mine, LongConsumer onOverwrite) {
        var newest = intakes.current(client).orElseThrow();
        setHeaderTitle("Somebody saved another version meanwhile");
        setWidth("min(46rem, 96vw)");
        setCloseOnOutsideClick(false);
        add(
                new Paragraph(newest.savedBy() + " saved version " + newest.number()
                        + ". On the left what it says, on the right what you wrote. Nothing of yours is lost."),
                new DifferenceList(newest.difference(mine).changes()));
        var mineInstead = new Button("Save mine as the next version", click -> {
            close();
            onOverwrite.accept(newest.version());
        });
        mineInstead.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Go on writing", click -> close()), mineInstead);
    }
}
