/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.palpate.base.Rejection;
import org.palpate.clinic.ClinicService;
import org.palpate.security.Action;
import org.palpate.security.ApplicationService;
import org.palpate.security.Requires;
import org.springframework.context.ApplicationEventPublisher;

/** The clinic's body map, for whoever runs it: where its clients have findings, never whose they are. */
@ApplicationService
public class ClinicMapService {

    private final ClinicCounts counts;
    private final ClinicService clinic;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    ClinicMapService(ClinicCounts counts, ClinicService clinic, InstantSource time, ApplicationEventPublisher events) {
        this.counts = counts;
        this.clinic = clinic;
        this.time = time;
        this.events = events;
    }

    /** The quarters that have a map, newest first: those that are over, and in which notes were signed. */
    @Requires(Action.SEE_CLINIC_MAP)
    public List<Quarter> quarters() {
        return counts.quarters().stream().filter(this::over).toList();
    }

    /**
     * The map of a quarter. Only quarters that are over have one: a running one, looked at every day, would tell who came.
     *
     * @throws Rejection if the quarter is not over
     */
    @Requires(Action.SEE_CLINIC_MAP)
    public ClinicMap map(Quarter quarter) {
        if (!over(quarter)) {
            throw new Rejection("This quarter is not over yet. Choose an earlier one.");
        }
        events.publishEvent(new ClinicMapRead(quarter));
        var groups = counts.of(quarter);
        int most = groups.stream().mapToInt(ClinicCounts.Count::atLeast).max().orElse(0);
        return new ClinicMap(
                quarter,
                groups.stream()
                        .map(group ->
                                new ClinicMap.Group(group.place(), group.atLeast(), (double) group.atLeast() / most))
                        .toList());
    }

    private boolean over(Quarter quarter) {
        var today = LocalDate.ofInstant(time.instant(), clinic.profile().timeZone());
        return quarter.lastDay().isBefore(today);
    }
}
