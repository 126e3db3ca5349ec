/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.palpate.base.Rejection;

/** What is looked for in notes. It searches on Enter: each search is written down, so letters are not searches. */
class NoteSearchField extends TextField {

    static final String HOW = "Every word must be there; the beginning of a word is enough. Put words into quotation"
            + " marks to find them together, write or between two, or a hyphen before a word that must not be there.";

    NoteSearchField(String label, SerializableConsumer<String> onSearch) {
        super(label);
        setPlaceholder("Words, then Enter");
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        addClassName("search");
        addValueChangeListener(change -> {
            setInvalid(false);
            onSearch.accept(change.getValue());
        });
    }

    void refuse(Rejection rejection) {
        setErrorMessage(rejection.getMessage());
        setInvalid(true);
    }
}
