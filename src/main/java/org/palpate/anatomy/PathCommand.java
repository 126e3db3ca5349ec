/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

/** One step of an outline, in millimetres from the top left corner of its sheet. */
public sealed interface PathCommand {

    /** Starts a new outline here. */
    record MoveTo(double x, double y) implements PathCommand {}

    /** A straight line to here. */
    record LineTo(double x, double y) implements PathCommand {}

    /** A cubic Bézier curve to {@code x}, {@code y} by two control points. */
    record CurveTo(double x1, double y1, double x2, double y2, double x, double y) implements PathCommand {}

    /** Closes the outline. */
    record Close() implements PathCommand {}
}
