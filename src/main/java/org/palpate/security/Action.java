/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

/** Everything that can be done in Palpate, as the policy knows it. */
public enum Action {
    SET_UP_CLINIC(false),
    CONFIRM_IDENTITY(false),
    SEE_TODAY(false),
    SEE_CLINIC_MAP(false),
    LIST_CLIENTS(false),
    CREATE_CLIENT(false),
    READ_CONTACT(true),
    EDIT_CONTACT(true),
    READ_CLINICAL_PROFILE(true),
    EDIT_CLINICAL_PROFILE(true),
    SHARE_CLIENT(true),
    LIST_ENCOUNTERS(true),
    READ_MARK_HISTORY(true),
    SEARCH_NOTES(false),
    START_ENCOUNTER(true),
    READ_NOTE(true),
    EDIT_NOTE(true),
    DISCARD_NOTE(true),
    SIGN_NOTE(true),
    AMEND_NOTE(true),
    MARK_NOTE_IN_ERROR(true),
    WITHDRAW_NOTE(true),
    COSIGN_NOTE(true),
    READ_PLAN(true),
    EDIT_PLAN(true),
    ISSUE_SESSION_SUMMARY(true),
    ISSUE_CARE_PLAN(true),
    ISSUE_SESSION_SUMMARIES(true),
    READ_LIBRARY(false),
    EDIT_LIBRARY(false),
    READ_PHRASES(false),
    EDIT_PHRASES(false),
    EDIT_CLINIC_PHRASES(false),
    READ_INTAKE(true),
    EDIT_INTAKE(true),
    FILL_IN_INTAKE(true),
    READ_CONSENT(true),
    EDIT_CONSENT(true),
    READ_CONSENT_RULES(false),
    EDIT_CONSENT_RULES(false),
    READ_SCREENING(true),
    EDIT_SCREENING(true),
    END_CLEARANCE(true),
    READ_SAFETY_RULES(false),
    EDIT_SAFETY_RULES(false),
    ISSUE_REFERRAL_LETTER(true),
    ISSUE_CONSENT_FORM(true),
    ISSUE_INTAKE_FORM(true),
    READ_CLINIC(false),
    EDIT_CLINIC(false),
    LIST_STAFF(false),
    LIST_ACCOUNTS(false),
    EDIT_ACCOUNTS(false),
    EDIT_SUPERVISION(false);

    private final boolean aboutRecord;

    Action(boolean aboutRecord) {
        this.aboutRecord = aboutRecord;
    }

    /** Whether the action is done to one record, so that relation and state decide too. */
    public boolean aboutRecord() {
        return aboutRecord;
    }
}
