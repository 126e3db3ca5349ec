/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library.ui;

import com.vaadin.flow.component.html.Span;
import org.palpate.library.Grade;

/** Short words that set an entry apart. */
final class Badges {

    private Badges() {}

    static Span own() {
        return badge("Added by your clinic");
    }

    static Span off() {
        var badge = badge("Switched off");
        badge.addClassName("badge-draft");
        return badge;
    }

    static Span grade(Grade grade) {
        var badge = badge(grade.label());
        if (grade == Grade.X) {
            badge.addClassName("badge-entered-in-error");
        } else if (grade == Grade.C) {
            badge.addClassName("badge-draft");
        }
        return badge;
    }

    static Span badge(String words) {
        var badge = new Span(words);
        badge.addClassName("badge");
        return badge;
    }
}
