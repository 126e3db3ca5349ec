/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.palpate.library.Claim;
import org.palpate.library.Condition;
import org.palpate.library.DoseRule;
import org.palpate.library.Equipment;
import org.palpate.library.Grade;
import org.palpate.library.HomeCare;
import org.palpate.library.Instrument;
import org.palpate.library.LibraryEntry;
import org.palpate.library.LibraryKind;
import org.palpate.library.Movement;
import org.palpate.library.OtherCare;
import org.palpate.library.Population;
import org.palpate.library.Range;
import org.palpate.library.Source;
import org.palpate.library.Technique;
import org.palpate.library.Trait;

/** What an entry says, kind by kind. */
class EntryBody {

    private final EntryLinks links;
    private final Grade lowestGrade;
    private final Prose prose = new Prose();

    EntryBody(EntryLinks links, Grade lowestGrade) {
        this.links = links;
        this.lowestGrade = lowestGrade;
    }

    Component of(LibraryEntry entry) {
        switch (entry) {
            case Technique technique -> technique(technique);
            case HomeCare card -> homeCare(card);
            case Condition condition -> condition(condition);
            case OtherCare care -> prose.lead(care.when());
            case Claim claim -> claim(claim);
            case DoseRule dose -> dose(dose);
            case Instrument instrument -> new InstrumentBody(prose, links).add(instrument);
            case Movement movement -> new MovementBody(prose, links).add(movement);
            case Equipment equipment ->
                prose.lead(equipment.care()).fact("Used", equipment.use().label());
            case Population population -> prose.lead(population.note());
            case Source source -> source(source);
        }
        if (!(entry instanceof Claim)) {
            prose.links("Sources", links.sources(entry.sources()));
        }
        return prose.page();
    }

    private void technique(Technique technique) {
        prose.lead(technique.description())
                .fact("Also called", String.join(", ", technique.synonyms()))
                .fact("Pressure", pressure(technique.pressure()))
                .fact(
                        "Applied with",
                        Prose.joined(technique.appliedWith().stream()
                                .map(Technique.Applicator::label)
                                .toList()))
                .fact("Strokes", commas(links.to(LibraryKind.TECHNIQUE, technique.strokes())))
                .fact(
                        "On the skin",
                        Prose.joined(technique.product().stream()
                                .map(Technique.Product::label)
                                .toList()))
                .fact(
                        "Position",
                        Prose.joined(technique.positions().stream()
                                .map(Technique.Position::label)
                                .toList()));
        if (technique.clothed() != null) {
            prose.fact("Client", technique.clothed().label());
        }
        credential(technique);
        prose.points("Suits", technique.suited())
                .points("Does not suit", technique.unsuited())
                .section("What a client may feel", technique.reaction())
                .section("Evidence", technique.evidence());
        if (!technique.traits().isEmpty()) {
            prose.section(
                    "What the safety rules look at",
                    new Paragraph(Prose.joined(
                            technique.traits().stream().map(Trait::label).toList())));
        }
    }

    private void credential(Technique technique) {
        var credential = technique.credential();
        if (credential == null) {
            return;
        }
        var text = new ArrayList<Component>();
        text.add(new Paragraph(
                credential.owner().isEmpty()
                        ? credential.name()
                        : credential.name() + " (" + credential.owner() + ")"));
        if (credential.scopeFlag()) {
            var flag = new Paragraph("In many places this is outside the scope of massage. Check your licence first.");
            flag.addClassName("entry-warning");
            text.add(flag);
        }
        if (!credential.note().isEmpty()) {
            text.add(new Paragraph(credential.note()));
        }
        prose.section("Training needed", text.toArray(Component[]::new));
    }

    private void homeCare(HomeCare card) {
        if (!card.drawing().isEmpty()) {
            var drawing = new Image(LibraryPaths.drawing(card.drawing()), "Drawing: " + card.name());
            drawing.addClassName("entry-drawing");
            prose.page().add(drawing);
        }
        if (card.dose() != null) {
            prose.lead(Summary.sentence(card.dose().words(links.language())) + ".");
        }
        prose.steps("Steps", card.steps());
        var stop = new Paragraph(card.stop());
        stop.addClassName("entry-warning");
        prose.section("When to stop", stop)
                .newFacts()
                .fact("Needed", commas(links.to(LibraryKind.EQUIPMENT, card.equipment())))
                .fact("Places", links.regions(card.regions()))
                .section("Evidence", card.evidence())
                .rules("Ask the therapist first with", links, card.notFor());
    }

    private void condition(Condition condition) {
        var impression = new Paragraph("A working impression, never a diagnosis.");
        impression.addClassName("row-note");
        prose.lead(condition.description());
        prose.page().add(impression);
        prose.fact("Also called", String.join(", ", condition.synonyms()))
                .fact("Places", links.regions(condition.regions()))
                .points("What to look for", condition.lookFor())
                .links("Techniques that may suit", links.to(LibraryKind.TECHNIQUE, condition.techniques()))
                .links("Home care that may suit", links.to(LibraryKind.HOME_CARE, condition.homeCare()))
                .rules("Safety rules to think of", links, condition.cautions())
                .section("Evidence", condition.evidence());
    }

    private void claim(Claim claim) {
        prose.lead(claim.statement());
        prose.section("Where sources disagree", claim.contradiction());
        if (!claim.clientText().isEmpty()) {
            var quote = new Paragraph(claim.clientText());
            quote.addClassName("entry-quote");
            prose.section("For clients", quote, new Paragraph(whetherForClients(claim)));
        }
        prose.links("Sources for it", links.sources(claim.supporting()))
                .links("Sources against it", links.sources(claim.against()));
    }

    private String whetherForClients(Claim claim) {
        return claim.fitForClients(lowestGrade)
                ? "May stand in documents for clients."
                : "Stands in no document for clients: your clinic asks for "
                        + lowestGrade.label().toLowerCase(Locale.ROOT) + " at least.";
    }

    private void dose(DoseRule dose) {
        var applies = dose.applies();
        if (applies != null) {
            prose.lead(applies.text());
            if (applies.durationWeeks() != null) {
                prose.fact("For complaints that last", weeks(applies.durationWeeks()));
            }
        }
        if (dose.visits() != null) {
            prose.fact("Visits", Summary.sentence(dose.visits().words(links.language())));
        }
        if (dose.minutes() != null) {
            prose.fact("Length", dose.minutes().words(links.language()) + " minutes");
        }
        prose.fact("Measured with", commas(links.to(LibraryKind.INSTRUMENT, dose.measures())))
                .section("When to look again", dose.reassess())
                .section("When to stop or change", dose.stopRule())
                .rules("Safety rules that end it", links, dose.stopRules());
    }

    private void source(Source source) {
        prose.fact("Authors", source.authors())
                .fact("Published in", source.publication())
                .fact("Year", source.year() == null ? "" : source.year().toString())
                .fact("PubMed", source.pmid());
        var addresses = new ArrayList<Anchor>();
        if (!source.doi().isEmpty()) {
            addresses.add(EntryLinks.outward("https://doi.org/" + source.doi()));
        }
        if (!source.url().isEmpty()) {
            addresses.add(EntryLinks.outward(source.url()));
        }
        prose.links("On the web", addresses).section("Note", source.note());
        var resting = links.restingOn(source);
        prose.links("What rests on it", resting)
                .section("What rests on it", resting.isEmpty() ? "Nothing in the library yet." : "");
    }

    private String weeks(Range weeks) {
        return weeks.words(links.language()) + " weeks";
    }

    private String pressure(@Nullable Range pressure) {
        return pressure == null ? "" : pressure.words(links.language()) + " of 5";
    }

    private static List<Component> commas(List<Component> links) {
        var parts = new ArrayList<Component>();
        for (var link : links) {
            if (!parts.isEmpty()) {
                parts.add(new Span(", "));
            }
            parts.add(link);
        }
        return parts;
    }
}
