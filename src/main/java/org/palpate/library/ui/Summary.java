/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library.ui;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.library.Claim;
import org.palpate.library.Condition;
import org.palpate.library.DoseRule;
import org.palpate.library.Equipment;
import org.palpate.library.HomeCare;
import org.palpate.library.Instrument;
import org.palpate.library.LibraryEntry;
import org.palpate.library.Movement;
import org.palpate.library.OtherCare;
import org.palpate.library.Population;
import org.palpate.library.Source;
import org.palpate.library.Technique;

/** An entry in two lines: under which heading it stands, and what it is in short. */
final class Summary {

    private Summary() {}

    /** The heading under which a list shows the entry, empty for a list without headings. */
    static String heading(LibraryEntry entry) {
        return switch (entry) {
            case Technique technique ->
                technique.stroke() ? "Strokes" : technique.family().label();
            case HomeCare card -> card.kind().label();
            case Condition condition -> condition.kind().label();
            case OtherCare care -> care.kind().label();
            case Claim claim -> claim.grade().label();
            case Instrument instrument -> instrument.ships().label();
            case Movement movement -> movement.joint().label();
            case Equipment equipment -> equipment.use().label();
            case Source source -> source.kind().label();
            case DoseRule dose -> "";
            case Population population -> "";
        };
    }

    static String text(LibraryEntry entry, Locale language) {
        return switch (entry) {
            case Technique technique -> technique.description();
            case HomeCare card ->
                card.dose() == null
                        ? card.steps().getFirst()
                        : sentence(card.dose().words(language));
            case Condition condition -> condition.description();
            case OtherCare care -> care.when();
            case Claim claim -> claim.statement();
            case DoseRule dose -> dose(dose, language);
            case Instrument instrument -> instrument.measures();
            case Movement movement -> movement.limits();
            case Equipment equipment -> equipment.care();
            case Population population -> population.note();
            case Source source -> source(source);
        };
    }

    /** Begins with a capital letter. */
    static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String dose(DoseRule dose, Locale language) {
        var visits = dose.visits();
        var often = visits == null ? "" : sentence(visits.words(language));
        var reassess = often.isEmpty() ? dose.reassess() : often;
        return reassess.isEmpty() ? dose.stopRule() : reassess;
    }

    private static String source(Source source) {
        return Stream.of(source.authors(), source.publication(), Objects.toString(source.year(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
