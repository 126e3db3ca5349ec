/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark.Type;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.screening.Addressee;

/** Letters of referral: plain ones, the shortest, and as long as the records can make them. */
final class LetterSamples {

    private LetterSamples() {}

    static ReferralLetter usual() {
        return new ReferralLetter(
                Samples.clinic(),
                Samples.client("Łukasz Đặng-Смирнова 山田"),
                Samples.therapist(),
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
                Samples.marks(),
                "Referred.",
                "Ambulance, 19 Nov 2026, 14:02. Swollen, hot left calf after a flight.");
    }

    /** One concern and one thing marked: the letter that is written most. */
    static ReferralLetter plain() {
        var many = middle();
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
    static ReferralLetter middle() {
        return new ReferralLetter(
                Samples.clinic(),
                Samples.client("Joanna Ferraro"),
                Samples.therapist(),
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

    static ReferralLetter shortest() {
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
    static ReferralLetter longest(double share) {
        var longest = SummarySamples.longest();
        int lines = (int) Math.round(40 * share);
        var text = part(Samples.paragraphs(60), share);
        return new ReferralLetter(
                longest.clinic(),
                longest.client(),
                longest.therapist(),
                new Addressee(
                        Samples.longName("Dr. "),
                        Samples.longName("Practice "),
                        (Samples.longName("Street ") + "\n").repeat(8)),
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2026, 11, 19),
                true,
                IntStream.range(0, lines)
                        .mapToObj(i -> new ReferralLetter.Concern("RF-" + (10 + i), Samples.longName("Finding ")))
                        .toList(),
                IntStream.range(0, lines)
                        .mapToObj(i -> i + " " + Samples.longName("Reason "))
                        .toList(),
                text,
                Samples.manyMarks()
                        .subList(0, (int) Math.round(Samples.manyMarks().size() * share)),
                text,
                text);
    }

    private static String part(String text, double share) {
        return text.substring(0, (int) (text.length() * share));
    }
}
