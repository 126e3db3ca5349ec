/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.palpate.screening.PlaceNote;

/** Places that need care on everybody, folded away: to be read before anything is marked, and no alarm. */
public class PlaceNoteList extends Details {

    /** A folded list in the order of the rules. */
    public PlaceNoteList(List<PlaceNote> notes) {
        super("Places that need care on everybody · " + notes.size());
        addClassName("place-notes");
        var list = new UnorderedList();
        notes.forEach(note -> list.add(item(note)));
        add(list);
    }

    private static ListItem item(PlaceNote note) {
        var place = new Span(note.condition());
        place.addClassName("row-name");
        var source = new Span(note.source());
        source.addClassName("source");
        return new ListItem(place, new Span(note.wording()), source);
    }
}
