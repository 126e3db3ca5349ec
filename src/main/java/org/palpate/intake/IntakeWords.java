/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Atlas;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.Place;
import org.palpate.intake.IntakeDraft.Background;

/** A health history in words: what the screen, the paper and the comparison of two versions say. */
public final class IntakeWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** The lines beside the health questions, in the order of the form. */
    private static final List<String> FIELDS = List.of(
            "medicines",
            "operations",
            "story",
            "onset",
            "cause",
            "duration",
            "course",
            "quality",
            "better",
            "worse",
            "earlier",
            "marks-reported",
            "marks-avoid",
            "goals",
            "occupation",
            "background",
            "pressure",
            "techniques",
            "talk",
            "music",
            "temperature",
            "product",
            "clothing");

    private IntakeWords() {}

    /** The keys of all lines there can be, in their order. */
    static List<String> keys() {
        return Stream.concat(HealthQuestions.standard().all().stream().map(HealthQuestion::key), FIELDS.stream())
                .toList();
    }

    /**
     * One line of it.
     *
     * @param key of the health question, or the name of the field
     * @param section the heading it stands below
     * @param question what was asked
     * @param words what was said; never empty
     */
    public record Said(String key, Section section, String question, String words) {}

    /** The parts of a health history, in their order. */
    public enum Section {
        HEALTH("Health"),
        MEDICINES("Medicines and operations"),
        PAIN("The pain"),
        BODY("On the body"),
        GOALS("Goals and daily life"),
        PREFERENCES("Preferences");

        private final String label;

        Section(String label) {
            this.label = label;
        }

        /** Its heading. */
        public String label() {
            return label;
        }
    }

    /** Everything that was said, in the order of the form. */
    public static List<Said> of(IntakeDraft intake) {
        var lines = new Lines();
        for (var question : HealthQuestions.standard().all()) {
            lines.add(question.key(), Section.HEALTH, question.ask(), reply(question, intake.reply(question.key())));
        }
        lines.add(
                "medicines",
                Section.MEDICINES,
                "Medicines",
                intake.medicines().stream()
                        .map(medicine -> beside(medicine.name(), medicine.purpose(), "for "))
                        .collect(Collectors.joining("\n")));
        lines.add(
                "operations",
                Section.MEDICINES,
                "Operations",
                intake.operations().stream()
                        .map(operation -> beside(operation.what(), operation.when(), ""))
                        .collect(Collectors.joining("\n")));
        pain(lines, intake.pain());
        lines.add(
                "marks-reported",
                Section.BODY,
                "Where it is felt, or should be worked on",
                places(intake, Kind.REPORTED));
        lines.add("marks-avoid", Section.BODY, "Where hands stay off", places(intake, Kind.AVOID));
        lines.add("goals", Section.GOALS, "Goals", intake.goals());
        lines.add("occupation", Section.GOALS, "Occupation", intake.occupation());
        lines.add(
                "background",
                Section.GOALS,
                "Daily life",
                intake.background().stream().map(Background::label).collect(Collectors.joining("\n")));
        preferences(lines, intake.preferences());
        return List.copyOf(lines.all);
    }

    private static void pain(Lines lines, IntakeDraft.PainStory pain) {
        var onset = pain.onset();
        var course = pain.course();
        lines.add("story", Section.PAIN, "In their own words", pain.story());
        lines.add("onset", Section.PAIN, "Began on", onset == null ? "" : day(onset));
        lines.add("cause", Section.PAIN, "How it began", pain.cause());
        lines.add("duration", Section.PAIN, "How long it lasts", pain.duration());
        lines.add("course", Section.PAIN, "How it goes", course == null ? "" : course.label());
        lines.add(
                "quality",
                Section.PAIN,
                "Feels",
                pain.quality().stream()
                        .map(word -> word.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")));
        lines.add("better", Section.PAIN, "What helps", pain.better());
        lines.add("worse", Section.PAIN, "What makes it worse", pain.worse());
        lines.add("earlier", Section.PAIN, "Earlier episodes", pain.earlier());
    }

    private static void preferences(Lines lines, IntakeDraft.Preferences wishes) {
        var pressure = wishes.pressure();
        var talk = wishes.talk();
        var temperature = wishes.temperature();
        var clothing = wishes.clothing();
        lines.add("pressure", Section.PREFERENCES, "Pressure", pressure == null ? "" : pressure.label());
        lines.add("techniques", Section.PREFERENCES, "Techniques", wishes.techniques());
        lines.add("talk", Section.PREFERENCES, "Talk", talk == null ? "" : talk.label());
        lines.add("music", Section.PREFERENCES, "Music", wishes.music());
        lines.add("temperature", Section.PREFERENCES, "Room", temperature == null ? "" : temperature.label());
        lines.add("product", Section.PREFERENCES, "Oil, lotion, scent", wishes.product());
        lines.add("clothing", Section.PREFERENCES, "Clothing", clothing == null ? "" : clothing.label());
    }

    /** What was said to a question, empty when nothing was. */
    public static String reply(HealthQuestion question, Reply reply) {
        return switch (question.kind()) {
            case ANSWER -> reply.answer() == null ? "" : reply.answer().label();
            case NUMBER -> number(reply);
            case DATE -> reply.date() == null ? "" : day(reply.date());
            case TEXT -> reply.text();
            case CHOICES ->
                question.options().entrySet().stream()
                        .filter(option -> reply.chosen().contains(option.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining("\n"));
            case PLACES -> places(reply.places());
        };
    }

    private static String number(Reply reply) {
        if (reply.number() == null) {
            return "";
        }
        return reply.toldOn() == null ? reply.number().toString() : reply.number() + ", told on " + day(reply.toldOn());
    }

    private static String places(IntakeDraft intake, Kind kind) {
        return places(
                intake.marks().stream().filter(mark -> mark.kind() == kind).toList());
    }

    /** Places in everyday words, one on each line, with what was written to them. */
    public static String places(List<BodyMark> marks) {
        var words = new LinkedHashMap<Place, String>();
        for (var mark : marks) {
            words.merge(Place.of(mark), mark.note(), (one, other) -> one.isEmpty() ? other : one);
        }
        return words.entrySet().stream()
                .map(entry -> beside(
                        Atlas.standard()
                                .sidedEveryday(
                                        entry.getKey().key(), entry.getKey().side()),
                        entry.getValue(),
                        ""))
                .collect(Collectors.joining("\n"));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String beside(String first, @Nullable String second, String between) {
        return second == null || second.isEmpty() ? first : first + ", " + between + second;
    }

    private static final class Lines {

        private final List<Said> all = new ArrayList<>();

        void add(String key, Section section, String question, String words) {
            if (!words.isEmpty()) {
                all.add(new Said(key, section, question, words));
            }
        }
    }
}
