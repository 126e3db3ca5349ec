/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The drawing: one sheet for each view, read from the same SVG files that the browser loads, so that screen and paper
 * show one geometry. A sheet is read when it is first asked for. A released figure never changes; a changed drawing
 * gets a new version and marks remember theirs.
 */
public final class Figure {

    private static final String VERSION = "figure-1";
    private static final Map<Build, Figure> SHIPPED = new ConcurrentHashMap<>();

    private final Function<FigureView, @Nullable InputStream> source;
    private final Set<FigureView> views;
    private final Map<FigureView, Sheet> sheets = new ConcurrentHashMap<>();

    private Figure(Function<FigureView, @Nullable InputStream> source) {
        this.source = source;
        this.views = Collections.unmodifiableSet(drawn(source));
    }

    /** The neutral figure, which new marks are placed on unless another build was chosen. */
    public static Figure standard() {
        return of(Build.NEUTRAL);
    }

    /** The figure with this outline. */
    public static Figure of(Build build) {
        return SHIPPED.computeIfAbsent(build, wanted -> read(view -> shipped(wanted, view)));
    }

    /** The version of all builds, written into every new mark. */
    public static String version() {
        return VERSION;
    }

    /** The views that are drawn. */
    public Set<FigureView> views() {
        return views;
    }

    /**
     * The drawing of one view.
     *
     * @throws IllegalArgumentException if this figure does not have the view
     */
    public Sheet sheet(FigureView view) {
        return sheets.computeIfAbsent(view, this::read);
    }

    /** A figure of every view that the source has a file for. */
    static Figure read(Function<FigureView, @Nullable InputStream> source) {
        return new Figure(source);
    }

    private Sheet read(FigureView view) {
        try (var file = source.apply(view)) {
            if (file == null) {
                throw new IllegalArgumentException("The figure has no view '" + view.key() + "'.");
            }
            return FigureSheetReader.read(view, file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Set<FigureView> drawn(Function<FigureView, @Nullable InputStream> source) {
        var views = EnumSet.noneOf(FigureView.class);
        for (var view : FigureView.values()) {
            try (var file = source.apply(view)) {
                if (file != null) {
                    views.add(view);
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return views;
    }

    private static @Nullable InputStream shipped(Build build, FigureView view) {
        var folder = build == Build.NEUTRAL ? VERSION : VERSION + "/" + build.key();
        return Figure.class.getResourceAsStream("/META-INF/resources/anatomy/" + folder + "/" + view.key() + ".svg");
    }
}
