/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.library.Movement;

/** A movement or a test as a page. */
class MovementBody {

    private final Prose prose;
    private final EntryLinks links;

    MovementBody(Prose prose, EntryLinks links) {
        this.prose = prose;
        this.links = links;
    }

    void add(Movement movement) {
        prose.lead(movement.limits())
                .fact("Also called", String.join(", ", movement.synonyms()))
                .fact("Written down", writtenDown(movement))
                .fact("Sides", movement.paired() ? "Left and right" : "")
                .fact("Done", movement.mode() == null ? "" : movement.mode().label())
                .fact(
                        "Position",
                        Prose.joined(movement.positions().stream()
                                .map(Movement.Position::label)
                                .toList()))
                .fact(
                        "Reading it",
                        movement.higherIs() == null ? "" : movement.higherIs().label());
        if (!movement.references().isEmpty()) {
            prose.section(
                    "Usual values",
                    list(movement.references().stream()
                            .map(one -> number(movement, one.value()) + " " + one.who())
                            .toList()));
        }
        if (!movement.cutoffs().isEmpty()) {
            prose.section(
                    "What it may point to",
                    list(movement.cutoffs().stream()
                            .map(one -> cutoff(movement, one))
                            .toList()));
        }
        change(movement, movement.realChange());
    }

    private void change(Movement movement, Movement.@Nullable RealChange change) {
        if (change != null) {
            prose.section(
                    "Smallest real change",
                    new Paragraph(number(movement, change.amount()) + ". " + change.basis()),
                    Prose.linked(links.sources(List.of(change.source()))));
        }
    }

    private static String writtenDown(Movement movement) {
        return Summary.sentence(Stream.of(
                        movement.unit() == null
                                ? null
                                : "a number in " + movement.unit().words(),
                        movement.result() ? "positive, negative or unclear" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; ")));
    }

    private static String cutoff(Movement movement, Movement.Cutoff cutoff) {
        var bound = cutoff.above() == null
                ? "Under " + number(movement, Objects.requireNonNull(cutoff.below()))
                : "Above " + number(movement, cutoff.above());
        return bound + ": " + cutoff.suggests() + ".";
    }

    private static String number(Movement movement, BigDecimal number) {
        var unit = movement.unit();
        return number.toPlainString() + (unit == null ? "" : unit.sign());
    }

    private static UnorderedList list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
