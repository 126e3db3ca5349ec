/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Signs the head of each clinic's chain into a file outside the database: with every sealed note at once, else after 200
 * events or 60 seconds. Whoever cuts off or rebuilds the chain in the database cannot make it fit this file.
 */
@Component
class Checkpoints {

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

    private static final Set<String> AT_ONCE = Set.of(
            "NOTE_SUBMITTED",
            "NOTE_RETURNED",
            "NOTE_COSIGNED",
            "NOTE_SIGNED",
            "NOTE_AMENDED",
            "NOTE_ENTERED_IN_ERROR",
            "CLINIC_FOUNDED");
    private static final int MAX_EVENTS = 200;

    /** With the time until the next look, an event waits 60 seconds at most. */
    private static final Duration MAX_AGE = Duration.ofSeconds(54);

    private final Map<UUID, Pending> pending = new HashMap<>();
    private final Map<UUID, Long> written = new HashMap<>();
    private final CheckpointKey key;
    private final Path folder;
    private final InstantSource time;

    Checkpoints(@Value("${palpate.home:./palpate-data}") Path home, InstantSource time) {
        this.folder = home.resolve("checkpoints");
        this.key = CheckpointKey.in(home.resolve("keys"), folder);
        this.time = time;
    }

    /**
     * Vouches for what was committed before the last stop but not signed any more. A chain that does not fit its newest
     * checkpoint was tampered with, or is an old backup: that is said, and nothing is signed over it.
     */
    synchronized void catchUp(UUID clinicId, long seq, byte[] hash) {
        try {
            var newest = new CheckpointLog(folder, clinicId).newest();
            if (newest.isEmpty() || newest.get().seq() < seq) {
                pending.put(clinicId, new Pending(seq, hash, 1, time.instant()));
                write(clinicId);
            } else if (newest.get().seq() > seq || !Arrays.equals(newest.get().hash(), hash)) {
                LOG.error(
                        "The audit trail of clinic {} ends at event {} and does not fit its newest checkpoint, for event"
                                + " {}. Stop Palpate and run \"audit verify\".",
                        clinicId,
                        seq,
                        newest.get().seq());
            }
        } catch (IOException unreadable) {
            LOG.error("The checkpoints of clinic {} cannot be read", clinicId, unreadable);
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    synchronized void grew(ChainGrew event) {
        if (event.seq() <= written.getOrDefault(event.clinicId(), 0L)) {
            return; // commits may be announced out of order
        }
        var before = pending.get(event.clinicId());
        int events = before == null ? 1 : before.events() + 1;
        var since = before == null ? time.instant() : before.since();
        if (before != null && before.seq() > event.seq()) {
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

    /** One clinic's full disk or lost file must not keep another's checkpoint from being written. */
    private void write(UUID clinicId) {
        var head = pending.remove(clinicId);
        if (head == null) {
            return;
        }
        try {
            new CheckpointLog(folder, clinicId).append(key.sign(clinicId, head.seq(), head.hash(), time.instant()));
            written.put(clinicId, head.seq());
        } catch (IOException notWritten) {
            pending.put(clinicId, head);
            LOG.error("The checkpoint of clinic {} was not written and will be tried again", clinicId, notWritten);
        }
    }

    private record Pending(long seq, byte[] hash, int events, Instant since) {}
}
