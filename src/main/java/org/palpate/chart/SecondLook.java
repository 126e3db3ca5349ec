/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import org.jspecify.annotations.Nullable;

/**
 * What a supervisor has to do with a note; all {@code null} where nobody has.
 *
 * @param sentBack why an open note was sent back
 * @param submission since when it waits, and for whom
 * @param cosignature the second signature of a signed note
 */
public record SecondLook(
        @Nullable SentBack sentBack,
        @Nullable Submission submission,
        @Nullable Cosignature cosignature) {}
