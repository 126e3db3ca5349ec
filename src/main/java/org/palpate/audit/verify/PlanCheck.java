/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Treatment plans and their saved versions, against the chain and against each other. */
final class PlanCheck implements Check {

    private static final int SCHEMA = 1;
    private static final Set<String> FIELDS =
            Set.of("goals", "frequency", "visits", "minutes", "techniques", "homeCare", "precautions", "reviewDate");

    private final UUID clinic;
    private final Stories stories;
    private long versions;

    PlanCheck(UUID clinic, Stories stories) {
        this.clinic = clinic;
        this.stories = stories;
    }

    @Override
    public void run(Connection connection) throws SQLException {
        try (var plans = new Rows<>(
                        connection,
                        "select id, client_id, review_date from treatment_plan where clinic_id = ? order by id",
                        clinic,
                        Plan::of);
                var saved = new Parts<>("plan version", connection, Version.OF_PLANS, clinic, Version::of)) {
            for (var plan = plans.next(); plan != null; plan = plans.next()) {
                prove(plan, saved.of(plan.id()));
            }
            saved.requireNoneLeft();
        }
        stories.requireAllFound();
    }

    private void prove(Plan plan, List<Version> saved) {
        try {
            var sealings = stories.find(plan.id()).sealings();
            Version.prove(saved, sealings);
            for (int index = 0; index < saved.size(); index++) {
                prove(plan, saved.get(index), sealings.get(index));
            }
            if (saved.isEmpty()) {
                throw new Broken("it has no version and no event tells of it");
            }
            plan.proveReview(saved.getLast());
        } catch (Broken broken) {
            throw broken.in("plan " + plan.id());
        }
        versions += saved.size();
    }

    private static void prove(Plan plan, Version version, Event sealing) {
        if (!plan.client().equals(sealing.client())) {
            throw new Broken("its client is another one than event %d names".formatted(sealing.seq()));
        }
        if (version.schema() != SCHEMA) {
            throw new Broken("version %d: its schema is not known to this verifier".formatted(version.number()));
        }
    }

    long versions() {
        return versions;
    }

    private record Plan(UUID id, UUID client, @Nullable LocalDate reviewDate) {

        static Plan of(ResultSet row) throws SQLException {
            return new Plan(
                    Rows.id(row, "id"), Rows.id(row, "client_id"), row.getObject("review_date", LocalDate.class));
        }

        void proveReview(Version newest) {
            var json = Json.object(newest.bytes(), FIELDS);
            Json.requireCanonical(newest.bytes());
            if (!Json.same(json.required("reviewDate"), reviewDate)) {
                throw new Broken("its column review_date is not what was saved");
            }
        }
    }
}
