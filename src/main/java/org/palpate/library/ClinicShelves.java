/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palpate.clinic.ClinicService;
import org.palpate.security.Actors;
import org.springframework.stereotype.Component;

/** What ships and what the clinic of whoever asks made of it, put together. */
@Component
class ClinicShelves {

    private static final int MOST_HITS = 60;

    private final ClinicEntries entries;
    private final OwnEntryVersions versions;
    private final ClinicSettings settings;
    private final ClinicService clinic;
    private final Map<UUID, Own> ownOfClinics = new ConcurrentHashMap<>();

    ClinicShelves(ClinicEntries entries, OwnEntryVersions versions, ClinicSettings settings, ClinicService clinic) {
        this.entries = entries;
        this.versions = versions;
        this.settings = settings;
        this.clinic = clinic;
    }

    LibrarySettings settings() {
        return settings.findById(Actors.required().clinicId())
                .map(LibrarySetting::toSettings)
                .orElseGet(LibrarySettings::untouched);
    }

    List<LibraryRow> rows(LibraryKind kind) {
        var touched = touched(entries.findByKind(kind));
        var rows = new ArrayList<LibraryRow>();
        for (var entry : library().entries(kind)) {
            rows.add(new LibraryRow(entry, false, off(touched, entry)));
        }
        if (kind.open()) {
            own().entries().stream()
                    .filter(entry -> entry.libraryKind() == kind)
                    .sorted(Comparator.comparing(LibraryEntry::name))
                    .forEach(entry -> rows.add(new LibraryRow(entry, true, off(touched, entry))));
        }
        return rows;
    }

    List<LibraryRow> search(String typed) {
        var own = own();
        var hits = new ArrayList<>(SearchIndex.shipped().find(typed));
        hits.addAll(own.index().find(typed));
        hits.sort(Comparator.comparingDouble(SearchIndex.Hit::score).reversed());
        var touched = touched(entries.findAll());
        var ownByName = own.entries().stream().collect(Collectors.toMap(ClinicShelves::name, Function.identity()));
        var library = library();
        return hits.stream()
                .map(hit -> {
                    var mine = Optional.ofNullable(ownByName.get(hit.kind() + " " + hit.key()));
                    var entry =
                            mine.or(() -> library.entry(hit.kind(), hit.key())).orElseThrow();
                    return new LibraryRow(entry, mine.isPresent(), off(touched, entry));
                })
                .sorted(Comparator.comparing(LibraryRow::off))
                .limit(MOST_HITS)
                .toList();
    }

    Optional<LibraryPage> page(LibraryKind kind, String key) {
        var touched = entries.findByKindAndKey(kind, key);
        boolean off = touched.map(ClinicEntry::off).orElse(false);
        long version = touched.map(ClinicEntry::version).orElse(LibraryService.UNTOUCHED);
        if (touched.isPresent() && touched.get().own()) {
            return versions.newest(touched.get().id())
                    .map(saved -> new LibraryPage(saved.content(), off, version, savedBy(saved)));
        }
        return library().entry(kind, key).map(entry -> new LibraryPage(entry, off, version, null));
    }

    private LibraryPage.Saved savedBy(OwnEntryVersions.Saved saved) {
        var author = clinic.staffMember(saved.authorId()).nameWithCredential();
        return new LibraryPage.Saved(saved.number(), saved.at(), author);
    }

    private Library library() {
        return Library.standard().in(settings().language().locale());
    }

    /** The clinic's own entries, read and indexed anew only when one of them changed. */
    private Own own() {
        var saved = versions.newest();
        var hashes = saved.stream()
                .map(one -> one.entryId() + HexFormat.of().formatHex(one.hash()))
                .toList();
        return ownOfClinics.compute(Actors.required().clinicId(), (clinicId, known) -> {
            if (known != null && known.hashes().equals(hashes)) {
                return known;
            }
            var entries = saved.stream().map(OwnEntryVersions.Saved::content).toList();
            return new Own(hashes, entries, new SearchIndex(entries));
        });
    }

    private static Map<String, ClinicEntry> touched(List<ClinicEntry> rows) {
        var touched = new HashMap<String, ClinicEntry>();
        rows.forEach(row -> touched.put(row.kind() + " " + row.key(), row));
        return touched;
    }

    private static boolean off(Map<String, ClinicEntry> touched, LibraryEntry entry) {
        var row = touched.get(name(entry));
        return row != null && row.off();
    }

    private static String name(LibraryEntry entry) {
        return entry.libraryKind() + " " + entry.key();
    }

    private record Own(List<String> hashes, List<LibraryEntry> entries, SearchIndex index) {}
}
