/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Layer;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Change;
import org.palpate.bodymap.BodyMark.Phase;
import org.palpate.bodymap.BodyMark.Quality;
import org.palpate.bodymap.BodyMark.Type;
import org.palpate.bodymap.BodyMark.Waypoint;
import org.palpate.bodymap.Landmark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.bodymap.MarkComparison;
import org.palpate.chart.Reading;
import org.palpate.document.SessionSummary.Amendment;
import org.palpate.document.SessionSummary.Comparison;
import org.palpate.document.SessionSummary.Note;
import org.palpate.document.SessionSummary.Safety;
import org.palpate.document.SessionSummary.Visit;
import org.palpate.library.Movement;

/** Session summaries: a usual one, what can be added to it, the shortest and the longest that can be believed. */
final class SummarySamples {

    private SummarySamples() {}

    /** With places to be careful with, and techniques that have names. */
    static SessionSummary minded(List<BodyMark> marks) {
        return new SampleSummary()
                .marks(marks)
                .safety(safety())
                .cautions(Samples.cautions())
                .techniques(key -> key.equals("myofascial-release") ? "MFR, hands on" : key)
                .build();
    }

    /** With movements and tests, some on one side only, and notes of the greatest length. */
    static SessionSummary measured() {
        return new SampleSummary().readings(readings()).build();
    }

    private static List<Reading> readings() {
        var raise = Reading.of("straight-leg-raise", Side.LEFT)
                .withResult(Reading.Result.POSITIVE)
                .withValue(55.0)
                .withPain(6)
                .saying("empty", "Pulls into the calf. ".repeat(40).strip());
        return List.of(
                Reading.of("rom-lumbar-flexion", Side.MIDLINE)
                        .withValue(45.5)
                        .taken(Movement.Mode.ACTIVE, Movement.Device.INCLINOMETER, Movement.Position.STANDING),
                Reading.of("fingertip-to-floor", Side.MIDLINE).withValue(12.0).withPain(3),
                raise,
                Reading.of("straight-leg-raise", Side.RIGHT)
                        .withResult(Reading.Result.NEGATIVE)
                        .withValue(80.0),
                Reading.of("thomas-test-hip", Side.RIGHT)
                        .withValue(-4.0)
                        .taken(Movement.Mode.PASSIVE, Movement.Device.GONIOMETER, Movement.Position.LYING_FACE_UP));
    }

    private static Safety safety() {
        return new Safety(
                List.of(
                        new Safety.Fact("Anything changed in health", "Something changed. New blood thinner since May"),
                        new Safety.Fact("Decision", "Went on, by Anna Nowak, LMT"),
                        new Safety.Fact("Reason", "The heart clinic allows light work, letter seen today")),
                List.of(new Safety.Rule(
                        "Doctor first: Anticoagulant or antiplatelet medicine",
                        "Medical clearance on file first. Then light pressure only.",
                        "CI-03 · LIST-A")));
    }

    static SessionSummary usual() {
        return new SessionSummary(
                Samples.clinic(),
                Samples.client("Łukasz Đặng-Смирнова 山田"),
                Samples.therapist(),
                new Visit(
                        LocalDate.of(2026, 11, 19),
                        "Signed",
                        Instant.parse("2026-11-19T16:42:10Z"),
                        null,
                        Samples.BERLIN,
                        Samples.HASH),
                new Note(
                        "Low-back ache on the left after long sitting, 6/10 at worst, eases with walking. Sleeps through."
                                + "\n\nWalks 30 minutes a day. No numbness, no weakness, no change in bladder or bowel. "
                                + "Consent for the gluteal area renewed.",
                        "Left quadratus lumborum guarded; side bending right limited and pulling. Right hip extension "
                                + "limited by tight hip flexors. Pressure of 3/5 over the left QL gives the familiar pain.",
                        "Progress towards goal 1: sits 45 minutes (was 30). Pattern fits overload of the left QL with "
                                + "short hip flexors on the right. No red flags today.",
                        "Myofascial release and slow compression, 55 minutes in all. Home: heat, hip-flexor stretch "
                                + "2 × 30 s a day, break sitting every 30 minutes.\nNext visit in one week."),
                Samples.marks(),
                List.of(new Amendment(
                        "Correction",
                        "The wrong side was written.",
                        "side bending right limited and pulling",
                        "Side bending was limited to the right, as marked on the map.",
                        "Anna Nowak, LMT",
                        Instant.parse("2026-11-20T08:03:00Z"))),
                List.of());
    }

    /** A note of somebody under supervision. */
    static SessionSummary cosigned() {
        var usual = usual();
        var second = new SessionSummary.Cosigned(
                new TherapistDetails("Maria Silva", "RMT", "R-20417"), Instant.parse("2026-11-20T08:05:00Z"));
        var visit = usual.visit();
        return new SessionSummary(
                usual.clinic(),
                usual.client(),
                usual.therapist(),
                new Visit(visit.dateOfService(), "Signed", visit.signedAt(), second, visit.zone(), visit.contentHash()),
                usual.note(),
                usual.marks(),
                usual.amendments(),
                List.of());
    }

    /** A visit that is compared with the one before, and before with after treatment. */
    static SessionSummary compared() {
        var last = Samples.marks();
        var now = marksNow(last);
        return new SampleSummary()
                .marks(now)
                .amendments(usual().amendments())
                .comparisons(
                        new Comparison(LocalDate.of(2026, 11, 5), MarkComparison.ofVisits(last, now)),
                        new Comparison(null, MarkComparison.withinVisit(now)))
                .build();
    }

    /** A fortnight later: better, alike, worse, gone, new, not marked again, and one looked at after treatment. */
    private static List<BodyMark> marksNow(List<BodyMark> last) {
        return List.of(
                MarkBuilder.reported("lower-back", Side.LEFT)
                        .type(Type.PAIN)
                        .intensity(3)
                        .track(last.get(0).trackId())
                        .change(Change.IMPROVED)
                        .build(),
                MarkBuilder.reported("lower-back", Side.LEFT)
                        .type(Type.PAIN)
                        .intensity(1)
                        .phase(Phase.POST)
                        .track(last.get(0).trackId())
                        .build(),
                MarkBuilder.found("quadratus-lumborum", Side.LEFT)
                        .type(Type.TRIGGER_POINT)
                        .intensity(6)
                        .layer(Layer.DEEP)
                        .refersTo("gluteus-maximus", Side.LEFT)
                        .track(last.get(1).trackId())
                        .build(),
                MarkBuilder.found("gluteus-maximus", Side.LEFT)
                        .intensity(0)
                        .track(last.get(2).trackId())
                        .change(Change.RESOLVED)
                        .build(),
                MarkBuilder.found("gluteus-maximus", Side.RIGHT)
                        .intensity(5)
                        .track(last.get(3).trackId())
                        .build(),
                MarkBuilder.found("gluteus-medius", Side.LEFT)
                        .type(Type.TENDERNESS)
                        .track(last.get(4).trackId())
                        .build(),
                MarkBuilder.found("psoas-major", Side.RIGHT)
                        .intensity(5)
                        .layer(Layer.DEEP)
                        .track(last.get(5).trackId())
                        .build(),
                MarkBuilder.found("trapezius-upper", Side.RIGHT)
                        .view(FigureView.BACK)
                        .at(0.58, 0.205)
                        .type(Type.TRIGGER_POINT)
                        .intensity(6)
                        .track(last.get(7).trackId())
                        .build(),
                MarkBuilder.found("piriformis", Side.LEFT).intensity(4).build());
    }

    /** All that is drawn otherwise than by its region: lines, points, named ones, and what is gone. */
    static SessionSummary drawn() {
        var last = Samples.marks();
        var now = new ArrayList<>(marksNow(last));
        now.add(MarkBuilder.reported("piriformis", Side.LEFT)
                .view(FigureView.BACK)
                .at(0.44, 0.51)
                .arrow(new Waypoint(0.43, 0.58), new Waypoint(0.42, 0.66), new Waypoint(0.44, 0.74))
                .type(Type.PAIN)
                .quality(Quality.SHOOTING)
                .intensity(6)
                .build());
        now.add(MarkBuilder.found("lower-back", Side.RIGHT)
                .view(FigureView.BACK)
                .at(0.55, 0.44)
                .landmark(Landmark.BL_23)
                .type(Type.TENDERNESS)
                .intensity(4)
                .build());
        now.addAll(last.subList(8, 11));
        return new SampleSummary()
                .marks(now)
                .comparisons(new Comparison(LocalDate.of(2026, 11, 5), MarkComparison.ofVisits(last, now)))
                .build();
    }

    static SessionSummaries several() {
        return new SessionSummaries(
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                List.of(usual(), compared(), shortest(), usual()));
    }

    static SessionSummary shortest() {
        return new SessionSummary(
                new ClinicDetails("A", List.of(), "", ""),
                new ClientDetails("王", null, "", ""),
                new TherapistDetails("김", "", ""),
                new Visit(LocalDate.of(2026, 1, 2), "Draft", null, null, Samples.BERLIN, ""),
                new Note("", "", "", ""),
                List.of(),
                List.of(),
                List.of());
    }

    static SessionSummary longest() {
        var text = Samples.paragraphs(60);
        var amendments = IntStream.range(0, 12)
                .mapToObj(i -> new Amendment(
                        "Late entry " + (i + 1),
                        Samples.longName("Reason "),
                        Samples.paragraphs(1),
                        Samples.paragraphs(2),
                        Samples.longName("Dr. Ольга "),
                        Instant.parse("2026-11-20T08:03:00Z")))
                .toList();
        return new SessionSummary(
                new ClinicDetails(
                        Samples.longName("Clinic "),
                        List.of(Samples.longName("Street "), "97201 Town", "Country"),
                        "+1 503 555 0142 extension 4711",
                        "a-very-long-address-of-a-clinic-that-does-not-want-to-end@riverside-massage-clinic.example"),
                new ClientDetails(
                        Samples.longName("Łukasz "), LocalDate.of(1931, 12, 31), "R".repeat(60), "they/them/theirs"),
                new TherapistDetails(Samples.longName("Anna "), Samples.longName("LMT "), "9".repeat(200)),
                new Visit(
                        LocalDate.of(2026, 11, 19),
                        "Signed",
                        Instant.parse("2026-11-19T16:42:10Z"),
                        null,
                        Samples.BERLIN,
                        Samples.HASH),
                new Note(text, text, "Supercalifragilistic".repeat(400), text),
                Samples.manyMarks(),
                amendments,
                List.of());
    }
}
