/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.Text;
import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.Requires;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;

/** The library as a clinic uses it: what ships, without what the clinic switched off, with what it added. */
@ApplicationService
public class LibraryService {

    /** What a command expects where the clinic has changed nothing yet. */
    public static final long UNTOUCHED = -1;

    private final ClinicEntries entries;
    private final OwnEntryVersions versions;
    private final ClinicShelves shelves;
    private final ClinicSettings settings;
    private final EntityManager entityManager;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    LibraryService(
            ClinicEntries entries,
            OwnEntryVersions versions,
            ClinicShelves shelves,
            ClinicSettings settings,
            EntityManager entityManager,
            InstantSource time,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.versions = versions;
        this.shelves = shelves;
        this.settings = settings;
        this.entityManager = entityManager;
        this.time = time;
        this.events = events;
    }

    /** All entries of a kind: first what ships, in its own order, then what the clinic added, by name. */
    @Requires(Action.READ_LIBRARY)
    public List<LibraryRow> entries(LibraryKind kind) {
        return shelves.rows(kind);
    }

    /** The entries of a type that are in use, for lists to choose from. */
    @Requires(Action.READ_LIBRARY)
    public <T extends LibraryEntry> List<T> offered(Class<T> type) {
        return shelves.rows(Library.kindOf(type)).stream()
                .filter(row -> !row.off())
                .map(row -> type.cast(row.content()))
                .toList();
    }

    /** The entries in which all the typed words are found, best first; those that are switched off come last. */
    @Requires(Action.READ_LIBRARY)
    public List<LibraryRow> search(String typed) {
        return shelves.search(typed);
    }

    /**
     * One entry.
     *
     * @throws NotFound if there is none with this key
     */
    @Requires(Action.READ_LIBRARY)
    public LibraryPage page(LibraryKind kind, String key) {
        return shelves.page(kind, key).orElseThrow(NotFound::new);
    }

    /** The claims that may stand in a document for a client: as good as the clinic asks for, and not switched off. */
    @Requires(Action.READ_LIBRARY)
    public List<Claim> claimsForClients() {
        var lowest = shelves.settings().lowestGrade();
        return shelves.rows(LibraryKind.CLAIM).stream()
                .filter(row -> !row.off())
                .map(row -> (Claim) row.content())
                .filter(claim -> claim.fitForClients(lowest))
                .toList();
    }

    /** How the clinic uses the library. */
    @Requires(Action.READ_LIBRARY)
    public LibrarySettings settings() {
        return shelves.settings();
    }

    /**
     * Changes how the clinic uses the library.
     *
     * @param wanted the settings, with the version that was read
     * @throws StaleVersion if somebody else changed them since
     */
    @Requires(Action.EDIT_LIBRARY)
    public void changeSettings(LibrarySettings wanted) {
        var clinic = Actors.required().clinicId();
        var existing = settings.findById(clinic);
        if (existing.isPresent()) {
            existing.get().change(wanted);
        } else if (wanted.version() != UNTOUCHED) {
            throw new StaleVersion(UNTOUCHED);
        }
        store(() -> settings.saveAndFlush(existing.orElseGet(() -> new LibrarySetting(clinic, wanted))));
        events.publishEvent(new LibraryEvent("LIBRARY_SETTINGS_CHANGED", null, null));
    }

    /**
     * Adds a technique or a home care card of the clinic's own. The key of the draft is not looked at.
     *
     * @throws Rejection if a value is not acceptable, or the name is there already
     */
    @Requires(Action.EDIT_LIBRARY)
    public LibraryPage add(LibraryEntry draft) {
        var kind = draft.libraryKind();
        var key = OwnKeys.of(
                draft.name(), taken -> entries.findByKindAndKey(kind, taken).isPresent());
        var content = OwnEntryCheck.checked(draft, key);
        refuseNamesake(content);
        var entry = new ClinicEntry(kind, key, true, Actors.required().id(), time.instant());
        store(() -> entries.saveAndFlush(entry));
        return saved(entry, content, "LIBRARY_ENTRY_ADDED");
    }

    /**
     * Changes an entry of the clinic's own, found by the key of the draft.
     *
     * @throws NotFound if the clinic has no such entry of its own
     * @throws StaleVersion if somebody else changed it since
     * @throws Rejection if a value is not acceptable
     */
    @Requires(Action.EDIT_LIBRARY)
    public LibraryPage change(LibraryEntry draft, long expectedVersion) {
        var entry = entries.take(draft.libraryKind(), draft.key())
                .filter(ClinicEntry::own)
                .orElseThrow(NotFound::new);
        entry.expect(expectedVersion);
        var content = OwnEntryCheck.checked(draft, entry.key());
        refuseNamesake(content);
        entry.touch(Actors.required().id(), time.instant());
        // the content lies in another table, so Hibernate alone would see nothing to count
        entityManager.lock(entry, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return saved(entry, content, "LIBRARY_ENTRY_CHANGED");
    }

    /** Takes an entry out of use, without touching what refers to it. */
    @Requires(Action.EDIT_LIBRARY)
    public LibraryPage switchOff(LibraryKind kind, String key, long expectedVersion) {
        return switched(kind, key, true, expectedVersion);
    }

    /** Puts an entry back into use. */
    @Requires(Action.EDIT_LIBRARY)
    public LibraryPage switchOn(LibraryKind kind, String key, long expectedVersion) {
        return switched(kind, key, false, expectedVersion);
    }

    private LibraryPage switched(LibraryKind kind, String key, boolean off, long expectedVersion) {
        shelves.page(kind, key).orElseThrow(NotFound::new);
        var actor = Actors.required();
        var existing = entries.take(kind, key);
        if (existing.isPresent()) {
            existing.get().expect(expectedVersion);
        } else if (expectedVersion != UNTOUCHED) {
            throw new StaleVersion(UNTOUCHED);
        }
        var entry = existing.orElseGet(() -> new ClinicEntry(kind, key, false, actor.id(), time.instant()));
        entry.switchOff(off, actor.id(), time.instant());
        store(() -> entries.saveAndFlush(entry));
        events.publishEvent(
                new LibraryEvent(off ? "LIBRARY_ENTRY_SWITCHED_OFF" : "LIBRARY_ENTRY_SWITCHED_ON", entry.id(), null));
        return shelves.page(kind, key).orElseThrow(NotFound::new);
    }

    private LibraryPage saved(ClinicEntry entry, LibraryEntry content, String what) {
        var hash = versions.save(entry.id(), content, Actors.required(), time.instant());
        entityManager.flush();
        events.publishEvent(new LibraryEvent(what, entry.id(), HexFormat.of().formatHex(hash)));
        return shelves.page(entry.kind(), entry.key()).orElseThrow(NotFound::new);
    }

    private void refuseNamesake(LibraryEntry content) {
        var name = Text.folded(content.name());
        shelves.rows(content.libraryKind()).stream()
                .map(LibraryRow::content)
                .filter(other -> !other.key().equals(content.key()))
                .filter(other -> Text.folded(other.name()).equals(name))
                .findFirst()
                .ifPresent(other -> {
                    throw new Rejection("name", "There is already an entry called \"" + other.name() + "\".");
                });
    }

    private static void store(Runnable work) {
        try {
            work.run();
        } catch (DataIntegrityViolationException somebodyElseWasFirst) {
            throw new StaleVersion(0);
        }
    }
}
