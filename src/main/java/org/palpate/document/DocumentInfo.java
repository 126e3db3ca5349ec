/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.Locale;

/**
 * What a document says of itself to the reader program.
 *
 * @param title shown as the window's title
 * @param author who stands for it
 * @param locale language of its text
 */
record DocumentInfo(String title, String author, Locale locale) {}
