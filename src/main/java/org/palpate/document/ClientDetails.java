/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a document is about.
 *
 * @param name the full name
 * @param birthDate the date of birth, when known
 * @param recordNumber the clinic's number for the client, or empty
 * @param pronouns the client's pronouns, or empty
 */
public record ClientDetails(String name, @Nullable LocalDate birthDate, String recordNumber, String pronouns) {}
