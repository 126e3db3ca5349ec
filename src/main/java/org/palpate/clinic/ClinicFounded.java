/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import java.util.UUID;

/**
 * A clinic begins, in the transaction that founds it: other modules lay out what it starts with.
 *
 * @param clinicId the clinic of the transaction
 */
public record ClinicFounded(UUID clinicId) {}
