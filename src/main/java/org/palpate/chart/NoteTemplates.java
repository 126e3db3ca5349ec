/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import org.palpate.phrase.TemplateService;
import org.palpate.phrase.VisitTemplate;
import org.springframework.stereotype.Component;

/** Which template a note begins with, and that it keeps it once somebody has written in it. */
@Component
class NoteTemplates {

    private final TemplateService templates;
    private final Encounters encounters;

    NoteTemplates(TemplateService templates, Encounters encounters) {
        this.templates = templates;
        this.encounters = encounters;
    }

    /** A new note with the template that fits: for a client without a signed note the first visit, else the follow-up. */
    Encounter begun(Encounter encounter) {
        var signed = EnumSet.of(NoteState.SIGNED, NoteState.AMENDED);
        boolean cameBefore =
                encounters.existsByClientIdAndStateIn(encounter.clientId().value(), signed);
        var usual = cameBefore ? VisitTemplate.FOLLOW_UP : VisitTemplate.FIRST_VISIT;
        if (offered().contains(usual)) {
            encounter.begin(usual);
        }
        return encounter;
    }

    /**
     * What is to be kept, with the template that the note keeps: another one only as long as nothing was written, and
     * only one the clinic uses. Text is never refused for the sake of its template.
     *
     * @param before reads what is kept now
     */
    NoteDraft settled(Encounter encounter, Supplier<NoteDraft> before, NoteDraft after) {
        var wanted = after.origins().template();
        var kept = encounter.template();
        if (wanted.equals(kept)) {
            return after;
        }
        boolean free = before.get().blank() && (wanted.isEmpty() || offered().contains(wanted));
        return free ? after : after.withOrigins(after.origins().withTemplate(kept));
    }

    private List<String> offered() {
        return templates.templates().stream()
                .filter(template -> !template.off())
                .map(VisitTemplate::key)
                .toList();
    }
}
