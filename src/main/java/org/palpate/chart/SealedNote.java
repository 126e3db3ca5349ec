/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark;

/**
 * What a signature is given over, as canonical JSON. The field names are the stored form: never rename one, raise the
 * schema instead.
 */
record SealedNote(
        int schema,
        UUID clinic,
        UUID encounter,
        UUID client,
        LocalDate serviceDate,
        String zone,
        UUID therapist,
        String therapistName,
        String credential,
        String registrationNumber,
        Instant signedAt,
        String subjective,
        String objective,
        String assessment,
        String plan,
        List<BodyMark> marks,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Reading> readings,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SealedVisit visit,
        List<Amendment> amendments) {

    /** 1: text and marks; 2: with the visit; 3: with the readings. */
    static final int SCHEMA = 3;

    NoteDraft content() {
        var measured = readings == null ? List.<Reading>of() : readings;
        return new NoteDraft(subjective, objective, assessment, plan, marks, measured, Origins.none());
    }

    SealedNote with(List<Amendment> all) {
        return new SealedNote(
                schema,
                clinic,
                encounter,
                client,
                serviceDate,
                zone,
                therapist,
                therapistName,
                credential,
                registrationNumber,
                signedAt,
                subjective,
                objective,
                assessment,
                plan,
                marks,
                readings,
                visit,
                all);
    }
}
