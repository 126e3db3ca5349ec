/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Marks made while the connection is gone: the figure goes on, and the line tells what becomes of them. */
@ExtendWith(SharedDemo.class)
class MarksAreNotLostIT {

    private static final List<String> PLACES = List.of("gluteus-maximus", "biceps-femoris", "gastrocnemius-medial");
    private static final String WAITING = "Offline: 3 marks are kept here";
    private static final String NOT_SAVED = "Not saved: 3 marks. You were signed out";

    @Test
    void marksMadeOfflineAreSentWhenTheConnectionIsBack(RunningPalpate palpate, Browsing browsing) {
        var page = browsing.page();
        Browsing.logIn(page, palpate, "therapist");
        Browsing.openClient(page, palpate, "marsh", "Marsh, Helen");
        Browsing.startEncounter(page);

        page.context().setOffline(true);
        tapAll(page);
        Browsing.awaitLine(page, WAITING);

        page.context().setOffline(false);
        Browsing.awaitSaved(page);
        page.reload();
        seeAll(page);
        assertThat(page.locator(".state-line")).not().hasText(WAITING);
    }

    @Test
    void marksStayOnThePageWhoseServerWasKilledAndAreSavedAfterALogInInAnotherTab(@TempDir Path folder)
            throws Exception {
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
            Browsing.awaitLine(page, WAITING);

            try (var _ = palpate.again()) {
                Browsing.awaitLine(page, NOT_SAVED);
                seeAll(page);
                assertThat(page.locator(".signed-out")).containsText("only here. Log in, and it is saved");
                askedToLeaveAndStayed(page);
                seeAll(page);

                // no look at the field: the page may have found out by itself already
                idle.keyboard().type("m");
                idle.getByLabel("Username").waitFor();
                Browsing.enter(idle, "therapist");
                idle.waitForURL(url -> !url.contains("login"));

                Browsing.awaitLine(page, "Saves as you write");
                seeAll(page);
            }
        }
    }

    private static void askedToLeaveAndStayed(Page page) {
        var asked = new ArrayList<String>();
        Consumer<Dialog> stay = dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        };
        page.onDialog(stay);
        page.evaluate("() => { setTimeout(() => location.reload(), 0); }");
        page.waitForCondition(() -> asked.contains("beforeunload"));
        page.offDialog(stay);
    }

    private static void tapAll(Page page) {
        PLACES.forEach(place -> Browsing.tap(page, "back", place, "left"));
    }

    private static void seeAll(Page page) {
        PLACES.forEach(place -> Browsing.marked(page, place, "left").waitFor());
    }
}
