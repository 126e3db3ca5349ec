/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.List;
import java.util.Map;

/**
 * What there is to look back on.
 *
 * @param years the years in which the client came, newest first, whatever else is asked for
 * @param places number of visits at which each structure or area was marked, by its key
 * @param techniques number of visits at which each technique was used, by its key
 */
public record TimelineOutline(List<Year> years, Map<String, Integer> places, Map<String, Integer> techniques) {

    public TimelineOutline {
        years = List.copyOf(years);
        places = Map.copyOf(places);
        techniques = Map.copyOf(techniques);
    }

    /**
     * A year of visits.
     *
     * @param year of the days of service
     * @param visits how many visits there were
     * @param matching how many of them have a mark that was asked for; all where none was
     */
    public record Year(int year, int visits, int matching) {}

    /** How many visits there are at all. */
    public int visits() {
        return years.stream().mapToInt(Year::visits).sum();
    }

    /** How many of them are asked for, in whatever year. */
    public int matching() {
        return years.stream().mapToInt(Year::matching).sum();
    }
}
