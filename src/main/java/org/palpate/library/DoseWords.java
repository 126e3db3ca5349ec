/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a dose is said, in English or German. */
final class DoseWords {

    private static final int DAYS_OF_A_WEEK = 7;

    private final Locale language;
    private final boolean german;

    private DoseWords(Locale language) {
        this.language = language;
        this.german = language.getLanguage().equals("de");
    }

    static DoseWords in(Locale language) {
        return new DoseWords(language);
    }

    String home(HomeDose dose) {
        var parts = new ArrayList<String>();
        repetitions(dose.sets(), dose.repetitions(), parts);
        if (dose.holdSeconds() != null) {
            parts.add(hold(dose.holdSeconds(), dose.repetitions() != null));
        }
        if (dose.minutes() != null) {
            parts.add(count(dose.minutes(), say("minute", "Minute"), say("minutes", "Minuten")));
        }
        if (dose.timesPerDay() != null) {
            parts.add(timesPerDay(dose.timesPerDay()));
        }
        if (dose.daysPerWeek() != null) {
            parts.add(daysPerWeek(dose.daysPerWeek()));
        }
        if (dose.weeks() != null) {
            parts.add(forWeeks(Range.exactly(dose.weeks())));
        }
        return String.join(", ", parts);
    }

    String visits(DoseRule.Visits visits) {
        var parts = new ArrayList<String>();
        if (visits.perWeek() != null) {
            parts.add(count(visits.perWeek(), say("visit", "Termin"), say("visits", "Termine"))
                    + say(" a week", " in der Woche"));
        }
        if (visits.everyWeeks() != null) {
            parts.add(everyWeeks(visits.everyWeeks()));
        }
        if (visits.count() != null) {
            parts.add(say(visits.count() + " visits in all", "insgesamt " + visits.count() + " Termine"));
        }
        if (visits.upToWeeks() != null) {
            parts.add(forWeeks(new Range(null, visits.upToWeeks())));
        }
        if (visits.daysApart() != null) {
            parts.add(say(
                    "at least " + visits.daysApart() + " days apart",
                    "mindestens " + visits.daysApart() + " Tage Abstand"));
        }
        return String.join(", ", parts);
    }

    private void repetitions(@Nullable Integer sets, @Nullable Integer repetitions, List<String> parts) {
        if (repetitions == null) {
            return;
        }
        if (sets == null || sets == 1) {
            parts.add(say(repetitions == 1 ? "once" : repetitions + " times", repetitions + "-mal"));
        } else {
            parts.add(say(
                    sets + " sets of " + repetitions, sets + " Durchgänge mit je " + repetitions + " Wiederholungen"));
        }
    }

    private String hold(Range seconds, boolean repeated) {
        var figure = count(seconds, say("second", "Sekunde"), say("seconds", "Sekunden"));
        return say("hold " + figure + (repeated ? " each time" : ""), (repeated ? "je " : "") + figure + " halten");
    }

    private String timesPerDay(Range times) {
        if (times.isOne()) {
            return say("once a day", "einmal am Tag");
        }
        return say(times.words(language) + " times a day", times.words(language) + "-mal am Tag");
    }

    private String daysPerWeek(Range days) {
        if (days.equals(Range.exactly(DAYS_OF_A_WEEK))) {
            return say("every day", "jeden Tag");
        }
        return days.isOne()
                ? say("on 1 day a week", "an 1 Tag in der Woche")
                : say(
                        "on " + days.words(language) + " days a week",
                        "an " + days.words(language) + " Tagen in der Woche");
    }

    private String everyWeeks(Range weeks) {
        return weeks.isOne()
                ? say("one visit every week", "ein Termin jede Woche")
                : say(
                        "one visit every " + weeks.words(language) + " weeks",
                        "ein Termin alle " + weeks.words(language) + " Wochen");
    }

    private String forWeeks(Range weeks) {
        var figure = count(weeks, say("week", "Woche"), say("weeks", "Wochen"));
        return say("for " + figure, figure + " lang");
    }

    private String count(Range range, String one, String many) {
        return range.words(language) + " " + (range.isOne() ? one : many);
    }

    private String say(String english, String inGerman) {
        return german ? inGerman : english;
    }
}
