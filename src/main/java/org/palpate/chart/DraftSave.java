/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.UUID;

/**
 * One save of a draft from one browser tab. Sent again after a lost answer, it changes nothing.
 *
 * @param tab the browser tab that writes
 * @param sequence grows with each save of the tab
 * @param basedOn the version of the note that the tab last knew
 * @param content all of the note
 */
public record DraftSave(UUID tab, long sequence, long basedOn, NoteDraft content) {}
