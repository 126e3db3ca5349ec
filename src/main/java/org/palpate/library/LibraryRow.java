/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

/**
 * An entry as a clinic sees it.
 *
 * @param content the entry, in the clinic's language
 * @param own whether the clinic added it
 * @param off whether the clinic switched it off: it is not offered any more, but what refers to it still finds it
 */
public record LibraryRow(LibraryEntry content, boolean own, boolean off) {}
