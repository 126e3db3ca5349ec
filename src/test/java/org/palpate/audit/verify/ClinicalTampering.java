/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.util.List;

/** What might be done to health histories, to what was asked and decided at visits, and to a clinic's own knowledge. */
final class ClinicalTampering {

    private ClinicalTampering() {}

    static void add(Targets on, List<NamedTampering> all) {
        healthHistories(on, all);
        decisions(on, all);
        library(on, all);
    }

    private static void healthHistories(Targets on, List<NamedTampering> all) {
        var history = "health history " + on.healthHistory() + ": ";
        NamedTampering.add(
                all,
                "bit of a health history",
                history + "version 1: its hash does not fit its bytes",
                hand -> hand.change(
                        "update intake_version set bytes = " + NamedTampering.FLIP
                                + " where intake_id = ? and number = 1",
                        on.healthHistory()));
        NamedTampering.add(
                all,
                "answer of a health history, its hash made to fit",
                history + "version 1: it is not what event",
                hand -> {
                    hand.change(
                            "update intake_version set bytes = convert_to(replace(convert_from(bytes, 'UTF8'),"
                                    + " '\"YES\"', '\"NO\"'), 'UTF8') where intake_id = ? and number = 1",
                            on.healthHistory());
                    hand.change(
                            "update intake_version set hash = sha256(bytes) where intake_id = ? and number = 1",
                            on.healthHistory());
                });
        NamedTampering.add(
                all, "newest health history deleted", history + "version 2 is missing, which event", hand -> {
                    hand.change("delete from intake_review where intake_id = ?", on.healthHistory());
                    hand.change("delete from intake_version where intake_id = ? and number = 2", on.healthHistory());
                });
        NamedTampering.add(
                all,
                "what a client said made the therapist's",
                history + "version 2: its column kiosk_id does not fit event",
                hand -> hand.change(
                        "update intake_version set kiosk_id = null where intake_id = ? and number = 2",
                        on.healthHistory()));
        NamedTampering.add(
                all,
                "review deleted",
                history + "the review that event",
                hand -> hand.change("delete from intake_review where intake_id = ?", on.healthHistory()));
        NamedTampering.add(
                all,
                "review of another version",
                history + "the review of version 1 is not what an event tells",
                hand -> hand.change("update intake_review set number = 1 where intake_id = ?", on.healthHistory()));
        NamedTampering.add(
                all,
                "health history given to another client",
                history + "its client is another one",
                hand -> hand.change(
                        "update intake set client_id = gen_random_uuid() where id = ?", on.healthHistory()));
        NamedTampering.add(
                all,
                "health history deleted with all its rows",
                "names health history " + on.healthHistory() + ", which is not in the database",
                hand -> {
                    hand.change("delete from intake_review where intake_id = ?", on.healthHistory());
                    hand.change("delete from intake_version where intake_id = ?", on.healthHistory());
                    hand.change("delete from intake where id = ?", on.healthHistory());
                });
    }

    private static void decisions(Targets on, List<NamedTampering> all) {
        var note = "note " + on.amended() + ": ";
        NamedTampering.add(
                all,
                "what was asked at a visit",
                note + "what was asked at the visit is not what was sealed",
                hand -> hand.change(
                        "update visit_check set bytes = convert_to(replace(convert_from(bytes, 'UTF8'),"
                                + " 'aloud', 'never'), 'UTF8') where encounter_id = ?",
                        on.amended()));
        NamedTampering.add(
                all,
                "what was asked at a visit deleted",
                note + "what was asked at the visit is not what was sealed",
                hand -> hand.change("delete from visit_check where encounter_id = ?", on.amended()));
        var checks = "safety checks of visit " + on.amended() + ": ";
        NamedTampering.add(
                all,
                "reason of a decision",
                checks + "version 2: its hash does not fit its bytes",
                hand -> hand.change(
                        "update safety_check set bytes = " + NamedTampering.FLIP + " where visit_id = ? and number = 2",
                        on.amended()));
        NamedTampering.add(
                all, "reason of a decision, its hash made to fit", checks + "version 2: it is not what event", hand -> {
                    hand.change(
                            "update safety_check set bytes = convert_to(replace(convert_from(bytes, 'UTF8'),"
                                    + " 'in writing', 'by mail'), 'UTF8') where visit_id = ? and number = 2",
                            on.amended());
                    hand.change(
                            "update safety_check set hash = sha256(bytes) where visit_id = ? and number = 2",
                            on.amended());
                });
        NamedTampering.add(all, "last decision deleted", checks + "version 2 is missing, which event", hand -> {
            hand.change(
                    "delete from safety_check_rule where check_id in"
                            + " (select id from safety_check where visit_id = ? and number = 2)",
                    on.amended());
            hand.change("delete from safety_check where visit_id = ? and number = 2", on.amended());
        });
        NamedTampering.add(
                all,
                "going on against a rule not counted",
                checks + "version 2: its client or the rules counted for it",
                hand -> hand.change(
                        "update safety_check_rule set overridden = false where overridden and check_id in"
                                + " (select id from safety_check where visit_id = ? and number = 2)",
                        on.amended()));
        NamedTampering.add(
                all,
                "all decisions of a visit deleted",
                "names visit " + on.amended() + ", which is not in the database",
                hand -> {
                    hand.change(
                            "delete from safety_check_rule where check_id in"
                                    + " (select id from safety_check where visit_id = ?)",
                            on.amended());
                    hand.change("delete from safety_check where visit_id = ?", on.amended());
                });
        NamedTampering.add(
                all,
                "a rule counted for no decision",
                "rules are counted for safety check ",
                hand -> hand.change(
                        "insert into safety_check_rule values (?, gen_random_uuid(), 'RF-01', true)", on.clinic()));
    }

    private static void library(Targets on, List<NamedTampering> all) {
        var entry = "library entry " + on.ownEntry() + ": ";
        NamedTampering.add(
                all,
                "bit of an own library entry",
                entry + "version 2: its hash does not fit its bytes",
                hand -> hand.change(
                        "update library_entry_version set bytes = " + NamedTampering.FLIP
                                + " where entry_id = ? and number = 2",
                        on.ownEntry()));
        NamedTampering.add(
                all,
                "bit of an own library entry, its hash made to fit",
                entry + "version 2: it is not what event",
                hand -> hand.change(
                        "update library_entry_version set bytes = " + NamedTampering.FLIP + ", hash = sha256("
                                + NamedTampering.FLIP + ") where entry_id = ? and number = 2",
                        on.ownEntry()));
        NamedTampering.add(
                all,
                "version of an own library entry deleted",
                entry + "version 2 is missing, which event",
                hand -> hand.change(
                        "delete from library_entry_version where entry_id = ? and number = 2", on.ownEntry()));
        NamedTampering.add(
                all,
                "own library entry under another key",
                entry + "version 1: its key is another one",
                hand -> hand.change("update library_entry set key = 'own-x' where id = ?", on.ownEntry()));
        NamedTampering.add(
                all,
                "entry switched on again behind the clinic's back",
                "library entry " + on.shippedEntry() + ": it is switched on, but no event says so",
                hand -> hand.change("update library_entry set off = false where id = ?", on.shippedEntry()));
        NamedTampering.add(
                all,
                "own library entry deleted with all its rows",
                "names library entry " + on.ownEntry() + ", which is not in the database",
                hand -> {
                    hand.change("delete from library_entry_version where entry_id = ?", on.ownEntry());
                    hand.change("delete from library_entry where id = ?", on.ownEntry());
                });
        NamedTampering.add(
                all,
                "library entry slipped in",
                ": it is in the database, but no event tells of it",
                hand -> hand.change(
                        "insert into library_entry select clinic_id, gen_random_uuid(), kind, 'tapping', false, true,"
                                + " changed_by, changed_at, 0 from library_entry where id = ?",
                        on.shippedEntry()));
    }
}
