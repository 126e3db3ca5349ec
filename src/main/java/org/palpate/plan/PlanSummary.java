/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import java.time.Instant;
import java.util.UUID;
import org.palpate.client.ClientId;

/**
 * The plan in force.
 *
 * @param clientId whose plan it is
 * @param content what is planned
 * @param savedById who wrote this state of it
 * @param savedBy their name and credential
 * @param savedAt when
 * @param begunAt when its first state was saved
 * @param number which state of the plan it is, from 1
 * @param version what a command must expect
 */
public record PlanSummary(
        ClientId clientId,
        PlanDraft content,
        UUID savedById,
        String savedBy,
        Instant savedAt,
        Instant begunAt,
        int number,
        long version) {}
