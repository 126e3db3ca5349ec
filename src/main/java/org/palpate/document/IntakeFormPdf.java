/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Build;
import org.palpate.anatomy.FigureView;
import org.palpate.document.IntakeForm.Filled;
import org.palpate.intake.Answer;
import org.palpate.intake.HealthQuestion;
import org.palpate.intake.HealthQuestions;
import org.palpate.intake.IntakeDraft;
import org.palpate.intake.IntakeWords;
import org.palpate.intake.IntakeWords.Said;

/** The health form: empty, to be filled in with a pen, or with what is known. */
public final class IntakeFormPdf {

    /** What is longer than so many characters goes over the width of the page, and may go over its end. */
    private static final int LONG = 300;

    private static final float FIGURE_HEIGHT = 380;

    private final IntakeForm form;
    private final Words words;
    private final Paper paper;
    private final Column column;

    private IntakeFormPdf(IntakeForm form, PaperSize size, Locale locale) {
        this.form = form;
        this.words = Words.in(locale);
        this.paper = Paper.start(size, words, Type.RECORD, title(), form.clinic(), form.client());
        this.column = paper.column();
    }

    /** The document as a PDF/UA-1 and PDF/A-2a file. */
    public static byte[] render(IntakeForm form, PaperSize size, Locale locale) {
        return new IntakeFormPdf(form, size, locale).render();
    }

    private String title() {
        return words.get(form.filled() == null ? "intake.title" : "intake.title.filled");
    }

    private byte[] render() {
        column.title(title());
        var filled = form.filled();
        facts(filled);
        if (filled == null) {
            blank();
        } else {
            filled(filled.content());
        }
        return paper.finish();
    }

    private void facts(@Nullable Filled filled) {
        var client = form.client();
        var birth = client.birthDate();
        var table = new FactTable(column, 3)
                .addStrong(words.get("fact.client"), client.name())
                .add(words.get("fact.birth"), birth == null ? words.get("fact.unknown") : words.date(birth))
                .add(words.get("fact.record"), client.recordNumber());
        if (filled != null) {
            table.add(words.get("intake.version"), words.get("intake.version.number", filled.number()))
                    .add(words.get("intake.saved"), words.moment(filled.savedAt(), filled.zone()))
                    .add(
                            words.get("intake.by"),
                            filled.byClient() ? words.get("intake.by.client", reviewed(filled)) : filled.savedBy());
        }
        table.flow();
    }

    private String reviewed(Filled filled) {
        return filled.reviewedBy() == null
                ? words.get("intake.reviewed.not")
                : words.get("intake.reviewed", filled.reviewedBy());
    }

    private void blank() {
        column.gap(8);
        column.text(words.get("intake.lead"), column.type().body().in(Palette.MUTED));
        var pen = new WriteIn(
                column, Arrays.stream(Answer.values()).map(Answer::label).toList());
        column.heading(words.get("intake.pain"));
        column.lead(2);
        pen.lines(words.get("intake.story"), 4);
        pen.lines(words.get("intake.onset"), 1);
        pen.ticks(words.get("intake.course"), labels(IntakeDraft.Course.values(), IntakeDraft.Course::label));
        pen.lines(words.get("intake.better"), 2);
        pen.lines(words.get("intake.earlier"), 2);
        questions(pen);
        lists(pen);
        wishes(pen);
        figures();
        column.gap(14);
        pen.lines(words.get("intake.signature"), 1);
    }

    private void questions(WriteIn pen) {
        column.heading(words.get("intake.health"));
        column.text(words.get("intake.health.lead"), column.type().small());
        column.gap(4);
        for (var question : HealthQuestions.in(words.locale()).questions()) {
            question(pen, question, !question.then().isEmpty());
            question.then().forEach(next -> question(pen.below(), next, false));
            column.gap(4);
        }
    }

    private void question(WriteIn pen, HealthQuestion question, boolean joined) {
        switch (question.kind()) {
            case ANSWER -> pen.answer(question.ask(), joined);
            case CHOICES ->
                pen.ticks(question.ask(), List.copyOf(question.options().values()));
            case PLACES -> pen.lines(words.get("intake.places", question.ask()), 1);
            case NUMBER, DATE, TEXT -> pen.lines(question.ask(), 1);
        }
    }

    private void lists(WriteIn pen) {
        column.heading(words.get("intake.medicines"));
        column.lead(2);
        pen.lines(words.get("intake.medicines.ask"), 4);
        pen.lines(words.get("intake.operations.ask"), 2);
        column.heading(words.get("intake.goals"));
        column.lead(2);
        pen.lines(words.get("intake.goals.ask"), 2);
        pen.lines(words.get("intake.occupation.ask"), 1);
        pen.ticks(labels(IntakeDraft.Background.values(), IntakeDraft.Background::label));
    }

    private void wishes(WriteIn pen) {
        column.heading(words.get("intake.wishes"));
        column.lead(2);
        pen.ticks(words.get("intake.pressure"), labels(IntakeDraft.Pressure.values(), IntakeDraft.Pressure::label));
        pen.ticks(words.get("intake.talk"), labels(IntakeDraft.Talk.values(), IntakeDraft.Talk::label));
        pen.ticks(words.get("intake.room"), labels(IntakeDraft.Temperature.values(), IntakeDraft.Temperature::label));
        pen.ticks(words.get("intake.clothing"), labels(IntakeDraft.Clothing.values(), IntakeDraft.Clothing::label));
        pen.lines(words.get("intake.likes"), 2);
    }

    /** The empty figures, to be shaded with a pen. */
    private void figures() {
        column.heading(words.get("intake.body"));
        column.leadText(words.get("intake.body.lead"), column.type().small());
        column.lead(6);
        var plates = List.of(plate(FigureView.FRONT), plate(FigureView.BACK));
        column.add(Row.of(FIGURE_HEIGHT + Plate.CAPTION, (pdf, top) -> Plate.paint(pdf, plates, column.left(), top)));
    }

    private Plate plate(FigureView view) {
        return Plate.of(
                column,
                words,
                new MarkedFigure(Build.NEUTRAL, view, List.of(), List.of(), words, MarkVoice.CLIENT),
                FIGURE_HEIGHT);
    }

    private static <E> List<String> labels(E[] constants, Function<E, String> label) {
        return Arrays.stream(constants).map(label).toList();
    }

    private void filled(IntakeDraft content) {
        var all = IntakeWords.of(content);
        for (var section : IntakeWords.Section.values()) {
            var lines = all.stream().filter(said -> said.section() == section).toList();
            if (!lines.isEmpty()) {
                column.heading(section.label());
                column.lead(4);
                said(lines);
                if (section == IntakeWords.Section.BODY) {
                    column.gap(8);
                    new BodyMapSection(
                                    column,
                                    words,
                                    FigureBase.build(content.marks()),
                                    content.marks(),
                                    List.of(),
                                    MarkVoice.CLIENT)
                            .flow();
                }
            }
        }
        if (all.isEmpty()) {
            column.gap(10);
            column.text(words.get("intake.nothing"), column.type().body().in(Palette.MUTED));
        }
    }

    private void said(List<Said> lines) {
        var table = new FactTable(column, 2);
        for (var said : lines) {
            if (said.words().length() > LONG) {
                table.flow();
                table = new FactTable(column, 2);
                column.subheading(said.question());
                column.text(said.words());
                column.gap(4);
            } else if (matters(said)) {
                table.addStrong(said.question(), said.words());
            } else {
                table.add(said.question(), said.words());
            }
        }
        table.flow();
    }

    private static boolean matters(Said said) {
        return said.section() == IntakeWords.Section.HEALTH && !Objects.equals(said.words(), Answer.NO.label());
    }
}
