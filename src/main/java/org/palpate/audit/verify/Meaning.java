/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a sealed version of a note is in the row of its versions: submitted, sent back, signed alone or with a second
 * signature, amended. The columns, the bytes, the version before and the event must all say the same.
 */
final class Meaning {

    private static final String COSIGNATURE = "cosignature";
    private static final String SENT_BACK = "sentBack";

    /** The events of the meanings; every other meaning is an amendment. */
    private static final Map<String, String> EVENTS = Map.of(
            "SUBMITTED",
            "NOTE_SUBMITTED",
            "RETURNED",
            "NOTE_RETURNED",
            "SIGNED",
            "NOTE_SIGNED",
            "ENTERED_IN_ERROR",
            "NOTE_ENTERED_IN_ERROR");

    private final Version version;
    private final JsonNode json;
    private final @Nullable SealedNote before;

    Meaning(Version version, JsonNode json, @Nullable SealedNote before) {
        this.version = version;
        this.json = json;
        this.before = before;
    }

    void prove(Event sealing) {
        switch (version.meaning()) {
            case "SUBMITTED" -> proveAlone();
            case "RETURNED" -> proveSecondLook(SENT_BACK, Set.of("supervisor", "name", "reason", "at"));
            case "SIGNED" -> proveSignature();
            default -> proveAmendment();
        }
        var expected = json.has(COSIGNATURE) && version.meaning().equals("SIGNED")
                ? "NOTE_COSIGNED"
                : EVENTS.getOrDefault(version.meaning(), "NOTE_AMENDED");
        if (!sealing.what().equals(expected)) {
            throw new Broken("its kind does not fit event %d (%s)".formatted(sealing.seq(), sealing.what()));
        }
    }

    private void proveSignature() {
        if (json.has(COSIGNATURE)) {
            proveSecondLook(COSIGNATURE, Set.of("supervisor", "name", "credential", "registrationNumber", "at"));
        } else {
            proveAlone();
        }
    }

    /** The author's own signature, under a note that was open before. */
    private void proveAlone() {
        if (json.has(COSIGNATURE) || json.has(SENT_BACK)) {
            throw new Broken("it holds what a supervisor did, although its author sealed it");
        }
        if (before != null && before.signed()) {
            throw new Broken("it was signed once more, after version %d".formatted(version.number() - 1));
        }
        requireAmendments(0);
        requireTime(json.required("signedAt"));
        if (!Json.same(json.required("therapist"), version.author())) {
            throw new Broken("it was not sealed by its therapist");
        }
    }

    /** What a supervisor adds to exactly what was submitted. */
    private void proveSecondLook(String field, Set<String> fields) {
        var added = json.path(field);
        Json.requireFields(added, fields);
        var submitted = ((ObjectNode) json).deepCopy().without(field);
        if (before == null
                || !before.meaning().equals("SUBMITTED")
                || !before.json().equals(submitted)) {
            throw new Broken("it is not what was submitted before it");
        }
        requireTime(added.required("at"));
        if (!Json.same(added.required("supervisor"), version.author())) {
            throw new Broken("its author is not the supervisor that it names");
        }
        if (Json.same(json.required("therapist"), version.author())) {
            throw new Broken("its therapist and its supervisor are the same");
        }
    }

    private void proveAmendment() {
        if (before == null || !before.signed()) {
            throw new Broken("it amends what was not signed");
        }
        int amended = before.json().required("amendments").size();
        requireAmendments(amended + 1);
        var last = json.required("amendments").get(amended);
        requireTime(last.path("at"));
        if (!Json.same(last.path("kind"), version.meaning())) {
            throw new Broken("its kind is another one than the column meaning says");
        }
    }

    private void requireAmendments(int expected) {
        int found = json.required("amendments").size();
        if (found != expected) {
            throw new Broken("it holds %d amendments".formatted(found));
        }
    }

    private void requireTime(JsonNode at) {
        if (!Json.same(at, version.at())) {
            throw new Broken("its time is another one than the column sealed_at says");
        }
    }
}
