/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.bodymap.BodyMark;
import org.palpate.chart.Offer.Choice;
import org.palpate.chart.Origins.Written;
import org.palpate.clinic.NoteStyle;

/**
 * The map writes the note: keeps the sentences about marks and readings in step with them while a note is open, and offers what is
 * the therapist's judgement. Nothing here guesses: the same visit gives the same words.
 */
public final class Narrative {

    private final NoteWriter writer;
    private final ChangeOffers changes;

    /**
     * For one note.
     *
     * @param style how sentences sound
     * @param techniques what a technique is called, by its key
     * @param earlier the marks of the visit before, none where there was none
     */
    public Narrative(NoteStyle style, Function<String, String> techniques, List<BodyMark> earlier) {
        writer = new NoteWriter(style, techniques, earlier);
        changes = new ChangeOffers(style, earlier);
    }

    /**
     * A note, and how its text came to be.
     *
     * @param draft the note with its sentences
     * @param edits what was changed in the text, in this order; nothing else was
     */
    public record Narrated(NoteDraft draft, List<NoteEdit> edits) {

        public Narrated {
            edits = List.copyOf(edits);
        }
    }

    /** The note with the sentences that its marks and readings write. */
    public Narrated write(NoteDraft draft) {
        var standing = NoteLinks.standing(draft.texts(), draft.origins().written()).stream()
                .filter(one -> !(one.detached() && isOffer(one)))
                .toList();
        return linked(draft, standing, sentences(draft, standing));
    }

    /** The note with a sentence that was offered and taken; it follows its marks from then on. */
    public Narrated take(NoteDraft draft, Offer offer, Choice choice) {
        var before = write(draft);
        var note = before.draft();
        var sentence = new Sentence(offer.section(), Sentence.OFFER + offer.key(), offer.marks(), choice.sentence());
        var edit = NoteEdit.insert(offer.section(), choice.sentence(), null, null);
        var texts = note.texts();
        texts.computeIfPresent(offer.section(), (section, text) -> edit.applied(text));
        var written = new ArrayList<>(note.origins().written());
        written.add(Written.of(sentence));
        var edits = Stream.concat(before.edits().stream(), Stream.of(edit)).toList();
        return new Narrated(note.with(texts, note.origins().withWritten(written)), edits);
    }

    /** What can be taken into the note as it stands: what its marks say, what the rules said, and what others know. */
    public List<Offer> offers(NoteDraft draft, OpenedVisit visit, List<Offer> others) {
        var texts = draft.texts();
        var taken = draft.origins().written().stream()
                .filter(one -> isOffer(one) && !one.detached())
                .map(Written::source)
                .collect(Collectors.toSet());
        return Stream.of(changes.offers(draft.marks()), SafetyOffers.of(visit), others)
                .flatMap(List::stream)
                .filter(offer -> !taken.contains(Sentence.OFFER + offer.key()))
                .filter(offer -> !offer.standsIn(texts.getOrDefault(offer.section(), "")))
                .toList();
    }

    private static Narrated linked(NoteDraft draft, List<Written> standing, List<Sentence> now) {
        var linked = NoteLinks.link(draft.texts(), standing, now);
        return new Narrated(draft.with(linked.texts(), draft.origins().withWritten(linked.written())), linked.edits());
    }

    private List<Sentence> sentences(NoteDraft draft, List<Written> standing) {
        var marks = draft.marks();
        var detached = standing.stream().filter(Written::detached).toList();
        var sources = detached.stream().map(Written::source).collect(Collectors.toSet());
        var facts = Stream.concat(
                        writer.write(marks, told(marks, detached)).stream(),
                        ReadingSentences.of(draft.readings()).stream())
                .filter(sentence ->
                        sentence.source().startsWith(Sentence.MARK) || !sources.contains(sentence.source()));
        return Stream.concat(facts, takenOffers(marks, standing)).toList();
    }

    /** Marks that somebody has told in words of their own, in the section where they belong now. */
    private static Set<UUID> told(List<BodyMark> marks, List<Written> detached) {
        return marks.stream()
                .filter(mark -> detached.stream()
                        .anyMatch(one -> one.section() == NoteWriter.section(mark.kind())
                                && one.source().startsWith(Sentence.MARK)
                                && one.marks().contains(mark.id())))
                .map(BodyMark::id)
                .collect(Collectors.toSet());
    }

    /** The sentences that were taken, as they read now; one that tells of no mark reads as it did. */
    private Stream<Sentence> takenOffers(List<BodyMark> marks, List<Written> standing) {
        var offered = standing.stream().filter(Narrative::isOffer).toList();
        var unchanged = offered.stream()
                .filter(one -> one.marks().isEmpty())
                .map(one -> new Sentence(one.section(), one.source(), Set.of(), one.text()));
        var taken = offered.stream().map(Written::source).collect(Collectors.toSet());
        return Stream.concat(unchanged, following(marks, taken));
    }

    private Stream<Sentence> following(List<BodyMark> marks, Set<String> taken) {
        return changes.offers(marks).stream()
                .filter(offer -> taken.contains(Sentence.OFFER + offer.key()))
                .map(offer -> new Sentence(
                        offer.section(),
                        Sentence.OFFER + offer.key(),
                        offer.marks(),
                        offer.choices().getFirst().sentence()));
    }

    private static boolean isOffer(Written written) {
        return written.source().startsWith(Sentence.OFFER);
    }
}
