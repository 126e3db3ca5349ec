/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

/** A stretch of text in one style. */
record Span(String text, TextStyle style) {}
