/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What techniques are called: the same on the screen and on paper. One that is not among them is called by the words of
 * its key.
 *
 * @param byKey names by key
 */
public record TechniqueNames(Map<String, String> byKey) implements Function<String, String>, Serializable {

    /** Each by the words of its key: {@code ischaemic compression}. */
    public static final TechniqueNames PLAIN = new TechniqueNames(Map.of());

    public TechniqueNames {
        byKey = Map.copyOf(byKey);
    }

    /** The names of these. */
    public static TechniqueNames of(Collection<TechniqueChoice> techniques) {
        var names = new HashMap<String, String>();
        techniques.forEach(technique -> names.putIfAbsent(technique.key(), technique.name()));
        return new TechniqueNames(names);
    }

    @Override
    public String apply(String key) {
        return byKey.getOrDefault(key, key.replace('-', ' '));
    }
}
