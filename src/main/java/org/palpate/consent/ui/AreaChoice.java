/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.palpate.anatomy.Atlas;
import org.palpate.consent.SensitiveArea;
import org.palpate.consent.SensitiveAreas;

/** The sensitive areas to choose from, each with what belongs to it and what the body map calls it. */
class AreaChoice extends CheckboxGroup<SensitiveArea> {

    AreaChoice() {
        super("Areas");
        addClassName("area-choice");
        setItems(SensitiveAreas.standard().all());
        setItemLabelGenerator(SensitiveArea::name);
        setRenderer(new ComponentRenderer<Component, SensitiveArea>(AreaChoice::row));
    }

    List<String> keys() {
        return SensitiveAreas.standard().all().stream()
                .filter(getValue()::contains)
                .map(SensitiveArea::key)
                .toList();
    }

    void choose(Collection<String> keys) {
        setValue(SensitiveAreas.standard().all().stream()
                .filter(area -> keys.contains(area.key()))
                .collect(Collectors.toSet()));
    }

    private static Component row(SensitiveArea area) {
        var name = new Span(area.name());
        name.addClassName("row-name");
        var note = new Span(area.covers() + ". Body map: "
                + SensitiveAreas.standard().regions(area.key()).stream()
                        .map(Atlas.standard()::name)
                        .collect(Collectors.joining(", ")));
        note.addClassName("area-note");
        return new Div(name, note);
    }
}
