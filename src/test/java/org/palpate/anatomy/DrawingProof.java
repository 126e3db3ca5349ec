/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

import static java.util.Objects.requireNonNull;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.palpate.anatomy.PathCommand.Close;

/** Looks for faults in a drawn figure, one kind at a time. Each method returns what is wrong, in words. */
final class DrawingProof {

    /** How far a region may reach over the skin line, in millimetres. */
    private static final double OVER_SKIN = 3;

    private static final double GRID = 5;
    private static final double SEAM = 0.5;
    private static final double MOST_OVERLAP = 0.005;

    private static final Set<FigureView> LEFT_ON_THE_RIGHT =
            Set.of(FigureView.FRONT, FigureView.PALM, FigureView.SOLE, FigureView.FOOT_TOP);
    private static final Map<FigureView, Side> PROFILES =
            Map.of(FigureView.LEFT_SIDE, Side.LEFT, FigureView.RIGHT_SIDE, Side.RIGHT);

    private final Figure figure;
    private final List<String> faults = new ArrayList<>();

    private DrawingProof(Figure figure) {
        this.figure = figure;
    }

    private static List<String> faults(Figure figure, BiConsumer<DrawingProof, Sheet> look) {
        var proof = new DrawingProof(figure);
        for (var view : figure.views()) {
            look.accept(proof, figure.sheet(view));
        }
        return proof.faults;
    }

    /** Structures and named places that a view promises and does not show. */
    static List<String> missing(Figure figure) {
        return faults(figure, DrawingProof::missing);
    }

    /** Two shapes for one structure on one side. */
    static List<String> doubled(Figure figure) {
        return faults(figure, (proof, sheet) -> {
            var seen = new HashSet<String>();
            sheet.shapes().stream()
                    .filter(DrawingProof::isMarkable)
                    .filter(shape -> !seen.add(name(shape)))
                    .forEach(shape -> proof.fault(sheet, shape, "is there twice"));
        });
    }

    /** Shapes the atlas has no word for, or of the wrong layer. */
    static List<String> unknown(Figure figure) {
        return faults(
                figure,
                (proof, sheet) -> sheet.shapes().stream()
                        .filter(DrawingProof::isMarkable)
                        .filter(shape -> !isKnown(shape))
                        .forEach(shape -> proof.fault(sheet, shape, "is not in the atlas like this")));
    }

    /** Skin, areas and structures must be closed outlines. */
    static List<String> open(Figure figure) {
        return faults(
                figure,
                (proof, sheet) -> sheet.shapes().stream()
                        .filter(shape -> isRegion(shape) || shape.role() == Shape.Role.SKIN)
                        .filter(shape -> !(shape.commands().getLast() instanceof Close) || shape.area() < 25)
                        .forEach(shape -> proof.fault(sheet, shape, "is not closed or has no area")));
    }

    /** What reaches over the skin. */
    static List<String> outside(Figure figure) {
        return faults(figure, DrawingProof::outside);
    }

    /** What lies on the client's other side, crosses the midline, or has no mirror image. */
    static List<String> misplaced(Figure figure) {
        return faults(figure, DrawingProof::misplaced);
    }

    /** Hands and feet that were put on the wrong arm or leg: thumbs point outwards, great toes lie inside. */
    static List<String> swapped(Figure figure) {
        return faults(figure, DrawingProof::swapped);
    }

    /** Places inside the skin that no coarse area covers, or more than one. */
    static List<String> untiled(Figure figure) {
        return faults(figure, DrawingProof::untiled);
    }

    /** Everything that can be marked, to compare builds: view, role, key, side and layer. */
    static Set<String> inventory(Figure figure) {
        var all = new TreeSet<String>();
        for (var view : figure.views()) {
            figure.sheet(view).shapes().stream()
                    .filter(DrawingProof::isMarkable)
                    .forEach(shape ->
                            all.add(view.key() + " " + shape.role() + " " + name(shape) + " " + shape.layer()));
        }
        return all;
    }

    private void missing(Sheet sheet) {
        for (var structure : Atlas.standard().structures()) {
            if (structure.views().contains(sheet.view())) {
                var sides = structure.paired() ? sides(sheet.view()) : List.of(Side.MIDLINE);
                for (var side : sides) {
                    if (sheet.region(structure.key(), side).isEmpty()) {
                        faults.add(sheet.view().key() + ": no " + structure.key() + " " + side.key());
                    }
                }
            }
        }
        for (var place : Atlas.standard().namedPlaces()) {
            for (var side : sides(sheet.view())) {
                boolean drawn = sheet.point(place.key(), side).isPresent()
                        || sheet.course(place.key(), side).isPresent();
                if (drawn != place.views().contains(sheet.view())) {
                    faults.add(sheet.view().key() + ": " + place.key() + " " + side.key()
                            + (drawn ? " is extra" : " is missing"));
                }
            }
        }
    }

    private void outside(Sheet sheet) {
        var skins = sheet.shapes(Shape.Role.SKIN).stream().map(Shape::path).toList();
        var lines = skins.stream().flatMap(skin -> lines(skin).stream()).toList();
        for (var shape : sheet.shapes()) {
            if (isMarkable(shape)) {
                double farthest = points(shape).stream()
                        .filter(point -> skins.stream().noneMatch(skin -> skin.contains(point)))
                        .mapToDouble(point -> lines.stream()
                                .mapToDouble(line -> line.ptSegDist(point))
                                .min()
                                .orElseThrow())
                        .max()
                        .orElse(0);
                if (farthest > OVER_SKIN) {
                    fault(sheet, shape, "reaches " + Math.round(farthest) + " mm over the skin");
                }
            }
        }
    }

    private void misplaced(Sheet sheet) {
        var profile = PROFILES.get(sheet.view());
        if (profile != null) {
            sheet.shapes().stream()
                    .filter(shape -> isMarkable(shape) && shape.side() != profile && shape.side() != Side.MIDLINE)
                    .forEach(shape -> fault(sheet, shape, "cannot be seen from here"));
            facing(sheet, profile);
            return;
        }
        double middle = sheet.width() / 2;
        int left = LEFT_ON_THE_RIGHT.contains(sheet.view()) ? 1 : -1;
        for (var shape : sheet.shapes()) {
            if (isMarkable(shape)) {
                var box = shape.bounds();
                switch (requireNonNull(shape.side())) {
                    case LEFT -> beyond(sheet, shape, left > 0 ? middle - box.x : box.getMaxX() - middle);
                    case RIGHT -> beyond(sheet, shape, left > 0 ? box.getMaxX() - middle : middle - box.x);
                    case MIDLINE -> beyond(sheet, shape, Math.abs(box.getCenterX() - middle));
                }
                mirrored(sheet, shape);
            }
        }
    }

    private void beyond(Sheet sheet, Shape shape, double wrong) {
        if (wrong > SEAM) {
            fault(sheet, shape, "lies " + Math.round(wrong) + " mm on the wrong side");
        }
    }

    private void mirrored(Sheet sheet, Shape shape) {
        if (shape.side() == Side.LEFT) {
            var twin = sheet.shapes().stream()
                    .filter(other -> other.role() == shape.role() && other.key().equals(shape.key()))
                    .filter(other -> other.side() == Side.RIGHT)
                    .findFirst();
            double away = twin.map(other -> Math.abs(other.centroid().x + shape.centroid().x - sheet.width())
                            + Math.abs(other.centroid().y - shape.centroid().y))
                    .orElse(Double.MAX_VALUE);
            if (away > SEAM) {
                fault(sheet, shape, "has no mirror image");
            }
        }
    }

    private void facing(Sheet sheet, Side side) {
        double face = middleOf(sheet, "head-front");
        double nape = middleOf(sheet, "head-back");
        if (face < nape != (side == Side.LEFT)) {
            faults.add(sheet.view().key() + ": looks the wrong way");
        }
    }

    private static double middleOf(Sheet sheet, String area) {
        return sheet.shapes(Shape.Role.COARSE).stream()
                .filter(shape -> shape.key().equals(area))
                .findFirst()
                .orElseThrow()
                .centroid()
                .x;
    }

    private void swapped(Sheet sheet) {
        double middle = sheet.width() / 2;
        for (var hand : sheet.shapes(Shape.Role.COARSE)) {
            double centre = Math.abs(hand.centroid().x - middle);
            var box = hand.bounds();
            switch (sheet.view()) {
                case PALM, HAND_BACK -> {
                    double far = Math.max(Math.abs(box.x - middle), Math.abs(box.getMaxX() - middle));
                    double near = Math.min(Math.abs(box.x - middle), Math.abs(box.getMaxX() - middle));
                    if (far - centre < centre - near) {
                        fault(sheet, hand, "has its thumb inside");
                    }
                }
                case SOLE, FOOT_TOP -> {
                    double toes = sheet.view() == FigureView.SOLE ? box.y : box.getMaxY();
                    var tip = points(hand).stream()
                            .min((a, b) -> Double.compare(Math.abs(a.y - toes), Math.abs(b.y - toes)))
                            .orElseThrow();
                    if (Math.abs(tip.x - middle) > centre) {
                        fault(sheet, hand, "has its great toe outside");
                    }
                }
                default -> {}
            }
        }
    }

    private void untiled(Sheet sheet) {
        var skins = sheet.shapes(Shape.Role.SKIN).stream().map(Tile::of).toList();
        var tiles = sheet.shapes(Shape.Role.COARSE).stream().map(Tile::of).toList();
        int inSkin = 0;
        int twice = 0;
        for (double y = GRID; y < sheet.height(); y += GRID) {
            for (double x = GRID; x < sheet.width(); x += GRID) {
                double px = x;
                double py = y;
                var under = skins.stream().filter(skin -> skin.holds(px, py)).count();
                if (under > 0) {
                    inSkin++;
                    var over = tiles.stream().filter(tile -> tile.holds(px, py)).count();
                    if (over == 0 && tiles.stream().noneMatch(tile -> tile.touches(px, py))) {
                        faults.add(String.format(
                                "%s: no area at %.0f, %.0f", sheet.view().key(), x, y));
                    }
                    // in a profile the arm lies over the trunk, and both are tiled
                    twice += over > under ? 1 : 0;
                }
            }
        }
        if (twice > inSkin * MOST_OVERLAP) {
            faults.add(sheet.view().key() + ": areas overlap at " + twice + " of " + inSkin + " places");
        }
    }

    private void fault(Sheet sheet, Shape shape, String what) {
        faults.add(sheet.view().key() + ": " + name(shape) + " " + what);
    }

    private static boolean isRegion(Shape shape) {
        return shape.role() == Shape.Role.REGION || shape.role() == Shape.Role.COARSE;
    }

    private static boolean isMarkable(Shape shape) {
        return isRegion(shape) || shape.role() == Shape.Role.POINT || shape.role() == Shape.Role.COURSE;
    }

    private static boolean isKnown(Shape shape) {
        var atlas = Atlas.standard();
        var side = requireNonNull(shape.side());
        return switch (shape.role()) {
            case REGION ->
                atlas.structure(shape.key())
                        .filter(structure -> structure.layer() == shape.layer() && atlas.hasSide(shape.key(), side))
                        .isPresent();
            case COARSE -> atlas.coarseRegion(shape.key()).isPresent() && atlas.hasSide(shape.key(), side);
            default ->
                atlas.namedPlace(shape.key())
                        .filter(place -> place.form().name().equals(shape.role().name()))
                        .isPresent();
        };
    }

    private static String name(Shape shape) {
        var side = shape.side();
        return shape.key() + " " + (side == null ? "" : side.key());
    }

    private static List<Side> sides(FigureView view) {
        var profile = PROFILES.get(view);
        return profile == null ? List.of(Side.LEFT, Side.RIGHT) : List.of(profile);
    }

    private static List<Point2D.Double> points(Shape shape) {
        if (shape.role() == Shape.Role.POINT) {
            return shape.vertices();
        }
        var points = new ArrayList<Point2D.Double>();
        for (var line : lines(shape.path())) {
            points.add(new Point2D.Double(line.x2, line.y2));
        }
        return points;
    }

    private static List<Line2D.Double> lines(Path2D path) {
        var lines = new ArrayList<Line2D.Double>();
        var at = new double[6];
        double x = 0;
        double y = 0;
        for (var walk = path.getPathIterator(null, 0.5); !walk.isDone(); walk.next()) {
            int kind = walk.currentSegment(at);
            if (kind == PathIterator.SEG_LINETO) {
                lines.add(new Line2D.Double(x, y, at[0], at[1]));
            }
            if (kind != PathIterator.SEG_CLOSE) {
                x = at[0];
                y = at[1];
            }
        }
        return lines;
    }

    /** A flattened shape that is quick to ask. */
    private record Tile(Path2D path, java.awt.geom.Rectangle2D box) {

        static Tile of(Shape shape) {
            var flat = new Path2D.Double(Path2D.WIND_NON_ZERO);
            flat.append(shape.path().getPathIterator(null, 0.2), false);
            return new Tile(flat, flat.getBounds2D());
        }

        boolean holds(double x, double y) {
            return box.contains(x, y) && path.contains(x, y);
        }

        boolean touches(double x, double y) {
            return path.intersects(x - SEAM, y - SEAM, 2 * SEAM, 2 * SEAM);
        }
    }
}
