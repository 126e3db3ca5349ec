/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Quality;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.intake.IntakeDraft.Background;
import org.palpate.intake.IntakeDraft.Clothing;
import org.palpate.intake.IntakeDraft.Course;
import org.palpate.intake.IntakeDraft.Medicine;
import org.palpate.intake.IntakeDraft.Operation;
import org.palpate.intake.IntakeDraft.PainStory;
import org.palpate.intake.IntakeDraft.Preferences;
import org.palpate.intake.IntakeDraft.Pressure;
import org.palpate.intake.IntakeDraft.Talk;
import org.palpate.intake.IntakeDraft.Temperature;

/** Health histories for tests. */
public final class SampleIntake {

    private SampleIntake() {}

    /** With something in every field: pregnant in week 22, and more. */
    public static IntakeDraft full(LocalDate today) {
        var answers = new LinkedHashMap<String, Reply>();
        answers.put("limb-symptoms", Reply.of(Answer.UNSURE));
        answers.put("limb-symptoms-where", Reply.of(Set.of("left-leg")));
        answers.put("cancer-ever", Reply.of(Answer.NO));
        answers.put("pregnant", Reply.of(Answer.YES));
        answers.put("pregnancy-weeks", Reply.of(20, today.minusDays(15)));
        answers.put("skin-today", Reply.of(Answer.YES));
        answers.put("varicose-veins", Reply.of(Answer.NO));
        answers.put("skin-places", Reply.of(List.of(mark(1, MarkBuilder.reported("lower-back", Side.LEFT)))));
        answers.put("allergies", Reply.of(Answer.YES));
        answers.put("allergies-what", Reply.of("Nut oil: a rash"));
        return new IntakeDraft(
                answers,
                List.of(new Medicine("Ramipril", "blood pressure")),
                List.of(new Operation("Appendix taken out", "2009")),
                new PainStory(
                        "It pulls when I bend down to the flower beds.",
                        today.minusDays(30),
                        "After a day of digging",
                        "A day or two",
                        Course.COMES_AND_GOES,
                        Set.of(Quality.ACHING, Quality.STIFF),
                        "Warmth, walking",
                        "Sitting",
                        "Two years ago, for a week"),
                "Garden for an hour",
                List.of(
                        mark(2, MarkBuilder.reported("quadratus-lumborum", Side.LEFT)),
                        mark(3, MarkBuilder.avoid("abdomen", Side.MIDLINE))),
                new Preferences(
                        Pressure.MEDIUM,
                        "No stretching",
                        Talk.QUIET,
                        "None",
                        Temperature.WARMER,
                        "Nothing scented",
                        Clothing.DRAPED),
                "Nurse",
                Set.of(Background.LIFTING, Background.NEW_CLIENT));
    }

    /** With these answers and nothing else. */
    public static IntakeDraft answers(Map<String, Reply> answers) {
        return with(IntakeDraft.empty(), answers);
    }

    static IntakeDraft with(IntakeDraft other, Map<String, Reply> answers) {
        return new IntakeDraft(
                answers,
                List.of(),
                List.of(),
                PainStory.empty(),
                other.goals(),
                other.marks(),
                other.preferences(),
                other.occupation(),
                other.background());
    }

    static IntakeDraft goals(String goals) {
        return new IntakeDraft(
                Map.of(), List.of(), List.of(), PainStory.empty(), goals, List.of(), Preferences.empty(), "", Set.of());
    }

    static IntakeDraft pain(PainStory pain) {
        return new IntakeDraft(Map.of(), List.of(), List.of(), pain, "", List.of(), Preferences.empty(), "", Set.of());
    }

    static PainStory story(String story) {
        return new PainStory(story, null, "", "", null, Set.of(), "", "", "");
    }

    static IntakeDraft medicines(Medicine... medicines) {
        return new IntakeDraft(
                Map.of(),
                List.of(medicines),
                List.of(),
                PainStory.empty(),
                "",
                List.of(),
                Preferences.empty(),
                "",
                Set.of());
    }

    static IntakeDraft operations(Operation... operations) {
        return new IntakeDraft(
                Map.of(),
                List.of(),
                List.of(operations),
                PainStory.empty(),
                "",
                List.of(),
                Preferences.empty(),
                "",
                Set.of());
    }

    static IntakeDraft marks(BodyMark... marks) {
        return new IntakeDraft(
                Map.of(),
                List.of(),
                List.of(),
                PainStory.empty(),
                "",
                List.of(marks),
                Preferences.empty(),
                "",
                Set.of());
    }

    private static BodyMark mark(int number, MarkBuilder mark) {
        var id = new UUID(0x0197_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
        return mark.id(id).track(id).build();
    }
}
