/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the form about a medical clearance holds.
 *
 * @param rule the rule it speaks of
 * @param from who gave it: {@code Dr Ames, family doctor}
 * @param givenOn the day it was given
 * @param says what it allows
 * @param validUntil the last day it holds, {@code null} when it names none
 */
public record ClearanceDraft(
        String rule,
        String from,
        @Nullable LocalDate givenOn,
        String says,
        @Nullable LocalDate validUntil) {}
