/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.util.UUID;

/** What a whole chain tells, gathered by record. Events that are not known here are chained all the same. */
final class History {

    private final Stories clients = new Stories("client");
    private final Stories encounters = new Stories("encounter");
    private final Stories plans = new Stories("plan");
    private final Stories consents = new Stories("client");
    private final Stories healthHistories = new Stories("health history");
    private final Stories healthReviews = new Stories("health history");
    private final Stories decisions = new Stories("visit");
    private final Stories libraryEntries = new Stories("library entry");
    private final Stories librarySwitches = new Stories("library entry");
    private final Stories accounts = new Stories("account");

    void add(Event event) {
        if (event.client() != null) {
            clients.of(event.client(), event);
        }
        if (event.record() != null) {
            add(event, event.record());
        }
    }

    private void add(Event event, UUID record) {
        switch (event.what()) {
            case "CLIENT_CREATED" -> {
                var story = clients.of(record, event);
                story.begin(event);
                story.seal(event);
            }
            case "CLIENT_CHANGED", "CLINICAL_PROFILE_CHANGED" ->
                clients.of(record, event).seal(event);
            case "ENCOUNTER_STARTED" -> encounters.of(record, event).begin(event);
            case "NOTE_DISCARDED", "NOTE_WITHDRAWN" ->
                encounters.of(record, event).change(event);
            case "NOTE_SUBMITTED",
                    "NOTE_RETURNED",
                    "NOTE_COSIGNED",
                    "NOTE_SIGNED",
                    "NOTE_AMENDED",
                    "NOTE_ENTERED_IN_ERROR" -> encounters.of(record, event).seal(event);
            case "NOTE_READ", "NOTE_SAVED", "VISIT_CHECK_SAVED" -> encounters.of(record, event);
            case "PLAN_SAVED" -> plans.of(record, event).seal(event);
            case "PLAN_READ" -> plans.of(record, event);
            case "CONSENT_GIVEN", "CONSENT_WITHDRAWN" ->
                consents.of(client(event), event).seal(event);
            case "INTAKE_SAVED", "INTAKE_SAVED_BY_CLIENT" ->
                healthHistories.of(record, event).seal(event);
            case "INTAKE_READ" -> healthHistories.of(record, event);
            case "INTAKE_REVIEWED" -> healthReviews.of(record, event).seal(event);
            case "SAFETY_NOTED", "SAFETY_WENT_ON", "SAFETY_KEPT_TO_RULES", "SAFETY_ENDED", "SAFETY_REFERRED" ->
                decisions.of(record, event).seal(event);
            case "LIBRARY_ENTRY_ADDED", "LIBRARY_ENTRY_CHANGED" ->
                libraryEntries.of(record, event).seal(event);
            case "LIBRARY_ENTRY_SWITCHED_OFF", "LIBRARY_ENTRY_SWITCHED_ON" ->
                librarySwitches.of(record, event).change(event);
            case "ACCOUNT_CREATED" -> accounts.of(record, event).begin(event);
            case "ACCOUNT_ENABLED", "ACCOUNT_DISABLED" ->
                accounts.of(record, event).change(event);
            default -> {} // tells of no record this verifier knows
        }
    }

    private static UUID client(Event event) {
        var client = event.client();
        if (client == null) {
            throw new Broken("event %d: %s names no client".formatted(event.seq(), event.what()));
        }
        return client;
    }

    Stories clients() {
        return clients;
    }

    Stories encounters() {
        return encounters;
    }

    Stories plans() {
        return plans;
    }

    /** By client: their consents are one list. */
    Stories consents() {
        return consents;
    }

    Stories healthHistories() {
        return healthHistories;
    }

    /** By health history: which of its versions somebody looked at. */
    Stories healthReviews() {
        return healthReviews;
    }

    /** By visit: what was decided there on the safety rules. */
    Stories decisions() {
        return decisions;
    }

    /** What a clinic wrote into its library. */
    Stories libraryEntries() {
        return libraryEntries;
    }

    /** What a clinic switched off and on, its own or not. */
    Stories librarySwitches() {
        return librarySwitches;
    }

    Stories accounts() {
        return accounts;
    }
}
