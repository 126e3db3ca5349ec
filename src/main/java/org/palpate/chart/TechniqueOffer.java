/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A technique that can be chosen at a visit.
 *
 * @param key its key in the library
 * @param name what it is called
 * @param family the school it belongs to
 * @param synonyms other names it is found by
 * @param warning what speaks against it today, {@code null} where nothing does
 */
public record TechniqueOffer(
        String key,
        String name,
        String family,
        List<String> synonyms,
        @Nullable String warning) {}
