/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.List;
import org.palpate.bodymap.Place;

/**
 * Where the clinic's clients have findings, as far as it tells nothing about a single one. No total and no number of
 * hidden places: either would help to work out what is hidden.
 *
 * @param quarter when
 * @param places the places of at least {@link #LEAST} clients, most clients first
 */
public record ClinicMap(Quarter quarter, List<Group> places) {

    /** The smallest group that is told of, and the step in which groups are counted. */
    public static final int LEAST = 5;

    public ClinicMap {
        places = List.copyOf(places);
    }

    /**
     * The clients who have a finding at one place.
     *
     * @param place where
     * @param atLeast how many, rounded down to a multiple of {@link #LEAST}: 5 says five to nine
     * @param share {@code atLeast} ÷ that of the largest group, 0 to 1: for colour only
     */
    public record Group(Place place, int atLeast, double share) {}
}
