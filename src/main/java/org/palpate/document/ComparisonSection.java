/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Build;
import org.palpate.anatomy.Figure;
import org.palpate.anatomy.FigureView;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Change;
import org.palpate.bodymap.MarkChange;
import org.palpate.bodymap.MarkChange.Outcome;
import org.palpate.bodymap.MarkComparison;
import org.palpate.bodymap.MarkFigures;
import org.palpate.bodymap.MarkWords;

/**
 * Two moments side by side: the figures, complaint by complaint in words, and the numbers. A complaint has one letter on
 * both figures and in the table, so that nothing depends on colour.
 */
final class ComparisonSection {

    private static final float HEIGHT = 215;
    private static final float APART = 26;

    private final Column column;
    private final Words words;
    private final Build build;
    private final MarkVoice voice;
    private final MarkComparison comparison;
    private final List<MarkChange> changes;
    private final Moment before;
    private final Moment after;

    /**
     * @param name what it is called in a table
     * @param brief the same below a small figure
     */
    private record Moment(String name, String brief) {

        static Moment of(Words words, String key) {
            return new Moment(words.get("compare." + key), words.get("compare.brief." + key));
        }
    }

    private record Pair(Plate before, Plate after) {

        List<Plate> plates() {
            return List.of(before, after);
        }

        float width() {
            return Plate.width(plates());
        }
    }

    private ComparisonSection(
            Column column,
            Words words,
            Build build,
            MarkVoice voice,
            MarkComparison comparison,
            List<MarkChange> changes,
            Moment before,
            Moment after) {
        this.column = column;
        this.words = words;
        this.build = build;
        this.voice = voice;
        this.comparison = comparison;
        this.changes = changes;
        this.before = before;
        this.after = after;
    }

    /** This visit beside the one before. */
    static void sinceLastVisit(Column column, Words words, Build build, MarkVoice voice, MarkComparison comparison) {
        new ComparisonSection(
                        column,
                        words,
                        build,
                        voice,
                        comparison,
                        comparison.complaints(),
                        Moment.of(words, "last"),
                        Moment.of(words, "today"))
                .flow("compare.rule");
    }

    /** After treatment beside before: what was looked at again only, as in the numbers. */
    static void withinTheVisit(Column column, Words words, Build build, MarkVoice voice, MarkComparison comparison) {
        var checked = comparison.complaints().stream()
                .filter(change -> change.outcome() != Outcome.NOT_MARKED)
                .toList();
        new ComparisonSection(
                        column,
                        words,
                        build,
                        voice,
                        comparison,
                        checked,
                        Moment.of(words, "before"),
                        Moment.of(words, "after"))
                .flow("compare.rule.within");
    }

    private void flow(String rule) {
        var was = lettered(MarkChange::before);
        var is = lettered(MarkChange::after);
        figures(was, is);
        new Legend(column, words, Stream.concat(was.stream(), is.stream()).toList(), Set.of()).flow();
        column.gap(6);
        complaints();
        column.gap(4);
        column.text(words.get(rule), column.type().small());
        column.gap(10);
        numbers();
        column.gap(5);
        column.text(comparison.aboutArea(), column.type().small());
    }

    /** What is there at one moment, each with the letter of its complaint. */
    private List<NumberedMark> lettered(Function<MarkChange, @Nullable BodyMark> which) {
        var marks = new ArrayList<NumberedMark>();
        for (int i = 0; i < changes.size(); i++) {
            var mark = which.apply(changes.get(i));
            if (mark != null && mark.change() != Change.RESOLVED) {
                marks.add(new NumberedMark(i + 1, letter(i), mark));
            }
        }
        return marks;
    }

    /** A to Z, then AA to AZ, and so on. */
    static String letter(int index) {
        var last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    /** Each view that shows something at either moment, as many pairs in a row as fit. */
    private void figures(List<NumberedMark> was, List<NumberedMark> is) {
        var views = EnumSet.noneOf(FigureView.class);
        Stream.concat(was.stream(), is.stream())
                .forEach(mark -> views.add(mark.mark().view()));
        views.retainAll(Figure.standard().views());
        var line = new ArrayList<Pair>();
        for (var view : views) {
            var pair = new Pair(plate(view, was, before), plate(view, is, after));
            if (!line.isEmpty() && width(line) + APART + pair.width() > column.width()) {
                row(List.copyOf(line));
                line.clear();
            }
            line.add(pair);
        }
        if (!line.isEmpty()) {
            row(List.copyOf(line));
        }
    }

    private Plate plate(FigureView view, List<NumberedMark> marks, Moment moment) {
        var here = marks.stream().filter(mark -> mark.mark().view() == view).toList();
        return Plate.at(
                column,
                words,
                new MarkedFigure(build, view, here, List.of(), words, voice),
                Plate.isBody(view) ? HEIGHT : Plate.PART_HEIGHT,
                moment.name(),
                moment.brief());
    }

    private static float width(List<Pair> pairs) {
        float sum = (pairs.size() - 1) * APART;
        for (var pair : pairs) {
            sum += pair.width();
        }
        return sum;
    }

    private void row(List<Pair> pairs) {
        float tallest = pairs.stream().map(pair -> pair.before().height()).reduce(0f, Math::max);
        column.add(Row.of(tallest + Plate.CAPTION + 4, (pdf, top) -> {
            float left = column.left();
            for (var pair : pairs) {
                Plate.paint(pdf, pair.plates(), left, top);
                left += pair.width() + APART;
            }
        }));
    }

    private void complaints() {
        var grid = new Grid(
                column,
                List.of(0.06f, 0.36f, 0.2f, 0.2f, 0.18f),
                List.of(
                        words.get("compare.letter"),
                        words.get("compare.complaint"),
                        before.name(),
                        after.name(),
                        words.get("compare.came")));
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            grid.row(
                    List.of(
                            letter(i),
                            words.get(
                                    "compare.kind." + key(change.kind()),
                                    MarkWords.place(Objects.requireNonNull(shown(change)))),
                            rating(change.before()),
                            rating(change.after()),
                            words.get("compare.outcome." + key(change.outcome()))),
                    i == changes.size() - 1);
        }
    }

    private static @Nullable BodyMark shown(MarkChange change) {
        return change.after() == null ? change.before() : change.after();
    }

    private String rating(@Nullable BodyMark mark) {
        if (mark == null) {
            return words.get("compare.unmarked");
        }
        var type = MarkWords.word(mark.type());
        return mark.intensity() == null
                ? words.get("compare.unrated", type)
                : words.get("compare.rated", type, mark.intensity());
    }

    private void numbers() {
        var grid = new Grid(
                column,
                List.of(0.42f, 0.29f, 0.29f),
                List.of(words.get("compare.figures"), before.name(), after.name()));
        var was = comparison.before();
        var is = comparison.after();
        grid.row(List.of(words.get("compare.regions"), count(was.regions()), count(is.regions())), false);
        grid.row(List.of(words.get("compare.mean"), mean(was), mean(is)), false);
        grid.row(List.of(words.get("compare.sum"), count(was.sum()), count(is.sum())), false);
        var overlap = comparison.overlap();
        if (overlap != null) {
            grid.row(List.of(words.get("compare.overlap"), words.get("compare.overlap.value", overlap), ""), false);
        }
        grid.row(List.of(words.get("compare.area"), area(was), area(is)), true);
    }

    private static String count(int number) {
        return String.valueOf(number);
    }

    private String mean(MarkFigures figures) {
        return figures.mean() == null
                ? words.get("compare.mean.none")
                : words.get("compare.mean.value", figures.mean(), figures.rated(), figures.marks());
    }

    private String area(MarkFigures figures) {
        return words.get("compare.area.value", figures.area());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
