/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.palpate.anatomy.Side;
import org.palpate.chart.EarlierReading;
import org.palpate.chart.EncounterId;
import org.palpate.chart.Reading;
import org.palpate.chart.ReadingWords;
import org.palpate.library.Movement;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A movement over the last visits, each side a line, the usual values as a band. Only what was measured in the way in which
 * it is measured today is drawn: other numbers are not compared.
 *
 * <p>The contract of properties is written at the head of {@code frontend/body-map-history/reading-trend.ts}.
 */
@Tag("reading-trend")
@JsModule("./body-map-history/reading-trend.ts")
class ReadingTrend extends Component {

    private static final int MOST_VISITS = 8;

    private final Movement movement;
    private final List<EarlierReading> earlier;

    /**
     * For one movement.
     *
     * @param earlier what was measured of it before, the newest first
     */
    ReadingTrend(Movement movement, List<EarlierReading> earlier) {
        this.movement = movement;
        this.earlier = List.copyOf(earlier);
    }

    /** Draws it with what is measured today; one number alone is no line, so nothing is shown then. */
    void show(List<Reading> today) {
        var visits = visits(today);
        setVisible(visits.size() > 1);
        if (!isVisible()) {
            return;
        }
        var lines = JsonNodeFactory.instance.arrayNode();
        var words = new ArrayList<String>();
        for (var side : today.stream().map(Reading::side).toList()) {
            var values = visits.stream().map(visit -> of(visit, side)).toList();
            var line = lines.addObject();
            line.put("side", side == Side.MIDLINE ? "" : side.name().substring(0, 1));
            fill(line.putArray("values"), values);
            words.add(words(side, values));
        }
        getElement().setPropertyJson("lines", lines);
        getElement().setProperty("unit", unit());
        words.add(band(today.getFirst()));
        getElement()
                .setProperty(
                        "label",
                        movement.name() + ", oldest first. "
                                + String.join(" ", words).strip());
    }

    /** The numbers of the last visits, oldest first, today's at the end. */
    private List<List<Reading>> visits(List<Reading> today) {
        var byVisit = new LinkedHashMap<EncounterId, List<Reading>>();
        earlier.stream()
                .filter(one -> one.reading().value() != null && today.stream().anyMatch(one.reading()::comparableWith))
                .forEach(one -> byVisit.computeIfAbsent(one.visit(), visit -> new ArrayList<>())
                        .add(one.reading()));
        var measured = today.stream().filter(reading -> reading.value() != null).toList();
        var newest = Stream.concat(measured.isEmpty() ? Stream.of() : Stream.of(measured), byVisit.values().stream())
                .limit(MOST_VISITS)
                .toList();
        var oldestFirst = new ArrayList<>(newest);
        Collections.reverse(oldestFirst);
        return oldestFirst;
    }

    private static Optional<Double> of(List<Reading> visit, Side side) {
        return visit.stream()
                .filter(reading -> reading.side() == side)
                .map(Reading::value)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static void fill(ArrayNode array, List<Optional<Double>> values) {
        for (var value : values) {
            value.ifPresentOrElse(array::add, array::addNull);
        }
    }

    private String words(Side side, List<Optional<Double>> values) {
        var name = ReadingWords.side(side);
        var numbers =
                values.stream().flatMap(Optional::stream).map(this::number).collect(joining(", "));
        return numbers.isEmpty() ? "" : (name.isEmpty() ? "" : name + ": ") + numbers + ".";
    }

    /** The usual values taken as it is taken today; those of another device or position say nothing here. */
    private String band(Reading today) {
        var usual = movement.references(today.position()).stream()
                .filter(one -> one.device() == null || one.device() == today.device())
                .map(one -> one.value().doubleValue())
                .sorted()
                .toList();
        if (usual.isEmpty()) {
            getElement().removeProperty("band");
            return "";
        }
        var band = JsonNodeFactory.instance.arrayNode();
        band.add(usual.getFirst()).add(usual.getLast());
        getElement().setPropertyJson("band", band);
        return "Usual: " + number(usual.getFirst())
                + (usual.getFirst().equals(usual.getLast()) ? "" : " to " + number(usual.getLast())) + ".";
    }

    private String number(double value) {
        return ReadingWords.number(value, movement.unit());
    }

    private String unit() {
        return number(0).substring(1);
    }
}
