/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The bytes of a sealed version, compared with what stands beside them: schema 1, with what was asked at the visit 2, and
 * with what was measured 3.
 */
final class SealedNote {

    private static final int WITH_THE_VISIT = 2;
    private static final int WITH_READINGS = 3;
    private static final Set<Integer> SCHEMAS = Set.of(1, WITH_THE_VISIT, WITH_READINGS);
    private static final Set<String> FIELDS = Set.of(
            "schema",
            "clinic",
            "encounter",
            "client",
            "serviceDate",
            "zone",
            "therapist",
            "therapistName",
            "credential",
            "registrationNumber",
            "signedAt",
            "subjective",
            "objective",
            "assessment",
            "plan",
            "marks",
            "amendments");

    private final Version version;
    private final JsonNode json;

    SealedNote(Version version) {
        this.version = version;
        this.json = Json.object(version.bytes(), fields(version.schema()));
    }

    private static Set<String> fields(int schema) {
        if (!SCHEMAS.contains(schema)) {
            throw new Broken("its schema %d is not known to this verifier".formatted(schema));
        }
        var fields = new HashSet<>(FIELDS);
        if (schema >= WITH_THE_VISIT) {
            fields.add("visit");
        }
        if (schema >= WITH_READINGS) {
            fields.add("readings");
        }
        return fields;
    }

    /** Proves what each version must say, whether it is the newest or not. */
    void prove(UUID clinic, Event sealing) {
        Json.requireCanonical(version.bytes());
        requireSame("schema", version.schema(), "is another one than the column schema says");
        requireSame("clinic", clinic, "is another one than the row's");
        requireSame("encounter", version.owner(), "is another one than the row's");
        requireSame("client", sealing.client(), "is another one than event %d names".formatted(sealing.seq()));
        proveMeaning(sealing);
    }

    private void proveMeaning(Event sealing) {
        var amendments = json.required("amendments");
        if (amendments.size() != version.number() - 1) {
            throw new Broken("it holds %d amendments".formatted(amendments.size()));
        }
        boolean first = amendments.isEmpty();
        var last = first ? json : amendments.get(amendments.size() - 1);
        if (!Json.same(last.path(first ? "signedAt" : "at"), version.at())) {
            throw new Broken("its time is another one than the column sealed_at says");
        }
        if (first ? !version.meaning().equals("SIGNED") : !Json.same(last.path("kind"), version.meaning())) {
            throw new Broken("its kind is another one than the column meaning says");
        }
        var expected = switch (version.meaning()) {
            case "SIGNED" -> "NOTE_SIGNED";
            case "ENTERED_IN_ERROR" -> "NOTE_ENTERED_IN_ERROR";
            default -> "NOTE_AMENDED";
        };
        if (!sealing.what().equals(expected)) {
            throw new Broken("its kind does not fit event %d (%s)".formatted(sealing.seq(), sealing.what()));
        }
    }

    /** The state that this version leaves the note in. */
    String state() {
        return switch (version.meaning()) {
            case "SIGNED", "ENTERED_IN_ERROR" -> version.meaning();
            default -> "AMENDED";
        };
    }

    JsonNode json() {
        return json;
    }

    List<JsonNode> marks() {
        return json.required("marks").values().stream().toList();
    }

    /** None in a note that was sealed before there were any. */
    List<JsonNode> readings() {
        return json.path("readings").values().stream().toList();
    }

    private void requireSame(String field, @Nullable Object other, String otherwise) {
        if (!Json.same(json.required(field), other)) {
            throw new Broken("\"%s\" in its bytes %s".formatted(field, otherwise));
        }
    }
}
