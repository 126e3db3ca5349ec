/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.palpate.chart.Narrative;
import org.palpate.chart.NoteDraft;
import org.palpate.chart.NoteOffers;
import org.palpate.chart.Offer;
import org.palpate.chart.Offer.Choice;
import org.palpate.chart.OpenedVisit;
import org.palpate.chart.SoapSection;

/** Lets marks write into the form of one note, and offers under its sections what is the therapist's to judge. */
class Narration {

    private final Narrative narrative;
    private final List<NoteOffers.OfNote> known;
    private final SoapForm form;
    private final Runnable save;
    private final Map<SoapSection, OfferedSentences> offers = new EnumMap<>(SoapSection.class);
    private NoteDraft note;
    private @Nullable OpenedVisit visit;
    private @Nullable Taken taken;

    private record Taken(Offer offer, Choice choice) {}

    Narration(Narrative narrative, List<NoteOffers.OfNote> known, SoapForm form, NoteDraft note, Runnable save) {
        this.narrative = narrative;
        this.known = known;
        this.form = form;
        this.note = note;
        this.save = save;
        offers.put(SoapSection.ASSESSMENT, new OfferedSentences("Offered sentences", this::take));
        offers.put(SoapSection.PLAN, new OfferedSentences("Offered sentences", this::take));
        offers.forEach(form::offer);
    }

    /** Takes what the rules say now. */
    void screened(OpenedVisit now) {
        visit = now;
        offer();
    }

    /** The note with what its marks write, which the form is told too. */
    NoteDraft write(NoteDraft typed) {
        var narrated = taken == null ? narrative.write(typed) : narrative.take(typed, taken.offer(), taken.choice());
        taken = null;
        form.write(narrated);
        note = narrated.draft();
        offer();
        return note;
    }

    /** Leaves the form, which another note may come into. */
    void end() {
        offers.values().forEach(OfferedSentences::removeFromParent);
    }

    private void take(Offer offer, Choice choice) {
        taken = new Taken(offer, choice);
        save.run();
    }

    private void offer() {
        var screened = visit;
        if (screened != null) {
            var others = known.stream()
                    .flatMap(source -> source.offers(note, screened).stream())
                    .toList();
            var open = narrative.offers(note, screened, others);
            offers.forEach((section, list) -> list.show(
                    open.stream().filter(offer -> offer.section() == section).toList()));
        }
    }
}
