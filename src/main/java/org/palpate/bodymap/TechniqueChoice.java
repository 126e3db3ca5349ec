/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A technique that a treated mark can name.
 *
 * @param key what the mark keeps, in kebab-case
 * @param name what it is called, on the screen and on paper
 * @param family the heading that it stands under, as a person reads it
 * @param synonyms other names that it is found and typed by
 * @param warning what is to be minded with this client, as a person reads it; null where there is nothing
 */
public record TechniqueChoice(
        String key,
        String name,
        String family,
        List<String> synonyms,
        @Nullable String warning) implements Serializable {

    public TechniqueChoice {
        synonyms = List.copyOf(synonyms);
    }
}
