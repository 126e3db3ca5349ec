/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.palpate.chart.NoteEdit;
import org.palpate.chart.Origins.Written;
import org.palpate.chart.SoapSection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Brings written sentences into text areas in which somebody may be typing; see the header of {@code note-links.ts}.
 *
 * <p>The browser makes a change in its own text, which may be ahead of ours. Until a text area's value comes that has a
 * change in it, {@link #onTop} makes it in the value we have: so we read the same text that the browser shows.
 */
@Tag("note-links")
@JsModule("./note-links/note-links.ts")
class WrittenLines extends Component {

    private static final Pattern ANSWER = Pattern.compile("(\\d{1,9}) ([A-Z,]{0,99})");

    private final Map<SoapSection, Deque<Sent>> onTheirWay = new EnumMap<>(SoapSection.class);
    private final Map<SoapSection, Integer> made = new EnumMap<>(SoapSection.class);
    private int revision;

    WrittenLines() {
        for (var section : SoapSection.values()) {
            onTheirWay.put(section, new ArrayDeque<>());
        }
        // a property, because values of properties are read before all events of the same message
        getElement()
                .addPropertyChangeListener(
                        "applied", "note-links-applied", change -> applied(String.valueOf(change.getValue())));
    }

    private record Sent(int revision, NoteEdit edit) {}

    /** Forgets what was under way: the text areas are filled anew. */
    void reset() {
        onTheirWay.values().forEach(Deque::clear);
        made.clear();
        tell();
    }

    /** Has these changes made in the browser. */
    void make(List<NoteEdit> edits) {
        if (!edits.isEmpty()) {
            revision++;
            edits.forEach(edit -> way(edit.section()).add(new Sent(revision, edit)));
            tell();
        }
    }

    /** Says which sentences are written ones, so that they can be told from typing and joined with their marks. */
    void show(List<Written> sentences) {
        var json = JsonNodeFactory.instance.arrayNode();
        sentences.stream().filter(one -> !one.detached()).forEach(one -> {
            var sentence = json.addObject();
            sentence.put("section", one.section().name());
            sentence.put("text", one.text());
            var marks = sentence.putArray("marks");
            one.marks().forEach(id -> marks.add(id.toString()));
        });
        getElement().setPropertyJson("written", json);
    }

    /** The text as the browser shows it, or is about to. */
    String onTop(SoapSection section, String value) {
        var text = value;
        for (var sent : way(section)) {
            text = sent.edit().applied(text);
        }
        return text;
    }

    /**
     * Takes note that a value has come from the browser; it has in it what was made before it was sent.
     *
     * @return whether somebody has typed: not where the value differs by our own changes only
     */
    boolean typed(SoapSection section, String before, String now) {
        boolean typed = !onTop(section, before).strip().equals(now.strip());
        int until = made.getOrDefault(section, 0);
        if (way(section).removeIf(sent -> sent.revision() <= until)) {
            tell();
        }
        return typed;
    }

    /** Reads {@code 3 OBJECTIVE,PLAN}: the changes of this revision were made, and have changed these sections. */
    private void applied(String answer) {
        var parts = ANSWER.matcher(answer);
        if (parts.matches()) {
            int number = Integer.parseInt(parts.group(1));
            var changed = List.of(parts.group(2).split(","));
            for (var section : SoapSection.values()) {
                if (changed.contains(section.name())) {
                    made.merge(section, number, Math::max);
                } else {
                    way(section).removeIf(sent -> sent.revision() == number);
                }
            }
        }
    }

    private Deque<Sent> way(SoapSection section) {
        return onTheirWay.computeIfAbsent(section, key -> new ArrayDeque<>());
    }

    private void tell() {
        var work = JsonNodeFactory.instance.arrayNode();
        var sent = onTheirWay.values().stream().flatMap(Deque::stream).toList();
        sent.stream().map(Sent::revision).distinct().sorted().forEach(number -> {
            var batch = work.addObject();
            batch.put("revision", number);
            var edits = batch.putArray("edits");
            sent.stream().filter(one -> one.revision() == number).forEach(one -> edits.add(json(one.edit())));
        });
        getElement().setPropertyJson("work", work);
    }

    private static JsonNode json(NoteEdit edit) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("section", edit.section().name());
        json.put("line", edit.line());
        json.put("text", edit.text());
        json.put("below", edit.below());
        json.put("above", edit.above());
        return json;
    }
}
