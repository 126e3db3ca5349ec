/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first word to the paper in the client's hand, on a data folder of its own. */
class MainJobIT {

    @Test
    void therapistSignsNoteWithBodyMapAndHandsOverItsPdf(@TempDir Path folder) throws Exception {
        var home = folder.resolve("home");
        try (var palpate = RunningPalpate.demo(home);
                var browsing = new Browsing()) {
            var page = browsing.page();
            Browsing.logIn(page, palpate, "therapist");
            newClient(page, palpate);
            writePlan(page);
            writeNote(page);
            Browsing.sign(page);

            assertThat(Browsing.section(page, "Subjective").getAttribute("readonly"))
                    .isNotNull();
            assertSummary(PrintedPdf.text(page, "Session summary PDF"));
            assertCarePlan(PrintedPdf.text(page, "Care plan PDF"));
            assertThat(browsing.complaints()).isEmpty();
            assertThat(palpate.logged())
                    .doesNotContain("Worse after sitting")
                    .doesNotContain("Łukasz Zieliński")
                    .doesNotContain("Exception");
        }
        assertThat(RunningPalpate.run(folder.resolve("verify.txt"), "audit", "verify", "--palpate.home=" + home))
                .as(() -> read(folder.resolve("verify.txt")))
                .isZero();
    }

    private static void newClient(Page page, RunningPalpate palpate) {
        page.navigate(palpate.url("clients"));
        page.getByRole(AriaRole.BUTTON, Browsing.named("New client")).click();
        page.getByLabel("Given name").fill("Łukasz");
        page.getByLabel("Family name").fill("Zieliński Đặng 山田");
        page.getByLabel("Date of birth").fill("1980-02-29");
        page.getByRole(AriaRole.BUTTON, Browsing.named("Create client")).click();
        page.getByRole(AriaRole.HEADING, Browsing.named("Łukasz Zieliński Đặng 山田"))
                .waitFor();
    }

    private static void writePlan(Page page) {
        page.getByRole(AriaRole.LINK, Browsing.named("Treatment plan")).click();
        page.getByLabel("Goal", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill("Sit through a meeting");
        page.getByLabel("Measured by").first().fill("Pain at most 3 of 10");
        page.getByLabel("Frequency").fill("Once a week");
        page.getByLabel("Techniques").fill("Myofascial work on the left quadratus lumborum");
        page.getByLabel("Home care").fill("Walk 20 minutes a day\nStretch the hip flexors");
        page.getByRole(AriaRole.BUTTON, Browsing.named("Save plan")).click();
        page.getByText("version 1").waitFor();
    }

    private static void writeNote(Page page) {
        Browsing.startEncounter(page);
        Browsing.mark(page, "back", "Deep", "quadratus-lumborum", "left");
        page.keyboard().press("7");
        Browsing.mark(page, "back", "Superficial", "gluteus-maximus", "left");
        Browsing.mark(page, "back", "Superficial", "gluteus-maximus", "right");
        Browsing.mark(page, "front", "Deep", "psoas-major", "right");
        Browsing.mark(page, "front", "Superficial", "rectus-femoris", "right");
        Browsing.section(page, "Subjective").fill("Worse after sitting, better after walking.");
        Browsing.section(page, "Objective").fill("Left side-bend limited.");
        Browsing.section(page, "Assessment").fill("Pattern of long sitting.");
        page.getByLabel("Plan", new Page.GetByLabelOptions().setExact(true)).fill("Weekly for six weeks.");
        Browsing.section(page, "Subjective").focus();
        Browsing.awaitSaved(page);
    }

    private static void assertSummary(String text) {
        assertThat(text)
                .contains("Łukasz Zieliński Đặng 山田")
                .contains("Worse after sitting, better after walking.")
                .contains("Left side-bend limited.")
                .contains("Pattern of long sitting.")
                .contains("Weekly for six weeks.")
                .containsIgnoringCase("left quadratus lumborum")
                .containsIgnoringCase("right psoas major")
                .containsIgnoringCase("right rectus femoris")
                .contains("7/10")
                .contains("Maria Silva")
                .contains("RMT")
                .contains("Riverside Massage Clinic");
    }

    private static void assertCarePlan(String text) {
        assertThat(text)
                .contains("Łukasz Zieliński Đặng 山田")
                .contains("Sit through a meeting")
                .contains("Once a week")
                .contains("Walk 20 minutes a day")
                .contains("Stretch the hip flexors")
                .contains("Riverside Massage Clinic");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
