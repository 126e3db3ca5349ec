/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each role on the routes, and the addresses that anybody can type. */
@ExtendWith(SharedDemo.class)
class WhoSeesWhatIT {

    @Test
    void unknownIdsAndOtherClinicsIdsLookAlike(RunningPalpate palpate, Browsing browsing) {
        var harbour = browsing.page();
        Browsing.logIn(harbour, palpate, "harbour");
        Browsing.openClient(harbour, palpate, "sund", "Sund, Erik");
        var foreign = harbour.url().substring(palpate.url("").length());
        var therapist = browsing.page();
        Browsing.logIn(therapist, palpate, "therapist");

        var unknown = lostPage(therapist, palpate.url("clients/" + UUID.randomUUID()));

        Assertions.assertEquals(unknown, lostPage(therapist, palpate.url(foreign)));
        Assertions.assertEquals(unknown, lostPage(therapist, palpate.url("clients/no-id-at-all")));
        Assertions.assertEquals(unknown, lostPage(therapist, palpate.url(foreign + "/plan")));
    }

    @Test
    void frontDeskSeesContactsAndNothingClinical(RunningPalpate palpate, Browsing browsing) {
        var page = browsing.page();
        Browsing.logIn(page, palpate, "frontdesk");
        Browsing.openClient(page, palpate, "rahman", "Rahman, Aisha");

        assertThat(page.getByText("aisha.r@mail.example")).isVisible();
        assertThat(page.locator("body")).not().containsText("Pregnant");
        assertThat(page.getByRole(AriaRole.LINK, Browsing.named("Encounters"))).hasCount(0);
        lostPage(page, page.url() + "/encounters");
    }

    @Test
    void managerReadsNotesAndWritesNone(RunningPalpate palpate, Browsing browsing) {
        var page = browsing.page();
        Browsing.logIn(page, palpate, "manager");
        Browsing.openClient(page, palpate, "beaumont", "Beaumont, Charlotte");
        assertThat(page.getByRole(AriaRole.BUTTON, Browsing.named("Start encounter")))
                .hasCount(0);
        page.getByRole(AriaRole.LINK, Browsing.named("Encounters")).click();
        page.locator(".timeline-list a[href*=encounters]").first().click();

        assertThat(Browsing.section(page, "Subjective")).hasValue("Climber, forearms tight.");
        assertThat(page.getByRole(AriaRole.BUTTON, Browsing.named("Amend"))).hasCount(0);
    }

    @Test
    void administratorHasNoWayToClients(RunningPalpate palpate, Browsing browsing) {
        var page = browsing.page();
        Browsing.logIn(page, palpate, "admin");

        assertThat(page.getByRole(AriaRole.LINK, Browsing.named("Clients"))).hasCount(0);
        lostPage(page, palpate.url("clients"));
        page.navigate(palpate.url("accounts"));
        assertThat(page.getByText("Jonas Weber")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"actuator", "actuator/env", "actuator/health/liveness", "actuator/beans", "documents/x"})
    void nothingElseIsOpenToVisitors(String path, RunningPalpate palpate, Browsing browsing) {
        var page = browsing.page();
        page.navigate(palpate.url(path));

        assertThat(page.locator("body")).not().containsText("\"status\"");
        assertThat(page.locator("body")).not().containsText("_links");
    }

    private static String lostPage(Page page, String url) {
        page.navigate(url);
        assertThat(page.locator("main")).containsText("Not found");
        return page.locator("main").innerText();
    }
}
