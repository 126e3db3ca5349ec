/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.palpate.base.ui.Format;
import org.palpate.bodymap.BodyMapThumb;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.MarkWords;
import org.palpate.bodymap.PainTrend;
import org.palpate.chart.TimelineFilter;
import org.palpate.chart.TimelineVisit;
import org.palpate.client.ClientId;

/** A visit in the timeline: when, who, what was marked and done, how bad it was, and how the note begins. */
final class TimelineRow {

    private static final int MOST_MARKS = 6;

    private final Function<String, String> techniques;
    private final TimelineFilter filter;

    TimelineRow(Function<String, String> techniques, TimelineFilter filter) {
        this.techniques = techniques;
        this.filter = filter;
    }

    /** The row, which is one link to the visit. */
    Anchor of(ClientId client, TimelineVisit visit) {
        var date = new Span(Format.day(visit.date()));
        date.addClassName("row-name");
        var who = new Span(visit.therapist());
        who.addClassName("row-note");
        var when = new Div(date, who);
        when.addClassName("visit-when");
        var row = new Anchor(ChartPages.encounter(client, visit.id()), when, told(visit), aside(visit), picture(visit));
        row.addClassName("visit-row");
        if (visit.state().withdrawn()) {
            row.addClassName("visit-struck");
        }
        return row;
    }

    private static Component picture(TimelineVisit visit) {
        if (!visit.shown()) {
            var nothing = new Div();
            nothing.addClassName("visit-figure");
            return nothing;
        }
        var figure = new BodyMapThumb(visit.marks());
        figure.addClassName("visit-figure");
        return figure;
    }

    private Div told(TimelineVisit visit) {
        var told = new Div();
        told.addClassName("visit-told");
        if (!visit.shown()) {
            told.add(line("visit-quiet", quiet(visit)));
            return told;
        }
        var lines = marks(visit.marks());
        lines.forEach(told::add);
        if (!visit.subjective().isEmpty()) {
            told.add(line("visit-words", visit.subjective()));
        }
        if (lines.isEmpty() && visit.subjective().isEmpty()) {
            told.add(line("visit-quiet", "Nothing marked, and nothing under Subjective."));
        }
        return told;
    }

    private static String quiet(TimelineVisit visit) {
        return visit.state().withdrawn()
                ? "Struck through: this note does not belong in this chart."
                : "Not signed yet. Open it to read it.";
    }

    /** What was treated; where marks are asked for, those that answer. */
    private List<Span> marks(List<BodyMark> marks) {
        if (filter.asksAboutMarks()) {
            return MarkWords.groups(marks.stream().filter(filter::matches).toList()).stream()
                    .map(group -> line("visit-marks", group.title() + ": " + sentences(group.marks())))
                    .toList();
        }
        return MarkWords.groups(marks).stream()
                .filter(group -> group.kind() == Kind.TREATED)
                .map(group -> line("visit-marks", "Treated: " + sentences(group.marks())))
                .toList();
    }

    private String sentences(List<BodyMark> marks) {
        var shown = marks.stream().limit(MOST_MARKS).map(mark -> MarkWords.withoutNote(mark, techniques));
        int left = marks.size() - MOST_MARKS;
        return Stream.concat(shown, left > 0 ? Stream.of("and " + left + " more") : Stream.empty())
                .collect(joining("; "));
    }

    private static Div aside(TimelineVisit visit) {
        var aside = new Div();
        aside.addClassName("visit-aside");
        if (!visit.pain().isEmpty()) {
            aside.add(new PainTrend(visit.pain()));
        }
        aside.add(ChartPages.badge(visit.state()));
        return aside;
    }

    private static Span line(String name, String text) {
        var line = new Span(text);
        line.addClassName(name);
        return line;
    }
}
