/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.util.List;

/**
 * The very words that somebody is asked to agree to, and that are stored when they do.
 *
 * @param version which text it is: {@code general 1, washington}
 * @param title its heading
 * @param paragraphs what is agreed to, in order
 */
public record ConsentText(String version, String title, List<String> paragraphs) {

    public ConsentText {
        paragraphs = List.copyOf(paragraphs);
    }
}
