/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The bytes of a sealed version, compared with what stands beside them: schema 1, with what was asked at the visit 2,
 * with what was measured 3, and with what a supervisor did with it 4.
 */
final class SealedNote {

    private static final int WITH_THE_VISIT = 2;
    private static final int WITH_READINGS = 3;
    private static final int WITH_A_SECOND_LOOK = 4;
    private static final Set<Integer> SCHEMAS = Set.of(1, WITH_THE_VISIT, WITH_READINGS, WITH_A_SECOND_LOOK);

    /** Of these none, or the one that fits the version's meaning. */
    private static final Set<String> SECOND_LOOK = Set.of("cosignature", "sentBack");

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
        this.json = Json.object(version.bytes());
        Json.requireFields(json, fields(version.schema()), SECOND_LOOK);
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
        if (schema >= WITH_A_SECOND_LOOK) {
            fields.addAll(SECOND_LOOK);
        }
        return fields;
    }

    /**
     * Proves what each version must say, whether it is the newest or not.
     *
     * @param before the version before it
     */
    void prove(UUID clinic, Event sealing, @Nullable SealedNote before) {
        Json.requireCanonical(version.bytes());
        requireSame("schema", version.schema(), "is another one than the column schema says");
        requireSame("clinic", clinic, "is another one than the row's");
        requireSame("encounter", version.owner(), "is another one than the row's");
        requireSame("client", sealing.client(), "is another one than event %d names".formatted(sealing.seq()));
        new Meaning(version, json, before).prove(sealing);
    }

    /** The state that this version leaves the note in. */
    String state() {
        return switch (version.meaning()) {
            case "SIGNED", "ENTERED_IN_ERROR" -> version.meaning();
            case "SUBMITTED" -> "COSIGN_PENDING";
            case "RETURNED" -> "DRAFT";
            default -> "AMENDED";
        };
    }

    /** Whether the note was signed for good; else its text may have been written on since. */
    boolean signed() {
        return !version.meaning().equals("SUBMITTED") && !version.meaning().equals("RETURNED");
    }

    /** Whether it carries the signature of a supervisor, given by this version. */
    boolean cosigns() {
        return version.meaning().equals("SIGNED") && json.has("cosignature");
    }

    String meaning() {
        return version.meaning();
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
