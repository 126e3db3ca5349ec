/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.palpate.audit.verify.Bench.Tampering;

/**
 * Something a person with every right in the database might do, and the place the verifier must name.
 *
 * @param names a part of the sentence
 */
record NamedTampering(String name, Tampering tampering, String names) {

    /** The bytes with one bit in the middle turned. */
    static final String FLIP = "set_byte(bytes, octet_length(bytes) / 2, get_byte(bytes, octet_length(bytes) / 2) # 1)";

    /** A letter of the role: no column beside the bytes tells it again. */
    private static final String FLIP_ROLE = "set_byte(bytes, position('\"roles\":[\"T'::bytea in bytes) + 9,"
            + " get_byte(bytes, position('\"roles\":[\"T'::bytea in bytes) + 9) # 1)";

    @Override
    public String toString() {
        return name;
    }

    static List<NamedTampering> all(Targets on) {
        var all = new ArrayList<NamedTampering>();
        chain(on, all);
        versions(on, all);
        consents(on, all);
        ClinicalTampering.add(on, all);
        CosignTampering.add(on, all);
        working(on, all);
        readings(on, all);
        deletions(on, all);
        return all;
    }

    private static void chain(Targets on, List<NamedTampering> all) {
        var clinic = on.clinic();
        add(
                all,
                "bit of an event",
                "event 40: its hash does not fit its bytes",
                hand -> hand.change(
                        "update audit_event set bytes = " + FLIP + " where clinic_id = ? and seq = 40", clinic));
        add(
                all,
                "bit of an event, its hash made to fit",
                "event 41: its previous hash is not the hash of event 40",
                hand -> {
                    hand.change(
                            "update audit_event set bytes = " + FLIP_ROLE + " where clinic_id = ? and seq = 40",
                            clinic);
                    rehash(hand, clinic, 40);
                });
        add(
                all,
                "event deleted",
                "event 40 is missing",
                hand -> hand.change("delete from audit_event where clinic_id = ? and seq = 40", clinic));
        add(
                all,
                "first event deleted",
                "event 1 is missing",
                hand -> hand.change("delete from audit_event where clinic_id = ? and seq = 1", clinic));
        add(all, "end cut off", "its end was cut off", hand -> {
            hand.change("delete from audit_event where clinic_id = ? and seq > ?", clinic, on.events() - 1);
            hand.fixHead(clinic);
        });
        add(all, "whole chain deleted", "but the chain ends at event 0", hand -> {
            hand.change("delete from audit_event where clinic_id = ?", clinic);
            hand.change("delete from audit_head where clinic_id = ?", clinic);
        });
        add(all, "two events swapped", "event 40: its previous hash is not the hash of event 39", hand -> {
            hand.change("update audit_event set seq = -seq where clinic_id = ? and seq in (40, 41)", clinic);
            hand.change("update audit_event set seq = 81 + seq where clinic_id = ? and seq < 0", clinic);
        });
        add(
                all,
                "contents of two events swapped",
                "event 40: its hash does not fit its bytes",
                hand -> hand.change("""
                update audit_event e set bytes = o.bytes, what = o.what, at = o.at from audit_event o
                 where e.clinic_id = ? and o.clinic_id = e.clinic_id
                   and e.seq in (40, 41) and o.seq = 81 - e.seq""", clinic));
        add(all, "copy of an event at the end", "event " + (on.events() + 1) + ": its previous hash", hand -> {
            hand.change("""
                    insert into audit_event
                    select clinic_id, ?, at, what, actor_id, client_id, record_id, bytes, prev, hash
                      from audit_event where clinic_id = ? and seq = 40""", on.events() + 1, clinic);
            hand.fixHead(clinic);
        });
        add(all, "event added to the end with fitting hashes", "another one than the row's", hand -> {
            hand.change("""
                    insert into audit_event
                    select clinic_id, ?, at, what, actor_id, client_id, record_id, bytes, prev, hash
                      from audit_event where clinic_id = ? and seq = 40""", on.events() + 1, clinic);
            byte[] before =
                    hand.read("select hash from audit_event where clinic_id = ? and seq = ?", clinic, on.events());
            hand.change(
                    "update audit_event set prev = ? where clinic_id = ? and seq = ?", before, clinic, on.events() + 1);
            rehash(hand, clinic, on.events() + 1);
            hand.fixHead(clinic);
        });
        add(all, "event edited and the chain rebuilt", "the chain was rebuilt", hand -> {
            hand.change("""
                    update audit_event set what = 'NOTE_READ',
                           bytes = convert_to(replace(convert_from(bytes, 'UTF8'), what, 'NOTE_READ'), 'UTF8')
                     where clinic_id = ? and seq = (select max(seq) from audit_event
                                                     where clinic_id = ? and what = 'NOTE_SAVED')""", clinic, clinic);
            hand.rebuildChain(clinic);
        });
        add(all, "event deleted and the chain rebuilt", "the chain was rebuilt", hand -> {
            hand.change("delete from audit_event where clinic_id = ? and seq = 40", clinic);
            hand.rebuildChain(clinic);
        });
        add(
                all,
                "head row set back",
                "the head row of its chain names event",
                hand -> hand.change("update audit_head set seq = seq - 1 where clinic_id = ?", clinic));
        add(
                all,
                "head row's hash",
                "the head row of its chain does not carry the hash",
                hand -> hand.change("update audit_head set hash = sha256('x') where clinic_id = ?", clinic));
        add(
                all,
                "head row deleted",
                "the head row of its chain is missing",
                hand -> hand.change("delete from audit_head where clinic_id = ?", clinic));
    }

    private static void versions(Targets on, List<NamedTampering> all) {
        var note = "note " + on.amended() + ": ";
        add(
                all,
                "bit of a sealed note",
                note + "version 1: its hash does not fit its bytes",
                hand -> hand.change(
                        "update note_version set bytes = " + FLIP + " where encounter_id = ? and number = 1",
                        on.amended()));
        add(
                all,
                "bit of a sealed note, its hash made to fit",
                note + "version 1: it is not what event",
                hand -> hand.change(
                        "update note_version set bytes = " + FLIP + ", hash = sha256(" + FLIP
                                + ") where encounter_id = ? and number = 1",
                        on.amended()));
        add(
                all,
                "word of the newest sealed note, its hash made to fit",
                note + "version 3: it is not what event",
                hand -> {
                    hand.change(
                            "update note_version set bytes = convert_to(replace(convert_from(bytes, 'UTF8'), 'Monday', 'Sunday'), 'UTF8')"
                                    + " where encounter_id = ? and number = 3",
                            on.amended());
                    hand.change(
                            "update note_version set hash = sha256(bytes) where encounter_id = ? and number = 3",
                            on.amended());
                    hand.change("update encounter set subjective = 'Sore since Sunday.' where id = ?", on.amended());
                });
        add(
                all,
                "newest sealed version deleted",
                note + "version 3 is missing, which event",
                hand -> hand.change("delete from note_version where encounter_id = ? and number = 3", on.amended()));
        add(all, "amendments taken back", note + "version 2 is missing, which event", hand -> {
            hand.change("delete from note_version where encounter_id = ? and number > 1", on.amended());
            hand.change("update encounter set state = 'SIGNED' where id = ?", on.amended());
        });
        add(
                all,
                "middle sealed version deleted",
                note + "version 2 is missing",
                hand -> hand.change("delete from note_version where encounter_id = ? and number = 2", on.amended()));
        add(all, "two sealed versions swapped", note + "version 2: its previous hash", hand -> {
            hand.change(
                    "update note_version set number = -number where encounter_id = ? and number in (2, 3)",
                    on.amended());
            hand.change(
                    "update note_version set number = 5 + number where encounter_id = ? and number < 0", on.amended());
        });
        add(
                all,
                "sealed version forged",
                note + "version 4: no event tells that it was sealed",
                hand -> hand.change("""
                insert into note_version
                select clinic_id, encounter_id, 4, meaning, schema, bytes, hash, hash, author_id, sealed_at
                  from note_version where encounter_id = ? and number = 3""", on.amended()));
        add(all, "draft sealed without an event", "note " + on.draft() + ": version 1: no event tells", hand -> {
            hand.change("""
                    insert into note_version
                    select clinic_id, ?, 1, meaning, schema, bytes, hash, null, author_id, sealed_at
                      from note_version where encounter_id = ? and number = 1""", on.draft(), on.amended());
            hand.change("update encounter set state = 'SIGNED', signed_at = now() where id = ?", on.draft());
        });
        add(
                all,
                "sealed version of no note",
                "a sealed version belongs to record",
                hand -> hand.change("""
                insert into note_version
                select clinic_id, gen_random_uuid(), 1, meaning, schema, bytes, hash, null, author_id, sealed_at
                  from note_version where encounter_id = ? and number = 1""", on.amended()));
        var plan = "plan " + on.plan() + ": ";
        add(
                all,
                "bit of a plan",
                plan + "version 2: its hash does not fit its bytes",
                hand -> hand.change(
                        "update plan_version set bytes = " + FLIP + " where plan_id = ? and number = 2", on.plan()));
        add(
                all,
                "bit of a plan, its hash made to fit",
                plan + "version 2: it is not what event",
                hand -> hand.change(
                        "update plan_version set bytes = " + FLIP + ", hash = sha256(" + FLIP
                                + ") where plan_id = ? and number = 2",
                        on.plan()));
        add(
                all,
                "plan version deleted",
                plan + "version 2 is missing, which event",
                hand -> hand.change("delete from plan_version where plan_id = ? and number = 2", on.plan()));
        add(
                all,
                "plan given to another client",
                plan + "its client is another one",
                hand -> hand.change("update treatment_plan set client_id = gen_random_uuid() where id = ?", on.plan()));
    }

    private static void consents(Targets on, List<NamedTampering> all) {
        var consents = "consents of client " + on.client() + ": ";
        add(
                all,
                "words of a consent",
                consents + "version 1: its hash does not fit its bytes",
                hand -> hand.change(
                        "update consent_entry set bytes = " + FLIP + " where client_id = ? and number = 1",
                        on.client()));
        add(
                all,
                "withdrawal deleted",
                consents + "version 2 is missing, which event",
                hand -> hand.change("delete from consent_entry where client_id = ? and number = 2", on.client()));
        add(
                all,
                "withdrawal moved to another consent",
                consents + "version 2: it is not about what event",
                hand -> hand.change(
                        "update consent_entry set consent_id = gen_random_uuid() where client_id = ? and number = 2",
                        on.client()));
    }

    private static void working(Targets on, List<NamedTampering> all) {
        var note = "note " + on.amended() + ": ";
        var mark = note + "mark " + on.mark() + ": ";
        for (var section : List.of("subjective", "objective", "assessment", "plan")) {
            add(
                    all,
                    section + " of a sealed note",
                    note + "its column " + section + " is not what was sealed",
                    hand -> hand.change("update encounter set " + section + " = 'x' where id = ?", on.amended()));
        }
        add(
                all,
                "sealed note back to draft",
                note + "its state is DRAFT",
                hand -> hand.change(
                        "update encounter set state = 'DRAFT', signed_at = null where id = ?", on.amended()));
        add(
                all,
                "error mark taken off a note",
                "note " + on.inError() + ": its state is SIGNED",
                hand -> hand.change("update encounter set state = 'SIGNED' where id = ?", on.inError()));
        add(
                all,
                "draft hidden",
                "note " + on.draft() + ": its state is DISCARDED, but no event",
                hand -> hand.change("update encounter set state = 'DISCARDED' where id = ?", on.draft()));
        add(
                all,
                "discarded draft brought back",
                "note " + on.discarded() + ": its state is DRAFT",
                hand -> hand.change("update encounter set state = 'DRAFT' where id = ?", on.discarded()));
        add(
                all,
                "draft moved to another client",
                "note " + on.draft() + ": its client is another one",
                hand -> hand.change("update encounter set client_id = gen_random_uuid() where id = ?", on.draft()));
        add(
                all,
                "draft given to another therapist",
                "note " + on.draft() + ": its therapist is not who",
                hand -> hand.change("update encounter set therapist_id = ? where id = ?", on.former(), on.draft()));
        add(
                all,
                "intensity of a mark",
                mark + "its column intensity is not what was sealed",
                hand -> hand.change("update mark set intensity = 9 where id = ?", on.mark()));
        add(
                all,
                "side of a mark",
                mark + "its column side is not what was sealed",
                hand -> hand.change("update mark set side = 'RIGHT' where id = ?", on.mark()));
        for (var change : List.of(
                "figure = 'MALE'", "figure = 'NEUTRAL'", "landmark = 's1-line'", "landmark = null", "path = '[]'")) {
            add(
                    all,
                    "arrow of a note, " + change,
                    "its column " + change.substring(0, change.indexOf(' ')) + " is not what was sealed",
                    hand -> hand.change(
                            "update mark set " + change + " where encounter_id = ? and geometry = 'ARROW'",
                            on.amended()));
        }
        add(
                all,
                "mark taken off",
                mark,
                hand -> hand.change("update mark set removed_at = now() where id = ?", on.mark()));
        add(all, "mark deleted", note + "mark ", hand -> hand.change("delete from mark where id = ?", on.mark()));
        add(
                all,
                "last mark deleted",
                "it was sealed with the note, and its row is missing",
                hand -> hand.change("delete from mark where encounter_id = ? and position = 3", on.amended()));
        add(all, "mark added", "the note was sealed without it", hand -> hand.change("""
                insert into mark (clinic_id, id, encounter_id, position, kind, phase, artwork, view, region, side,
                                  layer, geometry, type, track_id)
                select clinic_id, gen_random_uuid(), encounter_id, 3, kind, phase, artwork, view, region, side,
                       layer, geometry, type, track_id from mark where id = ?""", on.mark()));
        add(all, "mark of no note", "a mark belongs to record", hand -> hand.change("""
                insert into mark select (jsonb_populate_record(m, jsonb_build_object(
                       'id', gen_random_uuid(), 'encounter_id', gen_random_uuid()))).* from mark m where id = ?""", on.mark()));
        add(
                all,
                "mark moved to another note",
                "mark " + on.mark() + ": ",
                hand -> hand.change("update mark set encounter_id = ? where id = ?", on.draft(), on.mark()));
        add(
                all,
                "allergies of a client",
                "client " + on.client() + ": what the row says is not what event",
                hand -> hand.change("update client set allergies = '' where id = ?", on.client()));
        add(
                all,
                "account switched on",
                "account " + on.former() + ": it is switched on, against event",
                hand -> hand.change("update account set enabled = true where id = ?", on.former()));
        add(
                all,
                "account slipped in",
                "is in the database, but no event ACCOUNT_CREATED tells of it",
                hand -> hand.change("""
                insert into account select clinic_id, gen_random_uuid(), 'intruder', display_name, password_hash,
                       'MANAGER', true, created_at, 0 from account where id = ?""", on.therapist()));
        add(
                all,
                "client slipped in",
                "is in the database, but no event CLIENT_CREATED tells of it",
                hand -> hand.change("""
                insert into client select (jsonb_populate_record(
                       c, jsonb_build_object('id', gen_random_uuid(), 'number', 999))).* from client c where id = ?""", on.client()));
        add(
                all,
                "encounter slipped in",
                "is in the database, but no event ENCOUNTER_STARTED tells of it",
                hand -> hand.change("""
                insert into encounter (clinic_id, id, client_id, therapist_id, service_date, time_zone, started_at,
                                       changed_by, changed_at)
                select clinic_id, gen_random_uuid(), client_id, therapist_id, service_date, time_zone, started_at,
                       changed_by, changed_at from encounter where id = ?""", on.draft()));
    }

    private static void readings(Targets on, List<NamedTampering> all) {
        var reading = "note " + on.amended() + ": reading " + on.reading() + ": ";
        add(
                all,
                "number of a reading",
                reading + "its column value is not what was sealed",
                hand -> hand.change("update reading set value = 61 where id = ?", on.reading()));
        add(
                all,
                "result of a test",
                reading + "its column result is not what was sealed",
                hand -> hand.change("update reading set result = 'NEGATIVE' where id = ?", on.reading()));
        add(
                all,
                "position in a reading",
                reading + "its column posture is not what was sealed",
                hand -> hand.change("update reading set posture = 'SITTING' where id = ?", on.reading()));
        add(
                all,
                "reading taken off",
                reading + "it was sealed with the note",
                hand -> hand.change("update reading set removed_at = now() where id = ?", on.reading()));
        add(
                all,
                "reading deleted",
                reading + "it was sealed with the note",
                hand -> hand.change("delete from reading where id = ?", on.reading()));
        add(all, "reading added", "the note was sealed without it", hand -> hand.change("""
                insert into reading select (jsonb_populate_record(r, jsonb_build_object(
                       'id', gen_random_uuid(), 'position', 2))).* from reading r where id = ?""", on.reading()));
        add(all, "reading of no note", "a reading belongs to record", hand -> hand.change("""
                insert into reading select (jsonb_populate_record(r, jsonb_build_object(
                       'id', gen_random_uuid(), 'encounter_id', gen_random_uuid()))).* from reading r where id = ?""", on.reading()));
    }

    private static void deletions(Targets on, List<NamedTampering> all) {
        add(
                all,
                "note deleted with all its rows",
                "names encounter " + on.amended() + ", which is not in the database",
                hand -> {
                    hand.change("delete from mark where encounter_id = ?", on.amended());
                    hand.change("delete from reading where encounter_id = ?", on.amended());
                    hand.change("delete from note_version where encounter_id = ?", on.amended());
                    hand.run("delete from draft where encounter_id = ?", on.amended());
                    hand.change("delete from visit_check where encounter_id = ?", on.amended());
                    hand.change("delete from encounter where id = ?", on.amended());
                });
        add(
                all,
                "draft deleted",
                "names encounter " + on.draft() + ", which is not in the database",
                hand -> hand.change("delete from encounter where id = ?", on.draft()));
        add(
                all,
                "plan deleted with all its rows",
                "names plan " + on.plan() + ", which is not in the database",
                hand -> {
                    hand.change("delete from plan_version where plan_id = ?", on.plan());
                    hand.change("delete from treatment_plan where id = ?", on.plan());
                });
        add(
                all,
                "client deleted with all rows",
                "names client " + on.client() + ", which is not in the database",
                hand -> deleteClient(hand, on.client()));
        add(
                all,
                "account deleted",
                "names account " + on.former() + ", which is not in the database",
                hand -> hand.change("delete from account where id = ?", on.former()));
        add(
                all,
                "clinic's row deleted",
                "Clinic " + on.clinic() + ": the table account holds rows of it",
                hand -> hand.change("delete from clinic where clinic_id = ?", on.clinic()));
        add(
                all,
                "clinic deleted with all rows",
                "Clinic " + on.clinic() + ": there is a file of its checkpoints",
                hand -> {
                    for (var table : List.of(
                            "audit_event",
                            "audit_head",
                            "note_version",
                            "mark",
                            "reading",
                            "draft",
                            "visit_check",
                            "encounter",
                            "plan_version",
                            "treatment_plan",
                            "consent_entry",
                            "intake_review",
                            "intake_version",
                            "intake",
                            "safety_check_rule",
                            "safety_check",
                            "library_entry_version",
                            "library_entry",
                            "client_access",
                            "client",
                            "staff",
                            "account",
                            "clinic")) {
                        hand.change("delete from " + table + " where clinic_id = ?", on.clinic());
                    }
                });
    }

    static void deleteClient(Hand hand, UUID client) throws SQLException {
        var encounters = "(select id from encounter where client_id = ?)";
        hand.run("delete from mark where encounter_id in " + encounters, client);
        hand.run("delete from reading where encounter_id in " + encounters, client);
        hand.run("delete from note_version where encounter_id in " + encounters, client);
        hand.run("delete from draft where encounter_id in " + encounters, client);
        hand.run("delete from visit_check where encounter_id in " + encounters, client);
        hand.run("delete from encounter where client_id = ?", client);
        hand.run(
                "delete from plan_version where plan_id in (select id from treatment_plan where client_id = ?)",
                client);
        hand.run("delete from treatment_plan where client_id = ?", client);
        hand.run("delete from consent_entry where client_id = ?", client);
        var histories = "(select id from intake where client_id = ?)";
        hand.run("delete from intake_review where intake_id in " + histories, client);
        hand.run("delete from intake_version where intake_id in " + histories, client);
        hand.run("delete from intake where client_id = ?", client);
        hand.run(
                "delete from safety_check_rule where check_id in (select id from safety_check where client_id = ?)",
                client);
        hand.run("delete from safety_check where client_id = ?", client);
        hand.run("delete from client_access where client_id = ?", client);
        hand.change("delete from client where id = ?", client);
    }

    /** Makes the event's own hash fit its bytes again, and nothing after it. */
    static void rehash(Hand hand, UUID clinic, long seq) throws SQLException {
        byte[] prev = hand.read("select prev from audit_event where clinic_id = ? and seq = ?", clinic, seq);
        byte[] bytes = hand.read("select bytes from audit_event where clinic_id = ? and seq = ?", clinic, seq);
        hand.change(
                "update audit_event set hash = ? where clinic_id = ? and seq = ?",
                Hashes.link(clinic, seq, prev, bytes),
                clinic,
                seq);
    }

    static void add(List<NamedTampering> all, String name, String names, Tampering tampering) {
        all.add(new NamedTampering(name, tampering, names));
    }
}
