/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import java.time.Instant;

/**
 * What was typed and not saved.
 *
 * @param content as it was typed
 * @param basedOn the version it was begun on, or {@link IntakeService#NO_INTAKE}
 * @param at when the last of it was kept
 */
public record KeptDraft(IntakeDraft content, long basedOn, Instant at) {}
