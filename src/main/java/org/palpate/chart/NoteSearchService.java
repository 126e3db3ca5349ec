/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.base.CanonicalJson;
import org.palpate.base.Rejection;
import org.palpate.client.ClientId;
import org.palpate.security.Action;
import org.palpate.security.Actor;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.Policy;
import org.palpate.security.Requires;
import org.palpate.security.Role;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Finds notes by what they say. Of a signed note it searches what was sealed last, of an open one the working text; open
 * notes of others are not found.
 */
@ApplicationService
public class NoteSearchService {

    private static final Comparator<NoteFinder.Found> NEWEST_FIRST = Comparator.comparing(NoteFinder.Found::startedAt)
            .thenComparing(found -> found.id().value().toString())
            .reversed();

    private final NoteFinder finder;
    private final ApplicationEventPublisher events;

    NoteSearchService(NoteFinder finder, ApplicationEventPublisher events) {
        this.finder = finder;
        this.events = events;
    }

    /** What of a sealed note is searched. */
    private record Sealed(
            String subjective,
            String objective,
            String assessment,
            String plan,
            List<Beside> marks,
            @Nullable List<Reading> readings,
            List<Added> amendments) {

        private record Beside(String note) {}

        private record Added(String reason, String text) {}

        List<String> texts() {
            return Stream.of(
                            Stream.of(subjective, objective, assessment, plan),
                            amendments.stream().flatMap(added -> Stream.of(added.reason(), added.text())),
                            marks.stream().map(Beside::note),
                            readings == null
                                    ? Stream.<String>of()
                                    : readings.stream().map(ReadingWords::sentence))
                    .flatMap(part -> part)
                    .toList();
        }
    }

    /**
     * Notes of everybody the reader treats; for a manager, of the clinic.
     *
     * @param typed words, {@code "words in quotes"}, {@code or}, {@code -not}; at most 200 characters
     * @param after the last note of the page before, {@code null} for the first page
     * @throws Rejection if nothing is asked for, or more than fits
     */
    @Requires(Action.SEARCH_NOTES)
    public NoteHits caseload(String typed, @Nullable UUID after) {
        return find(null, typed, after);
    }

    /** One client's notes; otherwise as {@link #caseload}. */
    @Requires(Action.LIST_ENCOUNTERS)
    public NoteHits ofClient(ClientId client, String typed, @Nullable UUID after) {
        return find(client, typed, after);
    }

    private NoteHits find(@Nullable ClientId client, String typed, @Nullable UUID after) {
        var question = NoteQuestion.of(typed);
        var query = finder.ask(question);
        if (query.isEmpty()) {
            throw new Rejection("words", NoteQuestion.NOTHING_ASKED);
        }
        var reader = Actors.required();
        var found = found(reader, client, after);
        var shown = found.stream()
                .limit(NoteHits.SIZE)
                .filter(note -> mayRead(reader, note))
                .toList();
        events.publishEvent(new NotesSearched(client, question.hash(), "notes " + shown.size()));
        var wanted = WantedWords.of(query);
        return new NoteHits(
                shown.stream().map(note -> hit(note, wanted)).toList(),
                found.size() > NoteHits.SIZE ? found.get(NoteHits.SIZE - 1).id().value() : null);
    }

    private List<NoteFinder.Found> found(Actor reader, @Nullable ClientId client, @Nullable UUID after) {
        int limit = NoteHits.SIZE + 1;
        boolean everybody = reader.is(Role.MANAGER);
        var found = new ArrayList<>(
                everybody
                        ? finder.sealed(client, after, limit)
                        : finder.sealedInCare(reader.id(), client, after, limit));
        found.addAll(finder.open(reader.id(), everybody, client, after, limit));
        found.sort(NEWEST_FIRST);
        return found.size() > limit ? found.subList(0, limit) : found;
    }

    private static boolean mayRead(Actor reader, NoteFinder.Found note) {
        return Policy.allows(
                Action.READ_NOTE,
                reader.roles(),
                new EncounterLookup.Reader(reader.id(), note.toClient(), Set.of()).to(note.therapistId(), note.state()),
                note.state().toRecordState());
    }

    private static NoteHit hit(NoteFinder.Found note, WantedWords wanted) {
        var bytes = note.sealed();
        var texts = bytes == null
                ? note.texts()
                : CanonicalJson.read(bytes, Sealed.class).texts();
        return new NoteHit(
                note.id(),
                note.client(),
                note.clientName(),
                note.date(),
                note.therapist(),
                note.state(),
                NoteExcerpt.of(texts, wanted));
    }
}
