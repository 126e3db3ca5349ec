/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines after the rules of its language; a word longer than a line is broken inside. */
final class LineBreaker {

    private final Locale locale;
    private final float width;
    private final StringBuilder text = new StringBuilder();
    private final List<TextStyle> styles = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    private LineBreaker(Locale locale, float width) {
        this.locale = locale;
        this.width = width;
    }

    /** The lines of a text; always at least one, which may be empty. */
    static List<Line> lines(List<Span> spans, float width, Locale locale) {
        var breaker = new LineBreaker(locale, width);
        for (var span : spans) {
            breaker.text.append(Printable.of(span.text(), span.style().face()));
            breaker.styles.add(span.style());
            breaker.ends.add(breaker.text.length());
        }
        return breaker.broken();
    }

    private List<Line> broken() {
        var lines = new ArrayList<Line>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                breakParagraph(start, i, lines);
                start = i + 1;
            }
        }
        return lines;
    }

    private void breakParagraph(int from, int to, List<Line> lines) {
        float[] advances = advances(from, to);
        var whole = line(from, to, advances, from);
        if (whole.width() <= width) {
            lines.add(whole);
            return;
        }
        var opportunities = BreakIterator.getLineInstance(locale);
        opportunities.setText(text.substring(from, to));
        int start = from;
        while (start < to) {
            int end = endOfLine(start, from, to, advances, opportunities);
            lines.add(line(start, end, advances, from));
            start = end;
        }
    }

    /** The last place at which the line that begins at {@code start} may end. */
    private int endOfLine(int start, int from, int to, float[] advances, BreakIterator opportunities) {
        int fits = lastFitting(start, from, to, advances);
        if (fits == to) {
            return to;
        }
        // blanks may hang over the edge, so the line may end after them
        int after = fits;
        while (after < to && text.charAt(after) == ' ') {
            after++;
        }
        if (after == to || after > start && opportunities.isBoundary(after - from)) {
            return after;
        }
        int before = opportunities.preceding(after - from);
        return before + from > start ? before + from : insideWord(start, fits);
    }

    private int lastFitting(int start, int from, int to, float[] advances) {
        float sum = 0;
        for (int i = start; i < to; i++) {
            sum += advances[i - from];
            if (sum > width + 0.01f) {
                return i;
            }
        }
        return to;
    }

    /** Never between the halves of a character or before a mark that sits on it, and always at least one further. */
    private int insideWord(int start, int fits) {
        int end = fits;
        while (end > start && !startsCharacter(end)) {
            end--;
        }
        if (end == start) {
            end = start + 1;
            while (end < text.length() && !startsCharacter(end)) {
                end++;
            }
        }
        return end;
    }

    private boolean startsCharacter(int index) {
        if (index >= text.length()) {
            return true;
        }
        return !Character.isLowSurrogate(text.charAt(index))
                && Character.getType(text.codePointAt(index)) != Character.NON_SPACING_MARK;
    }

    private float[] advances(int from, int to) {
        float[] advances = new float[to - from];
        int span = 0;
        for (int i = from; i < to; ) {
            while (ends.get(span) <= i) {
                span++;
            }
            int c = text.codePointAt(i);
            var style = styles.get(span);
            advances[i - from] = style.face().advance(c) * style.size() / 1000f;
            i += Character.charCount(c);
        }
        return advances;
    }

    private Line line(int start, int end, float[] advances, int from) {
        int visible = end;
        while (visible > start && text.charAt(visible - 1) == ' ') {
            visible--;
        }
        float sum = 0;
        for (int i = start; i < visible; i++) {
            sum += advances[i - from];
        }
        return new Line(spans(start, end), sum);
    }

    private List<Span> spans(int start, int end) {
        var spans = new ArrayList<Span>(2);
        int at = start;
        for (int i = 0; i < ends.size() && at < end; i++) {
            int stop = Math.min(end, ends.get(i));
            if (stop > at) {
                // set as plain blank and hyphen: fonts draw both kinds with one glyph, which reads back as only one
                spans.add(new Span(
                        text.substring(at, stop).replace('\u00A0', ' ').replace('\u2011', '-'), styles.get(i)));
                at = stop;
            }
        }
        return spans;
    }
}
