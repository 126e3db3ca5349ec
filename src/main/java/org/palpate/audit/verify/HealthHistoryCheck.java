/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Health histories, their saved versions and who looked at them, against the chain and against each other. */
final class HealthHistoryCheck implements Check {

    private static final int SCHEMA = 1;
    private static final String BY_CLIENT = "INTAKE_SAVED_BY_CLIENT";

    private static final String HISTORIES = "select id, client_id from intake where clinic_id = ? order by id";

    /** The meaning of a version is the tablet on which the client filled it in, if they did. */
    private static final String VERSIONS = """
            select intake_id as owner, number, coalesce(kiosk_id::text, '') as meaning, schema, bytes, hash, prev_hash,
                   author_id, saved_at as at
              from intake_version where clinic_id = ? order by intake_id, number""";

    private static final String REVIEWS = """
            select intake_id as owner, number, reviewer_id, reviewed_at
              from intake_review where clinic_id = ? order by intake_id, number""";

    private final UUID clinic;
    private final Stories stories;
    private final Stories reviews;
    private long versions;

    HealthHistoryCheck(UUID clinic, Stories stories, Stories reviews) {
        this.clinic = clinic;
        this.stories = stories;
        this.reviews = reviews;
    }

    @Override
    public void run(Connection connection) throws SQLException {
        try (var histories = new Rows<>(connection, HISTORIES, clinic, HealthHistory::of);
                var saved = new Parts<>("version of a health history", connection, VERSIONS, clinic, Version::of);
                var reviewed = new Parts<>("review of a health history", connection, REVIEWS, clinic, Review::of)) {
            for (var history = histories.next(); history != null; history = histories.next()) {
                prove(history, saved.of(history.id()), reviewed.of(history.id()));
            }
            saved.requireNoneLeft();
            reviewed.requireNoneLeft();
        }
        stories.requireAllFound();
        reviews.requireAllFound();
    }

    private void prove(HealthHistory history, List<Version> saved, List<Review> reviewed) {
        try {
            var sealings = stories.find(history.id()).sealings();
            Version.prove(saved, sealings);
            if (saved.isEmpty()) {
                throw new Broken("it has no version and no event tells of it");
            }
            for (int index = 0; index < saved.size(); index++) {
                prove(history, saved.get(index), sealings.get(index));
            }
            proveReviews(saved, reviewed, reviews.sealingsOf(history.id()));
        } catch (Broken broken) {
            throw broken.in("health history " + history.id());
        }
        versions += saved.size();
    }

    private static void prove(HealthHistory history, Version version, Event sealing) {
        var place = "version " + version.number() + ": ";
        if (!history.client().equals(sealing.client())) {
            throw new Broken("its client is another one than event %d names".formatted(sealing.seq()));
        }
        boolean byClient = sealing.what().equals(BY_CLIENT);
        if (!version.meaning().equals(byClient ? version.author().toString() : "")) {
            throw new Broken(
                    place + "its column kiosk_id does not fit event %d (%s)".formatted(sealing.seq(), sealing.what()));
        }
        if (version.schema() != SCHEMA) {
            throw new Broken(place + "its schema is not known to this verifier");
        }
        Json.requireCanonical(version.bytes());
    }

    /** Looked at twice is two events and one row. */
    private static void proveReviews(List<Version> saved, List<Review> rows, List<Event> events) {
        for (var row : rows) {
            if (events.stream().noneMatch(event -> row.isToldBy(event, saved))) {
                throw new Broken("the review of version %d is not what an event tells".formatted(row.number()));
            }
        }
        for (var event : events) {
            if (rows.stream().noneMatch(row -> row.isAbout(event, saved))) {
                throw new Broken("the review that event %d tells of is missing".formatted(event.seq()));
            }
        }
    }

    long versions() {
        return versions;
    }

    private record HealthHistory(UUID id, UUID client) {

        static HealthHistory of(ResultSet row) throws SQLException {
            return new HealthHistory(Rows.id(row, "id"), Rows.id(row, "client_id"));
        }
    }

    private record Review(UUID owner, int number, UUID reviewer, Instant at) implements Parts.Part {

        static Review of(ResultSet row) throws SQLException {
            return new Review(
                    Rows.id(row, "owner"),
                    row.getInt("number"),
                    Rows.id(row, "reviewer_id"),
                    Rows.moment(row, "reviewed_at"));
        }

        boolean isToldBy(Event event, List<Version> saved) {
            return isAbout(event, saved) && reviewer.equals(event.actor()) && Version.isNear(at, event.at());
        }

        boolean isAbout(Event event, List<Version> saved) {
            return number <= saved.size() && event.says(saved.get(number - 1).hash());
        }
    }
}
