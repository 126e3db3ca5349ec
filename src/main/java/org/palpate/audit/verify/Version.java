/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sealed version of a note; a saved version of a plan, a health history or a library entry; an entry in a client's
 * list of consents; or a safety check of a visit.
 *
 * @param meaning what else the row says, each kind in its own words; empty where it says nothing else
 */
record Version(
        UUID owner,
        int number,
        String meaning,
        int schema,
        byte[] bytes,
        byte[] hash,
        byte @Nullable [] prev,
        UUID author,
        Instant at)
        implements Parts.Part {

    static final String OF_NOTES = """
            select encounter_id as owner, number, meaning, schema, bytes, hash, prev_hash, author_id, sealed_at as at
              from note_version where clinic_id = ? order by encounter_id, number""";
    static final String OF_PLANS = """
            select plan_id as owner, number, '' as meaning, schema, bytes, hash, prev_hash, author_id, saved_at as at
              from plan_version where clinic_id = ? order by plan_id, number""";

    /** The version is written first, its event next, in one transaction. */
    private static final Duration BETWEEN_VERSION_AND_EVENT = Duration.ofMinutes(5);

    static Version of(ResultSet row) throws SQLException {
        return new Version(
                Rows.id(row, "owner"),
                row.getInt("number"),
                Rows.text(row, "meaning"),
                row.getInt("schema"),
                Rows.bytes(row, "bytes"),
                Rows.bytes(row, "hash"),
                row.getBytes("prev_hash"),
                Rows.id(row, "author_id"),
                Rows.moment(row, "at"));
    }

    /** Proves the versions of one record against themselves and against the events that sealed them. */
    static void prove(List<Version> versions, List<Event> sealings) {
        byte[] before = null;
        for (int index = 0; index < versions.size(); index++) {
            var version = versions.get(index);
            if (version.number() != index + 1) {
                throw new Broken("version %d is missing".formatted(index + 1));
            }
            try {
                version.prove(before);
                if (index >= sealings.size()) {
                    throw new Broken("no event tells that it was sealed");
                }
                version.prove(sealings.get(index));
            } catch (Broken broken) {
                throw broken.in("version " + version.number());
            }
            before = version.hash();
        }
        if (sealings.size() > versions.size()) {
            throw new Broken("version %d is missing, which event %d sealed"
                    .formatted(
                            versions.size() + 1, sealings.get(versions.size()).seq()));
        }
    }

    /** Whether a row and its event may be of one transaction. */
    static boolean isNear(Instant row, Instant event) {
        return Duration.between(row, event).abs().compareTo(BETWEEN_VERSION_AND_EVENT) <= 0;
    }

    private void prove(byte @Nullable [] before) {
        if (!Arrays.equals(hash, Hashes.sha256(bytes))) {
            throw new Broken("its hash does not fit its bytes");
        }
        if (!Arrays.equals(prev, before)) {
            throw new Broken("its previous hash is not the hash of the version before it");
        }
    }

    private void prove(Event sealing) {
        if (!sealing.says(hash)) {
            throw new Broken("it is not what event %d (%s) sealed".formatted(sealing.seq(), sealing.what()));
        }
        if (!author.equals(sealing.actor())) {
            throw new Broken("its author is not who event %d says".formatted(sealing.seq()));
        }
        if (!isNear(at, sealing.at())) {
            throw new Broken("its time is not that of event %d".formatted(sealing.seq()));
        }
    }
}
