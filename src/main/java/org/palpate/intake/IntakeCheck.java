/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Rejection;
import org.palpate.base.Text;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.BodyMarks;
import org.palpate.intake.IntakeDraft.Medicine;
import org.palpate.intake.IntakeDraft.Operation;
import org.palpate.intake.IntakeDraft.PainStory;
import org.palpate.intake.IntakeDraft.Preferences;

/** Turns what the form holds into what a health history may hold, or refuses it at its field. */
final class IntakeCheck {

    /** The longest story of a pain, in characters. */
    static final int LONGEST_STORY = 50_000;

    private static final int LONG = 5_000;
    private static final int LINE = 300;
    private static final int MOST_ROWS = 100;

    private final LocalDate today;

    private IntakeCheck(LocalDate today) {
        this.today = today;
    }

    static IntakeDraft checked(IntakeDraft draft, LocalDate today) {
        var check = new IntakeCheck(today);
        return new IntakeDraft(
                new ReplyCheck(HealthQuestions.standard(), today).checked(draft.answers()),
                check.medicines(draft.medicines()),
                check.operations(draft.operations()),
                check.pain(draft.pain()),
                Text.clean("goals", draft.goals(), LONG),
                check.marks(draft.marks()),
                check.preferences(draft.preferences()),
                Text.line("occupation", draft.occupation(), LINE),
                draft.background());
    }

    private List<Medicine> medicines(List<Medicine> all) {
        atMost("medicines", all.size());
        var checked = new ArrayList<Medicine>();
        for (var medicine : all) {
            var name = Text.line("medicines", medicine.name(), LINE);
            var purpose = Text.line("medicines", medicine.purpose(), LINE);
            if (name.isEmpty() && !purpose.isEmpty()) {
                throw new Rejection("medicines", "Write which medicine is taken for \"" + purpose + "\".");
            }
            if (!name.isEmpty()) {
                checked.add(new Medicine(name, purpose));
            }
        }
        return checked;
    }

    private List<Operation> operations(List<Operation> all) {
        atMost("operations", all.size());
        var checked = new ArrayList<Operation>();
        for (var operation : all) {
            var what = Text.line("operations", operation.what(), LINE);
            var when = Text.line("operations", operation.when(), LINE);
            if (what.isEmpty() && !when.isEmpty()) {
                throw new Rejection("operations", "Write which operation it was: \"" + when + "\" stands alone.");
            }
            if (!what.isEmpty()) {
                checked.add(new Operation(what, when));
            }
        }
        return checked;
    }

    private static void atMost(String field, int rows) {
        if (rows > MOST_ROWS) {
            throw new Rejection(field, "This list holds at most " + MOST_ROWS + " lines.");
        }
    }

    private PainStory pain(PainStory pain) {
        var onset = pain.onset();
        if (onset != null && onset.isAfter(today)) {
            throw new Rejection("onset", "Choose the day it began, today at the latest.");
        }
        return new PainStory(
                Text.clean("story", pain.story(), LONGEST_STORY),
                onset,
                Text.clean("cause", pain.cause(), LONG),
                Text.line("duration", pain.duration(), LINE),
                pain.course(),
                pain.quality(),
                Text.clean("better", pain.better(), LONG),
                Text.clean("worse", pain.worse(), LONG),
                Text.clean("earlier", pain.earlier(), LONG));
    }

    private List<BodyMark> marks(List<BodyMark> marks) {
        return sound("marks", marks, Set.of(Kind.REPORTED, Kind.AVOID));
    }

    private Preferences preferences(Preferences wishes) {
        return new Preferences(
                wishes.pressure(),
                Text.clean("techniques", wishes.techniques(), LONG),
                wishes.talk(),
                Text.line("music", wishes.music(), LINE),
                wishes.temperature(),
                Text.clean("product", wishes.product(), LONG),
                wishes.clothing());
    }

    /** The marks in their stored form; all of them or none, because a place that is left out is a danger. */
    static List<BodyMark> sound(String field, List<BodyMark> marks, Set<Kind> kinds) {
        var checked = BodyMarks.check(marks);
        if (!checked.whole()) {
            throw new Rejection(field, checked.refused().getFirst().sentence());
        }
        if (!checked.accepted().stream().allMatch(mark -> kinds.contains(mark.kind()))) {
            throw new Rejection(field, "Only what the client feels, or wants to be left alone, is marked here.");
        }
        return checked.accepted();
    }

    /** Checks what was said to the health questions, each by itself and against the question it stands below. */
    private static final class ReplyCheck {

        private final HealthQuestions questions;
        private final LocalDate today;

        ReplyCheck(HealthQuestions questions, LocalDate today) {
            this.questions = questions;
            this.today = today;
        }

        Map<String, Reply> checked(Map<String, Reply> answers) {
            for (var key : answers.keySet()) {
                if (questions.question(key).isEmpty()) {
                    throw new Rejection("answers", "There is no health question \"" + key + "\".");
                }
            }
            var checked = new LinkedHashMap<String, Reply>();
            for (var question : questions.all()) {
                var reply = answers.get(question.key());
                if (reply != null && !reply.isEmpty()) {
                    requireRoom(question, answers);
                    checked.put(question.key(), checked(question, reply));
                }
            }
            return checked;
        }

        /** A follow-up belongs below a yes or an unsure: below a no it contradicts, below nothing it hangs in the air. */
        private void requireRoom(HealthQuestion question, Map<String, Reply> answers) {
            var parent = questions.parent(question.key()).orElse(null);
            if (parent == null) {
                return;
            }
            var above = answers.getOrDefault(parent.key(), Reply.of(""));
            if (above.answer() == Answer.NO) {
                var said = IntakeWords.reply(question, answers.getOrDefault(question.key(), Reply.of("")));
                throw new Rejection(
                        question.key(),
                        "This says \"" + shortened(said) + "\", but \"" + parent.ask()
                                + "\" is answered with no. Change one of the two.");
            }
            if (above.answer() == null) {
                throw new Rejection(parent.key(), "Answer this question too: something is written below it.");
            }
        }

        private static String shortened(String said) {
            return said.codePointCount(0, said.length()) <= 60
                    ? said
                    : said.substring(0, said.offsetByCodePoints(0, 60)) + "…";
        }

        private Reply checked(HealthQuestion question, Reply reply) {
            var field = question.key();
            return switch (question.kind()) {
                case ANSWER -> Reply.of(reply.answer());
                case NUMBER -> number(question, reply);
                case DATE -> Reply.of(notInTheFuture(field, reply.date()));
                case TEXT -> Reply.of(Text.clean(field, reply.text(), LONG));
                case CHOICES -> choices(question, reply.chosen());
                case PLACES -> Reply.of(sound(field, reply.places(), Set.of(Kind.REPORTED)));
            };
        }

        private Reply number(HealthQuestion question, Reply reply) {
            var number = reply.number();
            var from = question.from();
            var to = question.to();
            if (number != null && (from != null && number < from || to != null && number > to)) {
                throw new Rejection(question.key(), "Enter a number from " + from + " to " + to + ".");
            }
            var told = notInTheFuture(question.key(), reply.toldOn());
            return Reply.of(number, told == null ? today : told);
        }

        private @Nullable LocalDate notInTheFuture(String field, @Nullable LocalDate day) {
            if (day != null && day.isAfter(today)) {
                throw new Rejection(field, "Choose a day that is not in the future.");
            }
            return day;
        }

        private static Reply choices(HealthQuestion question, Set<String> chosen) {
            if (!question.options().keySet().containsAll(chosen)) {
                throw new Rejection(question.key(), "One of these choices is not known here.");
            }
            return Reply.of(chosen);
        }
    }
}
