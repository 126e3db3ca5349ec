/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

/**
 * A text that is kept beside the note because the note had changed when it came.
 *
 * @param mine what was sent
 * @param conflict what the note holds instead, and whose it is
 */
public record KeptDraft(NoteDraft mine, SaveOutcome.Conflict conflict) {}
