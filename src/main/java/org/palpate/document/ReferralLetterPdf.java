/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkWords;

/** A letter to a doctor in the order that they read fastest: situation, background, assessment, recommendation. */
public final class ReferralLetterPdf {

    /** Below this height the words for left and right do not fit beside each other. */
    private static final float SMALLEST = 156;

    private static final int MOST_ADDRESS_LINES = 6;
    private static final float AFTER_LIST = 3;

    /** From generous to tight; the first one that fits a page is taken. A drawing goes before a finding does. */
    private static final List<Room> ROOMS = List.of(
            new Room(900, 8, 8, 8, 200),
            new Room(700, 7, 7, 7, 180),
            new Room(450, 6, 5, 6, SMALLEST),
            new Room(450, 6, 5, 6, 0),
            new Room(260, 5, 4, 5, 0),
            new Room(140, 4, 3, 4, 0),
            new Room(100, 3, 2, 3, 0),
            new Room(70, 3, 2, 0, 0));

    private final ReferralLetter letter;
    private final Words words;
    private final Room room;
    private final Paper paper;
    private final Column column;

    private ReferralLetterPdf(ReferralLetter letter, PaperSize size, Words words, Room room) {
        this.letter = letter;
        this.words = words;
        this.room = room;
        this.paper = Paper.start(
                size,
                words,
                Type.RECORD,
                words.get("letter.title"),
                room.cut(letter.clinic()),
                room.cut(letter.client()));
        this.column = paper.column();
    }

    /**
     * How much a part may take.
     *
     * @param text characters of a free text
     * @param concerns how many
     * @param background how many lines
     * @param marks how many
     * @param figure height of a figure in points, 0 for marks in words alone
     */
    private record Room(int text, int concerns, int background, int marks, float figure) {

        /** Where even the address has to do with a line. */
        boolean tight() {
            return text < 200;
        }

        String cut(String typed, String rest) {
            var line = typed.strip().replaceAll("\\s+", " ");
            if (line.codePointCount(0, line.length()) <= text) {
                return line;
            }
            var start = line.substring(0, line.offsetByCodePoints(0, text));
            int blank = start.lastIndexOf(' ');
            return (blank > text / 2 ? start.substring(0, blank) : start) + " … " + rest;
        }

        ClinicDetails cut(ClinicDetails clinic) {
            return new ClinicDetails(
                    cut(clinic.name(), ""),
                    clinic.addressLines().stream()
                            .limit(4)
                            .map(line -> cut(line, ""))
                            .toList(),
                    clinic.phone(),
                    clinic.email());
        }

        ClientDetails cut(ClientDetails client) {
            return new ClientDetails(
                    cut(client.name(), ""), client.birthDate(), client.recordNumber(), cut(client.pronouns(), ""));
        }
    }

    /** The letter as a PDF/UA-1 and PDF/A-2a file of one page. */
    public static byte[] render(ReferralLetter letter, PaperSize size, Locale locale) {
        var words = Words.in(locale);
        for (var room : ROOMS) {
            var attempt = new ReferralLetterPdf(letter, size, words, room);
            var pdf = attempt.write();
            if (attempt.paper.pages() == 1) {
                return pdf;
            }
        }
        throw new IllegalStateException("A referral letter does not fit on a page.");
    }

    private byte[] write() {
        column.title(words.get(letter.emergency() ? "letter.title.emergency" : "letter.title"));
        facts();
        situation();
        background();
        assessment();
        recommendation();
        signature();
        return paper.finish();
    }

    /** The address stands by itself, as on any letter; a name alone stands with the facts. */
    private void facts() {
        var to = letter.to();
        boolean address = !to.practice().isBlank() || !to.address().isBlank();
        if (address) {
            addressee();
        }
        var client = letter.client();
        new FactTable(column, address ? 3 : 4)
                .addStrong(words.get("letter.to"), address ? "" : name())
                .addStrong(words.get("fact.client"), room.cut(client).name())
                .add(
                        words.get("fact.birth"),
                        client.birthDate() == null ? words.get("fact.unknown") : words.date(client.birthDate()))
                .add(words.get("fact.session"), words.date(letter.seen()))
                .flow();
    }

    private void addressee() {
        var lines = Stream.concat(
                        Stream.of(letter.to().practice()), letter.to().address().lines())
                .filter(line -> !line.isBlank())
                .limit(MOST_ADDRESS_LINES)
                .map(line -> room.cut(line, ""));
        column.lead(4);
        column.text(words.get("letter.to"), column.type().label());
        column.paragraph(List.of(
                new Span(name() + "\n", column.type().strong()),
                new Span(
                        room.tight()
                                ? room.cut(lines.collect(Collectors.joining(", ")), "")
                                : lines.collect(Collectors.joining("\n")),
                        column.type().body())));
        column.gap(10);
    }

    private String name() {
        return letter.to().name().isBlank()
                ? words.get("letter.to.open")
                : room.cut(letter.to().name(), "");
    }

    private void situation() {
        column.heading(words.get("letter.situation"));
        column.text(words.get(letter.emergency() ? "letter.asks.now" : "letter.asks"));
        var lines = new ArrayList<String>();
        letter.concerns().stream()
                .limit(room.concerns())
                .forEach(concern -> lines.add(words.get("letter.concern", cut(concern.condition()), concern.rule())));
        more(lines, letter.concerns().size() - room.concerns());
        column.bullets(lines);
    }

    private void background() {
        column.heading(words.get("letter.background"));
        var lines = new ArrayList<String>();
        letter.background().stream().limit(room.background()).map(this::cut).forEach(lines::add);
        more(lines, letter.background().size() - room.background());
        if (!lines.isEmpty()) {
            column.bullets(lines);
        }
        if (!letter.said().isBlank()) {
            column.gap(lines.isEmpty() ? 0 : AFTER_LIST);
            column.text(words.get("letter.said", cut(letter.said())));
        }
        if (lines.isEmpty() && letter.said().isBlank()) {
            column.text(
                    words.get("letter.background.none"), column.type().body().in(Palette.MUTED));
        }
    }

    private void assessment() {
        column.heading(words.get("letter.assessment"));
        var shown = letter.marks().stream()
                .filter(mark -> mark.kind() == BodyMark.Kind.REPORTED || mark.kind() == BodyMark.Kind.FOUND)
                .sorted(MarkWords.order())
                .toList();
        var first = shown.stream().limit(room.marks()).toList();
        if (room.figure() == 0 && !first.isEmpty()) {
            column.bullets(
                    first.stream().map(MarkWords::sentence).map(this::cut).toList());
        } else if (!first.isEmpty()) {
            new LetterFigures(column, words, first, room.figure()).flow();
        }
        column.gap(first.isEmpty() ? 0 : AFTER_LIST);
        var none = shown.isEmpty() ? words.get("letter.marks.none") : "";
        var more = shown.size() > first.size() ? words.get("letter.more", shown.size() - first.size()) + "." : "";
        column.text(
                Paper.joined(" ", none, more, words.get("letter.no.diagnosis")),
                column.type().small());
    }

    private void recommendation() {
        column.heading(words.get("letter.recommendation"));
        column.text(words.get(letter.emergency() ? "letter.please.now" : "letter.please"));
        column.text(words.get("letter.done", cut(letter.done())));
        if (letter.told() != null) {
            column.text(words.get("letter.told", cut(letter.told())));
        }
    }

    private void signature() {
        column.gap(8);
        var therapist = letter.therapist();
        column.text(
                Paper.joined(", ", room.cut(therapist.name(), ""), room.cut(therapist.credential(), "")),
                column.type().strong());
        var registration = therapist.registrationNumber().isBlank()
                ? ""
                : words.get("session.registration", room.cut(therapist.registrationNumber(), ""));
        column.text(Paper.joined(" · ", registration, words.date(letter.written())));
    }

    private void more(List<String> lines, int more) {
        if (more > 0) {
            lines.add(words.get("letter.more", more));
        }
    }

    private String cut(String typed) {
        return room.cut(typed, words.get("letter.see.chart"));
    }
}
