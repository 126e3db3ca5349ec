/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.palpate.base.CanonicalJson;
import org.palpate.base.Rejection;
import org.palpate.base.Text;

/**
 * What was answered at a visit to "has anything changed?". A value that the encounter keeps in its JSON form.
 *
 * @param changed the answer
 * @param answers yes, no or unsure to the questions of every visit that were asked again, by their key
 * @param note what has changed, in a few words
 * @param intakeNumber the version of the health history that was in force, {@code null} when there was none
 */
public record HealthUpdate(
        Changed changed,
        Map<String, Answer> answers,
        String note,
        @Nullable Integer intakeNumber) {

    private static final int LONGEST_NOTE = 5_000;

    public HealthUpdate {
        changed = Objects.requireNonNullElse(changed, Changed.NOT_ASKED);
        answers = answers == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        note = Objects.requireNonNullElse(note, "");
    }

    /** Nobody asked yet. */
    public static HealthUpdate notAsked() {
        return new HealthUpdate(Changed.NOT_ASKED, Map.of(), "", null);
    }

    /** Reads what {@link #toJson} wrote. */
    public static HealthUpdate fromJson(String json) {
        return CanonicalJson.read(json.getBytes(StandardCharsets.UTF_8), HealthUpdate.class);
    }

    /** As the encounter keeps it: canonical JSON. */
    public String toJson() {
        return new String(CanonicalJson.bytes(this), StandardCharsets.UTF_8);
    }

    /**
     * Returns it in its one stored form.
     *
     * @throws Rejection at the field {@code healthUpdate} if the note is too long, says what changed although nothing did,
     *     or a question is not one of every visit
     */
    public HealthUpdate checked() {
        var words = Text.clean("healthUpdate", note, LONGEST_NOTE);
        if (changed == Changed.NOTHING_CHANGED && !words.isEmpty()) {
            throw new Rejection(
                    "healthUpdate",
                    "This says what has changed, but the answer above is that nothing has. Change one of the two.");
        }
        var sorted = new LinkedHashMap<String, Answer>();
        for (var question : HealthQuestions.standard().everyVisit()) {
            var answer = answers.get(question.key());
            if (answer != null) {
                sorted.put(question.key(), answer);
            }
        }
        if (sorted.size() != answers.size()) {
            throw new Rejection("healthUpdate", "One of these questions is not asked at every visit.");
        }
        return new HealthUpdate(changed, sorted, words, intakeNumber);
    }

    /** Whether something changed, as the client says. */
    public enum Changed {
        NOTHING_CHANGED("Nothing changed"),
        CHANGED("Something changed"),
        NOT_ASKED("Not asked");

        private final String label;

        Changed(String label) {
            this.label = label;
        }

        /** The words for it on screen and on paper. */
        public String label() {
            return label;
        }
    }
}
