/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.palpate.phrase.PhraseRow;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Brings phrases to a page, once: they expand in the browser, in the fields that {@code ClinicalText} marks. See the
 * header of {@code note-aid.ts}.
 */
@Tag("note-aid")
@JsModule("./note-aid/note-aid.ts")
public class NoteAid extends Component {

    /** For everything that is written on this page, with these phrases. */
    public NoteAid(List<PhraseRow> phrases) {
        offer(phrases);
    }

    /** Gives the page that is open now the phrases as they are now. */
    static void renew(List<PhraseRow> phrases) {
        var here = ComponentUtil.getData(UI.getCurrentOrThrow(), NoteAid.class);
        if (here != null) {
            here.offer(phrases);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        ComponentUtil.setData(event.getUI(), NoteAid.class, this);
    }

    private void offer(List<PhraseRow> phrases) {
        var all = JsonNodeFactory.instance.arrayNode();
        phrases.stream()
                .filter(phrase -> !phrase.overruled())
                .forEach(phrase -> all.addObject()
                        .put("shortcut", phrase.shortcut())
                        .put("text", phrase.text())
                        .put("own", !phrase.ofClinic()));
        getElement().setPropertyJson("phrases", all);
    }
}
