/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.Instant;
import java.util.UUID;
import org.palpate.base.Text;
import org.palpate.clinic.StaffProfile;

/**
 * Why a submitted note was not co-signed. The field names are the stored form: never rename one.
 *
 * @param supervisor who sent it back
 * @param name name and credential as they were then
 * @param reason what is to be changed, in their words
 * @param at when
 */
public record SentBack(UUID supervisor, String name, String reason, Instant at) {

    private static final int MAX_REASON = 2_000;

    static SentBack of(StaffProfile supervisor, String typed, Instant at) {
        var reason = Text.required("reason", typed, MAX_REASON, "Say what is to be changed.");
        return new SentBack(supervisor.id(), supervisor.nameWithCredential(), reason, at);
    }
}
