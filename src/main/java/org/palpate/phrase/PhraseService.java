/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase;

import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.base.CanonicalJson;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.Requires;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;

/** Phrases: one's own, and the clinic's, which everybody who writes notes can use. */
@ApplicationService
public class PhraseService {

    /** So many one person, or the clinic, can have. All of them are sent to the page. */
    private static final int MOST = 500;

    private final Phrases phrases;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    PhraseService(Phrases phrases, InstantSource time, ApplicationEventPublisher events) {
        this.phrases = phrases;
        this.time = time;
        this.events = events;
    }

    /** One's own and the clinic's, by shortcut; one's own stands before the clinic's that it overrules. */
    @Requires(Action.READ_PHRASES)
    public List<PhraseRow> phrases() {
        var all = phrases.usableBy(me());
        var mine = all.stream()
                .filter(phrase -> !phrase.ofClinic())
                .map(Phrase::shortcut)
                .collect(Collectors.toSet());
        return all.stream()
                .map(phrase -> phrase.row(phrase.ofClinic() && mine.contains(phrase.shortcut())))
                .toList();
    }

    /**
     * Adds a phrase of one's own.
     *
     * @throws Rejection if a value is not acceptable, or one has this shortcut already
     */
    @Requires(Action.EDIT_PHRASES)
    public PhraseId add(PhraseDraft draft) {
        return added(me(), draft);
    }

    /**
     * Changes a phrase of one's own.
     *
     * @throws NotFound if one has no such phrase
     * @throws StaleVersion if it was changed since, in another window
     * @throws Rejection if a value is not acceptable, or another of one's own has this shortcut
     */
    @Requires(Action.EDIT_PHRASES)
    public void change(PhraseId id, PhraseDraft draft, long expectedVersion) {
        changed(phrases.takeOwn(id.value(), me()).orElseThrow(NotFound::new), me(), draft, expectedVersion);
    }

    /** Takes a phrase of one's own out of use. What it was expanded to stays where it is. */
    @Requires(Action.EDIT_PHRASES)
    public void remove(PhraseId id, long expectedVersion) {
        removed(phrases.takeOwn(id.value(), me()).orElseThrow(NotFound::new), expectedVersion);
    }

    /** As {@link #add}, for everybody in the clinic. */
    @Requires(Action.EDIT_CLINIC_PHRASES)
    public PhraseId addForClinic(PhraseDraft draft) {
        return added(null, draft);
    }

    /** As {@link #change}, for a phrase of the clinic. */
    @Requires(Action.EDIT_CLINIC_PHRASES)
    public void changeForClinic(PhraseId id, PhraseDraft draft, long expectedVersion) {
        changed(phrases.takeOfClinic(id.value()).orElseThrow(NotFound::new), null, draft, expectedVersion);
    }

    /** As {@link #remove}, for a phrase of the clinic. */
    @Requires(Action.EDIT_CLINIC_PHRASES)
    public void removeForClinic(PhraseId id, long expectedVersion) {
        removed(phrases.takeOfClinic(id.value()).orElseThrow(NotFound::new), expectedVersion);
    }

    /**
     * Gives the clinic the phrases of the starter set whose shortcut it does not use. What it has stays as it is; done
     * again, it adds nothing.
     *
     * @return how many were added
     */
    @Requires(Action.EDIT_CLINIC_PHRASES)
    public int addStarterPhrases() {
        var theirs = theirs(null);
        var taken = theirs.stream().map(Phrase::shortcut).collect(Collectors.toSet());
        var missing = StarterPhrases.ALL.stream()
                .filter(draft -> !taken.contains(draft.shortcut()))
                .limit(Math.max(0, MOST - theirs.size()))
                .toList();
        missing.forEach(draft -> store(new Phrase(null, Phrase.checked(draft), me(), time.instant()), "PHRASE_ADDED"));
        return missing.size();
    }

    private PhraseId added(@Nullable UUID owner, PhraseDraft draft) {
        var checked = Phrase.checked(draft);
        var theirs = theirs(owner);
        if (theirs.size() >= MOST) {
            throw new Rejection(
                    "shortcut", "There is room for " + MOST + " phrases. Delete one that is not used first.");
        }
        refuseTwin(theirs, owner, checked, null);
        var phrase = new Phrase(owner, checked, me(), time.instant());
        store(phrase, "PHRASE_ADDED");
        return phrase.id();
    }

    private void changed(Phrase phrase, @Nullable UUID owner, PhraseDraft draft, long expectedVersion) {
        phrase.expect(expectedVersion);
        var checked = Phrase.checked(draft);
        refuseTwin(theirs(owner), owner, checked, phrase.id());
        phrase.write(checked, me(), time.instant());
        store(phrase, "PHRASE_CHANGED");
    }

    private void removed(Phrase phrase, long expectedVersion) {
        phrase.expect(expectedVersion);
        phrase.remove(me(), time.instant());
        store(phrase, "PHRASE_REMOVED");
    }

    private List<Phrase> theirs(@Nullable UUID owner) {
        return phrases.usableBy(me()).stream()
                .filter(phrase -> phrase.ofClinic() == (owner == null))
                .toList();
    }

    private static void refuseTwin(
            List<Phrase> theirs, @Nullable UUID owner, PhraseDraft checked, @Nullable PhraseId self) {
        boolean taken = theirs.stream()
                .filter(phrase -> !phrase.id().equals(self))
                .anyMatch(phrase -> phrase.shortcut().equals(checked.shortcut()));
        if (taken) {
            throw new Rejection("shortcut", twin(owner, checked));
        }
    }

    private static String twin(@Nullable UUID owner, PhraseDraft checked) {
        var whose = owner == null ? "The clinic has" : "You have";
        return whose + " a phrase ." + checked.shortcut() + " already. Choose another shortcut, or change that one.";
    }

    private void store(Phrase phrase, String what) {
        try {
            phrases.saveAndFlush(phrase);
        } catch (DataIntegrityViolationException somebodyElseWasFirst) {
            throw new StaleVersion(0);
        }
        var hash = CanonicalJson.sha256(CanonicalJson.bytes(phrase.content()));
        events.publishEvent(
                new PhraseEvent(what, phrase.id().value(), HexFormat.of().formatHex(hash)));
    }

    private static UUID me() {
        return Actors.required().id();
    }
}
