/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.palpate.anatomy.Atlas;

/** Which places of the body map are sensitive, and which area each belongs to. */
public final class SensitiveAreas {

    private static final SensitiveAreas STANDARD =
            new SensitiveAreas(ConsentFiles.list("areas.yaml", SensitiveArea.class), Atlas.standard());

    private final Map<String, SensitiveArea> areas;
    private final Map<String, Set<String>> areasOfRegion;

    SensitiveAreas(List<SensitiveArea> areas, Atlas atlas) {
        var byKey = new LinkedHashMap<String, SensitiveArea>();
        for (var area : areas) {
            if (byKey.put(area.key(), area) != null) {
                throw new IllegalStateException("areas.yaml has the key '" + area.key() + "' twice.");
            }
        }
        this.areas = Collections.unmodifiableMap(byKey);
        this.areasOfRegion = regions(byKey, atlas);
    }

    /** The areas that ship with the application. */
    public static SensitiveAreas standard() {
        return STANDARD;
    }

    /** All areas, in the order of the data file. */
    public List<SensitiveArea> all() {
        return List.copyOf(areas.values());
    }

    /** The area with this key. */
    public Optional<SensitiveArea> area(String key) {
        return Optional.ofNullable(areas.get(key));
    }

    /** The keys of the areas that a structure or a coarse area belongs to; empty where it is not sensitive. */
    public Set<String> of(String regionKey) {
        return areasOfRegion.getOrDefault(regionKey, Set.of());
    }

    /** The keys of the structures and coarse areas that belong to an area, structures first. */
    public List<String> regions(String areaKey) {
        return areasOfRegion.entrySet().stream()
                .filter(entry -> entry.getValue().contains(areaKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Set<String>> regions(Map<String, SensitiveArea> areas, Atlas atlas) {
        var of = new LinkedHashMap<String, Set<String>>();
        for (var structure : atlas.structures()) {
            var tags = new LinkedHashSet<>(structure.sensitive());
            tags.retainAll(areas.keySet());
            if (!tags.isEmpty()) {
                of.put(structure.key(), Collections.unmodifiableSet(tags));
            }
        }
        for (var area : areas.values()) {
            for (var region : new TreeSet<>(area.coarseRegions())) {
                if (atlas.coarseRegion(region).isEmpty()) {
                    throw new IllegalStateException("areas.yaml names an unknown coarse region: " + region);
                }
                of.merge(region, Set.of(area.key()), SensitiveAreas::both);
            }
        }
        return Collections.unmodifiableMap(of);
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        var both = new LinkedHashSet<>(some);
        both.addAll(others);
        return Collections.unmodifiableSet(both);
    }
}
