/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Works out what has to be asked before some places are treated. */
final class ConsentNeeds {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final ConsentsInForce inForce;
    private final List<ConsentNeed> needs = new ArrayList<>();

    private ConsentNeeds(ConsentsInForce inForce) {
        this.inForce = inForce;
    }

    static List<ConsentNeed> of(ConsentsInForce inForce, Collection<String> regions) {
        var work = new ConsentNeeds(inForce);
        work.whole();
        work.areas(regions).forEach(work::area);
        return List.copyOf(work.needs);
    }

    private void whole() {
        var rules = inForce.rules();
        if (!inForce.scope(ConsentScope.GENERAL).inForce()) {
            need(
                    ConsentNeed.Kind.WRITTEN_GENERAL,
                    "The written consent to treatment " + state(inForce.scope(ConsentScope.GENERAL))
                            + " Ask for it before you start.",
                    rules.validMonths().source());
        }
        if (!inForce.guardian()) {
            need(
                    ConsentNeed.Kind.WRITTEN_GUARDIAN,
                    "The written consent of a parent or guardian " + state(inForce.scope(ConsentScope.GUARDIAN))
                            + " The client is younger than "
                            + rules.guardianUnderAge().value() + ": do not treat without it.",
                    rules.guardianUnderAge().source());
        }
    }

    private void need(ConsentNeed.Kind kind, String sentence, String source) {
        needs.add(new ConsentNeed(kind, "", "", List.of(), sentence, source));
    }

    private Map<SensitiveArea, List<String>> areas(Collection<String> regions) {
        var raised = new LinkedHashMap<SensitiveArea, List<String>>();
        for (var area : SensitiveAreas.standard().all()) {
            var places = regions.stream()
                    .distinct()
                    .filter(region -> SensitiveAreas.standard().of(region).contains(area.key()))
                    .toList();
            if (!places.isEmpty() || regions.contains(area.key())) {
                raised.put(area, places);
            }
        }
        return raised;
    }

    private void area(SensitiveArea area, List<String> places) {
        var rule = inForce.rules().area(area.key());
        var standing = inForce.area(area.key());
        if (rule.written() && !standing.inForce()) {
            var again = rule.everyVisit() ? " It is signed anew before each visit." : "";
            needs.add(new ConsentNeed(
                    ConsentNeed.Kind.WRITTEN_AREA,
                    area.key(),
                    area.name(),
                    places,
                    "The written consent for " + area.spoken() + " " + state(standing) + again
                            + " Ask for it before you treat there.",
                    rule.source()));
        }
        if (rule.spoken()) {
            needs.add(new ConsentNeed(
                    ConsentNeed.Kind.SPOKEN_AREA,
                    area.key(),
                    area.name(),
                    places,
                    "Ask aloud today whether you may treat " + area.spoken() + ".",
                    rule.source()));
        }
    }

    private static String state(ConsentStanding standing) {
        var day = standing.day();
        return switch (standing.state()) {
            case EXPIRED -> "ran out" + (day == null ? "" : " after " + DAY.format(day)) + ".";
            case WITHDRAWN -> "was withdrawn" + (day == null ? "" : " on " + DAY.format(day)) + ".";
            case IN_FORCE, MISSING -> "is missing.";
        };
    }
}
