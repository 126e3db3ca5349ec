/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.SQLException;
import java.util.UUID;

/** What a tamperer would pick in one clinic. */
record Targets(
        UUID clinic,
        long events,
        UUID amended,
        UUID inError,
        UUID draft,
        UUID discarded,
        UUID cosigned,
        UUID sentBack,
        UUID waiting,
        UUID mark,
        UUID reading,
        UUID plan,
        UUID healthHistory,
        UUID ownEntry,
        UUID shippedEntry,
        UUID client,
        UUID therapist,
        UUID former) {

    static Targets of(UUID clinic, Hand hand) throws SQLException {
        UUID amended = hand.read(
                "select encounter_id from note_version where clinic_id = ? and meaning = 'CORRECTION' limit 1", clinic);
        return new Targets(
                clinic,
                hand.read("select seq from audit_head where clinic_id = ?", clinic),
                amended,
                hand.read(
                        "select id from encounter where clinic_id = ? and state = 'ENTERED_IN_ERROR' limit 1", clinic),
                hand.read("""
                        select id from encounter e where clinic_id = ? and state = 'DRAFT'
                          and not exists (select from note_version v where v.encounter_id = e.id) limit 1""", clinic),
                hand.read("select id from encounter where clinic_id = ? and state = 'DISCARDED' limit 1", clinic),
                hand.read("""
                        select encounter_id from note_version v where clinic_id = ? and meaning = 'RETURNED'
                          and exists (select from encounter e where e.id = v.encounter_id and e.state = 'SIGNED')""", clinic),
                hand.read("""
                        select encounter_id from note_version v where clinic_id = ? and meaning = 'RETURNED'
                          and exists (select from encounter e where e.id = v.encounter_id and e.state = 'DRAFT')
                         limit 1""", clinic),
                hand.read("select id from encounter where clinic_id = ? and state = 'COSIGN_PENDING' limit 1", clinic),
                hand.read("select id from mark where encounter_id = ? and region = 'quadratus-lumborum'", amended),
                hand.read("select id from reading where encounter_id = ? and side = 'LEFT'", amended),
                hand.read("select plan_id from plan_version where clinic_id = ? and number = 2 limit 1", clinic),
                hand.read(
                        "select id from intake where client_id = (select client_id from encounter where id = ?)",
                        amended),
                hand.read("select id from library_entry where clinic_id = ? and own", clinic),
                hand.read("select id from library_entry where clinic_id = ? and not own", clinic),
                hand.read("select client_id from encounter where id = ?", amended),
                hand.read("select therapist_id from encounter where id = ?", amended),
                hand.read("select id from account where clinic_id = ? and not enabled", clinic));
    }
}
