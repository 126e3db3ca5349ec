/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import java.util.List;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.TechniqueNames;
import org.palpate.chart.Narrative;
import org.palpate.chart.NoteOffers;
import org.palpate.chart.OpenedNote;
import org.palpate.clinic.ClinicService;
import org.springframework.stereotype.Component;

/** Begins the writing of a note in the clinic's style. */
@Component
class Narrations {

    private final ClinicService clinic;
    private final List<NoteOffers> sources;

    Narrations(ClinicService clinic, List<NoteOffers> sources) {
        this.clinic = clinic;
        this.sources = List.copyOf(sources);
    }

    /**
     * The writing of one note, which may already have been begun.
     *
     * @param earlier the marks of the visit before, none where there was none
     * @param form where it is written
     * @param save keeps the note
     */
    Narration of(OpenedNote note, TechniqueNames techniques, List<BodyMark> earlier, SoapForm form, Runnable save) {
        var style = clinic.profile().noteStyle();
        var known = sources.stream().map(source -> source.about(note, style)).toList();
        return new Narration(new Narrative(style, techniques, earlier), known, form, note.content(), save);
    }
}
