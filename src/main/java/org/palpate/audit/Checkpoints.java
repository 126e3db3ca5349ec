/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Signs the head of each clinic's chain into a file outside the database: with every signed note at once, else after 200
 * events or 60 seconds. Whoever cuts off or rebuilds the chain in the database cannot make it fit this file.
 */
@Component
class Checkpoints {

    private static final Set<String> AT_ONCE = Set.of("NOTE_SIGNED", "NOTE_AMENDED", "CLINIC_FOUNDED");
    private static final int MAX_EVENTS = 200;
    private static final Duration MAX_AGE = Duration.ofSeconds(60);

    private final Map<UUID, Pending> pending = new HashMap<>();
    private final CheckpointKey key;
    private final Path folder;
    private final InstantSource time;

    Checkpoints(@Value("${palpate.home:./palpate-data}") Path home, InstantSource time) {
        this.folder = home.resolve("checkpoints");
        this.key = CheckpointKey.in(home.resolve("keys"));
        this.time = time;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    synchronized void grew(ChainGrew event) {
        var before = pending.get(event.clinicId());
        int events = before == null ? 1 : before.events() + 1;
        var since = before == null ? time.instant() : before.since();
        if (before != null && before.seq() > event.seq()) { // commits may be announced out of order
            pending.put(event.clinicId(), new Pending(before.seq(), before.hash(), events, since));
        } else {
            pending.put(event.clinicId(), new Pending(event.seq(), event.hash(), events, since));
        }
        if (AT_ONCE.contains(event.what()) || events >= MAX_EVENTS) {
            write(event.clinicId());
        }
    }

    @Scheduled(fixedDelayString = "PT5S")
    synchronized void writeOld() {
        var due = time.instant().minus(MAX_AGE);
        pending.entrySet().stream()
                .filter(entry -> entry.getValue().since().isBefore(due))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::write);
    }

    @PreDestroy
    synchronized void writeAll() {
        Set.copyOf(pending.keySet()).forEach(this::write);
    }

    private void write(UUID clinicId) {
        var head = pending.remove(clinicId);
        if (head == null) {
            return;
        }
        var note = key.sign(clinicId, head.seq(), head.hash(), time.instant());
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(clinicId + ".checkpoints"),
                    note,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        } catch (IOException notWritten) {
            pending.put(clinicId, head);
            throw new UncheckedIOException(notWritten);
        }
    }

    private record Pending(long seq, byte[] hash, int events, Instant since) {}
}
