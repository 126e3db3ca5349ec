/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Rejection;
import org.palpate.base.Text;

/** Turns what a form holds into a consent, or refuses it at its field. */
final class ConsentCheck {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final ConsentRules rules;
    private final LocalDate birthDate;
    private final LocalDate today;
    private final List<Consent> before;

    /**
     * A check for one client.
     *
     * @param birthDate the client's
     * @param before what the client has agreed to so far
     */
    ConsentCheck(ConsentRules rules, @Nullable LocalDate birthDate, LocalDate today, List<Consent> before) {
        if (birthDate == null || birthDate.isAfter(today)) {
            throw new Rejection(
                    "The client's date of birth is missing or in the future. Correct it under Details, then ask again.");
        }
        this.rules = rules;
        this.birthDate = birthDate;
        this.today = today;
        this.before = List.copyOf(before);
    }

    ConsentContent checked(ConsentDraft draft, String clientName) {
        var areas = areas(draft);
        requireSameWords(draft, areas);
        var signature = SignatureCheck.checked(draft.signature());
        var givenOn = givenOn(draft, signature);
        var guardian = guardian(draft, givenOn);
        requireNotTakenBackSince(draft.scope(), areas, givenOn);
        var agreed = areas.stream()
                .map(area -> new ConsentContent.Area(
                        area, name(area), until(draft, rules.validUntil(area, givenOn), guardian)))
                .toList();
        return new ConsentContent(
                draft.scope(),
                draft.shown(),
                agreed,
                clientName,
                guardian,
                Text.line("relation", draft.relation(), 100),
                signature,
                givenOn,
                agreed.stream()
                        .map(ConsentContent.Area::validUntil)
                        .max(LocalDate::compareTo)
                        .orElseGet(() -> until(draft, rules.validUntil(givenOn), guardian)),
                Text.line("witness", draft.witness(), 200));
    }

    private List<String> areas(ConsentDraft draft) {
        if (draft.scope() != ConsentScope.SENSITIVE_AREA) {
            return List.of();
        }
        var chosen = SensitiveAreas.standard().all().stream()
                .map(SensitiveArea::key)
                .filter(draft.areas()::contains)
                .toList();
        if (chosen.isEmpty() || chosen.size() != draft.areas().size()) {
            throw new Rejection("areas", "Choose at least one area from the list.");
        }
        return chosen;
    }

    /** Nobody can have agreed to words that they did not see. */
    private void requireSameWords(ConsentDraft draft, List<String> areas) {
        if (!draft.shown().equals(ConsentTexts.standard().text(draft.scope(), areas, rules))) {
            throw new Rejection("The words of this consent changed while the form was open. Close it and ask again.");
        }
    }

    private LocalDate givenOn(ConsentDraft draft, Signature signature) {
        var day = draft.givenOn();
        if (signature.method() != Signature.Method.ON_PAPER) {
            if (day != null && !day.equals(today)) {
                throw new Rejection("givenOn", "What is signed on screen is signed today.");
            }
            return today;
        }
        if (day == null) {
            throw new Rejection("givenOn", "Enter the date on the paper.");
        }
        if (day.isAfter(today)) {
            throw new Rejection("givenOn", "The date on the paper is in the future.");
        }
        if (day.isBefore(birthDate)) {
            throw new Rejection("givenOn", "The date on the paper is before the client was born.");
        }
        return day;
    }

    private String guardian(ConsentDraft draft, LocalDate givenOn) {
        var guardian = Text.line("guardian", draft.guardian(), 200);
        boolean minor = rules.needsGuardian(birthDate, givenOn);
        if (draft.scope() == ConsentScope.GUARDIAN && !minor) {
            throw new Rejection("scope", "This client is old enough to agree alone. No parent or guardian is needed.");
        }
        if (minor && guardian.isEmpty()) {
            throw new Rejection(
                    "guardian",
                    "The client is younger than " + rules.guardianUnderAge().value()
                            + ". Enter the name of the parent or guardian who agrees.");
        }
        return guardian;
    }

    /** What a guardian agreed to for a minor ends when the client can agree alone. */
    private LocalDate until(ConsentDraft draft, LocalDate byRule, String guardian) {
        var comesOfAge = birthDate.plusYears(rules.guardianUnderAge().value()).minusDays(1);
        boolean forMinor = !guardian.isEmpty() && !today.isAfter(comesOfAge);
        var latest = forMinor && comesOfAge.isBefore(byRule) ? comesOfAge : byRule;
        var wanted = Objects.requireNonNullElse(draft.validUntil(), latest);
        if (wanted.isBefore(today)) {
            throw new Rejection(
                    draft.validUntil() == null ? "givenOn" : "validUntil",
                    "This consent would have ended on " + DAY.format(wanted) + ". Ask for a new one.");
        }
        // of several areas each ends by its own rule, so a day that is too late for one may suit another
        if (draft.validUntil() != null
                && wanted.isAfter(latest)
                && draft.areas().size() < 2) {
            throw new Rejection("validUntil", "This consent can last until " + DAY.format(latest) + " at most.");
        }
        return wanted.isAfter(latest) ? latest : wanted;
    }

    /** A paper from before a withdrawal does not undo it. */
    private void requireNotTakenBackSince(ConsentScope scope, List<String> areas, LocalDate givenOn) {
        for (var consent : before) {
            var content = consent.content();
            if (content.scope() == scope && areas.isEmpty()) {
                requireNotBefore(consent.withdrawal(), givenOn);
            }
            areas.stream()
                    .filter(content::names)
                    .forEach(area -> requireNotBefore(consent.withdrawalOf(area), givenOn));
        }
    }

    private static void requireNotBefore(@Nullable Withdrawal withdrawal, LocalDate givenOn) {
        if (withdrawal != null && givenOn.isBefore(withdrawal.on())) {
            throw new Rejection(
                    "givenOn",
                    "The client took this consent back on " + DAY.format(withdrawal.on())
                            + ". A paper from before that day does not bring it back.");
        }
    }

    private static String name(String areaKey) {
        return SensitiveAreas.standard().area(areaKey).orElseThrow().name();
    }
}
