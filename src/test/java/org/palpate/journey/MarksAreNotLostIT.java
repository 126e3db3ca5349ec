/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Marks made while the connection is gone: the figure goes on, and the line tells what becomes of them. */
@ExtendWith(SharedDemo.class)
class MarksAreNotLostIT {

    private static final List<String> PLACES = List.of("gluteus-maximus", "biceps-femoris", "gastrocnemius-medial");
    private static final String WAITING = "Not sent: 3 marks wait for the connection";
    private static final String NOT_SAVED = "Not saved: 3 marks. You were signed out";

    @Test
    void marksMadeOfflineAreSentWhenTheConnectionIsBack(RunningPalpate palpate, Browsing browsing) {
        var page = browsing.page();
        Browsing.logIn(page, palpate, "therapist");
        Browsing.openClient(page, palpate, "marsh", "Marsh, Helen");
        Browsing.startEncounter(page);

        page.context().setOffline(true);
        tapAll(page);
        awaitLine(page, WAITING);

        page.context().setOffline(false);
        Browsing.awaitSaved(page);
        page.reload();
        seeAll(page);
        assertThat(page.locator(".state-line")).not().hasText(WAITING);
    }

    @Test
    void marksStayOnThePageWhoseServerWasKilledAndAreCalledNotSaved(@TempDir Path folder) throws Exception {
        try (var palpate = RunningPalpate.demo(folder.resolve("home"));
                var browsing = new Browsing()) {
            var page = browsing.page();
            Browsing.logIn(page, palpate, "therapist");
            Browsing.openClient(page, palpate, "marsh", "Marsh, Helen");
            Browsing.startEncounter(page);
            var idle = page.context().newPage();
            idle.navigate(palpate.url("clients"));
            idle.getByLabel("Search clients").focus();

            palpate.kill();
            tapAll(page);
            awaitLine(page, WAITING);

            try (var _ = palpate.again()) {
                awaitLine(page, NOT_SAVED);
                seeAll(page);
                assertThat(page.locator(".v-system-error")).containsText("press here to log in");

                // no look at the field: the page may have found out by itself already
                idle.keyboard().type("m");
                idle.getByLabel("Username").waitFor();
                Browsing.enter(idle, "therapist");
                idle.waitForURL(url -> !url.contains("login"));
                idle.navigate(page.url());
                idle.locator("body-map path[data-region]").first().waitFor();
                PLACES.forEach(place ->
                        assertThat(Browsing.marked(idle, place, "left")).hasCount(0));
                assertThat(page.locator(".state-line")).hasText(NOT_SAVED);

                askedToLeaveAndStayed(page);
                seeAll(page);
                tapAll(idle);
                Browsing.awaitSaved(idle);
            }
        }
    }

    private static void awaitLine(Page page, String words) {
        page.locator(".state-line")
                .filter(new Locator.FilterOptions().setHasText(words))
                .waitFor();
    }

    private static void askedToLeaveAndStayed(Page page) {
        var asked = new ArrayList<String>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        page.locator(".v-system-error").click();
        page.waitForCondition(() -> asked.contains("beforeunload"));
    }

    private static void tapAll(Page page) {
        PLACES.forEach(place -> Browsing.tap(page, "back", place, "left"));
    }

    private static void seeAll(Page page) {
        PLACES.forEach(place -> Browsing.marked(page, place, "left").waitFor());
    }
}
