/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form about a consent holds.
 *
 * @param scope what is agreed to
 * @param areas keys of the sensitive areas; empty for every other scope
 * @param shown the words that were shown to whoever agrees
 * @param guardian the name of the parent or guardian who agrees, empty when the client does
 * @param relation what they are to the client: mother, legal guardian
 * @param signature how they agreed
 * @param givenOn the day on the paper; {@code null} means today, as it must be on screen
 * @param validUntil the last day, when it is to end sooner than the rules say; {@code null} for what the rules say
 * @param witness who was there, empty for nobody
 */
public record ConsentDraft(
        ConsentScope scope,
        List<String> areas,
        ConsentText shown,
        String guardian,
        String relation,
        Signature signature,
        @Nullable LocalDate givenOn,
        @Nullable LocalDate validUntil,
        String witness) {

    public ConsentDraft {
        areas = List.copyOf(areas);
    }
}
