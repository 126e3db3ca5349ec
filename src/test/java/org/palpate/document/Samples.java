/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Layer;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Change;
import org.palpate.bodymap.BodyMark.Phase;
import org.palpate.bodymap.BodyMark.Quality;
import org.palpate.bodymap.BodyMark.Response;
import org.palpate.bodymap.BodyMark.Timing;
import org.palpate.bodymap.BodyMark.Type;
import org.palpate.bodymap.BodyMark.Waypoint;
import org.palpate.bodymap.Landmark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.bodymap.MarkComparison;
import org.palpate.bodymap.PlaceCaution;
import org.palpate.bodymap.PlaceCaution.Level;
import org.palpate.chart.Reading;
import org.palpate.consent.ConsentScope;
import org.palpate.consent.ConsentText;
import org.palpate.consent.SensitiveArea;
import org.palpate.consent.SensitiveAreas;
import org.palpate.consent.Signature;
import org.palpate.document.CarePlan.Goal;
import org.palpate.document.CarePlan.Visits;
import org.palpate.document.SessionSummary.Amendment;
import org.palpate.document.SessionSummary.Comparison;
import org.palpate.document.SessionSummary.Note;
import org.palpate.document.SessionSummary.Safety;
import org.palpate.document.SessionSummary.Visit;
import org.palpate.intake.IntakeDraft;
import org.palpate.intake.SampleIntake;
import org.palpate.library.Movement;
import org.palpate.screening.Addressee;

/** Documents that tests share: a usual one, the shortest and the longest that can be believed. */
final class Samples {

    static final String HASH = "3f2a91bc77d0e4515f6c2a8890b1c3d4e5f60718293a4b5c6d7e8f9001122334";

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Samples() {}

    static ClinicDetails clinic() {
        return new ClinicDetails(
                "Riverside Massage Clinic",
                List.of("12 Mill Lane", "Riverside, OR 97201"),
                "+1 503 555 0142",
                "hello@riverside.example");
    }

    static ClientDetails client(String name) {
        return new ClientDetails(name, LocalDate.of(1984, 3, 14), "R-00412", "she/her");
    }

    static TherapistDetails therapist() {
        return new TherapistDetails("Anna Nowak", "LMT", "25-1187");
    }

    static IntakeForm blankIntake() {
        return new IntakeForm(clinic(), client("Ольга Łukaszewicz"), null);
    }

    static IntakeForm intake() {
        return intake(SampleIntake.full(LocalDate.of(2026, 11, 21)));
    }

    /** With a story as long as one can be. */
    static IntakeForm longestIntake() {
        var full = SampleIntake.full(LocalDate.of(2026, 11, 21));
        var pain = full.pain();
        return intake(new IntakeDraft(
                full.answers(),
                full.medicines(),
                full.operations(),
                new IntakeDraft.PainStory(
                        "It began long ago. ".repeat(50_000 / 19),
                        pain.onset(),
                        pain.cause(),
                        pain.duration(),
                        pain.course(),
                        pain.quality(),
                        pain.better(),
                        pain.worse(),
                        pain.earlier()),
                full.goals(),
                full.marks(),
                full.preferences(),
                full.occupation(),
                full.background()));
    }

    static IntakeForm intake(IntakeDraft content) {
        return new IntakeForm(
                clinic(),
                client("Ольга Łukaszewicz"),
                new IntakeForm.Filled(
                        content, 3, "Anna Nowak, LMT", true, null, Instant.parse("2026-11-21T14:02:00Z"), BERLIN));
    }

    static List<BodyMark> marks() {
        return List.of(
                MarkBuilder.reported("lower-back", Side.LEFT)
                        .type(Type.PAIN)
                        .intensity(6)
                        .quality(Quality.ACHING, Quality.STIFF)
                        .timing(Timing.ON_MOVEMENT)
                        .build(),
                MarkBuilder.found("quadratus-lumborum", Side.LEFT)
                        .type(Type.TRIGGER_POINT)
                        .intensity(7)
                        .layer(Layer.DEEP)
                        .pressureFound(3)
                        .reproducesFamiliar()
                        .refersTo("gluteus-maximus", Side.LEFT)
                        .note("Eases with side lying.")
                        .build(),
                MarkBuilder.found("gluteus-maximus", Side.LEFT)
                        .type(Type.TENSION)
                        .intensity(5)
                        .build(),
                MarkBuilder.found("gluteus-maximus", Side.RIGHT)
                        .type(Type.TENSION)
                        .intensity(3)
                        .build(),
                MarkBuilder.found("gluteus-medius", Side.LEFT)
                        .type(Type.TENDERNESS)
                        .intensity(6)
                        .build(),
                MarkBuilder.found("psoas-major", Side.RIGHT)
                        .type(Type.TENSION)
                        .intensity(8)
                        .layer(Layer.DEEP)
                        .change(Change.IMPROVED)
                        .build(),
                MarkBuilder.found("rectus-femoris", Side.RIGHT)
                        .type(Type.TENSION)
                        .intensity(4)
                        .build(),
                MarkBuilder.found("trapezius-upper", Side.RIGHT)
                        .view(FigureView.BACK)
                        .at(0.58, 0.205)
                        .type(Type.TRIGGER_POINT)
                        .intensity(6)
                        .build(),
                MarkBuilder.treated("erector-spinae", Side.LEFT)
                        .technique("myofascial-release", 3, 12)
                        .response(Response.BETTER)
                        .build(),
                MarkBuilder.treated("erector-spinae", Side.RIGHT)
                        .technique("myofascial-release", 3, 8)
                        .build(),
                MarkBuilder.avoid("gastrocnemius-medial", Side.RIGHT)
                        .note("Varicose vein.")
                        .build());
    }

    static List<PlaceCaution> cautions() {
        return List.of(
                PlaceCaution.ofArea("neck-front", null, Level.AVOID, "No pressure here."),
                PlaceCaution.ofArea("leg-back", Side.LEFT, Level.REFER, "Have the leg looked at."),
                PlaceCaution.of("quadratus-lumborum", null, Level.CAUTION, "Keep it light."),
                PlaceCaution.ofArea("abdomen", null, Level.CAUTION, "Keep it light."),
                PlaceCaution.ofBody(Level.CAUTION, "Takes a blood thinner."));
    }

    /** With places to be careful with, and techniques that have names. */
    static SessionSummary mindedSummary(List<BodyMark> marks) {
        var usual = summary();
        return new SessionSummary(
                usual.clinic(),
                usual.client(),
                usual.therapist(),
                usual.visit(),
                usual.note(),
                marks,
                List.of(),
                List.of(),
                safety(),
                cautions(),
                key -> key.equals("myofascial-release") ? "MFR, hands on" : key);
    }

    /** With movements and tests, some on one side only, and notes of the greatest length. */
    static SessionSummary measuredSummary() {
        var usual = summary();
        return new SessionSummary(
                usual.clinic(),
                usual.client(),
                usual.therapist(),
                usual.visit(),
                usual.note(),
                usual.marks(),
                List.of(),
                List.of(),
                null,
                List.of(),
                key -> key,
                readings());
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

    static SessionSummary summary() {
        return new SessionSummary(
                clinic(),
                client("Łukasz Đặng-Смирнова 山田"),
                therapist(),
                new Visit(
                        LocalDate.of(2026, 11, 19),
                        "Signed",
                        Instant.parse("2026-11-19T16:42:10Z"),
                        null,
                        BERLIN,
                        HASH),
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
                marks(),
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
        var usual = summary();
        var second = new SessionSummary.Cosigned(
                new TherapistDetails("Maria Silva", "RMT", "R-20417"), Instant.parse("2026-11-20T08:05:00Z"));
        var visit = usual.visit();
        return new SessionSummary(
                usual.clinic(),
                usual.client(),
                usual.therapist(),
                new Visit(visit.dateOfService(), visit.state(), visit.signedAt(), second, visit.zone(), HASH),
                usual.note(),
                usual.marks(),
                usual.amendments(),
                List.of());
    }

    /** A visit that is compared with the one before, and before with after treatment. */
    static SessionSummary comparedSummary() {
        var usual = summary();
        var last = marks();
        var now = marksNow(last);
        return new SessionSummary(
                usual.clinic(),
                usual.client(),
                usual.therapist(),
                usual.visit(),
                usual.note(),
                now,
                usual.amendments(),
                List.of(
                        new Comparison(LocalDate.of(2026, 11, 5), MarkComparison.ofVisits(last, now)),
                        new Comparison(null, MarkComparison.withinVisit(now))));
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
    static SessionSummary drawnSummary() {
        var usual = summary();
        var last = marks();
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
        return new SessionSummary(
                usual.clinic(),
                usual.client(),
                usual.therapist(),
                usual.visit(),
                usual.note(),
                now,
                List.of(),
                List.of(new Comparison(LocalDate.of(2026, 11, 5), MarkComparison.ofVisits(last, now))));
    }

    static SessionSummaries severalSummaries() {
        return new SessionSummaries(
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                List.of(summary(), comparedSummary(), shortestSummary(), summary()));
    }

    static SessionSummary shortestSummary() {
        return new SessionSummary(
                new ClinicDetails("A", List.of(), "", ""),
                new ClientDetails("王", null, "", ""),
                new TherapistDetails("김", "", ""),
                new Visit(LocalDate.of(2026, 1, 2), "Draft", null, null, BERLIN, ""),
                new Note("", "", "", ""),
                List.of(),
                List.of(),
                List.of());
    }

    static SessionSummary longestSummary() {
        var text = paragraphs(60);
        var amendments = IntStream.range(0, 12)
                .mapToObj(i -> new Amendment(
                        "Late entry " + (i + 1),
                        longName("Reason "),
                        paragraphs(1),
                        paragraphs(2),
                        longName("Dr. Ольга "),
                        Instant.parse("2026-11-20T08:03:00Z")))
                .toList();
        return new SessionSummary(
                new ClinicDetails(
                        longName("Clinic "),
                        List.of(longName("Street "), "97201 Town", "Country"),
                        "+1 503 555 0142 extension 4711",
                        "a-very-long-address-of-a-clinic-that-does-not-want-to-end@riverside-massage-clinic.example"),
                new ClientDetails(longName("Łukasz "), LocalDate.of(1931, 12, 31), "R".repeat(60), "they/them/theirs"),
                new TherapistDetails(longName("Anna "), longName("LMT "), "9".repeat(200)),
                new Visit(
                        LocalDate.of(2026, 11, 19),
                        "Signed",
                        Instant.parse("2026-11-19T16:42:10Z"),
                        null,
                        BERLIN,
                        HASH),
                new Note(text, text, "Supercalifragilistic".repeat(400), text),
                manyMarks(),
                amendments,
                List.of());
    }

    static CarePlan carePlan() {
        return new CarePlan(
                clinic(),
                client("Ольга Łukaszewicz"),
                therapist(),
                LocalDate.of(2026, 11, 19),
                marks().stream()
                        .filter(mark -> mark.kind() == BodyMark.Kind.FOUND)
                        .toList(),
                List.of(
                        new Goal(
                                "Sit through a film without pain",
                                "90 minutes with pain of 2 or less",
                                LocalDate.of(2027, 1, 15)),
                        new Goal("Lift my daughter again", "", LocalDate.of(2027, 2, 28)),
                        new Goal("Sleep on my left side", "four nights of seven", null)),
                new Visits("Once a week", 6, 60, LocalDate.of(2027, 1, 4), LocalDateTime.of(2026, 11, 26, 14, 30)),
                List.of("Myofascial release", "slow compression", "gentle stretching"),
                "Warm your lower back for 10 minutes in the evening.\n"
                        + "Stretch the front of the right hip: 30 seconds, twice a day.\n"
                        + "Stand up and walk a few steps every 30 minutes.",
                "Varicose vein on the right calf: no pressure there.");
    }

    static CarePlan shortestPlan() {
        return new CarePlan(
                new ClinicDetails("A", List.of(), "", ""),
                new ClientDetails("王", null, "", ""),
                new TherapistDetails("김", "", ""),
                LocalDate.of(2026, 1, 2),
                List.of(),
                List.of(),
                new Visits("", null, null, null, null),
                List.of(),
                "",
                "");
    }

    static CarePlan longestPlan() {
        var summary = longestSummary();
        var goals = IntStream.range(0, 40)
                .mapToObj(i -> new Goal(
                        longName("Goal " + (i + 1) + " "),
                        longName("Target "),
                        LocalDate.of(2027, 1, 1).plusDays(i)))
                .toList();
        return new CarePlan(
                summary.clinic(),
                summary.client(),
                summary.therapist(),
                LocalDate.of(2026, 11, 19),
                manyMarks(),
                goals,
                new Visits(
                        longName("Every "), 1234, 60, LocalDate.of(2027, 1, 4), LocalDateTime.of(2026, 11, 26, 14, 30)),
                IntStream.range(0, 40).mapToObj(i -> "technique number " + i).toList(),
                paragraphs(40),
                paragraphs(5));
    }

    /** Forty marks on both sides and all kinds. */
    /** A consent for two areas, drawn on screen. */
    static ConsentPaper consent() {
        return consent(
                ConsentScope.SENSITIVE_AREA,
                answer(Signature.drawn("M40 120L80 60L120 140L160 70M200 100L300 110"), null, ""),
                "gluteal-cleft",
                "abdomen");
    }

    /** One that a guardian typed and took back again. */
    static ConsentPaper withdrawnConsent() {
        var given = answer(
                Signature.typed("Анна Łukaszewicz"), LocalDate.of(2026, 12, 1), "She does not want to come any more.");
        return consent(ConsentScope.GUARDIAN, given);
    }

    /** One of its two areas was taken back. */
    static ConsentPaper partlyWithdrawnConsent() {
        var whole = consent();
        var area = whole.areas().getFirst();
        var taken = new ConsentPaper.Area(
                area.name(), area.regions(), area.validUntil(), LocalDate.of(2026, 12, 1), "It felt too close.");
        return new ConsentPaper(
                whole.clinic(),
                whole.client(),
                whole.text(),
                List.of(taken, whole.areas().getLast()),
                whole.given());
    }

    /** An empty form with all areas. */
    static ConsentPaper blankConsent() {
        return consent(
                ConsentScope.SENSITIVE_AREA,
                null,
                SensitiveAreas.standard().all().stream().map(SensitiveArea::key).toArray(String[]::new));
    }

    /** Names that do not end and a signature of a thousand strokes. */
    static ConsentPaper longestConsent() {
        var given = new ConsentPaper.Given(
                longName("Guardian "),
                longName("Relation "),
                Signature.drawn("M10 10L200 150L590 20".repeat(1_000)),
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2027, 11, 20),
                longName("Witness "),
                longName("Therapist "),
                Instant.parse("2026-11-21T14:02:00Z"),
                BERLIN,
                HASH,
                LocalDate.of(2026, 11, 22),
                paragraphs(8));
        return consent(
                ConsentScope.SENSITIVE_AREA,
                given,
                SensitiveAreas.standard().all().stream().map(SensitiveArea::key).toArray(String[]::new));
    }

    private static ConsentPaper.Given answer(Signature signature, @Nullable LocalDate withdrawn, String reason) {
        boolean guardian = withdrawn != null;
        return new ConsentPaper.Given(
                guardian ? "Анна Łukaszewicz" : "Ольга Łukaszewicz",
                guardian ? "mother" : "",
                signature,
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2027, 11, 20),
                "Tom Marsh",
                "Anna Nowak, LMT",
                Instant.parse("2026-11-21T14:02:00Z"),
                BERLIN,
                HASH,
                withdrawn,
                reason);
    }

    private static ConsentPaper consent(ConsentScope scope, ConsentPaper.@Nullable Given given, String... areas) {
        var chosen = SensitiveAreas.standard().all().stream()
                .filter(area -> List.of(areas).contains(area.key()))
                .toList();
        var words = new ConsentText(
                scope.key() + " 1, washington",
                scope == ConsentScope.SENSITIVE_AREA
                        ? "Consent for sensitive areas"
                        : "Consent of a parent or guardian",
                chosen.stream()
                        .map(area -> area.name() + ": " + area.covers() + ".")
                        .toList(),
                List.of(
                        "I agree that the areas named here are assessed and treated, for the reasons that the therapist has"
                                + " explained to me.",
                        "Only the area that is being worked on is uncovered. The genitals and the anus are never touched.",
                        "The therapist asks me again, aloud, on the day. I may say no then, and to any single area.",
                        "You may have a witness with you. You choose and bring that person yourself.",
                        "I may stop at any time, for any reason or none."));
        return new ConsentPaper(
                clinic(),
                client("Ольга Łukaszewicz"),
                words,
                chosen.stream()
                        .map(area -> ConsentPaper.Area.of(
                                area.name(),
                                SensitiveAreas.standard().regions(area.key()),
                                given == null ? null : given.until()))
                        .toList(),
                given);
    }

    static ReferralLetter referralLetter() {
        return new ReferralLetter(
                clinic(),
                client("Łukasz Đặng-Смирнова 山田"),
                therapist(),
                new Addressee("Dr Ames", "Oak Street Family Practice", "12 Oak Street, Suite 4\nRiverside"),
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2026, 11, 19),
                true,
                List.of(
                        new ReferralLetter.Concern("CI-01", "Suspected or known deep vein thrombosis"),
                        new ReferralLetter.Concern("RF-05", "Numbness, tingling or weakness in a limb")),
                List.of(
                        "Answered yes: Is one calf or thigh swollen, hot or sore now?",
                        "Marked: Left soleus, swelling"),
                "My left calf has been swollen and hot since the flight on Monday.",
                marks(),
                "Referred.",
                "Ambulance, 19 Nov 2026, 14:02. Swollen, hot left calf after a flight.");
    }

    /** One concern and one thing marked: the letter that is written most. */
    static ReferralLetter plainReferralLetter() {
        var many = middleReferralLetter();
        return new ReferralLetter(
                many.clinic(),
                many.client(),
                many.therapist(),
                many.to(),
                many.written(),
                many.seen(),
                false,
                many.concerns().subList(0, 1),
                many.background().subList(0, 1),
                many.said(),
                many.marks(),
                many.done(),
                many.told());
    }

    /** Several concerns and one thing marked, in the middle of the back. */
    static ReferralLetter middleReferralLetter() {
        return new ReferralLetter(
                clinic(),
                client("Joanna Ferraro"),
                therapist(),
                Addressee.NOBODY,
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2026, 11, 10),
                false,
                List.of(
                        new ReferralLetter.Concern("RF-09", "Unexplained weight loss"),
                        new ReferralLetter.Concern("RF-10", "History of cancer with new or changed back pain"),
                        new ReferralLetter.Concern(
                                "RF-11", "Constant night pain not eased by changing position; pain in many sites"),
                        new ReferralLetter.Concern("CI-09", "Cancer spread to bone")),
                List.of(
                        "Answered yes: Have you lost weight without trying?",
                        "Answered yes: Have you ever had cancer?",
                        "Answered yes: Does the pain wake you and stay the same in every position?",
                        "Answered not sure: Has it spread to bone?"),
                "Deep ache in the middle back for five weeks, 6 of 10, wakes her and stays the same in every position.",
                List.of(MarkBuilder.reported("middle-back", Side.MIDLINE)
                        .view(FigureView.BACK)
                        .type(Type.PAIN)
                        .intensity(6)
                        .build()),
                "Referred.",
                "Dr Okoye, family doctor, by phone, 10 Nov 2026, 15:50. New constant back pain at night.");
    }

    static ReferralLetter shortestReferralLetter() {
        return new ReferralLetter(
                new ClinicDetails("C", List.of(), "", ""),
                new ClientDetails("N", null, "", ""),
                new TherapistDetails("T", "", ""),
                Addressee.NOBODY,
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2026, 11, 19),
                false,
                List.of(),
                List.of(),
                "",
                List.of(),
                "Referred.",
                null);
    }

    /** As much as the records can hold; {@code share} from 0 to 1 takes a part of it. */
    static ReferralLetter longReferralLetter(double share) {
        var longest = longestSummary();
        int lines = (int) Math.round(40 * share);
        var text = part(paragraphs(60), share);
        return new ReferralLetter(
                longest.clinic(),
                longest.client(),
                longest.therapist(),
                new Addressee(longName("Dr. "), longName("Practice "), (longName("Street ") + "\n").repeat(8)),
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2026, 11, 19),
                true,
                IntStream.range(0, lines)
                        .mapToObj(i -> new ReferralLetter.Concern("RF-" + (10 + i), longName("Finding ")))
                        .toList(),
                IntStream.range(0, lines)
                        .mapToObj(i -> i + " " + longName("Reason "))
                        .toList(),
                text,
                manyMarks().subList(0, (int) Math.round(manyMarks().size() * share)),
                text,
                text);
    }

    private static String part(String text, double share) {
        return text.substring(0, (int) (text.length() * share));
    }

    private static List<BodyMark> manyMarks() {
        var marks = new ArrayList<BodyMark>();
        var kinds = BodyMark.Kind.values();
        for (var structure : Atlas.standard().starter()) {
            if (structure.paired() && marks.size() < 40) {
                int i = marks.size();
                marks.add(MarkBuilder.of(kinds[i % 4], structure.key(), i % 2 == 0 ? Side.LEFT : Side.RIGHT)
                        .id(new UUID(7, i))
                        .type(Type.values()[i % Type.values().length])
                        .intensity(i % 11)
                        .note(i % 5 == 0 ? paragraphs(1) : "")
                        .build());
            }
        }
        return marks;
    }

    /** A name of 200 characters. */
    static String longName(String start) {
        var words = start + "Maximiliane Wołodźko von und zu Hohenlohe-Waldenburg-Schillingsfürst ".repeat(4);
        return words.substring(0, 200).strip();
    }

    private static String paragraphs(int count) {
        var one = "Tension along the left side eased within minutes and the client could turn the head further than "
                + "before; the right side stayed as it was, with a pulling ache at the end of the movement that "
                + "faded while lying on the side.";
        return (one + "\n\n").repeat(count).strip();
    }
}
