/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.util.List;
import java.util.UUID;

/** Ways to make a note look co-signed, or not, or to change what its supervisor read. */
final class CosignTampering {

    private static final String REHASH =
            "update note_version set hash = sha256(bytes) where encounter_id = ? and number = ?";

    private CosignTampering() {}

    static void add(Targets on, List<NamedTampering> all) {
        submissions(on, all);
        cosignatures(on, all);
        states(on, all);
    }

    private static void submissions(Targets on, List<NamedTampering> all) {
        var note = "note " + on.waiting() + ": ";
        NamedTampering.add(
                all,
                "bit of a submitted note",
                note + "version 1: its hash does not fit its bytes",
                hand -> hand.change(
                        "update note_version set bytes = " + NamedTampering.FLIP
                                + " where encounter_id = ? and number = 1",
                        on.waiting()));
        NamedTampering.add(
                all,
                "submitted note rewritten, its hash made to fit",
                note + "version 1: it is not what event",
                hand -> {
                    hand.change(
                            "update note_version set bytes = convert_to(replace(convert_from(bytes, 'UTF8'),"
                                    + " 'Monday', 'Sunday'), 'UTF8') where encounter_id = ?",
                            on.waiting());
                    hand.change(REHASH, on.waiting(), 1);
                });
        NamedTampering.add(
                all,
                "text of a note that waits",
                note + "its column subjective is not what was sealed",
                hand -> hand.change("update encounter set subjective = 'Fine.' where id = ?", on.waiting()));
        NamedTampering.add(
                all,
                "marks of a note that waits taken off",
                note + "mark ",
                hand -> hand.change("update mark set removed_at = now() where encounter_id = ?", on.waiting()));
        NamedTampering.add(
                all,
                "submission deleted",
                note + "version 1 is missing, which event",
                hand -> hand.change("delete from note_version where encounter_id = ?", on.waiting()));
        NamedTampering.add(
                all,
                "reason of a note sent back",
                "note " + on.sentBack() + ": version 2: it is not what event",
                hand -> {
                    hand.change(
                            "update note_version set bytes = convert_to(replace(convert_from(bytes, 'UTF8'),"
                                    + " 'Which', 'What'), 'UTF8') where encounter_id = ? and number = 2",
                            on.sentBack());
                    hand.change(REHASH, on.sentBack(), 2);
                });
        NamedTampering.add(
                all,
                "reason of a note sent back deleted",
                "note " + on.sentBack() + ": version 2 is missing, which event",
                hand -> hand.change("delete from note_version where encounter_id = ? and number = 2", on.sentBack()));
    }

    private static void cosignatures(Targets on, List<NamedTampering> all) {
        var note = "note " + on.cosigned() + ": ";
        NamedTampering.add(all, "co-signature of somebody else", note + "version 5: it is not what event", hand -> {
            hand.change(
                    "update note_version set bytes = convert_to(replace(convert_from(bytes, 'UTF8'),"
                            + " '\"4711\"', '\"4712\"'), 'UTF8') where encounter_id = ? and number = 5",
                    on.cosigned());
            hand.change(REHASH, on.cosigned(), 5);
        });
        NamedTampering.add(
                all,
                "supervisor of a co-signature in the row",
                note + "version 5: its author is not who event",
                hand -> hand.change(
                        "update note_version set author_id = (select therapist_id from encounter where id ="
                                + " encounter_id) where encounter_id = ? and number = 5",
                        on.cosigned()));
        NamedTampering.add(
                all,
                "co-signed version deleted",
                note + "version 5 is missing, which event",
                hand -> hand.change("delete from note_version where encounter_id = ? and number = 5", on.cosigned()));
        NamedTampering.add(
                all,
                "submission made a signature",
                note + "version 4: its kind does not fit event",
                hand -> hand.change(
                        "update note_version set meaning = 'SIGNED' where encounter_id = ? and number = 4",
                        on.cosigned()));
    }

    private static void states(Targets on, List<NamedTampering> all) {
        state(all, on.waiting(), "note that waits made a signed one", "SIGNED", "now()");
        state(all, on.waiting(), "note that waits made a draft", "DRAFT", "null");
        state(all, on.sentBack(), "note sent back made a waiting one", "COSIGN_PENDING", "null");
        state(all, on.sentBack(), "note sent back made a signed one", "SIGNED", "now()");
        state(all, on.cosigned(), "co-signed note made a waiting one", "COSIGN_PENDING", "null");
        NamedTampering.add(
                all,
                "note that waits given a time of signature",
                "note " + on.waiting() + ": its column signed_at holds a time",
                hand -> hand.change("update encounter set signed_at = now() where id = ?", on.waiting()));
    }

    private static void state(List<NamedTampering> all, UUID note, String name, String state, String signedAt) {
        NamedTampering.add(
                all,
                name,
                "note " + note + ": its state is " + state,
                hand -> hand.change(
                        "update encounter set state = '" + state + "', signed_at = " + signedAt + " where id = ?",
                        note));
    }
}
