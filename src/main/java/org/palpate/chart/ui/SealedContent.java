/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.palpate.bodymap.MarkWords;
import org.palpate.bodymap.TechniqueNames;
import org.palpate.chart.CosignReview;
import org.palpate.chart.NoteDraft;
import org.palpate.chart.OpenedVisit;
import org.palpate.chart.ReadingWords;
import org.palpate.chart.SealedVisit;
import org.palpate.chart.SigningReview;
import org.palpate.screening.Fired;

/** All that a signature would be given over, to be read. */
class SealedContent extends Composite<Div> {

    SealedContent(SigningReview review, TechniqueNames techniques) {
        this("What will be sealed");
        note(review.content(), techniques);
        visit(review.visit());
    }

    SealedContent(CosignReview review, TechniqueNames techniques) {
        this("What was submitted");
        note(review.content(), techniques);
        var visit = review.visit();
        if (visit != null) {
            visit(visit);
        }
    }

    private SealedContent(String name) {
        getContent().addClassName("sealed-content");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", name);
    }

    private void note(NoteDraft content, TechniqueNames techniques) {
        text(content);
        marks(content, techniques);
        lines("Range and tests", content.readings().stream().map(ReadingWords::sentence));
    }

    private void text(NoteDraft note) {
        section("Subjective", note.subjective());
        section("Objective", note.objective());
        section("Assessment", note.assessment());
        section("Plan", note.plan());
    }

    private void marks(NoteDraft note, TechniqueNames techniques) {
        MarkWords.groups(note.marks())
                .forEach(group ->
                        lines(group.title(), group.marks().stream().map(mark -> MarkWords.sentence(mark, techniques))));
    }

    private void visit(OpenedVisit visit) {
        var check = visit.check();
        section(
                "Health today",
                join(check.health().changed().label(), check.health().note()));
        section("Without a consent, because", check.consentReason());
        lines("Safety rules", visit.screening().fired().stream().map(Fired::condition));
        visit.decision()
                .filter(decision -> decision.answers(visit.screening()))
                .ifPresent(
                        decision -> section("Decision", join(decision.decision().label(), decision.reason())));
    }

    private void visit(SealedVisit visit) {
        var check = visit.check();
        section(
                "Health today",
                join(check.health().changed().label(), check.health().note()));
        lines("Seen today", visit.observed().stream());
        lines("Missing", visit.consentsMissing().stream());
        section("Without a consent, because", check.consentReason());
        lines("Safety rules", visit.rules().stream().map(SealedVisit.Rule::condition));
        section("Decision", join(visit.decision(), visit.reason()));
    }

    private void section(String title, String text) {
        if (!text.isBlank()) {
            getContent().add(new H3(title), new Paragraph(text));
        }
    }

    private void lines(String title, Stream<String> sentences) {
        var list = new UnorderedList();
        sentences.map(ListItem::new).forEach(list::add);
        if (list.getElement().getChildCount() > 0) {
            getContent().add(new H3(title), list);
        }
    }

    private static String join(String label, String words) {
        return String.join(
                ": ", Stream.of(label, words).filter(part -> !part.isBlank()).toList());
    }
}
