/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.palpate.anatomy.Side;

/**
 * A condition that is true, and why.
 *
 * @param because the findings
 * @param sites where they are, as far as it is known
 * @param sides left, right or both; both where no finding says it
 */
record Match(List<Because> because, Places sites, Set<Side> sides) {

    static final Set<Side> BOTH = Set.of(Side.LEFT, Side.RIGHT);

    Match {
        because = List.copyOf(new LinkedHashSet<>(because));
        sides = Set.copyOf(sides);
    }

    static Match of(Because because) {
        return new Match(List.of(because), Places.NONE, BOTH);
    }

    /** What both found; the caller says which sides hold. */
    Match and(Match other, Set<Side> both) {
        return new Match(
                Stream.concat(because.stream(), other.because.stream()).toList(), sites.and(other.sites), both);
    }

    static Set<Side> union(Set<Side> some, Set<Side> more) {
        var both = EnumSet.noneOf(Side.class);
        both.addAll(some);
        both.addAll(more);
        return both;
    }
}
