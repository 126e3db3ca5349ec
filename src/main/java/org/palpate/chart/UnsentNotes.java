/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.bodymap.MarkJson;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a page brings what it could not send while its session lasted, after a new log-in, and what was not sent yet when
 * it is left. Takes the token against forged requests; the service asks the policy and leaves the trace of a save.
 */
@RestController
class UnsentNotes {

    /** The largest note in bytes: four full sections and a full body map take less. */
    private static final long MOST_BYTES = 8_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ChartService chart;

    UnsentNotes(ChartService chart) {
        this.chart = chart;
    }

    /**
     * What became of it.
     *
     * @param outcome {@code saved}, {@code conflict}: kept beside the note, or {@code refused}
     * @param sentence why it was refused, fit for the screen; empty otherwise
     */
    record Answer(String outcome, String sentence) {}

    @PostMapping("/notes/{id}/unsent")
    ResponseEntity<Answer> take(@PathVariable UUID id, HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > MOST_BYTES) {
            throw new Rejection("This is more than a note can hold. Shorten the longest section.");
        }
        var note = read(MAPPER.readTree(request.getInputStream()));
        var outcome = chart.saveUnsent(new EncounterId(id), note);
        return answer(outcome instanceof SaveOutcome.Saved ? "saved" : "conflict", "");
    }

    private static UnsentNote read(JsonNode json) {
        return new UnsentNote(
                id(json, "tab"),
                id(json, "continues"),
                json.path("sequence").asLong(0),
                json.path("basedOn").asLong(-1),
                text(json, "subjective"),
                text(json, "objective"),
                text(json, "assessment"),
                text(json, "plan"),
                MarkJson.read(json.path("marks")).accepted());
    }

    private static UUID id(JsonNode json, String field) {
        try {
            return UUID.fromString(json.path(field).asString(""));
        } catch (IllegalArgumentException broken) {
            throw new Rejection(field, "This is not a note of a page.");
        }
    }

    /** A section that is missing is never taken for an empty one. */
    private static String text(JsonNode json, String section) {
        if (!json.path(section).isString()) {
            throw new Rejection(section, "This section is missing, so nothing was changed.");
        }
        return json.path(section).asString();
    }

    @ExceptionHandler(Rejection.class)
    ResponseEntity<Answer> refused(Rejection rejection) {
        return answer("refused", String.valueOf(rejection.getMessage()));
    }

    @ExceptionHandler(NotFound.class)
    ResponseEntity<Answer> notYours() {
        return answer("refused", "Only the person who writes this note can save it. Log in as that person.");
    }

    @ExceptionHandler(JacksonException.class)
    ResponseEntity<Answer> broken() {
        return answer("refused", "The note did not arrive whole, so nothing was changed.");
    }

    private static ResponseEntity<Answer> answer(String outcome, String sentence) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Answer(outcome, sentence));
    }
}
