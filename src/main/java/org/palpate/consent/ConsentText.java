/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.util.List;

/**
 * The very words that somebody is asked to agree to, and that are stored when they do.
 *
 * @param version which text it is: {@code general 1, washington}
 * @param title its heading
 * @param areas the sensitive areas it is about, each with what belongs to it; empty where it is about none
 * @param paragraphs what is agreed to, in order
 */
public record ConsentText(String version, String title, List<String> areas, List<String> paragraphs) {

    public ConsentText {
        areas = List.copyOf(areas);
        paragraphs = List.copyOf(paragraphs);
    }
}
