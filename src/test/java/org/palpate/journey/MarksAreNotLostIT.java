/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Marks made while the connection is gone: the figure goes on, the line tells, and they arrive. */
@ExtendWith(SharedDemo.class)
class MarksAreNotLostIT {

    private static final List<String> PLACES = List.of("gluteus-maximus", "biceps-femoris", "gastrocnemius-medial");
    private static final String WAITING = "Not sent: 3 marks wait for the connection";

    @Test
    void marksMadeOfflineAreSentWhenTheConnectionIsBack(RunningPalpate palpate, Browsing browsing) {
        var page = browsing.page();
        Browsing.logIn(page, palpate, "therapist");
        Browsing.openClient(page, palpate, "marsh", "Marsh, Helen");
        Browsing.startEncounter(page);

        page.context().setOffline(true);
        tapAll(page);
        awaitWaiting(page);

        page.context().setOffline(false);
        Browsing.awaitSaved(page);
        page.reload();
        seeAll(page);
        assertThat(page.locator(".state-line")).not().hasText(WAITING);
    }

    @Test
    void marksMadeWhileTheServerWasKilledAreSentAfterTheNextLogIn(@TempDir Path folder) throws Exception {
        try (var palpate = RunningPalpate.demo(folder.resolve("home"));
                var browsing = new Browsing()) {
            var page = browsing.page();
            page.onDialog(Dialog::accept);
            Browsing.logIn(page, palpate, "therapist");
            Browsing.openClient(page, palpate, "marsh", "Marsh, Helen");
            Browsing.startEncounter(page);
            var note = page.url();

            palpate.kill();
            tapAll(page);
            awaitWaiting(page);

            try (var again = palpate.again()) {
                Browsing.enter(page, "therapist");
                seeAll(page);
                assertTrue(page.url().startsWith(note), page.url());
                Browsing.awaitSaved(page);

                var elsewhere = browsing.page();
                Browsing.logIn(elsewhere, again, "therapist");
                elsewhere.navigate(note);
                seeAll(elsewhere);
            }
        }
    }

    private static void awaitWaiting(Page page) {
        page.locator(".state-line")
                .filter(new Locator.FilterOptions().setHasText(WAITING))
                .waitFor();
    }

    private static void tapAll(Page page) {
        PLACES.forEach(place -> Browsing.tap(page, "back", place, "left"));
    }

    private static void seeAll(Page page) {
        PLACES.forEach(place -> Browsing.marked(page, place, "left").waitFor());
    }
}
