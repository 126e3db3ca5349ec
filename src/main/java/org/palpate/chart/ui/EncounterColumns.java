/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMapField;
import org.palpate.chart.OpenedNote;
import org.palpate.phrase.TemplateCard;

/** The body with what is measured and treated on it, and beside it the visit, its note and the visit before. */
class EncounterColumns extends Div {

    /**
     * What stands in them.
     *
     * @param readings only where the note is written in, and so {@code treatments}
     * @param last the visit before, if there was one
     */
    record Cards(
            BodyMapField bodyMap,
            SoapForm soap,
            VisitCard visit,
            @Nullable ReadingsCard readings,
            @Nullable TreatmentsCard treatments,
            @Nullable LastVisit last) {}

    private final Cards cards;
    private final Section text;

    EncounterColumns(OpenedNote note, Cards cards) {
        this.cards = cards;
        text = new Section(cards.soap());
        text.addClassName("encounter-note");
        var sentBack = note.secondLook().sentBack();
        if (sentBack != null) {
            text.addComponentAsFirst(new SentBackCard(sentBack, note.zone()));
        }
        note.amendments().forEach(amendment -> text.add(new AmendmentCard(amendment, note.zone())));
        add(body(note), side());
        addClassName("encounter-columns");
    }

    /** Puts the kind of visit over the note; it says what of the rest is in view. */
    void begin(TemplateLine line) {
        text.addComponentAsFirst(line);
    }

    /** Brings these cards in view, and leaves the others out. */
    void show(Set<TemplateCard> inView) {
        setClassName("without-map", !inView.contains(TemplateCard.BODY_MAP));
        cards.visit().showObservations(inView.contains(TemplateCard.OBSERVATIONS));
        if (cards.last() != null) {
            cards.last().setVisible(inView.contains(TemplateCard.LAST_VISIT));
        }
    }

    private Div body(OpenedNote note) {
        var map = new Section(cards.bodyMap());
        map.addClassName("encounter-map");
        map.getElement().setAttribute("aria-label", "Body map");
        var readings = cards.readings();
        var body = new Div(
                map, readings == null ? ReadingsCard.closed(note.content().readings()) : readings);
        if (cards.treatments() != null) {
            body.add(cards.treatments());
        }
        body.addClassName("encounter-body");
        return body;
    }

    private Div side() {
        var side = new Div(cards.visit(), text);
        side.addClassName("encounter-side");
        if (cards.last() != null) {
            side.add(cards.last());
        }
        return side;
    }
}
