/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.chart.ChartService;
import org.palpate.chart.EncounterId;
import org.palpate.client.ClientId;
import org.palpate.consent.ConsentScope;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of the files. The services check who asks at the moment of the download. */
@RestController
class Downloads {

    static final String SESSION_SUMMARY = "documents/session-summary/";
    static final String SESSION_SUMMARIES = "documents/session-summaries/";
    static final String REFERRAL_LETTER = "documents/referral-letter/";
    static final String CARE_PLAN = "documents/care-plan/";
    static final String CONSENT = "documents/consent/";
    static final String CONSENT_FORM = "documents/consent-form/";
    static final String INTAKE_FORM = "documents/health-form/";
    static final String INTAKE = "documents/health-history/";

    private final DocumentService documents;
    private final ChartService chart;

    Downloads(DocumentService documents, ChartService chart) {
        this.documents = documents;
        this.chart = chart;
    }

    @GetMapping("/" + SESSION_SUMMARY + "{id}.pdf")
    ResponseEntity<byte[]> sessionSummary(@PathVariable UUID id) {
        var encounter = new EncounterId(id);
        var pdf = documents.sessionSummary(encounter);
        var note = chart.signedNote(encounter);
        return file(pdf, documents.fileStem(note.clientId()) + "-session-summary-" + note.serviceDate() + ".pdf");
    }

    @GetMapping("/" + SESSION_SUMMARIES + "{id}/{from}/{to}.pdf")
    ResponseEntity<byte[]> sessionSummaries(
            @PathVariable UUID id,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
        var client = new ClientId(id);
        return file(
                documents.sessionSummaries(client, from, to),
                documents.fileStem(client) + "-session-summaries-" + from + "-to-" + to + ".pdf");
    }

    @GetMapping("/" + REFERRAL_LETTER + "{id}.pdf")
    ResponseEntity<byte[]> referralLetter(@PathVariable UUID id) {
        var encounter = new EncounterId(id);
        var pdf = documents.referralLetter(encounter);
        var note = chart.open(encounter);
        return file(pdf, documents.fileStem(note.clientId()) + "-referral-letter-" + note.serviceDate() + ".pdf");
    }

    @GetMapping("/" + CARE_PLAN + "{id}.pdf")
    ResponseEntity<byte[]> carePlan(@PathVariable UUID id) {
        var client = new ClientId(id);
        return file(documents.carePlan(client), documents.fileStem(client) + "-care-plan.pdf");
    }

    @GetMapping("/" + CONSENT + "{id}/{consent}.pdf")
    ResponseEntity<byte[]> consent(@PathVariable UUID id, @PathVariable UUID consent) {
        var client = new ClientId(id);
        return file(documents.consent(client, consent), documents.fileStem(client) + "-consent.pdf");
    }

    @GetMapping("/" + CONSENT_FORM + "{id}/{scope}.pdf")
    ResponseEntity<byte[]> blankConsent(@PathVariable UUID id, @PathVariable String scope) {
        var client = new ClientId(id);
        var wanted = Arrays.stream(ConsentScope.values())
                .filter(one -> one.key().equals(scope))
                .findFirst()
                .orElseThrow(NotFound::new);
        return file(
                documents.blankConsent(client, wanted), documents.fileStem(client) + "-consent-form-" + scope + ".pdf");
    }

    @GetMapping("/" + INTAKE_FORM + "{id}.pdf")
    ResponseEntity<byte[]> intakeForm(@PathVariable UUID id) {
        var client = new ClientId(id);
        return file(documents.intakeForm(client), documents.fileStem(client) + "-health-form.pdf");
    }

    @GetMapping("/" + INTAKE + "{id}.pdf")
    ResponseEntity<byte[]> intake(@PathVariable UUID id) {
        var client = new ClientId(id);
        return file(documents.intake(client), documents.fileStem(client) + "-health-history.pdf");
    }

    /** What is not there, not yours, or not signed yet answers alike. */
    @ExceptionHandler({NotFound.class, Rejection.class})
    ResponseEntity<Void> nothing() {
        return ResponseEntity.notFound().build();
    }

    private static ResponseEntity<byte[]> file(byte[] pdf, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(pdf);
    }
}
