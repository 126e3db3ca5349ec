/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.palpate.bodymap.Place;
import org.palpate.bodymap.PlaceHint;
import org.palpate.chart.OpenedNote;
import org.palpate.chart.VisitService;
import org.palpate.consent.ui.ConsentDialogs;
import org.palpate.intake.IntakeService;
import org.palpate.intake.IntakeSummary;
import org.palpate.screening.ScreeningService;
import org.palpate.screening.ui.PlaceNoteList;
import org.palpate.screening.ui.SafetyPanel;
import org.springframework.stereotype.Component;

/** Makes the card of a visit. */
@Component
class VisitCards {

    private final VisitService visits;
    private final ScreeningService screening;
    private final IntakeService intakes;
    private final ConsentDialogs consents;
    private final InstantSource time;

    VisitCards(
            VisitService visits,
            ScreeningService screening,
            IntakeService intakes,
            ConsentDialogs consents,
            InstantSource time) {
        this.visits = visits;
        this.screening = screening;
        this.intakes = intakes;
        this.consents = consents;
        this.time = time;
    }

    /** What the body map says of places, whoever the client is. */
    List<PlaceHint> placeHints() {
        return screening.placeNotes().stream()
                .map(note -> new PlaceHint(
                        note.places().at().stream().map(Place::key).collect(Collectors.toSet()),
                        note.condition(),
                        note.wording()))
                .toList();
    }

    /** The card of a note, to be written in or only read. */
    VisitCard of(OpenedNote note, boolean writing) {
        var panel = new SafetyPanel(screening, note.clientId(), () -> visits.facts(note.id()), note.zone(), time);
        var health = intakes.current(note.clientId()).map(IntakeSummary::number).orElse(null);
        var card = new VisitCard(visits, consents, panel, screening.observations(), note, health, writing);
        if (writing) {
            card.tell(new PlaceNoteList(screening.placeNotes()));
        }
        return card;
    }
}
