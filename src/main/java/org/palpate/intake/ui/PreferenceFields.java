/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.palpate.intake.IntakeDraft.Clothing;
import org.palpate.intake.IntakeDraft.Preferences;
import org.palpate.intake.IntakeDraft.Pressure;
import org.palpate.intake.IntakeDraft.Talk;
import org.palpate.intake.IntakeDraft.Temperature;

/** How the client likes the visit to be. */
class PreferenceFields extends Div {

    private final RadioButtonGroup<Pressure> pressure;
    private final RadioButtonGroup<Talk> talk;
    private final RadioButtonGroup<Temperature> temperature;
    private final RadioButtonGroup<Clothing> clothing;
    private final TextArea techniques;
    private final TextField music;
    private final TextArea product;

    PreferenceFields(FormFields fields) {
        addClassName("fields");
        pressure = fields.at("pressure", Fields.segmented("How firm?", Pressure.values(), Pressure::label));
        talk = fields.at("talk", Fields.segmented("Talk or quiet?", Talk.values(), Talk::label));
        temperature = fields.at(
                "temperature", Fields.segmented("How warm a room?", Temperature.values(), Temperature::label));
        clothing =
                fields.at("clothing", Fields.segmented("How do you like to lie?", Clothing.values(), Clothing::label));
        techniques = fields.at("techniques", Fields.area("Anything you like to be done, or not to be done?", 2));
        music = fields.at("music", Fields.line("Music"));
        product = fields.at("product", Fields.area("Oil, lotion, scent: what you like, what you do not", 2));
        add(pressure, techniques, talk, music, temperature, clothing, product);
    }

    void set(Preferences wishes) {
        pressure.setValue(wishes.pressure());
        talk.setValue(wishes.talk());
        temperature.setValue(wishes.temperature());
        clothing.setValue(wishes.clothing());
        techniques.setValue(wishes.techniques());
        music.setValue(wishes.music());
        product.setValue(wishes.product());
    }

    Preferences get() {
        return new Preferences(
                pressure.getValue(),
                techniques.getValue(),
                talk.getValue(),
                music.getValue(),
                temperature.getValue(),
                product.getValue(),
                clothing.getValue());
    }
}
