/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import org.palpate.base.Rejection;
import org.palpate.library.HomeCare;
import org.palpate.library.LibraryEntry;
import org.palpate.library.LibraryKind;
import org.palpate.library.Technique;

/** A form for an entry of the clinic's own. */
interface OwnEntryForm {

    /** The fields on the screen. */
    Component component();

    /** What the fields hold, under this key. */
    LibraryEntry draft(String key);

    /** Shows a refusal at its field. */
    void show(Rejection rejection);

    /** An empty form for a kind that clinics may add to. */
    static OwnEntryForm forKind(LibraryKind kind) {
        return kind == LibraryKind.TECHNIQUE ? new TechniqueForm() : new HomeCareForm();
    }

    /** A form that holds the entry. */
    static OwnEntryForm of(LibraryEntry entry) {
        return switch (entry) {
            case Technique technique -> new TechniqueForm().with(technique);
            case HomeCare card -> new HomeCareForm().with(card);
            default -> throw new IllegalArgumentException("A clinic does not change " + entry.key());
        };
    }

    /** One entry for each line that says something. */
    static List<String> lines(String text) {
        return Arrays.stream(text.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
