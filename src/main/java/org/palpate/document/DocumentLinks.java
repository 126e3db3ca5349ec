/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.time.LocalDate;
import org.palpate.chart.ClientPrint;
import org.palpate.chart.EncounterDocument;
import org.palpate.chart.OpenedNote;
import org.palpate.client.ClientId;
import org.palpate.consent.Consent;
import org.palpate.consent.ConsentDocument;
import org.palpate.consent.ConsentScope;
import org.palpate.intake.IntakeDocument;
import org.palpate.plan.PlanDocument;
import org.palpate.plan.PlanService;
import org.palpate.screening.ScreeningService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links that the encounter and the plan show. */
@Configuration(proxyBeanMethods = false)
class DocumentLinks {

    @Bean
    EncounterDocument sessionSummaryLink() {
        return new Link("Session summary PDF") {
            @Override
            public boolean availableFor(OpenedNote note) {
                return note.state().sealed() && !note.state().withdrawn();
            }

            @Override
            public String path(OpenedNote note) {
                return Downloads.SESSION_SUMMARY + note.id() + ".pdf";
            }
        };
    }

    @Bean
    EncounterDocument carePlanOfEncounterLink(PlanService plans) {
        return new Link("Care plan PDF") {
            @Override
            public boolean availableFor(OpenedNote note) {
                return note.state().sealed() && plans.plan(note.clientId()).isPresent();
            }

            @Override
            public String path(OpenedNote note) {
                return Downloads.CARE_PLAN + note.clientId() + ".pdf";
            }
        };
    }

    @Bean
    EncounterDocument referralLetterLink(ScreeningService screening) {
        return new Link("Referral letter PDF") {
            @Override
            public boolean availableFor(OpenedNote note) {
                return screening
                        .decisionFor(note.clientId(), note.id().value())
                        .filter(ReferralSources::refers)
                        .isPresent();
            }

            @Override
            public String path(OpenedNote note) {
                return Downloads.REFERRAL_LETTER + note.id() + ".pdf";
            }
        };
    }

    @Bean
    ClientPrint sessionSummariesLink() {
        return new ClientPrint() {
            @Override
            public String label() {
                return "Session summaries PDF";
            }

            @Override
            public String path(ClientId client, LocalDate from, LocalDate to) {
                return Downloads.SESSION_SUMMARIES + client + "/" + from + "/" + to + ".pdf";
            }

            @Override
            public int mostVisits() {
                return SessionSummaries.MOST;
            }
        };
    }

    @Bean
    PlanDocument carePlanLink() {
        return new PlanDocument() {
            @Override
            public String label() {
                return "Care plan PDF";
            }

            @Override
            public String path(ClientId client) {
                return Downloads.CARE_PLAN + client + ".pdf";
            }
        };
    }

    @Bean
    ConsentDocument consentLink() {
        return new ConsentDocument() {
            @Override
            public String given(Consent consent) {
                return Downloads.CONSENT + consent.client() + "/" + consent.id() + ".pdf";
            }

            @Override
            public String blank(ClientId client, ConsentScope scope) {
                return Downloads.CONSENT_FORM + client + "/" + scope.key() + ".pdf";
            }
        };
    }

    @Bean
    IntakeDocument intakeFormLink() {
        return new IntakeLink("Empty form PDF", Downloads.INTAKE_FORM, false);
    }

    @Bean
    IntakeDocument intakeLink() {
        return new IntakeLink("Health history PDF", Downloads.INTAKE, true);
    }

    private record IntakeLink(String label, String folder, boolean filledIn) implements IntakeDocument {

        @Override
        public String path(ClientId client) {
            return folder + client + ".pdf";
        }
    }

    private abstract static class Link implements EncounterDocument {

        private final String label;

        Link(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
