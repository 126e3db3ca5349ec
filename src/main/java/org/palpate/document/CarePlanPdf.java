/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.palpate.document.CarePlan.Goal;

/** The plan that a client takes home: large type, plain words, and what to do when something is wrong. */
public final class CarePlanPdf {

    private final CarePlan plan;
    private final Words words;
    private final Paper paper;
    private final Column column;

    private CarePlanPdf(CarePlan plan, PaperSize size, Locale locale) {
        this.plan = plan;
        this.words = Words.in(locale);
        this.paper = Paper.start(size, words, Type.CLIENT, words.get("care.title"), plan.clinic(), plan.client());
        this.column = paper.column();
    }

    /** The document as a PDF/UA-1 and PDF/A-2a file. */
    public static byte[] render(CarePlan plan, PaperSize size, Locale locale) {
        return new CarePlanPdf(plan, size, locale).render();
    }

    private byte[] render() {
        opening();
        goals();
        visits();
        homeCare();
        precautions();
        found();
        expect();
        evidence();
        stop();
        contact();
        return paper.finish();
    }

    private void opening() {
        column.title(words.get("care.title"));
        var strong = column.type().strong();
        column.paragraph(List.of(
                new Span(words.get("care.for") + " ", column.type().body()),
                new Span(plan.client().name(), strong)));
        column.text(
                words.get(
                        "care.by",
                        Paper.joined(
                                ", ", plan.therapist().name(), plan.therapist().credential()),
                        words.date(plan.date())),
                column.type().small());
        column.gap(4);
    }

    private void goals() {
        column.heading(words.get("care.goals"));
        if (plan.goals().isEmpty()) {
            calm("care.goals.none");
        } else {
            new Steps(column, "Decimal")
                    .flow(plan.goals().stream().map(this::goal).toList());
        }
    }

    private List<Span> goal(Goal goal) {
        var type = column.type();
        var spans = new ArrayList<Span>();
        spans.add(new Span(goal.text(), type.strong()));
        if (!goal.target().isBlank()) {
            spans.add(new Span("\n" + words.get("care.goal.target", goal.target()), type.body()));
        }
        if (goal.targetDate() != null) {
            spans.add(new Span(
                    "\n" + words.get("care.goal.date", words.date(goal.targetDate())),
                    type.body().in(Palette.MUTED)));
        }
        return spans;
    }

    private void visits() {
        column.heading(words.get("care.visits"));
        var visits = plan.visits();
        var next = visits.next() == null ? words.get("care.next.none") : words.appointment(visits.next());
        new FactTable(column, 2)
                .add(words.get("care.frequency"), visits.frequency())
                .add(
                        words.get("care.planned"),
                        visits.planned() == null ? "" : words.get("care.planned.count", visits.planned()))
                .add(
                        words.get("care.length"),
                        visits.minutes() == null ? "" : words.get("care.minutes", visits.minutes()))
                .add(
                        words.get("care.review"),
                        visits.reviewDate() == null ? words.get("care.review.none") : words.date(visits.reviewDate()))
                .add(words.get("care.next"), next)
                .addWide(words.get("care.techniques"), String.join(", ", plan.techniques()))
                .flow();
    }

    private void found() {
        column.heading(words.get("care.found"));
        if (plan.found().isEmpty()) {
            calm("care.found.none");
        } else {
            column.lead(4);
            new BodyMapSection(column, words, FigureBase.build(plan.found()), plan.found(), List.of(), MarkVoice.CLIENT)
                    .flow();
        }
    }

    private void homeCare() {
        column.heading(words.get("care.home"));
        items(plan.homeCare(), "care.home.none");
        column.gap(8);
        column.text(words.get("care.exercise"));
    }

    private void precautions() {
        if (!plan.precautions().isBlank()) {
            column.heading(words.get("care.precautions"));
            items(plan.precautions(), "care.precautions");
        }
    }

    private void items(String text, String keyIfNone) {
        var items = text.lines()
                .map(CarePlanPdf::withoutBullet)
                .filter(line -> !line.isBlank())
                .toList();
        switch (items.size()) {
            case 0 -> calm(keyIfNone);
            case 1 -> column.text(items.getFirst());
            default -> column.bullets(items);
        }
    }

    /** Lines are set with a bullet of our own: one that was typed would make two. */
    private static String withoutBullet(String line) {
        return line.strip().replaceFirst("^[-*•–]\\s+", "");
    }

    private void expect() {
        column.heading(words.get("care.expect"));
        column.bullets(words.list("care.expect"));
    }

    private void stop() {
        column.heading(words.get("care.stop"));
        column.lead(2);
        warning("care.emergency", Palette.ALERT_WASH, Palette.ALERT);
        column.gap(8);
        warning("care.doctor", Palette.WASH, Palette.ACCENT);
        column.gap(8);
        warning("care.tell", Palette.WASH, Palette.ACCENT);
    }

    private void warning(String key, Color wash, Color ink) {
        var inside = Callout.open(column, wash, ink);
        inside.panelHeading(words.get(key), ink);
        inside.bullets(words.list(key));
        Callout.close(inside);
    }

    private void evidence() {
        column.heading(words.get("care.evidence"));
        words.list("care.evidence").forEach(sentence -> {
            column.text(sentence);
            column.gap(4);
        });
    }

    private void contact() {
        column.heading(words.get("care.contact"));
        var clinic = plan.clinic();
        var therapist = plan.therapist();
        new FactTable(column, 3)
                .add(words.get("care.therapist"), Paper.joined(", ", therapist.name(), therapist.credential()))
                .add(words.get("care.registration"), therapist.registrationNumber())
                .add(words.get("care.phone"), clinic.phone())
                .add(words.get("care.email"), clinic.email())
                .add(words.get("care.address"), String.join(", ", clinic.addressLines()))
                .flow();
    }

    private void calm(String key) {
        column.text(words.get(key), column.type().body().in(Palette.MUTED));
    }
}
