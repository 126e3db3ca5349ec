/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the screen called saved is there again, and nobody writes over anybody. */
@ExtendWith(SharedDemo.class)
class NothingIsLostIT {

    /** What a page sends when it is left arrives a moment after it, in milliseconds. */
    private static final double ON_ITS_WAY = 2_000;

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
            Browsing.section(page, "Subjective").fill("Kept through the power cut.");
            Browsing.awaitSaved(page);
            note = page.url().substring(palpate.url("").length());
            palpate.kill();
        }
        try (var palpate = RunningPalpate.demo(home);
                var browsing = new Browsing()) {
            var page = browsing.page();
            Browsing.logIn(page, palpate, "therapist");
            page.navigate(palpate.url(note));

            assertThat(Browsing.section(page, "Subjective")).hasValue("Kept through the power cut.");
            assertThat(page.locator("body-map [data-region='gluteus-maximus'][data-side='left']")
                            .first())
                    .hasAttribute("aria-pressed", "true");
        }
    }

    @Test
    void textTypedWithoutAConnectionIsSavedWhenItIsBack(RunningPalpate palpate, Browsing browsing) {
        var page = writing(palpate, browsing);
        page.context().setOffline(true);
        Browsing.section(page, "Subjective").fill("Typed in the cellar.");
        Browsing.awaitLine(page, "Offline: your text is kept here");
        Browsing.section(page, "Plan").fill("And more of it.");
        Browsing.menu(page, "Clients");
        assertThat(page.getByText("Leave without saving?")).isVisible();
        page.getByRole(AriaRole.BUTTON, Browsing.named("Stay")).click();

        page.context().setOffline(false);
        Browsing.awaitSaved(page);
        page.reload();
        assertThat(Browsing.section(page, "Subjective")).hasValue("Typed in the cellar.");
        assertThat(Browsing.section(page, "Plan")).hasValue("And more of it.");
    }

    @Test
    void textOfASessionThatEndedInMidSentenceIsSavedAfterALogInBesideIt(RunningPalpate palpate, Browsing browsing) {
        var page = writing(palpate, browsing);
        Browsing.section(page, "Subjective").fill("Mid-");
        Browsing.awaitSaved(page);
        signOutElsewhere(page, palpate);
        Browsing.section(page, "Subjective").fill("Mid-sentence");
        Browsing.awaitLine(page, "Not saved: your last change. You were signed out");
        Browsing.section(page, "Subjective").fill("Mid-sentence, and on.");

        Browsing.logInBeside(page, "therapist");
        Browsing.awaitLine(page, "Saves as you write");
        assertThat(Browsing.section(page, "Subjective")).hasValue("Mid-sentence, and on.");
        Browsing.section(page, "Subjective").fill("Mid-sentence, and on and on.");
        Browsing.awaitSaved(page);
    }

    /** Nobody types on it: it asks for itself, and hides what it showed. */
    @Test
    void anIdlePageNoticesThatItsSessionHasEnded(RunningPalpate palpate, Browsing browsing) {
        var page = writing(palpate, browsing);
        Browsing.section(page, "Subjective").fill("For nobody's eyes.");
        Browsing.awaitSaved(page);
        signOutElsewhere(page, palpate);
        page.evaluate("() => window.dispatchEvent(new Event('online'))"); // sooner than its minute
        page.getByLabel("Username").waitFor();
    }

    @Test
    void somebodyElseWhoLogsInCannotSaveIt(RunningPalpate palpate, Browsing browsing) {
        var page = writing(palpate, browsing);
        signOutElsewhere(page, palpate);
        Browsing.section(page, "Objective").fill("Mine alone.");
        Browsing.awaitLine(page, "You were signed out");
        Browsing.logInBeside(page, "therapist2");
        Browsing.awaitLine(page, "Not saved: Only the person who writes this note can save it.");
        assertThat(Browsing.section(page, "Objective")).hasValue("Mine alone.");
    }

    @Test
    void whatWasTypedLastIsThereAfterTheTabIsClosedOrAnotherPageIsChosen(RunningPalpate palpate, Browsing browsing) {
        var page = writing(palpate, browsing);
        var note = page.url();
        Browsing.section(page, "Subjective").pressSequentially("Gone at once.");
        Browsing.menu(page, "Clients");
        page.getByLabel("Search clients").waitFor();
        page.waitForTimeout(ON_ITS_WAY);
        page.navigate(note);
        assertThat(Browsing.section(page, "Subjective")).hasValue("Gone at once.");

        Browsing.section(page, "Subjective").pressSequentially(" Closed at once.");
        var context = page.context();
        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        var next = context.newPage();
        next.waitForTimeout(ON_ITS_WAY);
        next.navigate(note);
        assertThat(Browsing.section(next, "Subjective")).hasValue("Gone at once. Closed at once.");
    }

    @Test
    void aKilledDatabaseIsBackAndSoIsTheText(@TempDir Path folder) throws Exception {
        try (var palpate = RunningPalpate.demo(folder.resolve("home"));
                var browsing = new Browsing()) {
            var page = writing(palpate, browsing);
            Browsing.section(page, "Subjective").fill("Before.");
            Browsing.awaitSaved(page);
            palpate.killDatabase();
            Browsing.section(page, "Subjective").fill("Before and after.");
            page.locator(".state-line")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Not saved|No answer|Saving")))
                    .waitFor();
            Browsing.awaitSaved(page);
            page.reload();
            assertThat(Browsing.section(page, "Subjective")).hasValue("Before and after.");
        }
    }

    /** A session lasts one minute here, so that the hours without a network need not be waited for. */
    @Test
    void aPageThatOutlivedItsSessionWithoutANetworkIsSavedAfterANewLogIn(@TempDir Path folder) {
        try (var palpate = RunningPalpate.start(
                        folder.resolve("home"), "--palpate.demo=true", "--server.servlet.session.timeout=60s");
                var browsing = new Browsing()) {
            var page = writing(palpate, browsing);
            page.context().setOffline(true);
            Browsing.section(page, "Subjective").fill("All day in the mountains.");
            Browsing.awaitLine(page, "Offline: your text is kept here");
            page.waitForTimeout(75_000);
            Browsing.section(page, "Plan").fill("Still typing.");
            page.context().setOffline(false);

            Browsing.awaitLine(page, "Not saved: your last change. You were signed out");
            Browsing.logInBeside(page, "therapist");
            Browsing.awaitLine(page, "Saves as you write");
            assertThat(Browsing.section(page, "Subjective")).hasValue("All day in the mountains.");
            assertThat(Browsing.section(page, "Plan")).hasValue("Still typing.");
        }
    }

    /** The way out takes nothing without the token, and nothing from nobody. */
    @Test
    void aForgedRequestSavesNothing(RunningPalpate palpate, Browsing browsing) {
        var page = writing(palpate, browsing);
        var id = page.url().substring(page.url().lastIndexOf('/') + 1);
        var forged = page.request()
                .post(
                        palpate.url("notes/" + id + "/unsent"),
                        RequestOptions.create().setData("{}"));
        org.assertj.core.api.Assertions.assertThat(forged.status()).isEqualTo(403);
        var nobody = browsing.page();
        var asked = nobody.request().get(palpate.url("session"));
        org.assertj.core.api.Assertions.assertThat(asked.text())
                .contains("\"signedIn\":false")
                .doesNotContain("X-CSRF");
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
        Browsing.section(second, "Subjective").waitFor();

        Browsing.section(first, "Subjective").fill("Written at the desk.");
        Browsing.awaitSaved(first);
        Browsing.section(second, "Subjective").fill("Written on the tablet.");

        assertThat(second.getByText("This note was changed elsewhere")).isVisible();
        assertThat(second.getByRole(AriaRole.DIALOG)).containsText("Written at the desk.");
        assertThat(second.getByRole(AriaRole.DIALOG)).containsText("Written on the tablet.");
        second.getByRole(AriaRole.BUTTON, Browsing.named("Keep my text")).click();
        Browsing.awaitSaved(second);
        second.reload();
        assertThat(Browsing.section(second, "Subjective")).hasValue("Written on the tablet.");
    }

    @Test
    void afterANewLogInAConflictIsShownWithBothTexts(RunningPalpate palpate, Browsing browsing) {
        var first = writing(palpate, browsing);
        Browsing.section(first, "Subjective").fill("Mine, begun.");
        Browsing.awaitSaved(first);
        signOutElsewhere(first, palpate);
        Browsing.section(first, "Subjective").fill("Mine, gone on with.");
        Browsing.awaitLine(first, "You were signed out");

        var second = browsing.page();
        Browsing.logIn(second, palpate, "therapist");
        second.navigate(first.url());
        Browsing.section(second, "Subjective").fill("From the tablet.");
        Browsing.awaitSaved(second);

        Browsing.logInBeside(first, "therapist");
        assertThat(first.getByRole(AriaRole.DIALOG)).containsText("From the tablet.");
        assertThat(first.getByRole(AriaRole.DIALOG)).containsText("Mine, gone on with.");
        Browsing.awaitLine(first, "Conflict: ");
        first.getByRole(AriaRole.BUTTON, Browsing.named("Keep my text")).click();
        Browsing.awaitSaved(first);
        first.reload();
        assertThat(Browsing.section(first, "Subjective")).hasValue("Mine, gone on with.");
    }

    @Test
    void aSecondPersonReadsWhatIsKeptAndWritesNothing(RunningPalpate palpate, Browsing browsing) {
        var page = writing(palpate, browsing);
        Browsing.section(page, "Subjective").fill("Written by one.");
        Browsing.awaitSaved(page);
        var manager = browsing.page();
        Browsing.logIn(manager, palpate, "manager");
        manager.navigate(page.url());
        assertThat(Browsing.section(manager, "Subjective")).hasValue("Written by one.");
        assertThat(Browsing.section(manager, "Subjective")).not().isEditable();
        Browsing.awaitLine(manager, "Being written by");
        Browsing.section(page, "Subjective").fill("Written by one, and on.");
        Browsing.awaitSaved(page);
    }

    private static Page writing(RunningPalpate palpate, Browsing browsing) {
        var page = browsing.page();
        Browsing.logIn(page, palpate, "therapist");
        Browsing.openClient(page, palpate, "marsh", "Marsh, Helen");
        Browsing.startEncounter(page);
        return page;
    }

    private static void signOutElsewhere(Page page, RunningPalpate palpate) {
        var other = page.context().newPage();
        other.navigate(palpate.url("clients"));
        other.getByRole(AriaRole.BUTTON, Browsing.named("Sign out")).click();
        other.getByLabel("Username").waitFor();
        other.close();
    }
}
