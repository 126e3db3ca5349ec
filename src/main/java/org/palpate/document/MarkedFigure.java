/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static java.util.stream.Collectors.joining;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PdfStructureElement;
import org.palpate.anatomy.Build;
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
import org.palpate.bodymap.PlaceCaution;

/** One view of the body with its marks, as vector drawing with words for those who cannot see it. */
final class MarkedFigure {

    /** Points and lines over regions, patterns over fills, deep over superficial, and what must be kept off on top. */
    private static final Comparator<NumberedMark> DRAWING_ORDER = Comparator.comparing(
                    (NumberedMark mark) -> mark.mark().geometry() != Geometry.REGION)
            .thenComparing(mark -> mark.mark().kind() == Kind.AVOID)
            .thenComparing(mark -> mark.mark().layer() == Layer.DEEP)
            .thenComparing(mark -> mark.mark().kind() == Kind.REPORTED);

    private static final double POINT_RADIUS = 3.2;
    private static final double TICK_RADIUS = 4.2;
    private static final double REFERRAL_GAP = 7;

    private final FigureBase.Drawn base;
    private final Sheet sheet;
    private final List<NumberedMark> marks;
    private final Words words;
    private final MarkVoice voice;
    private final Hatching hatching;

    /** @param cautions about places, gathered; hatched under the marks */
    MarkedFigure(
            Build build,
            FigureView view,
            List<NumberedMark> marks,
            List<PlaceCaution> cautions,
            Words words,
            MarkVoice voice) {
        this.base = new FigureBase.Drawn(build, view);
        this.sheet = Figure.of(build).sheet(view);
        this.marks = marks;
        this.words = words;
        this.voice = voice;
        this.hatching = new Hatching(sheet, cautions);
    }

    FigureView view() {
        return base.view();
    }

    float width(float height) {
        return (float) (height * sheet.width() / sheet.height());
    }

    /** What a person would say who describes the picture. */
    String alternative() {
        var name = words.get("figure." + view().key());
        var list = marks.stream()
                .map(mark -> mark.label() + ", " + voice.sentence(mark.mark()))
                .collect(joining("; "));
        var marked = marks.isEmpty() ? words.get("figure.alt.none", name) : words.get("figure.alt", name, list);
        var hatched = hatching.shown().stream()
                .map(caution -> words.get("figure.hatched." + caution.level().name(), caution.place()))
                .distinct()
                .collect(joining("; "));
        return hatched.isEmpty() ? marked : words.get("figure.alt.hatched", marked, hatched);
    }

    void paint(TaggedPdf pdf, PdfStructureElement figure, float left, float top, float height) {
        float scale = (float) (height / sheet.height());
        pdf.place(figure, left, top, width(height), height);
        var chips = new NumberChips();
        var quiet = pdf.stored(base, sheet.width(), sheet.height(), () -> FigureBase.of(base));
        pdf.drawing(figure, canvas -> {
            // millimetres, counted down from the top left corner of the sheet
            canvas.concatCTM(scale, 0, 0, -scale, left, pdf.y(top));
            canvas.addTemplate(quiet, 0, 0);
            canvas.setLiteral(marked(1 / scale, chips).toString());
        });
        chips.paint(pdf, figure, point -> new Point2D.Double(left + point.x * scale, top + point.y * scale));
    }

    private Ops marked(double unit, NumberChips chips) {
        var ops = new Ops().rounded();
        hatching.draw(ops, unit);
        var filled = new HashSet<Shape>();
        marks.stream()
                .filter(mark -> !mark.gone())
                .sorted(DRAWING_ORDER)
                .forEach(mark -> mark(ops, mark, unit, filled));
        marks.stream().filter(mark -> !mark.gone()).forEach(mark -> referrals(ops, mark, unit));
        marks.stream().filter(NumberedMark::gone).forEach(mark -> tick(ops, mark, unit));
        marks.forEach(mark -> chip(mark, unit, chips));
        return ops;
    }

    private void mark(Ops ops, NumberedMark numbered, double unit, Set<Shape> filled) {
        var mark = numbered.mark();
        switch (mark.geometry()) {
            case REGION -> shapes(numbered).forEach(shape -> region(ops, mark, shape, unit, filled.add(shape)));
            case POINT -> place(numbered).ifPresent(at -> point(ops, mark, at, unit));
            case ARROW -> arrow(ops, numbered, unit);
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

    private void arrow(Ops ops, NumberedMark numbered, double unit) {
        var start = place(numbered);
        var path = numbered.mark().path();
        if (start.isPresent() && !path.isEmpty()) {
            var points = new ArrayList<>(List.of(start.get()));
            path.forEach(step -> points.add(onSheet(step.x(), step.y())));
            Arrow.through(points).draw(ops, numbered.ink(), 1.5 * unit, 7 * unit, true);
        }
    }

    /** To each place it is felt in too, as far as that is on this sheet; an arrow drawn by hand shows that itself. */
    private void referrals(Ops ops, NumberedMark numbered, double unit) {
        var from = place(numbered);
        if (from.isEmpty() || numbered.mark().geometry() == Geometry.ARROW) {
            return;
        }
        for (var to : numbered.mark().radiatesTo()) {
            var key = to.region() == null ? to.coarseRegion() : to.region();
            if (key != null) {
                sheet.region(key, to.side())
                        .ifPresent(shape -> referral(ops, numbered.ink(), from.get(), shape.anchor(), unit));
            }
        }
    }

    private void referral(Ops ops, MarkInk ink, Point2D.Double from, Point2D.Double to, double unit) {
        if (from.distance(to) >= 16 * unit) {
            Arrow.referral(from, to, sheet.width() / 2, REFERRAL_GAP * unit)
                    .draw(ops, ink, 0.9 * unit, 5 * unit, false);
        }
    }

    /** What is gone since the last visit is no finding: a quiet tick. */
    private void tick(Ops ops, NumberedMark numbered, double unit) {
        place(numbered).ifPresent(at -> {
            var ink = numbered.ink().ink();
            ops.fill(Color.WHITE)
                    .stroke(ink, 0.7 * unit)
                    .circle(at.x, at.y, TICK_RADIUS * unit)
                    .paint("B");
            tick(ops, ink, at.x, at.y, unit);
        });
    }

    /** On a page whose y counts upwards the unit down is a negative one. */
    static void tick(Ops ops, Color ink, double x, double y, double unit) {
        ops.stroke(ink, 1.1 * Math.abs(unit))
                .move(x - 2 * Math.abs(unit), y + 0.2 * unit)
                .lineTo(x - 0.6 * Math.abs(unit), y + 1.6 * unit)
                .lineTo(x + 2 * Math.abs(unit), y - 1.6 * unit)
                .paint("S");
    }

    private void chip(NumberedMark numbered, double unit, NumberChips chips) {
        place(numbered).ifPresent(at -> {
            var geometry = numbered.mark().geometry();
            boolean tinted = geometry == Geometry.REGION && !numbered.gone();
            var box = tinted ? shape(numbered).map(Shape::bounds).orElse(null) : null;
            boolean roomy = box != null && Math.min(box.width, box.height) > 17 * unit;
            boolean starts = geometry == Geometry.ARROW && !numbered.gone();
            int outward = at.x < sheet.width() / 2 ? -1 : 1;
            chips.add(numbered, at, roomy || starts ? 0 : outward);
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
            return Optional.of(onSheet(mark.x(), mark.y()));
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

    private Point2D.Double onSheet(double x, double y) {
        return new Point2D.Double(x * sheet.width(), y * sheet.height());
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
