/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import org.palpate.base.ui.Format;
import org.palpate.library.Claim;
import org.palpate.library.LibraryPage;

/** One entry as a page: what it is called, what it says, and what the manager can do with it. */
class EntryArticle extends Composite<Article> {

    private final Div actions = new Div();

    EntryArticle(LibraryPage page, Component body, String language) {
        var entry = page.content();
        var kind = entry.libraryKind();
        var back = new Anchor(LibraryPaths.of(kind), "← " + kind.label());
        back.addClassName("entry-back");
        var badges = new Div();
        badges.addClassName("entry-marks");
        var heading = Summary.heading(entry);
        if (entry instanceof Claim claim) {
            badges.add(Badges.grade(claim.grade()));
        } else if (!heading.isEmpty()) {
            badges.add(Badges.badge(heading));
        }
        if (page.own()) {
            badges.add(Badges.own());
        }
        if (page.off()) {
            badges.add(Badges.off());
        }
        actions.addClassName("entry-actions");
        var title = new H1(entry.name());
        var text = new Div(title, body);
        text.getElement().setAttribute("lang", page.own() ? "" : language);
        var header = new Header(back, actions);
        header.addClassName("entry-header");
        getContent().addClassName("entry-article");
        getContent().add(header, badges, text);
    }

    /** Says who saved the clinic's own entry last. */
    EntryArticle signed(LibraryPage page, ZoneId zone) {
        var saved = page.saved();
        if (saved != null) {
            var line = new Paragraph("Saved " + Format.dayAndTime(saved.at(), zone) + " by " + saved.by()
                    + " · version " + saved.number());
            line.addClassName("state-line");
            getContent().add(line);
        }
        return this;
    }

    void action(String words, Runnable work) {
        actions.add(new Button(words, click -> work.run()));
    }
}
