/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.palpate.consent.ConsentText;

/** The very words of a consent, set to be read by the client. */
class ConsentWords extends Div {

    ConsentWords() {
        addClassName("consent-words");
    }

    ConsentWords(ConsentText text) {
        this();
        show(text);
    }

    private static UnorderedList list(List<String> items) {
        var list = new UnorderedList();
        items.forEach(words -> list.add(new ListItem(words)));
        list.setVisible(!items.isEmpty());
        return list;
    }

    final void show(ConsentText text) {
        removeAll();
        add(new H3(text.title()), list(text.areas()), list(text.paragraphs()));
    }
}
