/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the screen called saved is there again, and nobody writes over anybody. */
@ExtendWith(SharedDemo.class)
class NothingIsLostIT {

    @Test
    void acknowledgedTextSurvivesAKilledServer(@TempDir Path folder) throws Exception {
        var home = folder.resolve("home");
        String note;
        try (var palpate = RunningPalpate.demo(home);
                var browsing = new Browsing()) {
            var page = browsing.page();
            Browsing.logIn(page, palpate, "therapist");
            Browsing.openClient(page, palpate, "marsh", "Marsh, Helen");
            Browsing.startEncounter(page);
            Browsing.mark(page, "back", "Superficial", "gluteus-maximus", "left");
            page.getByLabel("Subjective").fill("Kept through the power cut.");
            Browsing.awaitSaved(page);
            note = page.url().substring(palpate.url("").length());
            palpate.kill();
        }
        try (var palpate = RunningPalpate.demo(home);
                var browsing = new Browsing()) {
            var page = browsing.page();
            Browsing.logIn(page, palpate, "therapist");
            page.navigate(palpate.url(note));

            assertThat(page.getByLabel("Subjective")).hasValue("Kept through the power cut.");
            assertThat(page.locator("body-map [data-region='gluteus-maximus'][data-side='left']")
                            .first())
                    .hasAttribute("aria-pressed", "true");
        }
    }

    @Test
    void secondWriterIsToldAndBothTextsAreKept(RunningPalpate palpate, Browsing browsing) {
        var first = browsing.page();
        Browsing.logIn(first, palpate, "therapist");
        Browsing.openClient(first, palpate, "reyes", "Reyes, Daniel");
        Browsing.startEncounter(first);
        var second = browsing.page();
        Browsing.logIn(second, palpate, "therapist");
        second.navigate(first.url());
        second.getByLabel("Subjective").waitFor();

        first.getByLabel("Subjective").fill("Written at the desk.");
        Browsing.awaitSaved(first);
        second.getByLabel("Subjective").fill("Written on the tablet.");

        assertThat(second.getByText("This note was changed elsewhere")).isVisible();
        assertThat(second.getByRole(AriaRole.DIALOG)).containsText("Written at the desk.");
        assertThat(second.getByRole(AriaRole.DIALOG)).containsText("Written on the tablet.");
        second.getByRole(AriaRole.BUTTON, Browsing.named("Keep my text")).click();
        Browsing.awaitSaved(second);
        second.reload();
        assertThat(second.getByLabel("Subjective")).hasValue("Written on the tablet.");
    }
}
