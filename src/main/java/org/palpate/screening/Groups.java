/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.palpate.anatomy.Atlas;
import org.palpate.screening.RuleFile.Group;

/** The named groups of the rule file, taken apart into regions of the atlas. */
final class Groups {

    private final Map<String, Group> byKey = new LinkedHashMap<>();

    /** Takes the groups as they are; {@code problems} hears of what is wrong with them. */
    Groups(List<Group> groups, Collection<String> problems) {
        for (var group : groups) {
            if (Atlas.standard().exists(group.key())) {
                problems.add("Group " + group.key() + " has the name of a region.");
            }
            if (byKey.put(group.key(), group) != null) {
                problems.add("Group " + group.key() + " is there twice.");
            }
        }
        for (var group : byKey.values()) {
            for (var member : group.of()) {
                if (!isPlace(member)) {
                    problems.add("Group " + group.key() + " names an unknown region: " + member + ".");
                }
            }
            if (reaches(group.key(), group.of())) {
                problems.add("Group " + group.key() + " contains itself.");
            }
        }
    }

    boolean isPlace(String key) {
        return byKey.containsKey(key) || Atlas.standard().exists(key);
    }

    /** The regions behind the keys; never called on a file that has a cycle. */
    Set<String> regions(Collection<String> keys) {
        var regions = new LinkedHashSet<String>();
        for (var key : keys) {
            var group = byKey.get(key);
            if (group == null) {
                regions.add(key);
            } else {
                regions.addAll(regions(group.of()));
            }
        }
        return regions;
    }

    /** What a person calls the region or the group. */
    String name(String key) {
        var group = byKey.get(key);
        return group == null ? Atlas.standard().name(key) : group.name().toLowerCase(Locale.ROOT);
    }

    private boolean reaches(String wanted, Collection<String> from) {
        var seen = new LinkedHashSet<String>();
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            var key = open.pop();
            if (key.equals(wanted)) {
                return true;
            }
            var group = byKey.get(key);
            if (group != null && seen.add(key)) {
                open.addAll(group.of());
            }
        }
        return false;
    }
}
