/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.palpate.library.Instrument;
import org.palpate.library.Instrument.Direction;
import org.palpate.library.Library;

/**
 * Whether scores got better in about a month of care. What counts as better is what the measure's source says: for a
 * rating of pain 2 points, or 30 percent of the first [OSTELO]. A measure without such a figure decides nothing.
 *
 * <p>The first score of a complaint is compared with the newest. They lie at least four weeks apart, and the newest is
 * not older than that: what was said last spring says nothing of today. A complaint that was gone begins anew.
 */
final class Progress {

    /** The review that the dose rules for back pain ask for: "If pain or function is not 30% better by week 4". */
    static final int WEEKS = 4;

    /** What the review is of: the library's measures of pain and of function. Sleep or stress alone refers nobody. */
    static final Set<String> PAIN_OR_FUNCTION =
            Set.of("nrs-now", "nrs-worst", "nrs-average", "peg", "rmdq", "own-activities", "psfs", "odi", "qbpds");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Instrument measure;
    private final boolean highIsBad;
    private final BigDecimal best;

    private Progress(Instrument measure, Instrument.Bounds range) {
        this.measure = measure;
        this.highIsBad = measure.higherIs() == Direction.WORSE;
        this.best = BigDecimal.valueOf(highIsBad ? range.min() : range.max());
    }

    /** Of the first score that got no better, which and when, in words; nothing where all did or nobody can tell. */
    static Optional<String> stalled(Collection<Score> scores, LocalDate day) {
        var series = scores.stream()
                .filter(score -> PAIN_OR_FUNCTION.contains(score.instrument()))
                .filter(score -> !score.day().isAfter(day))
                .collect(groupingBy(
                        score -> List.of(score.instrument(), score.subject()), LinkedHashMap::new, toList()));
        return series.values().stream()
                .flatMap(one -> stalledSeries(one, day).stream())
                .findFirst();
    }

    private static Optional<String> stalledSeries(List<Score> series, LocalDate day) {
        return Library.standard()
                .find(Instrument.class, series.getFirst().instrument())
                .filter(measure -> measure.change() != null && measure.higherIs() != null)
                .flatMap(measure -> Optional.ofNullable(measure.range()).map(range -> new Progress(measure, range)))
                .flatMap(progress -> progress.words(series, day));
    }

    private Optional<String> words(List<Score> series, LocalDate day) {
        var episode = episode(series);
        if (episode.isEmpty()
                || episode.lastKey().isBefore(day.minusWeeks(WEEKS))
                || episode.firstKey().isAfter(episode.lastKey().minusWeeks(WEEKS))
                || better(episode.firstEntry().getValue(), episode.lastEntry().getValue())) {
            return Optional.empty();
        }
        var about = series.getLast().about();
        return Optional.of(measure.name() + (about.isEmpty() ? "" : ", " + about) + ": " + said(episode.firstEntry())
                + ", " + said(episode.lastEntry()));
    }

    /** The scores since the complaint was last gone, the worst of each day. */
    private TreeMap<LocalDate, BigDecimal> episode(List<Score> series) {
        var days = new TreeMap<LocalDate, BigDecimal>();
        series.forEach(score -> days.merge(score.day(), score.value(), highIsBad ? BigDecimal::max : BigDecimal::min));
        var gone = days.entrySet().stream()
                .filter(score -> score.getValue().compareTo(best) == 0)
                .map(Map.Entry::getKey)
                .reduce((one, later) -> later);
        return gone.map(last -> new TreeMap<>(days.tailMap(last, false))).orElse(days);
    }

    private boolean better(BigDecimal first, BigDecimal now) {
        var gain = highIsBad ? first.subtract(now) : now.subtract(first);
        var change = Objects.requireNonNull(measure.change());
        boolean points = change.points() != null && gain.compareTo(change.points()) >= 0;
        boolean percent = change.percent() != null
                && first.signum() > 0
                && gain.multiply(HUNDRED).compareTo(first.multiply(change.percent())) >= 0;
        return points || percent;
    }

    private static String said(Map.Entry<LocalDate, BigDecimal> score) {
        return score.getValue().stripTrailingZeros().toPlainString() + " on " + DAY.format(score.getKey());
    }
}
