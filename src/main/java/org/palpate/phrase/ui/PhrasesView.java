/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.Text;
import org.palpate.base.ui.Commands;
import org.palpate.base.ui.EmptyState;
import org.palpate.base.ui.Notices;
import org.palpate.phrase.PhraseDraft;
import org.palpate.phrase.PhraseRow;
import org.palpate.phrase.PhraseService;
import org.palpate.security.Actors;
import org.palpate.security.Role;

/** One's own phrases and the clinic's: to read, to search, to write. */
@Route("phrases")
@PageTitle("Phrases · Palpate")
@Menu(title = "Phrases", order = 5, icon = "vaadin:quote-left")
@RolesAllowed({"THERAPIST", "MANAGER"})
class PhrasesView extends Main {

    private final PhraseService phrases;
    private final boolean manages = Actors.required().is(Role.MANAGER);
    private final TextField search = new TextField("Search phrases");
    private final Span count = new Span();
    private final Div content = new Div();

    PhrasesView(PhraseService phrases) {
        this.phrases = phrases;
        addClassNames("page", "phrases-view");
        var add = new Button("Add phrase", VaadinIcon.PLUS.create(), click -> write(PhraseDraft.empty()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Commands.press(add, "Add phrase", "Mod+Enter");
        Commands.focus(search, "Search phrases", "Alt+1");
        var header = new Header(new H1("Phrases"), add);
        header.addClassName("page-header");
        var lead = new Paragraph(
                "Type a dot and a shortcut where you write notes, then Tab, Enter or a blank: .rom becomes"
                        + " its text. Tab goes from one place to fill in to the next.");
        lead.addClassName("page-lead");
        search.setPlaceholder("Shortcut or words of the text");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.TIMEOUT);
        search.setValueChangeTimeout(200);
        search.setMaxLength(200);
        search.addClassName("search");
        search.addValueChangeListener(change -> show(phrases.phrases()));
        count.addClassName("count");
        count.getElement().setAttribute("aria-live", "polite");
        add(header, lead, search, count, content);
        show(phrases.phrases());
    }

    private void changed() {
        var now = phrases.phrases();
        NoteAid.renew(now);
        show(now);
    }

    private void show(List<PhraseRow> all) {
        var found = all.stream().filter(this::fits).toList();
        count.setText(found.size() == 1 ? "1 phrase" : found.size() + " phrases");
        content.removeAll();
        boolean begins = manages && all.stream().noneMatch(PhraseRow::ofClinic);
        if (begins && search.isEmpty()) {
            group("Yours", found);
            content.add(starter());
            return;
        }
        if (found.isEmpty()) {
            content.add(
                    all.isEmpty()
                            ? new EmptyState("No phrases yet", "Add what you write often, once.")
                            : new EmptyState("Nothing found", "No phrase holds these words. Try fewer."));
            return;
        }
        group("Yours", found.stream().filter(row -> !row.ofClinic()).toList());
        group("The clinic's", found.stream().filter(PhraseRow::ofClinic).toList());
    }

    private EmptyState starter() {
        var add = new Button("Add the starter phrases", click -> {
            int added = phrases.addStarterPhrases();
            Notices.done(added == 1 ? "1 phrase added." : added + " phrases added. Change them as your clinic writes.");
            changed();
        });
        return new EmptyState(
                "The clinic has no phrases yet",
                "Begin with frames for what is charted at every visit, or add phrases of your own.",
                add);
    }

    private void group(String title, List<PhraseRow> rows) {
        if (!rows.isEmpty()) {
            content.add(new PhraseGroup(title, rows, new PhraseGroup.Actions() {

                @Override
                public boolean mayChange(PhraseRow row) {
                    return !row.ofClinic() || manages;
                }

                @Override
                public void change(PhraseRow row) {
                    rewrite(row);
                }

                @Override
                public void copy(PhraseRow row) {
                    write(row.toDraft());
                }

                @Override
                public void delete(PhraseRow row) {
                    remove(row);
                }
            }));
        }
    }

    private boolean fits(PhraseRow row) {
        var asked = Text.folded(search.getValue());
        if (asked.startsWith(".")) {
            return row.shortcut().startsWith(asked.substring(1));
        }
        return Text.folded(row.shortcut() + " " + row.text())
                .toLowerCase(Locale.ROOT)
                .contains(asked);
    }

    private void write(PhraseDraft draft) {
        PhraseDialog.fresh(draft, manages, phrases.phrases(), (written, forClinic) -> {
                    if (forClinic) {
                        phrases.addForClinic(written);
                    } else {
                        phrases.add(written);
                    }
                    saved(written);
                })
                .open();
    }

    private void rewrite(PhraseRow row) {
        PhraseDialog.of(row, phrases.phrases(), (written, forClinic) -> {
                    if (row.ofClinic()) {
                        phrases.changeForClinic(row.id(), written, row.version());
                    } else {
                        phrases.change(row.id(), written, row.version());
                    }
                    saved(written);
                })
                .open();
    }

    private void saved(PhraseDraft written) {
        changed();
        var shortcut = written.shortcut().strip();
        Notices.done("Saved. Type " + (shortcut.startsWith(".") ? "" : ".") + shortcut + " to use it.");
    }

    private void remove(PhraseRow row) {
        try {
            if (row.ofClinic()) {
                phrases.removeForClinic(row.id(), row.version());
            } else {
                phrases.remove(row.id(), row.version());
            }
            Notices.undoable("Deleted ." + row.shortcut() + ". What it wrote stays.", () -> restore(row));
        } catch (StaleVersion | NotFound changedElsewhere) {
            Notices.refused("This phrase was changed elsewhere meanwhile. This is how it is now.");
        }
        changed();
    }

    private void restore(PhraseRow row) {
        try {
            if (row.ofClinic()) {
                phrases.addForClinic(row.toDraft());
            } else {
                phrases.add(row.toDraft());
            }
        } catch (Rejection refused) {
            Notices.refused(String.valueOf(refused.getMessage()));
        }
        changed();
    }
}
