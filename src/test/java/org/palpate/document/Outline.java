/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A path as its steps and all their points, control points too: what two drawings must have in common. */
final class Outline {

    private static final Pattern TOKEN = Pattern.compile("[MLCZ]|-?\\d*\\.?\\d+");

    private final StringBuilder steps = new StringBuilder();
    private final List<Point2D> points = new ArrayList<>();

    /** Reads the {@code d} of an SVG path as a browser does; ours hold absolute {@code M L C Z} only. */
    static Outline ofSvg(String d) {
        var outline = new Outline();
        var numbers = new ArrayList<Double>();
        char letter = 'M';
        var tokens = TOKEN.matcher(d);
        while (tokens.find()) {
            var token = tokens.group();
            if (Character.isLetter(token.charAt(0))) {
                letter = token.charAt(0);
                if (letter == 'Z') {
                    outline.step('Z');
                }
            } else {
                numbers.add(Double.parseDouble(token));
                if (numbers.size() == (letter == 'C' ? 6 : 2)) {
                    outline.step(
                            letter,
                            numbers.stream().mapToDouble(Double::doubleValue).toArray());
                    numbers.clear();
                    letter = letter == 'M' ? 'L' : letter;
                }
            }
        }
        return outline;
    }

    void step(char letter, double... numbers) {
        steps.append(letter);
        for (int i = 0; i < numbers.length; i += 2) {
            points.add(new Point2D.Double(numbers[i], numbers[i + 1]));
        }
    }

    Point2D last() {
        return points.isEmpty() ? new Point2D.Double() : points.getLast();
    }

    Outline moved(AffineTransform by) {
        var moved = new Outline();
        moved.steps.append(steps);
        points.forEach(point -> moved.points.add(by.transform(point, null)));
        return moved;
    }

    /** How far the two lie apart at most; infinite where they are not of the same steps. */
    double distance(Outline other) {
        if (!steps.toString().contentEquals(other.steps)) {
            return Double.POSITIVE_INFINITY;
        }
        double most = 0;
        for (int i = 0; i < points.size(); i++) {
            most = Math.max(most, points.get(i).distance(other.points.get(i)));
        }
        return most;
    }
}
