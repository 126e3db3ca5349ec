/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.List;

/**
 * A line ready to be drawn.
 *
 * @param spans its text, printable, with the blank that ended it
 * @param width its width without that blank
 */
record Line(List<Span> spans, float width) {}
