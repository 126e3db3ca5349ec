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
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Cosignature cosignature,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SentBack sentBack,
        List<Amendment> amendments) {

    /** 1: text and marks; 2: with the visit; 3: with the readings; 4: with a co-signature, where there is one. */
    static final int SCHEMA = 4;

    NoteDraft content() {
        var measured = readings == null ? List.<Reading>of() : readings;
        return new NoteDraft(subjective, objective, assessment, plan, marks, measured, Origins.none());
    }

    SealedNote with(List<Amendment> all) {
        return with(cosignature, sentBack, all);
    }

    /** What was submitted, with the signature of the supervisor below it. */
    SealedNote cosigned(Cosignature given) {
        return with(given, null, amendments);
    }

    /** What was submitted, with the reason why it was not co-signed. */
    SealedNote sentBack(SentBack why) {
        return with(null, why, amendments);
    }

    private SealedNote with(@Nullable Cosignature given, @Nullable SentBack why, List<Amendment> all) {
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
                given,
                why,
                all);
    }
}
