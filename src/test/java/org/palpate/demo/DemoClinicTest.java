/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Change;
import org.palpate.bodymap.BodyMark.Phase;
import org.palpate.bodymap.BodyMarks;
import org.palpate.bodymap.MarkComparison;
import org.palpate.bodymap.MarkFigures;
import org.palpate.bodymap.Place;
import org.palpate.chart.ClinicMap;
import org.palpate.demo.DemoClinic.Person;
import org.palpate.demo.DemoClinic.Visit;

class DemoClinicTest {

    private static final int SHORTEST_QUARTER = 90;
    private static final int LONGEST_QUARTER = 92;

    private final DemoClinic riverside = Demo.read("riverside");

    private record Day(int ago, List<BodyMark> marks) {}

    @Test
    void everyMarkIsSound() {
        riverside
                .clients()
                .forEach(person -> days(person)
                        .forEach(day -> assertThat(BodyMarks.check(day.marks()).refused())
                                .as("%s %s", person.contact().familyName(), day.ago())
                                .isEmpty()));
    }

    /** Who reads the demo with a pencil must not find that it says better where the ratings say the same. */
    @Test
    void whatIsSaidOfAChangeIsWhatTheRatingsSay() {
        for (var person : riverside.clients()) {
            var days = days(person);
            for (int n = 1; n < days.size(); n++) {
                var day = days.get(n).ago();
                MarkComparison.ofVisits(days.get(n - 1).marks(), days.get(n).marks()).complaints().stream()
                        .filter(change -> change.before() != null && change.after() != null)
                        .filter(change -> Objects.requireNonNull(change.after()).change() != null)
                        .forEach(change -> assertThat(change.outcome().name())
                                .as("%s, %s days ago, %s", person.contact().familyName(), day, change.place())
                                .isEqualTo(Objects.requireNonNull(Objects.requireNonNull(change.after())
                                                .change())
                                        .name()));
            }
        }
    }

    @Test
    void oneClientsComplaintsImproveStayWorsenEndAndAreLookedAtAgainAfterTreatment() {
        var marks = days(riverside.clients().getFirst()).stream()
                .flatMap(day -> day.marks().stream())
                .toList();
        assertThat(riverside.clients().getFirst().visits()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(marks)
                .extracting(BodyMark::change)
                .contains(Change.NEW, Change.IMPROVED, Change.SAME, Change.WORSE, Change.RESOLVED);
        assertThat(marks).extracting(BodyMark::phase).contains(Phase.PRE, Phase.POST);
        assertThat(marks).extracting(BodyMark::geometry).contains(BodyMark.Geometry.POINT);
    }

    /** Whenever the demo is started: the last quarter that is over shows some places and hides others. */
    @Test
    void theClinicsMapShowsSomePlacesAndHidesOthersOnEveryDayOfTheYear() {
        for (int ended = 1; ended <= LONGEST_QUARTER; ended++) {
            assertThat(clients(new Place("quadratus-lumborum", Side.LEFT), ended))
                    .as("quarter that ended %s days ago", ended)
                    .isGreaterThanOrEqualTo(ClinicMap.LEAST);
            assertThat(clients(new Place("gluteus-medius", Side.RIGHT), ended)).isBetween(1L, ClinicMap.LEAST - 1L);
        }
    }

    private long clients(Place place, int ended) {
        return riverside.clients().stream()
                .filter(person -> days(person).stream()
                        .filter(day -> day.ago() >= ended && day.ago() < ended + SHORTEST_QUARTER)
                        .flatMap(day -> day.marks().stream())
                        .anyMatch(mark -> MarkFigures.FINDINGS.contains(mark.kind())
                                && mark.change() != Change.RESOLVED
                                && Place.of(mark).equals(place)))
                .count();
    }

    /** The signed visits, the oldest first. */
    private static List<Day> days(Person person) {
        var complaints = new DemoMarks();
        return person.visits().stream()
                .filter(Visit::signed)
                .sorted(Comparator.comparing(Visit::day).reversed())
                .map(visit -> new Day(visit.day(), complaints.parse(visit.marks())))
                .toList();
    }
}
