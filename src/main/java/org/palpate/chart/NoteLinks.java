/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.palpate.chart.Origins.Written;

/**
 * Keeps written sentences in step with what they tell, in a text that somebody else writes in too. A sentence is its
 * whole line: where that is not found as it was written, it has become the therapist's own, and is left alone for ever.
 */
final class NoteLinks {

    /** Of sentences that were edited or deleted, so many are remembered; beyond, the oldest are forgotten. */
    private static final int MOST_DETACHED = 600;

    private final Map<SoapSection, String> texts;
    private final List<NoteEdit> edits = new ArrayList<>();
    private final List<Written> written = new ArrayList<>();

    private NoteLinks(Map<SoapSection, String> texts) {
        this.texts = new EnumMap<>(texts);
    }

    /**
     * What came of it.
     *
     * @param texts the sections with the sentences in them
     * @param written the sentences as they stand now
     * @param edits what leads from the texts before to these, in this order
     */
    record Linked(Map<SoapSection, String> texts, List<Written> written, List<NoteEdit> edits) {}

    /** The sentences written so far, those marked as detached that are not there any more as they were written. */
    static List<Written> standing(Map<SoapSection, String> texts, List<Written> before) {
        var lines = new EnumMap<SoapSection, Map<String, Integer>>(SoapSection.class);
        texts.forEach((section, text) -> {
            var counts = new HashMap<String, Integer>();
            NoteEdit.lines(text).forEach(line -> counts.merge(line, 1, Integer::sum));
            lines.put(section, counts);
        });
        return before.stream()
                .map(one -> one.detached() || take(lines.get(one.section()), one.text()) ? one : one.detach())
                .toList();
    }

    private static boolean take(@Nullable Map<String, Integer> counts, String line) {
        return counts != null && counts.merge(line, -1, Integer::sum) >= 0;
    }

    /**
     * Brings the texts in step.
     *
     * @param texts the sections as they are
     * @param standing what was written so far, as {@link #standing} has it
     * @param now the sentences that belong there, each section's in the order in which it reads best
     */
    static Linked link(Map<SoapSection, String> texts, List<Written> standing, List<Sentence> now) {
        var links = new NoteLinks(texts);
        for (var section : SoapSection.values()) {
            links.section(
                    section,
                    standing.stream()
                            .filter(one -> one.section() == section && !one.detached())
                            .toList(),
                    now.stream().filter(one -> one.section() == section).toList());
        }
        var detached = standing.stream().filter(Written::detached).toList();
        links.written.addAll(detached.subList(Math.max(0, detached.size() - MOST_DETACHED), detached.size()));
        return new Linked(links.texts, List.copyOf(links.written), List.copyOf(links.edits));
    }

    private void section(SoapSection section, List<Written> before, List<Sentence> now) {
        var claimed = claims(before, now);
        var kept = new HashSet<>(claimed.values());
        before.stream().filter(one -> !kept.contains(one)).forEach(one -> make(NoteEdit.remove(section, one.text())));
        var stands = new ArrayList<@Nullable String>();
        for (var sentence : now) {
            var old = claimed.get(sentence);
            stands.add(old == null ? null : replaced(old, sentence));
        }
        for (int at = 0; at < now.size(); at++) {
            if (!claimed.containsKey(now.get(at))) {
                stands.set(at, inserted(now.get(at), last(stands.subList(0, at)), first(stands, at + 1)));
            }
            if (stands.get(at) != null) {
                written.add(Written.of(now.get(at)));
            }
        }
    }

    /** Which sentence goes on in the place of which: the one of the same source, else one that shares a mark. */
    private static Map<Sentence, Written> claims(List<Written> before, List<Sentence> now) {
        var claims = new HashMap<Sentence, Written>();
        var free = new ArrayList<>(before);
        for (var sentence : now) {
            claim(sentence, free, claims, one -> one.source().equals(sentence.source()));
        }
        for (var sentence : now) {
            if (!claims.containsKey(sentence) && sentence.source().startsWith(Sentence.MARK)) {
                claim(
                        sentence,
                        free,
                        claims,
                        one -> one.source().startsWith(Sentence.MARK)
                                && !Collections.disjoint(one.marks(), sentence.marks()));
            }
        }
        return claims;
    }

    private static void claim(
            Sentence sentence, List<Written> free, Map<Sentence, Written> claims, Predicate<Written> fits) {
        free.stream().filter(fits).findFirst().ifPresent(old -> {
            free.remove(old);
            claims.put(sentence, old);
        });
    }

    private @Nullable String replaced(Written old, Sentence sentence) {
        if (old.text().equals(sentence.text())) {
            return old.text();
        }
        if (make(NoteEdit.replace(sentence.section(), old.text(), sentence.text()))) {
            return sentence.text();
        }
        make(NoteEdit.remove(sentence.section(), old.text()));
        return null;
    }

    private @Nullable String inserted(Sentence sentence, @Nullable String below, @Nullable String above) {
        return make(NoteEdit.insert(sentence.section(), sentence.text(), below, above)) ? sentence.text() : null;
    }

    /** Makes an edit, unless the section would grow beyond what it may hold: then a sentence is not written. */
    private boolean make(NoteEdit edit) {
        var before = Objects.requireNonNull(texts.get(edit.section()));
        var after = edit.applied(before);
        boolean grows = after.length() > before.length();
        if (grows && after.codePointCount(0, after.length()) > Encounter.MAX_SECTION) {
            return false;
        }
        texts.put(edit.section(), after);
        edits.add(edit);
        return true;
    }

    private static @Nullable String last(List<@Nullable String> texts) {
        return first(texts.reversed(), 0);
    }

    private static @Nullable String first(List<@Nullable String> texts, int from) {
        return texts.subList(from, texts.size()).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
