/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import static org.palpate.security.Relation.CLINIC;
import static org.palpate.security.Relation.OWN;
import static org.palpate.security.Relation.SHARED;
import static org.palpate.security.Relation.SUPERVISED;
import static org.palpate.security.Role.ADMIN;
import static org.palpate.security.Role.ANONYMOUS;
import static org.palpate.security.Role.FRONT_DESK;
import static org.palpate.security.Role.KIOSK;
import static org.palpate.security.Role.MANAGER;
import static org.palpate.security.Role.THERAPIST;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The one table of who may do what. What it does not allow is refused. */
public final class Policy {

    private static final Set<Relation> ANY = EnumSet.of(OWN, SHARED, SUPERVISED, CLINIC);
    private static final Set<Relation> TREATING = EnumSet.of(OWN, SHARED);
    /** A supervisor reads what a colleague reads who treats the client too, and changes none of it. */
    private static final Set<Relation> READING = EnumSet.of(OWN, SHARED, SUPERVISED);

    private static final Set<Relation> MINE = EnumSet.of(OWN);
    private static final Set<RecordState> EVERY_STATE = EnumSet.allOf(RecordState.class);
    private static final Set<RecordState> SEALED = EnumSet.of(RecordState.SIGNED, RecordState.AMENDED);

    private static final List<Row> ROWS = table();

    private Policy() {}

    /** Whether one role allows the action on a record in this relation and state. */
    public static boolean allows(Action action, Role role, Relation relation, RecordState state) {
        return ROWS.stream().anyMatch(row -> row.matches(action, role, relation, state));
    }

    /** Whether any of the roles allows it. */
    public static boolean allows(Action action, Set<Role> roles, Relation relation, RecordState state) {
        return roles.stream().anyMatch(role -> allows(action, role, relation, state));
    }

    private static List<Row> table() {
        var rows = new ArrayList<Row>();
        general(rows);
        clients(rows);
        notes(rows);
        plansAndDocuments(rows);
        knowledge(rows);
        safety(rows);
        return List.copyOf(rows);
    }

    private static void general(List<Row> rows) {
        rows.add(Row.general(Action.SET_UP_CLINIC, ANONYMOUS));
        rows.add(Row.general(Action.CONFIRM_IDENTITY, THERAPIST, MANAGER, FRONT_DESK, ADMIN));
        rows.add(Row.general(Action.SEE_TODAY, THERAPIST, MANAGER));
        rows.add(Row.general(Action.SEE_CLINIC_MAP, MANAGER));
        rows.add(Row.general(Action.SEARCH_NOTES, THERAPIST, MANAGER));
        rows.add(Row.general(Action.LIST_CLIENTS, THERAPIST, MANAGER, FRONT_DESK));
        rows.add(Row.general(Action.CREATE_CLIENT, THERAPIST, FRONT_DESK));
        rows.add(Row.general(Action.READ_CLINIC, THERAPIST, MANAGER, FRONT_DESK, ADMIN));
        rows.add(Row.general(Action.EDIT_CLINIC, ADMIN));
        rows.add(Row.general(Action.LIST_STAFF, THERAPIST, MANAGER, FRONT_DESK, ADMIN));
        rows.add(Row.general(Action.LIST_ACCOUNTS, ADMIN));
        rows.add(Row.general(Action.EDIT_ACCOUNTS, ADMIN));
        rows.add(Row.general(Action.EDIT_SUPERVISION, ADMIN, MANAGER));
    }

    private static void clients(List<Row> rows) {
        rows.add(new Row(Action.READ_CONTACT, THERAPIST, READING, EVERY_STATE));
        rows.add(new Row(Action.READ_CONTACT, MANAGER, ANY, EVERY_STATE));
        rows.add(new Row(Action.READ_CONTACT, FRONT_DESK, ANY, EVERY_STATE));
        rows.add(new Row(Action.EDIT_CONTACT, THERAPIST, TREATING, EVERY_STATE));
        rows.add(new Row(Action.EDIT_CONTACT, FRONT_DESK, ANY, EVERY_STATE));
        rows.add(new Row(Action.READ_CLINICAL_PROFILE, THERAPIST, READING, EVERY_STATE));
        rows.add(new Row(Action.READ_CLINICAL_PROFILE, MANAGER, ANY, EVERY_STATE));
        rows.add(new Row(Action.EDIT_CLINICAL_PROFILE, THERAPIST, TREATING, EVERY_STATE));
        rows.add(new Row(Action.SHARE_CLIENT, THERAPIST, MINE, EVERY_STATE));
        rows.add(new Row(Action.SHARE_CLIENT, MANAGER, ANY, EVERY_STATE));
        rows.add(new Row(Action.SHARE_CLIENT, FRONT_DESK, ANY, EVERY_STATE));
    }

    private static void notes(List<Row> rows) {
        var draft = EnumSet.of(RecordState.DRAFT);
        var shown = EnumSet.complementOf(EnumSet.of(RecordState.DISCARDED));
        var mayBeSignedAlone = EnumSet.complementOf(EnumSet.of(RecordState.COSIGN_PENDING));
        rows.add(new Row(Action.LIST_ENCOUNTERS, THERAPIST, READING, EVERY_STATE));
        rows.add(new Row(Action.LIST_ENCOUNTERS, MANAGER, ANY, EVERY_STATE));
        rows.add(new Row(Action.READ_MARK_HISTORY, THERAPIST, READING, EVERY_STATE));
        rows.add(new Row(Action.READ_MARK_HISTORY, MANAGER, ANY, EVERY_STATE));
        rows.add(new Row(Action.START_ENCOUNTER, THERAPIST, TREATING, EVERY_STATE));
        rows.add(new Row(Action.READ_NOTE, THERAPIST, READING, shown));
        rows.add(new Row(Action.READ_NOTE, THERAPIST, MINE, EVERY_STATE));
        rows.add(new Row(Action.READ_NOTE, MANAGER, ANY, EVERY_STATE));
        rows.add(new Row(Action.EDIT_NOTE, THERAPIST, MINE, EVERY_STATE));
        rows.add(new Row(Action.DISCARD_NOTE, THERAPIST, MINE, draft));
        rows.add(new Row(Action.SIGN_NOTE, THERAPIST, MINE, mayBeSignedAlone));
        rows.add(new Row(Action.AMEND_NOTE, THERAPIST, MINE, SEALED));
        rows.add(new Row(Action.MARK_NOTE_IN_ERROR, THERAPIST, MINE, SEALED));
        var waiting = EnumSet.of(RecordState.COSIGN_PENDING);
        rows.add(new Row(Action.WITHDRAW_NOTE, THERAPIST, MINE, waiting));
        rows.add(new Row(Action.COSIGN_NOTE, THERAPIST, EnumSet.of(SUPERVISED), waiting));
        rows.add(new Row(Action.COSIGN_NOTE, MANAGER, EnumSet.of(SUPERVISED), waiting));
    }

    private static void plansAndDocuments(List<Row> rows) {
        rows.add(new Row(Action.READ_PLAN, THERAPIST, READING, EVERY_STATE));
        rows.add(new Row(Action.READ_PLAN, MANAGER, ANY, EVERY_STATE));
        rows.add(new Row(Action.EDIT_PLAN, THERAPIST, TREATING, EVERY_STATE));
        rows.add(new Row(Action.ISSUE_SESSION_SUMMARY, THERAPIST, READING, SEALED));
        rows.add(new Row(Action.ISSUE_SESSION_SUMMARY, MANAGER, ANY, SEALED));
        rows.add(new Row(Action.ISSUE_CARE_PLAN, THERAPIST, READING, EVERY_STATE));
        rows.add(new Row(Action.ISSUE_CARE_PLAN, MANAGER, ANY, EVERY_STATE));
        rows.add(new Row(Action.ISSUE_SESSION_SUMMARIES, THERAPIST, TREATING, EVERY_STATE));
        rows.add(new Row(Action.ISSUE_SESSION_SUMMARIES, MANAGER, ANY, EVERY_STATE));
    }

    private static void knowledge(List<Row> rows) {
        rows.add(Row.general(Action.READ_LIBRARY, THERAPIST, MANAGER));
        rows.add(Row.general(Action.EDIT_LIBRARY, MANAGER));
        rows.add(Row.general(Action.READ_PHRASES, THERAPIST, MANAGER));
        rows.add(Row.general(Action.EDIT_PHRASES, THERAPIST, MANAGER));
        rows.add(Row.general(Action.EDIT_CLINIC_PHRASES, MANAGER));
        rows.add(Row.general(Action.READ_SAFETY_RULES, THERAPIST, MANAGER));
        rows.add(Row.general(Action.EDIT_SAFETY_RULES, MANAGER));
        rows.add(Row.general(Action.READ_CONSENT_RULES, THERAPIST, MANAGER));
        rows.add(Row.general(Action.EDIT_CONSENT_RULES, MANAGER));
    }

    /** Health questions, consents and what they lead to: read and written by whoever treats, read by the manager. */
    private static void safety(List<Row> rows) {
        for (var read : List.of(Action.READ_INTAKE, Action.READ_CONSENT, Action.READ_SCREENING)) {
            rows.add(new Row(read, THERAPIST, READING, EVERY_STATE));
            rows.add(new Row(read, MANAGER, ANY, EVERY_STATE));
        }
        for (var write : List.of(Action.EDIT_INTAKE, Action.EDIT_CONSENT, Action.EDIT_SCREENING)) {
            rows.add(new Row(write, THERAPIST, TREATING, EVERY_STATE));
        }
        // makes a rule stricter again, and never milder
        rows.add(new Row(Action.END_CLEARANCE, THERAPIST, TREATING, EVERY_STATE));
        rows.add(new Row(Action.END_CLEARANCE, MANAGER, ANY, EVERY_STATE));
        rows.add(new Row(Action.FILL_IN_INTAKE, KIOSK, MINE, EVERY_STATE));
        var kept = EnumSet.complementOf(EnumSet.of(RecordState.DISCARDED));
        rows.add(new Row(Action.ISSUE_REFERRAL_LETTER, THERAPIST, READING, kept));
        rows.add(new Row(Action.ISSUE_REFERRAL_LETTER, MANAGER, ANY, kept));
        for (var issue : List.of(Action.ISSUE_CONSENT_FORM, Action.ISSUE_INTAKE_FORM)) {
            rows.add(new Row(issue, THERAPIST, READING, EVERY_STATE));
            rows.add(new Row(issue, MANAGER, ANY, EVERY_STATE));
        }
    }

    private record Row(Action action, Set<Role> roles, Set<Relation> relations, Set<RecordState> states) {

        Row(Action action, Role role, Set<Relation> relations, Set<RecordState> states) {
            this(action, EnumSet.of(role), relations, states);
        }

        static Row general(Action action, Role first, Role... others) {
            return new Row(action, EnumSet.of(first, others), EnumSet.of(Relation.NONE), EnumSet.of(RecordState.OPEN));
        }

        boolean matches(Action asked, Role role, Relation relation, RecordState state) {
            return action == asked && roles.contains(role) && relations.contains(relation) && states.contains(state);
        }
    }
}
