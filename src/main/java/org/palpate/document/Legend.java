/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.palpate.anatomy.Layer;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Geometry;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.PlaceCaution.Level;

/** What the inks and patterns of the figures mean, as far as they occur on them. */
final class Legend {

    private static final TextStyle STYLE = new TextStyle(Face.REGULAR, 8.5f, 13, Palette.MUTED);
    private static final float SWATCH_WIDTH = 15;
    private static final float SWATCH_HEIGHT = 8;
    private static final float INDENT = SWATCH_WIDTH + 6;
    private static final float BETWEEN = 12;

    private final Column column;
    private final Words words;
    private final List<BodyMark> marks;
    private final boolean gone;
    private final Set<Level> hatched;

    /** @param hatched the levels of caution that are hatched on the figures */
    Legend(Column column, Words words, List<NumberedMark> marks, Set<Level> hatched) {
        this.hatched = hatched;
        this.column = column;
        this.words = words;
        this.marks = marks.stream()
                .filter(mark -> !mark.gone())
                .map(NumberedMark::mark)
                .toList();
        this.gone = marks.stream().anyMatch(NumberedMark::gone);
    }

    void flow() {
        column.add(Row.gap(4));
        var kinds = EnumSet.noneOf(Kind.class);
        marks.forEach(mark -> kinds.add(mark.kind()));
        var entries = new ArrayList<Entry>();
        for (var kind : kinds) {
            entries.add(new Entry(
                    words.get("legend." + kind.name().toLowerCase(Locale.ROOT)),
                    (ops, box) -> region(ops, box, MarkInk.of(kind))));
        }
        hatched.stream()
                .sorted()
                .forEach(level -> entries.add(new Entry(
                        words.get("legend.hatched." + level.name()), (ops, box) -> Hatching.swatch(ops, box, level))));
        if (marks.stream().anyMatch(mark -> mark.layer() == Layer.DEEP && mark.geometry() == Geometry.REGION)) {
            entries.add(new Entry(words.get("legend.deep"), Legend::dashed));
        }
        if (marks.stream().anyMatch(mark -> mark.geometry() == Geometry.POINT)) {
            entries.add(new Entry(words.get("legend.point"), Legend::point));
        }
        if (marks.stream().anyMatch(mark -> mark.geometry() == Geometry.ARROW)) {
            entries.add(new Entry(words.get("legend.line"), Legend::line));
        }
        if (marks.stream()
                .anyMatch(mark ->
                        mark.geometry() != Geometry.ARROW && !mark.radiatesTo().isEmpty())) {
            entries.add(new Entry(words.get("legend.arrow"), Legend::arrow));
        }
        if (gone) {
            entries.add(new Entry(words.get("legend.gone"), Legend::tick));
        }
        if (marks.stream().anyMatch(mark -> mark.intensity() != null)) {
            entries.add(new Entry(words.get("legend.intensity"), Legend::ramp));
        }
        lay(entries);
    }

    private record Entry(String text, BiConsumer<Ops, Rectangle2D> picture) {}

    /** As many entries on a line as fit. */
    private void lay(List<Entry> entries) {
        var line = new ArrayList<Entry>();
        float used = 0;
        for (var entry : entries) {
            float width = INDENT + STYLE.width(entry.text()) + BETWEEN;
            if (used + width - BETWEEN > column.width() && !line.isEmpty()) {
                row(List.copyOf(line));
                line.clear();
                used = 0;
            }
            line.add(entry);
            used += width;
        }
        if (!line.isEmpty()) {
            row(List.copyOf(line));
        }
    }

    private void row(List<Entry> entries) {
        var owners = entries.stream()
                .map(entry -> column.pdf().element(column.parent(), "P"))
                .toList();
        column.add(Row.of(STYLE.leading(), (pdf, top) -> {
            float left = column.left();
            for (int i = 0; i < entries.size(); i++) {
                var entry = entries.get(i);
                var line = column.lines(entry.text(), STYLE).getFirst();
                swatch(pdf, entry, left, top + (STYLE.leading() - SWATCH_HEIGHT) / 2);
                pdf.text(owners.get(i), line, left + INDENT, top + STYLE.ascent());
                left += INDENT + line.width() + BETWEEN;
            }
        }));
    }

    private static void swatch(TaggedPdf pdf, Entry entry, float left, float top) {
        var box = new Rectangle2D.Double(left, pdf.y(top + SWATCH_HEIGHT), SWATCH_WIDTH, SWATCH_HEIGHT);
        pdf.artifact(canvas -> {
            // counted downwards as on the figures, so that lines lean the same way
            canvas.concatCTM(1, 0, 0, -1, 0, 2 * (float) box.getCenterY());
            var ops = new Ops();
            entry.picture().accept(ops, box);
            canvas.setLiteral(ops.toString());
        });
    }

    private static void region(Ops ops, Rectangle2D box, MarkInk ink) {
        ops.save().box(box).paint("W n");
        ink.tint(ops, box, 5);
        ink.pattern(ops, box, 1);
        ops.restore().stroke(ink.ink(), 0.8).box(box).paint("S");
    }

    private static void dashed(Ops ops, Rectangle2D box) {
        ops.stroke(Palette.MUTED, 0.8).dashed(2.6, 1.9).box(box).paint("S").dashed(0, 0);
    }

    private static void point(Ops ops, Rectangle2D box) {
        ops.stroke(Palette.MUTED, 0.9)
                .circle(box.getCenterX(), box.getCenterY(), 3.2)
                .paint("S");
        ops.fill(Palette.MUTED).circle(box.getCenterX(), box.getCenterY(), 1.5).paint("f");
    }

    private static void tick(Ops ops, Rectangle2D box) {
        ops.stroke(Palette.MUTED, 0.7)
                .circle(box.getCenterX(), box.getCenterY(), 4)
                .paint("S");
        MarkedFigure.tick(ops, Palette.MUTED, box.getCenterX(), box.getCenterY(), 1);
    }

    private static void line(Ops ops, Rectangle2D box) {
        arrow(ops, box, 1.6, 3.5);
    }

    private static void arrow(Ops ops, Rectangle2D box) {
        arrow(ops, box, 0.9, 2.5);
    }

    private static void arrow(Ops ops, Rectangle2D box, double pen, double half) {
        double y = box.getCenterY();
        ops.stroke(Palette.MUTED, pen)
                .line(box.getMinX(), y, box.getMaxX() - 4, y)
                .paint("S");
        ops.fill(Palette.MUTED)
                .move(box.getMaxX(), y)
                .lineTo(box.getMaxX() - 2 * half, y + half)
                .lineTo(box.getMaxX() - 2 * half, y - half)
                .close()
                .paint("f");
    }

    private static void ramp(Ops ops, Rectangle2D box) {
        double step = box.getWidth() / 3;
        for (int i = 0; i < 3; i++) {
            MarkInk.FOUND.tint(
                    ops, new Rectangle2D.Double(box.getX() + i * step, box.getY(), step, box.getHeight()), 1 + i * 4);
        }
    }
}
