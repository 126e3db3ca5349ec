/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A therapist hands the device to a client, who can fill in one form and reach nothing else, before and after. */
@ExtendWith(SharedDemo.class)
class ClientsTabletIT {

    private static final Pattern FORM = Pattern.compile(".*/health-form$");
    private static final Pattern END = Pattern.compile(".*/thank-you$");

    @ParameterizedTest
    @CsvSource({"768, 1024, Adeyemi, 'Adeyemi, Ruth'", "390, 844, Reyes, 'Reyes, Daniel'"})
    void theClientFillsInOneFormAndReachesNothingElse(
            int width, int height, String search, String name, RunningPalpate palpate, Browsing browsing) {
        var page = browsing.touchPage(width, height);
        Browsing.logIn(page, palpate, "therapist");
        Browsing.openClient(page, palpate, search, name);
        var record = page.url();
        page.getByRole(AriaRole.LINK, Browsing.named("Health")).click();
        page.getByRole(AriaRole.BUTTON, Browsing.named("Let the client fill it in"))
                .click();
        page.getByRole(AriaRole.BUTTON, Browsing.named("Sign me out and show the form"))
                .click();
        page.waitForURL(FORM);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Hello")))
                .isVisible();

        for (var address : new String[] {"clients", "", "settings", "accounts", "login", "setup"}) {
            page.navigate(palpate.url(address));
            showsOnlyTheForm(page);
        }
        page.navigate(record + "/health");
        showsOnlyTheForm(page);
        var pdf = page.request()
                .get(palpate.url("documents/health-form/" + record.substring(record.length() - 36) + ".pdf"));
        Assertions.assertEquals(404, pdf.status());
        page.goBack();
        showsOnlyTheForm(page);

        page.navigate(palpate.url("health-form"));
        fillIn(page);
        page.reload();
        assertThat(page.getByLabel("What brings you here? In your own words.")).hasValue("It pulls when I bend.");
        page.getByRole(AriaRole.BUTTON, Browsing.named("I am done")).click();
        page.waitForURL(END);
        assertThat(page.getByText("Please hand the device back.")).isVisible();

        page.goBack();
        showsNothing(page, search);
        for (var address : new String[] {
            "clients", "health-form", record.substring(palpate.url("").length())
        }) {
            page.navigate(palpate.url(address));
            showsNothing(page, search);
            assertThat(page.getByLabel("Username")).isVisible();
        }

        Browsing.enter(page, "therapist");
        page.locator(".client-header").waitFor();
        page.navigate(record + "/health");
        assertThat(page.getByText("Filled in by the client. Look through it together"))
                .isVisible();
        assertThat(page.locator(".matters")).containsText("Do you take blood thinners");
        page.getByRole(AriaRole.BUTTON, Browsing.named("I have looked at it")).click();
        assertThat(page.locator(".state-line").first()).containsText("looked at by");
        Assertions.assertEquals(List.of(), browsing.complaints());
    }

    private static void fillIn(Page page) {
        var story = page.getByLabel("What brings you here? In your own words.");
        story.fill("It pulls when I bend.");
        story.blur();
        var thinners = page.getByRole(
                        AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Do you take blood thinners"))
                .first();
        thinners.getByText("Yes", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByRole(
                        AriaRole.RADIOGROUP,
                        new Page.GetByRoleOptions().setName("Do you take a blood thinner or daily aspirin?")))
                .isVisible();
        assertThat(page.locator(".saved-line .state-line")).hasText("Kept");
        assertThat(page.locator(".progress")).containsText("1 of 21 questions answered");
    }

    private static void showsOnlyTheForm(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Hello")))
                .isVisible();
        assertThat(page.getByText("Clients", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        assertThat(page.locator("vaadin-side-nav, .client-header, .client-row")).hasCount(0);
    }

    private static void showsNothing(Page page, String name) {
        page.locator("body").waitFor();
        assertThat(page.locator("body")).not().containsText(name);
        assertThat(page.locator("body")).not().containsText("It pulls when I bend.");
        assertThat(page.locator(".intake-form, .client-header, .client-row")).hasCount(0);
    }
}
