/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The drawing: one sheet for each view, read once from the same SVG files that the browser loads, so that screen and
 * paper show one geometry. A released figure never changes; a changed drawing gets a new version and marks remember
 * theirs.
 */
public final class Figure {

    private static final String VERSION = "figure-1";

    private final Map<FigureView, Sheet> sheets;

    private Figure(Map<FigureView, Sheet> sheets) {
        this.sheets = Collections.unmodifiableMap(sheets);
    }

    /** The figure that new marks are placed on. */
    public static Figure standard() {
        return Standard.FIGURE;
    }

    /** The version of {@link #standard()}, written into every new mark. */
    public static String version() {
        return VERSION;
    }

    /** The views that are drawn. */
    public Set<FigureView> views() {
        return sheets.keySet();
    }

    /**
     * The drawing of one view.
     *
     * @throws IllegalArgumentException if this figure does not have the view
     */
    public Sheet sheet(FigureView view) {
        var sheet = sheets.get(view);
        if (sheet == null) {
            throw new IllegalArgumentException("The figure has no view '" + view.key() + "'.");
        }
        return sheet;
    }

    /** Reads every view that the source has a file for. */
    static Figure read(Function<FigureView, @Nullable InputStream> source) {
        var sheets = new EnumMap<FigureView, Sheet>(FigureView.class);
        for (var view : FigureView.values()) {
            try (var file = source.apply(view)) {
                if (file != null) {
                    sheets.put(view, FigureSheetReader.read(view, file));
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return new Figure(sheets);
    }

    private static @Nullable InputStream shipped(FigureView view) {
        return Figure.class.getResourceAsStream("/META-INF/resources/anatomy/" + VERSION + "/" + view.key() + ".svg");
    }

    private static final class Standard {
        private static final Figure FIGURE = read(Figure::shipped);
    }
}
