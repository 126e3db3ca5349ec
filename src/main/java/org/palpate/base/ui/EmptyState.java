/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a list would be: what belongs here, and how to begin. */
public class EmptyState extends Composite<Div> {

    /** An empty state with a title, a sentence, and whatever helps to begin. */
    public EmptyState(String title, String sentence, Component... actions) {
        getContent().addClassName("empty-state");
        getContent().add(new H3(title), new Paragraph(sentence));
        getContent().add(actions);
    }
}
