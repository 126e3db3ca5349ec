/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base.ui;

import com.vaadin.flow.component.Component;

/**
 * Marks fields in which clinical text is typed. The page's own part, {@code frontend/note-aid}, reads the mark: phrases
 * expand there.
 */
public final class ClinicalText {

    private static final String MARK = "data-note-aid";

    private ClinicalText() {}

    /** A field in which phrases expand. */
    public static <C extends Component> C field(C field) {
        field.getElement().setAttribute(MARK, "phrases");
        return field;
    }

    /** A section of a note: phrases expand, and a line that begins with a slash marks on the body map of the page. */
    public static <C extends Component> C section(C field) {
        field.getElement().setAttribute(MARK, "phrases marks");
        return field;
    }
}
