/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * A strip of the page that text, lists and tables flow down in. Turns them into rows and hands these on, so that the
 * same code fills a page, a panel on it, or the place beside a figure.
 *
 * @param pdf where the elements of the structure are made
 * @param parent the element that what flows here belongs to
 * @param left edge in points
 * @param width in points
 * @param type the type sizes
 * @param locale for line breaking
 * @param panel what lies behind, if anything
 * @param sink takes the rows
 */
record Column(
        TaggedPdf pdf,
        PdfStructureElement parent,
        float left,
        float width,
        Type type,
        Locale locale,
        Row.@Nullable Panel panel,
        Consumer<Row> sink) {

    private static final int SHORT = 7;

    /** The same strip for the children of another element. */
    Column in(PdfStructureElement element) {
        return new Column(pdf, element, left, width, type, locale, panel, sink);
    }

    /** A narrower strip. */
    Column inset(float fromLeft, float fromRight) {
        return new Column(pdf, parent, left + fromLeft, width - fromLeft - fromRight, type, locale, panel, sink);
    }

    Column to(Consumer<Row> other) {
        return new Column(pdf, parent, left, width, type, locale, panel, other);
    }

    Column on(Row.@Nullable Panel other) {
        return new Column(pdf, parent, left, width, type, locale, other, sink);
    }

    void add(Row row) {
        sink.accept(panel == null ? row : row.on(panel));
    }

    void gap(float height) {
        add(Row.gap(height));
    }

    /** Room that stays with what follows. */
    void lead(float height) {
        add(Row.lead(height));
    }

    void title(String text) {
        heading("H1", text, type.title(), 0, 6);
    }

    void heading(String text) {
        heading("H2", text, type.heading(), type.heading().leading() * 1.0f, 4);
    }

    void subheading(String text) {
        heading("H3", text, type.subheading(), type.body().leading() * 0.5f, 2);
    }

    /** The heading of a panel, in the ink of its bar. */
    void panelHeading(String text, Color ink) {
        heading("H3", text, type.subheading().in(ink), 0, 4);
    }

    private void heading(String tag, String text, TextStyle style, float before, float after) {
        if (before > 0) {
            lead(before);
        }
        var owner = pdf.element(parent, tag);
        for (var line : lines(text, style)) {
            add(row(owner, line, style).keptWithNext(true));
        }
        lead(after);
    }

    /** Text as typed: an empty line parts paragraphs, a line end stays a line end. */
    void text(String text, TextStyle style) {
        var paragraphs = text.strip().split("\n[ \t]*\n\\s*");
        for (int i = 0; i < paragraphs.length; i++) {
            if (i > 0) {
                gap(style.leading() * 0.45f);
            }
            paragraph(List.of(new Span(paragraphs[i], style)));
        }
    }

    void text(String text) {
        text(text, type.body());
    }

    /** A line or two that stay with what follows. */
    void leadText(String text, TextStyle style) {
        var owner = pdf.element(parent, "P");
        rows(owner, lines(text, style), style).forEach(row -> add(row.keptWithNext(true)));
    }

    void paragraph(List<Span> spans) {
        flow(pdf.element(parent, "P"), LineBreaker.lines(spans, width, locale), leading(spans));
    }

    /** A list with a mark before each item. */
    void bullets(List<String> items) {
        var list = pdf.list(parent, "Disc");
        for (int i = 0; i < items.size(); i++) {
            // the first item is not left behind at the foot of a page, nor the last one alone on the next
            boolean joined = i < items.size() - 1 && (i == 0 || i == items.size() - 2);
            item(list, items.get(i), joined);
            if (i < items.size() - 1) {
                float between = type.body().leading() * 0.22f;
                add(joined ? Row.lead(between) : Row.gap(between));
            }
        }
    }

    private void item(PdfStructureElement list, String text, boolean joined) {
        var item = pdf.element(list, "LI");
        var label = pdf.element(item, "Lbl");
        var body = pdf.element(item, "LBody");
        var bullet = lines("•", type.body().in(Palette.ACCENT)).getFirst();
        var inner = inset(type.body().size() * 1.25f, 0);
        var rows = new ArrayList<>(inner.rows(body, inner.lines(text, type.body()), type.body()));
        if (joined) {
            rows.addLast(rows.removeLast().keptWithNext(true));
        }
        var start = rows.removeFirst();
        add(new Row(start.height(), start.keepWithNext(), false, null, (target, top) -> {
            target.text(label, bullet, left + 1, top + type.body().ascent());
            start.painter().paint(target, top);
        }));
        rows.forEach(this::add);
    }

    List<Line> lines(String text, TextStyle style) {
        return LineBreaker.lines(List.of(new Span(text, style)), width, locale);
    }

    void flow(PdfStructureElement owner, List<Line> lines, TextStyle style) {
        rows(owner, lines, style).forEach(this::add);
    }

    /** One row for each line; a short text stays whole, of a longer one the first two and the last two lines do. */
    List<Row> rows(PdfStructureElement owner, List<Line> lines, TextStyle style) {
        boolean whole = lines.size() <= SHORT;
        var rows = new ArrayList<Row>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            boolean joined = i < lines.size() - 1 && (whole || i == 0 || i == lines.size() - 2);
            rows.add(row(owner, lines.get(i), style).keptWithNext(joined));
        }
        return rows;
    }

    Row row(PdfStructureElement owner, Line line, TextStyle style) {
        return Row.of(style.leading(), (target, top) -> target.text(owner, line, left, top + style.ascent()));
    }

    private static TextStyle leading(List<Span> spans) {
        return spans.stream()
                .map(Span::style)
                .reduce((a, b) -> b.leading() > a.leading() ? b : a)
                .orElseThrow();
    }
}
