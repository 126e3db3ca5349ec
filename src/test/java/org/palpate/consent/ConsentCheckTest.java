/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.palpate.consent.ConsentDrafts.by;
import static org.palpate.consent.ConsentDrafts.paper;
import static org.palpate.consent.ConsentDrafts.signed;
import static org.palpate.consent.ConsentDrafts.until;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palpate.base.Rejection;
import org.palpate.client.ClientId;

class ConsentCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate BORN = LocalDate.of(1971, 3, 9);
    private static final LocalDate CHILD = LocalDate.of(2009, 3, 9);

    private final ConsentRules washington = set("washington");
    private final ConsentRules texas = set("texas");

    @Test
    void aYearInWashingtonCountsItsFirstDay() {
        var given = check(washington, BORN).checked(drawn(ConsentScope.GENERAL, washington), "Helen Marsh");

        assertThat(given.givenOn()).isEqualTo(TODAY);
        assertThat(given.validUntil()).isEqualTo(LocalDate.of(2027, 11, 20));
        assertThat(given.text().paragraphs()).isNotEmpty();
        assertThat(given.signedBy()).isEqualTo("Helen Marsh");
    }

    @Test
    void texasAsksAnewBeforeEachVisitForTheBreastOnly() {
        var given = check(texas, BORN)
                .checked(drawn(ConsentScope.SENSITIVE_AREA, texas, "breast", "gluteal-cleft"), "Helen Marsh");

        assertThat(given.validUntil("breast")).isEqualTo(TODAY);
        assertThat(given.validUntil("gluteal-cleft")).isEqualTo(LocalDate.of(2027, 11, 20));
        assertThat(given.validUntil()).isEqualTo(LocalDate.of(2027, 11, 20));
    }

    @Test
    void theWordsHoldWhatThePlaceWantsSaid() {
        var texts = ConsentTexts.standard();
        assertThat(texts.text(ConsentScope.SENSITIVE_AREA, List.of("breast"), washington)
                        .paragraphs())
                .anyMatch(words -> words.contains("witness"));
        assertThat(texts.text(ConsentScope.SENSITIVE_AREA, List.of("abdomen"), washington)
                        .paragraphs())
                .noneMatch(words -> words.contains("witness"));
        assertThat(texts.text(ConsentScope.GENERAL, List.of(), texas).paragraphs())
                .anyMatch(words -> words.contains("signs a consent before each session"));
    }

    @Test
    void aBirthDateInTheFutureIsTold() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> check(washington, TODAY.plusDays(1)))
                .withMessageContaining("in the future");
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> check(washington, null));
    }

    @Test
    void forAMinorAGuardianAgreesAndOnlyUntilTheClientIsOfAge() {
        var draft = drawn(ConsentScope.GENERAL, washington);
        refused("guardian", CHILD, draft);
        refused("guardian", CHILD, by(draft, "  ", "mother"));

        var given = check(washington, CHILD).checked(by(draft, "Ann Marsh", "mother"), "Tim Marsh");

        assertThat(given.signedBy()).isEqualTo("Ann Marsh");
        assertThat(given.validUntil()).isEqualTo(LocalDate.of(2027, 3, 8));
    }

    @Test
    void theAgeIsThatOfThePlace() {
        var seventeen = LocalDate.of(2009, 11, 21);
        assertThat(check(texas, seventeen)
                        .checked(drawn(ConsentScope.GENERAL, texas), "Tim")
                        .guardian())
                .isEmpty();
        refused("guardian", seventeen, drawn(ConsentScope.GENERAL, washington));
        refused("scope", BORN, drawn(ConsentScope.GUARDIAN, washington));
    }

    @Test
    void aPaperHasADateThatCanBeTrue() {
        var paper = paper(ConsentScope.GENERAL, List.of(), words(ConsentScope.GENERAL, washington), null);
        refused("givenOn", BORN, paper);
        refused("givenOn", BORN, on(paper, TODAY.plusDays(1)));
        refused("givenOn", BORN, on(paper, BORN.minusDays(1)));
        refused("givenOn", BORN, on(paper, TODAY.minusYears(2)));
        assertThat(check(washington, BORN)
                        .checked(on(paper, TODAY.minusMonths(3)), "Helen")
                        .validUntil())
                .isEqualTo(LocalDate.of(2027, 8, 20));
    }

    @Test
    void whatIsSignedOnScreenIsSignedToday() {
        refused("givenOn", BORN, on(drawn(ConsentScope.GENERAL, washington), TODAY.minusDays(1)));
    }

    @Test
    void itMayEndSoonerThanTheRulesSayButNotLaterAndNotInThePast() {
        var draft = drawn(ConsentScope.GENERAL, washington);
        refused("validUntil", BORN, until(draft, TODAY.minusDays(1)));
        refused("validUntil", BORN, until(draft, LocalDate.of(2027, 11, 21)));
        assertThat(check(washington, BORN)
                        .checked(until(draft, TODAY.plusDays(7)), "Helen")
                        .validUntil())
                .isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void areasAreChosenFromTheList() {
        refused("areas", BORN, drawn(ConsentScope.SENSITIVE_AREA, washington));
        refused("areas", BORN, drawn(ConsentScope.SENSITIVE_AREA, washington, "left-ear"));
        refused("areas", BORN, drawn(ConsentScope.SENSITIVE_AREA, washington, "breast", "left-ear"));
    }

    @Test
    void nobodyAgreesToWordsThatWereNotShown() {
        var other = new ConsentText("general 1, washington", "Consent", List.of(), List.of("I agree to everything."));
        refused("", BORN, ConsentDrafts.drawn(ConsentScope.GENERAL, List.of(), other));
    }

    @Test
    void anEmptySignatureIsRefused() {
        refused("signature", BORN, signed(drawn(ConsentScope.GENERAL, washington), Signature.none()));
    }

    @Test
    void aPaperFromBeforeAWithdrawalDoesNotUndoIt() {
        var content = check(washington, BORN).checked(drawn(ConsentScope.GENERAL, washington), "Helen");
        var gone = new Consent(
                UUID.randomUUID(),
                new ClientId(UUID.randomUUID()),
                content,
                "",
                Instant.EPOCH,
                "",
                new Withdrawal(TODAY, Instant.EPOCH, UUID.randomUUID(), "", ""),
                Map.of());
        var check = new ConsentCheck(washington, BORN, TODAY, List.of(gone));
        var paper = paper(ConsentScope.GENERAL, List.of(), words(ConsentScope.GENERAL, washington), TODAY.minusDays(1));

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> check.checked(paper, "Helen"))
                .satisfies(rejection -> assertThat(rejection.field()).isEqualTo("givenOn"));
        assertThat(check.checked(on(paper, TODAY), "Helen").givenOn()).isEqualTo(TODAY);
    }

    @Test
    void aPaperFromBeforeAnAreaWasTakenBackDoesNotUndoIt() {
        var areas = List.of("gluteal-cleft", "abdomen");
        var content = check(washington, BORN)
                .checked(
                        ConsentDrafts.drawn(
                                ConsentScope.SENSITIVE_AREA,
                                areas,
                                ConsentTexts.standard().text(ConsentScope.SENSITIVE_AREA, areas, washington)),
                        "Helen");
        var taken = new Withdrawal(TODAY, Instant.EPOCH, UUID.randomUUID(), "", "");
        var partly = new Consent(
                UUID.randomUUID(),
                new ClientId(UUID.randomUUID()),
                content,
                "",
                Instant.EPOCH,
                "",
                null,
                Map.of("abdomen", taken));
        var check = new ConsentCheck(washington, BORN, TODAY, List.of(partly));
        var before = TODAY.minusDays(1);

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> check.checked(areaPaper("abdomen", before), "Helen"))
                .satisfies(rejection -> assertThat(rejection.field()).isEqualTo("givenOn"));
        assertThat(check.checked(areaPaper("gluteal-cleft", before), "Helen").givenOn())
                .isEqualTo(before);
    }

    private ConsentDraft areaPaper(String area, LocalDate day) {
        var text = ConsentTexts.standard().text(ConsentScope.SENSITIVE_AREA, List.of(area), washington);
        return paper(ConsentScope.SENSITIVE_AREA, List.of(area), text, day);
    }

    private void refused(String field, LocalDate born, ConsentDraft draft) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> check(washington, born).checked(draft, "Helen Marsh"))
                .satisfies(rejection -> {
                    assertThat(rejection.field()).isEqualTo(field);
                    assertThat(rejection.getMessage()).endsWith(".");
                });
    }

    private static ConsentDraft on(ConsentDraft draft, LocalDate day) {
        return new ConsentDraft(
                draft.scope(),
                draft.areas(),
                draft.shown(),
                draft.guardian(),
                draft.relation(),
                draft.signature(),
                day,
                draft.validUntil(),
                draft.witness());
    }

    private static ConsentDraft drawn(ConsentScope scope, ConsentRules rules, String... areas) {
        var keys = List.of(areas);
        return ConsentDrafts.drawn(scope, keys, ConsentTexts.standard().text(scope, keys, rules));
    }

    private static ConsentText words(ConsentScope scope, ConsentRules rules) {
        return ConsentTexts.standard().text(scope, List.of(), rules);
    }

    private static ConsentCheck check(ConsentRules rules, @Nullable LocalDate born) {
        return new ConsentCheck(rules, born, TODAY, List.of());
    }

    private static ConsentRules set(String key) {
        return ConsentRuleSets.standard().set(key).orElseThrow();
    }
}
