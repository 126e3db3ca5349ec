/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What the safety rules said at each visit and what was decided, against the chain and against each other. */
final class DecisionCheck implements Check {

    /** By schema: 2 since a decision names whom the letter is written to. */
    private static final Map<Integer, Set<String>> FIELDS = Map.of(
            1, Set.of("rules", "decision", "reason", "told"),
            2, Set.of("rules", "decision", "reason", "told", "letterTo"));

    private static final Set<String> NEED_A_REASON = Set.of("REFER", "STOP", "REFER_EMERGENCY");

    private static final String VISITS =
            "select distinct visit_id as id from safety_check where clinic_id = ? order by visit_id";

    /** The meaning of a check is its client and the rules that are counted for it, those gone on against with a mark. */
    private static final String CHECKS = """
            select c.visit_id as owner, c.number, c.schema, c.bytes, c.hash, c.prev_hash, c.decided_by as author_id,
                   c.decided_at as at, c.client_id || coalesce((
                       select string_agg(' ' || r.rule || case when r.overridden then '!' else '' end, ''
                                         order by r.rule collate "C")
                         from safety_check_rule r where r.clinic_id = c.clinic_id and r.check_id = c.id), '') as meaning
              from safety_check c where c.clinic_id = ? order by c.visit_id, c.number""";

    private static final String COUNTED_WITHOUT_CHECK = """
            select r.check_id as id from safety_check_rule r
             where r.clinic_id = ?
               and not exists (select from safety_check c where c.clinic_id = r.clinic_id and c.id = r.check_id)
             order by r.check_id limit 1""";

    private final UUID clinic;
    private final Stories stories;
    private long checks;

    DecisionCheck(UUID clinic, Stories stories) {
        this.clinic = clinic;
        this.stories = stories;
    }

    @Override
    public void run(Connection connection) throws SQLException {
        try (var visits = new Rows<>(connection, VISITS, clinic, row -> Rows.id(row, "id"));
                var stored = new Parts<>("safety check", connection, CHECKS, clinic, Version::of)) {
            for (var visit = visits.next(); visit != null; visit = visits.next()) {
                prove(visit, stored.of(visit));
            }
        }
        try (var counted = new Rows<>(connection, COUNTED_WITHOUT_CHECK, clinic, row -> Rows.id(row, "id"))) {
            var check = counted.next();
            if (check != null) {
                throw new Broken("rules are counted for safety check " + check + ", which is not in the database");
            }
        }
        stories.requireAllFound();
    }

    private void prove(UUID visit, List<Version> stored) {
        try {
            var sealings = stories.find(visit).sealings();
            Version.prove(stored, sealings);
            for (int index = 0; index < stored.size(); index++) {
                try {
                    prove(stored.get(index), sealings.get(index));
                } catch (Broken broken) {
                    throw broken.in("version " + (index + 1));
                }
            }
        } catch (Broken broken) {
            throw broken.in("safety checks of visit " + visit);
        }
        checks += stored.size();
    }

    private static void prove(Version check, Event sealing) {
        var fields = FIELDS.get(check.schema());
        if (fields == null) {
            throw new Broken("its schema is not known to this verifier");
        }
        var json = Json.object(check.bytes(), fields);
        Json.requireCanonical(check.bytes());
        var decision = json.required("decision").asString("");
        if (!sealing.what().equals("SAFETY_" + decision)) {
            throw new Broken("its decision does not fit event %d (%s)".formatted(sealing.seq(), sealing.what()));
        }
        var counted = new ArrayList<String>();
        for (var rule : json.required("rules")) {
            counted.add(counted(rule, decision));
        }
        counted.sort(null);
        counted.addFirst(String.valueOf(sealing.client()));
        if (!check.meaning().equals(String.join(" ", counted))) {
            throw new Broken(
                    "its client or the rules counted for it are not what event %d sealed".formatted(sealing.seq()));
        }
    }

    private static String counted(JsonNode rule, String decision) {
        boolean overridden = decision.equals("WENT_ON")
                && NEED_A_REASON.contains(rule.path("severity").asString(""));
        return rule.path("rule").asString("") + (overridden ? "!" : "");
    }

    long checks() {
        return checks;
    }
}
