/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static java.util.stream.Collectors.joining;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PdfStructureElement;
import org.palpate.anatomy.Figure;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Layer;
import org.palpate.anatomy.Shape;
import org.palpate.anatomy.Shape.Role;
import org.palpate.anatomy.Sheet;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Geometry;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.MarkWords;

/** One view of the body with its marks, as vector drawing with words for those who cannot see it. */
final class MarkedFigure {

    /** Patterns over fills, deep over superficial, and what must be kept off on top. */
    private static final Comparator<NumberedMark> DRAWING_ORDER = Comparator.comparing(
                    (NumberedMark mark) -> mark.mark().kind() == Kind.AVOID)
            .thenComparing(mark -> mark.mark().layer() == Layer.DEEP)
            .thenComparing(mark -> mark.mark().kind() == Kind.REPORTED);

    private static final double POINT_RADIUS = 3.2;

    private final FigureView view;
    private final Sheet sheet;
    private final List<NumberedMark> marks;
    private final Words words;
    private final boolean everyday;

    MarkedFigure(FigureView view, List<NumberedMark> marks, Words words, boolean everyday) {
        this.view = view;
        this.sheet = Figure.standard().sheet(view);
        this.marks = marks;
        this.words = words;
        this.everyday = everyday;
    }

    FigureView view() {
        return view;
    }

    float width(float height) {
        return (float) (height * sheet.width() / sheet.height());
    }

    /** What a person would say who describes the picture. */
    String alternative() {
        var name = words.get("figure." + view.key());
        if (marks.isEmpty()) {
            return words.get("figure.alt.none", name);
        }
        var list = marks.stream()
                .map(mark -> mark.label() + ", " + sentence(mark.mark()))
                .collect(joining("; "));
        return words.get("figure.alt", name, list);
    }

    private String sentence(BodyMark mark) {
        return everyday ? MarkWords.everyday(mark) : MarkWords.place(mark) + ": " + MarkWords.finding(mark);
    }

    void paint(TaggedPdf pdf, PdfStructureElement figure, float left, float top, float height) {
        float scale = (float) (height / sheet.height());
        pdf.place(figure, left, top, width(height), height);
        var chips = new NumberChips();
        var base = pdf.stored(view, sheet.width(), sheet.height(), () -> FigureBase.of(view));
        pdf.drawing(figure, canvas -> {
            // millimetres, counted down from the top left corner of the sheet
            canvas.concatCTM(scale, 0, 0, -scale, left, pdf.y(top));
            canvas.addTemplate(base, 0, 0);
            canvas.setLiteral(marked(1 / scale, chips).toString());
        });
        chips.paint(pdf, figure, point -> new Point2D.Double(left + point.x * scale, top + point.y * scale));
    }

    private Ops marked(double unit, NumberChips chips) {
        var ops = new Ops().rounded();
        var filled = new HashSet<Shape>();
        marks.stream().sorted(DRAWING_ORDER).forEach(mark -> mark(ops, mark, unit, filled));
        marks.forEach(mark -> arrows(ops, mark, unit));
        marks.forEach(mark -> chip(mark, unit, chips));
        return ops;
    }

    private void mark(Ops ops, NumberedMark numbered, double unit, Set<Shape> filled) {
        var mark = numbered.mark();
        if (mark.geometry() == Geometry.REGION) {
            shapes(numbered).forEach(shape -> region(ops, mark, shape, unit, filled.add(shape)));
        } else {
            place(numbered).ifPresent(at -> point(ops, mark, at, unit));
        }
    }

    private static void region(Ops ops, BodyMark mark, Shape shape, double unit, boolean first) {
        var ink = MarkInk.of(mark.kind());
        ops.save().path(shape).paint("W n");
        if (first) {
            ink.tint(ops, shape.bounds(), mark.intensity());
        }
        ink.pattern(ops, shape.bounds(), unit);
        ops.restore();
        boolean deep = mark.layer() == Layer.DEEP;
        ops.stroke(ink.ink(), (mark.kind() == Kind.AVOID ? 1.3 : 0.8) * unit);
        ops.dashed(deep ? 2.6 * unit : 0, 1.9 * unit).path(shape).paint("S").dashed(0, 0);
    }

    private static void point(Ops ops, BodyMark mark, Point2D.Double at, double unit) {
        var ink = MarkInk.of(mark.kind()).ink();
        double radius = POINT_RADIUS * unit;
        ops.fill(Color.WHITE).stroke(ink, 0.9 * unit).circle(at.x, at.y, radius).paint("B");
        double strength = mark.intensity() == null ? 0.5 : mark.intensity() / 10.0;
        ops.fill(ink).circle(at.x, at.y, radius * (0.25 + 0.45 * strength)).paint("f");
    }

    /** From the mark to each place it is felt in besides, as far as that is on this sheet. */
    private void arrows(Ops ops, NumberedMark numbered, double unit) {
        var from = place(numbered);
        if (from.isEmpty()) {
            return;
        }
        for (var to : numbered.mark().radiatesTo()) {
            var key = to.region() == null ? to.coarseRegion() : to.region();
            if (key != null) {
                sheet.region(key, to.side())
                        .ifPresent(shape -> arrow(ops, numbered.mark(), from.get(), shape.anchor(), unit));
            }
        }
    }

    private static void arrow(Ops ops, BodyMark mark, Point2D.Double from, Point2D.Double to, double unit) {
        double length = from.distance(to);
        if (length < 16 * unit) {
            return;
        }
        double dx = (to.x - from.x) / length;
        double dy = (to.y - from.y) / length;
        double head = 5 * unit;
        // short of the middle of the place, where its own number may stand
        double tipX = to.x - dx * 7 * unit;
        double tipY = to.y - dy * 7 * unit;
        double neckX = tipX - dx * head;
        double neckY = tipY - dy * head;
        var ink = MarkInk.of(mark.kind()).ink();
        // a white edge keeps the arrow readable on a filled region
        ops.stroke(Color.WHITE, 2.4 * unit).line(from.x, from.y, neckX, neckY).paint("S");
        ops.stroke(ink, 1.1 * unit).line(from.x, from.y, neckX, neckY).paint("S");
        ops.fill(ink)
                .move(tipX, tipY)
                .lineTo(neckX - dy * head * 0.5, neckY + dx * head * 0.5)
                .lineTo(neckX + dy * head * 0.5, neckY - dx * head * 0.5)
                .close()
                .paint("f");
    }

    private void chip(NumberedMark numbered, double unit, NumberChips chips) {
        place(numbered).ifPresent(at -> {
            boolean region = numbered.mark().geometry() == Geometry.REGION;
            var box = region ? shape(numbered).map(Shape::bounds).orElse(null) : null;
            boolean roomy = box != null && Math.min(box.width, box.height) > 17 * unit;
            int outward = at.x < sheet.width() / 2 ? -1 : 1;
            chips.add(numbered, at, roomy ? 0 : outward);
        });
    }

    private Optional<Shape> shape(NumberedMark numbered) {
        return shapes(numbered).stream().findFirst();
    }

    /** One, or the two halves of an area that reaches over the midline. */
    private List<Shape> shapes(NumberedMark numbered) {
        var mark = numbered.mark();
        var found = sheet.region(numbered.key(), mark.side())
                .or(() -> Optional.ofNullable(mark.coarseRegion()).flatMap(key -> sheet.region(key, mark.side())));
        return found.isPresent() || mark.side() != Side.MIDLINE
                ? found.stream().toList()
                : Stream.of(Side.LEFT, Side.RIGHT)
                        .flatMap(half -> sheet.region(numbered.key(), half).stream())
                        .toList();
    }

    private Optional<Point2D.Double> place(NumberedMark numbered) {
        var mark = numbered.mark();
        if (mark.x() != null && mark.y() != null) {
            return Optional.of(new Point2D.Double(mark.x() * sheet.width(), mark.y() * sheet.height()));
        }
        return middle(shapes(numbered).stream().map(Shape::anchor).toList());
    }

    /** Between the halves of an area, where one number stands for both. */
    private static Optional<Point2D.Double> middle(List<Point2D.Double> anchors) {
        return anchors.isEmpty()
                ? Optional.empty()
                : Optional.of(new Point2D.Double(
                        anchors.stream().mapToDouble(Point2D.Double::getX).sum() / anchors.size(),
                        anchors.stream().mapToDouble(Point2D.Double::getY).sum() / anchors.size()));
    }

    /** The side of the client that the drawing shows on the left, if it shows both. */
    Optional<Side> sideOnPaperLeft() {
        var left = middle(Side.LEFT);
        var right = middle(Side.RIGHT);
        return left.isPresent() && right.isPresent()
                ? Optional.of(left.getAsDouble() < right.getAsDouble() ? Side.LEFT : Side.RIGHT)
                : Optional.empty();
    }

    private OptionalDouble middle(Side side) {
        return sheet.shapes(Role.REGION).stream()
                .filter(shape -> shape.side() == side)
                .mapToDouble(shape -> shape.bounds().getCenterX())
                .average();
    }
}
