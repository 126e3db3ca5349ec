/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

/**
 * Who answers for a document.
 *
 * @param name the full name
 * @param credential the professional title, such as {@code LMT}, or empty
 * @param registrationNumber the number of the licence or registration, or empty
 */
public record TherapistDetails(String name, String credential, String registrationNumber) {}
