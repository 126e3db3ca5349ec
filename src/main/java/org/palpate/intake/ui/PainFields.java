/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.palpate.bodymap.BodyMark.Quality;
import org.palpate.intake.IntakeDraft.Course;
import org.palpate.intake.IntakeDraft.PainStory;

/** The story of the pain: the story itself first, the questions that sharpen it folded below. */
class PainFields extends Div {

    private final TextArea story;
    private final DatePicker onset;
    private final RadioButtonGroup<Course> course;
    private final TextArea cause;
    private final TextField duration;
    private final CheckboxGroup<Quality> quality;
    private final TextArea better;
    private final TextArea worse;
    private final TextArea earlier;
    private final Details more = new Details("More about it");

    PainFields(FormFields fields) {
        addClassName("fields");
        story = fields.at("story", Fields.area("What brings you here? In your own words.", 4));
        onset = fields.at("onset", Fields.date("When did it begin?"));
        course = fields.at("course", Fields.segmented("How is it going?", Course.values(), Course::label));
        cause = fields.at("cause", Fields.area("How did it begin?", 2));
        duration = fields.at("duration", Fields.line("How long does it last?"));
        better = fields.at("better", Fields.area("What makes it better?", 2));
        worse = fields.at("worse", Fields.area("What makes it worse?", 2));
        earlier = fields.at("earlier", Fields.area("Have you had this before? What helped then?", 2));
        quality = fields.at("quality", new CheckboxGroup<>("What does it feel like?"));
        quality.addClassName("choices");
        quality.setItems(Quality.values());
        quality.setItemLabelGenerator(PainFields::word);
        var folded = new Div(quality, cause, duration, better, worse, earlier);
        folded.addClassName("fields");
        more.add(folded);
        more.setWidthFull();
        add(story, onset, course, more);
    }

    void set(PainStory pain) {
        story.setValue(pain.story());
        onset.setValue(pain.onset());
        course.setValue(pain.course());
        cause.setValue(pain.cause());
        duration.setValue(pain.duration());
        quality.setValue(pain.quality());
        better.setValue(pain.better());
        worse.setValue(pain.worse());
        earlier.setValue(pain.earlier());
        more.setOpened(saysMore(pain));
    }

    PainStory get() {
        return new PainStory(
                story.getValue(),
                onset.getValue(),
                cause.getValue(),
                duration.getValue(),
                course.getValue(),
                quality.getValue(),
                better.getValue(),
                worse.getValue(),
                earlier.getValue());
    }

    void open() {
        more.setOpened(true);
    }

    private static boolean saysMore(PainStory pain) {
        return !pain.quality().isEmpty()
                || !(pain.cause() + pain.duration() + pain.better() + pain.worse() + pain.earlier()).isEmpty();
    }

    private static String word(Quality quality) {
        var name = quality.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
