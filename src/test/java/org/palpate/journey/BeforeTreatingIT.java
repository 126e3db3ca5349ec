/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is asked before hands are laid on stands in the way of the signature, and is printed once it is answered. */
@ExtendWith(SharedDemo.class)
class BeforeTreatingIT {

    @Test
    void aSensitiveAreaIsAskedForAloudBeforeTheNoteIsSigned(RunningPalpate palpate, Browsing browsing)
            throws IOException {
        var page = visit(palpate, browsing, "Marsh", "Marsh, Helen");
        kind(page, "Treated");
        Browsing.mark(page, "back", "Superficial", "gluteus-maximus", "left");
        var consent = page.locator(".visit-consents");
        assertThat(consent).containsText("Ask aloud today whether you may treat the buttocks.");
        page.getByRole(AriaRole.BUTTON, Browsing.named("Sign note")).click();
        page.getByRole(AriaRole.BUTTON, Browsing.named("Go there")).click();
        assertThat(page.getByLabel("Why treatment went on without it")).isFocused();

        consent.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Ask now"))
                .click();
        page.getByLabel("I asked today, and the client said yes to the buttocks.")
                .check();
        page.getByRole(AriaRole.BUTTON, Browsing.named("Go on")).click();
        assertThat(consent).isHidden();
        Browsing.sign(page);
        Assertions.assertThat(PrintedPdf.text(page, "Session summary PDF")).contains("Agreed to aloud: the buttocks");
        Assertions.assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void signsOfAClotStopTheVisitAndEndInALetter(RunningPalpate palpate, Browsing browsing) throws IOException {
        var page = visit(palpate, browsing, "Nowak", "Nowak");
        page.getByText("What I see today").click();
        page.getByLabel(Pattern.compile("One calf or thigh", Pattern.CASE_INSENSITIVE))
                .check();
        var panel = page.locator(".safety-panel");
        assertThat(panel.locator("[data-severity='REFER_EMERGENCY']").first()).containsText("CI-01");
        assertThat(page.locator("body-map .careful, body-map .notice").first()).containsText("Do not massage.");
        Browsing.section(page, "Subjective").fill("Left calf thick and hot since yesterday.");
        Browsing.section(page, "Objective").focus();
        Browsing.awaitSaved(page);
        page.getByRole(AriaRole.BUTTON, Browsing.named("Sign note")).click();
        assertThat(page.getByText("A safety rule waits for your decision.")).isVisible();
        page.getByRole(AriaRole.BUTTON, Browsing.named("Go there")).click();

        page.getByRole(AriaRole.BUTTON, Browsing.named("Record who was told")).click();
        page.getByLabel("Who was told").fill("Ambulance");
        page.getByLabel("What they were told").fill("Swollen, hot left calf.");
        page.getByRole(AriaRole.BUTTON, Browsing.named("Record")).click();
        assertThat(panel).containsText("Told: Ambulance");
        Browsing.sign(page);
        Assertions.assertThat(PrintedPdf.text(page, "Referral letter PDF"))
                .contains("Urgent referral letter", "Swollen, hot left calf.");
        Assertions.assertThat(PrintedPdf.text(page, "Session summary PDF"))
                .contains("Get help now", "Told: Ambulance: Swollen, hot left calf.");
        Assertions.assertThat(browsing.complaints()).isEmpty();
    }

    private static Page visit(RunningPalpate palpate, Browsing browsing, String search, String name) {
        var page = browsing.page();
        Browsing.logIn(page, palpate, "therapist");
        Browsing.openClient(page, palpate, search, name);
        Browsing.startEncounter(page);
        return page;
    }

    private static void kind(Page page, String kind) {
        page.locator("body-map")
                .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("New marks are"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(kind))
                .click();
    }
}
