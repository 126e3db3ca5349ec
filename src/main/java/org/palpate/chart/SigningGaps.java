/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.palpate.bodymap.BodyMark;
import org.palpate.consent.ConsentNeed;
import org.palpate.intake.HealthUpdate.Changed;

/** Finds what is missing in a note that is about to be signed. What stops the signature comes first. */
final class SigningGaps {

    private final NoteDraft note;
    private final OpenedVisit visit;
    private final List<SigningGap> gaps = new ArrayList<>();

    private SigningGaps(NoteDraft note, OpenedVisit visit) {
        this.note = note;
        this.visit = visit;
    }

    static List<SigningGap> of(NoteDraft note, OpenedVisit visit) {
        var search = new SigningGaps(note, visit);
        search.content();
        search.decision();
        search.consents();
        search.health();
        search.sections();
        search.copied();
        search.treatments();
        return List.copyOf(search.gaps);
    }

    private void content() {
        if (note.blank()) {
            gaps.add(SigningGap.stops("", "Nothing is written and nothing is marked yet."));
        }
    }

    private void decision() {
        if (visit.undecided()) {
            gaps.add(SigningGap.stops("safety", "A safety rule waits for your decision."));
        }
    }

    /** Treating without a consent needs a reason; a missing consent alone is only told. */
    private void consents() {
        boolean explained = !visit.check().consentReason().isEmpty();
        if (visit.consents().isEmpty() || explained) {
            return;
        }
        var sentence = visit.consents().stream().map(ConsentNeed::sentence).collect(Collectors.joining(" "));
        gaps.add(
                treats()
                        ? SigningGap.stops("consentReason", sentence + " Or say why you went on without it.")
                        : SigningGap.worthALook(sentence));
    }

    private void health() {
        if (visit.check().health().changed() == Changed.NOT_ASKED) {
            gaps.add(SigningGap.worthALook(
                    "Nobody noted whether the client's health has changed since the last visit."));
        }
    }

    private void sections() {
        var empty = Arrays.stream(SoapSection.values())
                .filter(section -> note.text(section).isBlank())
                .map(SoapSection::label)
                .toList();
        if (!empty.isEmpty() && !note.blank()) {
            gaps.add(SigningGap.worthALook(listed(empty) + (empty.size() == 1 ? " is empty." : " are empty.")));
        }
    }

    private void copied() {
        var untouched = note.origins().copied().stream()
                .sorted()
                .map(SoapSection::label)
                .toList();
        if (!untouched.isEmpty()) {
            gaps.add(SigningGap.worthALook(listed(untouched)
                    + (untouched.size() == 1 ? " was" : " were")
                    + " taken over from the visit before and not changed."));
        }
    }

    private void treatments() {
        var without = note.marks().stream()
                .filter(mark -> mark.kind() == BodyMark.Kind.TREATED && mark.technique() == null)
                .count();
        if (without > 0) {
            gaps.add(SigningGap.worthALook(
                    without == 1
                            ? "One treated place names no technique."
                            : String.format(Locale.ROOT, "%d treated places name no technique.", without)));
        }
    }

    private boolean treats() {
        return note.marks().stream().anyMatch(mark -> mark.kind() == BodyMark.Kind.TREATED);
    }

    /** {@code Objective, Assessment and Plan}. */
    private static String listed(List<String> names) {
        var last = names.getLast();
        var others = names.subList(0, names.size() - 1);
        return others.isEmpty() ? last : String.join(", ", others) + " and " + last;
    }
}
