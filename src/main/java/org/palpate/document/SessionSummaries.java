/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.time.LocalDate;
import java.util.List;

/**
 * The sessions of one client in a range of days.
 *
 * @param from the first day
 * @param to the last day
 * @param sessions at least one, oldest first
 */
public record SessionSummaries(LocalDate from, LocalDate to, List<SessionSummary> sessions) {

    /** The most sessions in one document: a hundred and more pages that a printer still takes. */
    public static final int MOST = 60;

    public SessionSummaries {
        sessions = List.copyOf(sessions);
    }
}
