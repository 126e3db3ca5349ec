/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Layer;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Change;
import org.palpate.bodymap.BodyMark.Quality;
import org.palpate.bodymap.BodyMark.Response;
import org.palpate.bodymap.BodyMark.Timing;
import org.palpate.bodymap.BodyMark.Type;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.bodymap.PlaceCaution;
import org.palpate.bodymap.PlaceCaution.Level;

/** What sample documents share: who is in them, what is marked, and how long words can get. */
final class Samples {

    static final String HASH = "3f2a91bc77d0e4515f6c2a8890b1c3d4e5f60718293a4b5c6d7e8f9001122334";

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

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

    /** Forty marks on both sides and all kinds. */
    static List<BodyMark> manyMarks() {
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

    static String paragraphs(int count) {
        var one = "Tension along the left side eased within minutes and the client could turn the head further than "
                + "before; the right side stayed as it was, with a pulling ache at the end of the movement that "
                + "faded while lying on the side.";
        return (one + "\n\n").repeat(count).strip();
    }
}
