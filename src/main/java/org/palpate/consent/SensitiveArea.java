/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.util.Set;

/**
 * A part of the body that is asked about by itself before it is treated.
 *
 * @param key the tag that structures of the atlas carry: {@code gluteal-cleft}; for ever
 * @param name what it is called in a list: {@code Buttocks}
 * @param spoken as it stands inside a sentence: {@code the buttocks}
 * @param covers what belongs to it, in the client's words
 * @param coarseRegions coarse areas of the body map that count as this area, because they cannot be told apart from it
 */
public record SensitiveArea(String key, String name, String spoken, String covers, Set<String> coarseRegions) {

    public SensitiveArea {
        coarseRegions = Set.copyOf(coarseRegions);
    }
}
