/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By keyboard, on a phone, with a screen reader; and wrong input gets its sentence where it was typed. */
@ExtendWith(SharedDemo.class)
class EverybodyCanUseItIT {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @Test
    void everyScreenPassesTheAccessibilityCheck(RunningPalpate palpate, Browsing browsing) {
        var page = browsing.page();
        page.navigate(palpate.url("login"));
        page.getByLabel("Username").waitFor();
        check(page);
        Browsing.logIn(page, palpate, "therapist");
        check(page);
        page.navigate(palpate.url("clients"));
        page.locator(".client-row").first().waitFor();
        check(page);
        Browsing.openClient(page, palpate, "nowak", "Nowak, Łukasz");
        check(page);
        page.getByRole(AriaRole.LINK, Browsing.named("Treatment plan")).click();
        page.getByLabel("Frequency").waitFor();
        check(page);
        Browsing.startEncounter(page);
        check(page);
    }

    /** What is asked, agreed, known and ruled. */
    @ParameterizedTest
    @CsvSource({"1440, 900", "390, 844"})
    void everyPageAboutSafetyAndKnowledgePassesItAndFits(
            int width, int height, RunningPalpate palpate, Browsing browsing) {
        var page = browsing.page(width, height);
        Browsing.logIn(page, palpate, "therapist");
        Browsing.openClient(page, palpate, "petrov", "Petrov");
        for (var tab : List.of("Health", "Consents")) {
            page.getByRole(AriaRole.LINK, Browsing.named(tab)).click();
            page.locator(".card").first().waitFor();
            checkAndFit(page);
        }
        page.getByRole(AriaRole.LINK, Browsing.named("Health")).click();
        page.getByRole(AriaRole.LINK, Browsing.named("Update"))
                .or(page.getByRole(AriaRole.BUTTON, Browsing.named("Update")))
                .click();
        page.getByText("What brings you here?").first().waitFor();
        checkAndFit(page);
        for (var path : List.of("library", "library/home-care", "library/home-care/tennis-ball", "library/claims")) {
            page.navigate(palpate.url(path));
            page.getByRole(AriaRole.HEADING).first().waitFor();
            checkAndFit(page);
        }
        var manager = browsing.page(width, height);
        Browsing.logIn(manager, palpate, "manager");
        for (var path : List.of("safety-rules", "consent-rules")) {
            manager.navigate(palpate.url(path));
            manager.getByRole(AriaRole.HEADING).nth(1).waitFor();
            checkAndFit(manager);
        }
    }

    private static void checkAndFit(Page page) {
        check(page);
        fits(page);
    }

    @Test
    void nothingIsWiderThanAPhone(RunningPalpate palpate, Browsing browsing) {
        var page = browsing.page(360, 740);
        Browsing.logIn(page, palpate, "therapist");
        for (var path : List.of("", "clients")) {
            page.navigate(palpate.url(path));
            page.getByRole(AriaRole.HEADING).first().waitFor();
            fits(page);
        }
        Browsing.openClient(page, palpate, "o'connor", "O'Connor, Michael");
        fits(page);
        Browsing.startEncounter(page);
        fits(page);
    }

    @Test
    void refusalStandsAtTheFieldAndKeepsWhatWasTyped(RunningPalpate palpate, Browsing browsing) {
        var page = browsing.page();
        Browsing.logIn(page, palpate, "frontdesk");
        page.navigate(palpate.url("clients"));
        page.getByRole(AriaRole.BUTTON, Browsing.named("New client")).click();
        page.getByLabel("Family name").fill("Kept");
        page.getByLabel("Date of birth").fill("2199-01-01");
        page.getByRole(AriaRole.BUTTON, Browsing.named("Create client")).click();
        assertThat(page.getByText("Enter the client's given name.")).isVisible();
        page.getByLabel("Given name").fill("Somebody");
        page.getByRole(AriaRole.BUTTON, Browsing.named("Create client")).click();

        assertThat(page.getByText("The date of birth is in the future.")).isVisible();
        assertThat(page.getByLabel("Family name")).hasValue("Kept");
    }

    @Test
    void sameBirthDateAndNameIsAskedAboutBeforeASecondRecord(RunningPalpate palpate, Browsing browsing) {
        var page = browsing.page();
        Browsing.logIn(page, palpate, "therapist2");
        page.navigate(palpate.url("clients"));
        page.getByRole(AriaRole.BUTTON, Browsing.named("New client")).click();
        page.getByLabel("Given name").fill("Ruth");
        page.getByLabel("Date of birth").fill("1966-02-27");
        page.getByRole(AriaRole.BUTTON, Browsing.named("Create client")).click();

        assertThat(page.getByText("Is it one of these?")).isVisible();
        assertThat(page.getByText("Adeyemi, Ruth")).isVisible();
    }

    private static void check(Page page) {
        var found = new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations();
        assertThat(found.stream()
                        .map(violation -> page.url() + " " + violation.getId() + " "
                                + violation.getNodes().getFirst().getHtml())
                        .toList())
                .isEmpty();
    }

    private static void fits(Page page) {
        var overhang = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overhang).intValue()).as(page.url()).isZero();
    }
}
