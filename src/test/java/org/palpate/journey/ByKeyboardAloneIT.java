/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole visit with nothing but keys: what is pressed goes through the keyboard, all the rest only looks. */
class ByKeyboardAloneIT {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** The password is asked for again before a signature when it was last given longer ago than this. */
    private static final String ASK_AGAIN = "--palpate.identity.lasts=5s";

    private static final String FOCUSED = """
            () => {
              let element = document.activeElement;
              while (element?.shadowRoot?.activeElement) {
                element = element.shadowRoot.activeElement;
              }
              return [element?.getAttribute('aria-label'), element?.labels?.[0]?.textContent, element?.textContent]
                  .find(words => words?.trim())?.trim() ?? '';
            }
            """;

    @Test
    void aFollowUpFromTheLogInToTheSignature(@TempDir Path folder) throws Exception {
        try (var palpate = RunningPalpate.start(folder.resolve("home"), "--palpate.demo=true", ASK_AGAIN);
                var browsing = new Browsing()) {
            var page = browsing.page();
            logIn(page, palpate);
            openClient(page);
            startEncounter(page);
            answerHealth(page);
            mark(page);
            treat(page);
            write(page);
            sign(page);
            assertSigned(page);
            assertThat(browsing.complaints()).isEmpty();
        }
    }

    private static void logIn(Page page, RunningPalpate palpate) {
        page.navigate(palpate.url("login"));
        page.getByLabel("Username").waitFor();
        tabTo(page, "Username");
        type(page, "therapist");
        press(page, "Tab");
        type(page, "palpate-demo");
        press(page, "Enter");
        page.getByRole(AriaRole.HEADING, Browsing.named("Today")).waitFor();
    }

    private static void openClient(Page page) {
        press(page, "Control+k");
        assertThat(palette(page).getByRole(AriaRole.COMBOBOX)).isFocused();
        assertAccessible(page);
        type(page, "marsh");
        press(page, "Enter"); // the answer need not be waited for
        page.getByRole(AriaRole.BUTTON, Browsing.named("Start encounter")).waitFor();
    }

    private static void startEncounter(Page page) {
        press(page, "Control+k");
        type(page, "start enc");
        assertThat(options(page)).containsText(new String[] {"Start encounter"});
        press(page, "Enter");
        page.locator("body-map svg[data-view='back'] .shape").first().waitFor();
    }

    private static void answerHealth(Page page) {
        press(page, "Alt+8");
        press(page, "ArrowRight"); // from the last answer around to the first
        assertThat(page.getByRole(AriaRole.RADIO, Browsing.named("Nothing changed")))
                .isChecked();
    }

    /** Two on the figure, two in the line. */
    private static void mark(Page page) {
        press(page, "Alt+5");
        assertThat(focused(page)).contains("front");
        press(page, "e", "4");
        assertThat(map(page).locator("li[data-mark]")).hasCount(1);
        press(page, "l", "3");
        assertThat(map(page).locator("li[data-mark]")).hasCount(2);
        press(page, "Alt+6");
        type(page, "l ql 2; r psoas 1");
        press(page, "Enter");
        assertThat(map(page).locator("li[data-mark]")).hasCount(4);
    }

    private static void treat(Page page) {
        type(page, "treated l ql myofascial release p3 better");
        press(page, "Enter");
        assertThat(page.locator(".treatment-row")).hasCount(1);
        press(page, "Alt+9");
        assertThat(page.locator(".treatment-bar")).containsText("Left quadratus lumborum");
    }

    private static void write(Page page) {
        press(page, "Alt+1");
        type(page, "Slept thr");
        press(page, "Control+k"); // in the middle of a word, and back
        type(page, "amend");
        press(page, "Escape");
        type(page, "ough.");
        press(page, "Alt+3");
        type(page, "Calmer than last week.");
        press(page, "Control+k");
        type(page, "keep plan");
        assertThat(options(page)).containsText(new String[] {"Keep Plan of the last visit"});
        press(page, "Enter");
        assertThat(Browsing.section(page, "Plan"))
                .hasValue(Pattern.compile(".*Review at the next visit.*", Pattern.DOTALL));
        press(page, "Alt+9");
        assertThat(page.locator(".treatment-bar")).isHidden();
        Browsing.awaitSaved(page);
    }

    private static void sign(Page page) {
        press(page, "Control+Enter");
        page.getByText("Read once more, then sign").waitFor();
        press(page, "Control+k");
        assertThat(palette(page).locator("dialog")).isHidden();
        tabTo(page, "Your password");
        type(page, "palpate-demo");
        press(page, "Enter");
        page.getByText("Signed and locked").waitFor();
    }

    private static void assertSigned(Page page) {
        assertThat(Browsing.section(page, "Subjective")).hasValue("Slept through.");
        assertThat(Browsing.section(page, "Subjective")).hasAttribute("readonly", "");
        assertThat(Browsing.section(page, "Objective"))
                .hasValue(Pattern.compile(
                        ".*Left quadratus lumborum: tension, deep, 2/10; better than last time.*", Pattern.DOTALL));
        assertThat(Browsing.section(page, "Objective"))
                .hasValue(Pattern.compile(
                        ".*Right psoas major: tension, deep, 1/10; better than last time.*", Pattern.DOTALL));
        assertThat(Browsing.section(page, "Assessment")).hasValue("Calmer than last week.");
        assertThat(Browsing.section(page, "Plan"))
                .hasValue(Pattern.compile(".*Myofascial release.*1 min.*", Pattern.DOTALL));
        press(page, "Control+k");
        type(page, "session sum");
        assertThat(options(page)).containsText(new String[] {"Session summary PDF"});
        press(page, "Escape");
        press(page, "Control+Enter");
        assertThat(page.getByText("Amend the signed note")).isVisible();
    }

    private static void assertAccessible(Page page) {
        var found = new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations();
        assertThat(found.stream()
                        .map(violation -> violation.getId() + " "
                                + violation.getNodes().getFirst().getHtml()))
                .isEmpty();
    }

    private static void tabTo(Page page, String name) {
        for (int i = 0; i < 40; i++) {
            if (focused(page).startsWith(name)) {
                return;
            }
            press(page, "Tab");
        }
        throw new AssertionError("Tab never came to " + name);
    }

    private static String focused(Page page) {
        return page.evaluate(FOCUSED).toString();
    }

    private static Locator palette(Page page) {
        return page.locator("command-palette");
    }

    private static Locator options(Page page) {
        return palette(page).getByRole(AriaRole.OPTION);
    }

    private static Locator map(Page page) {
        return page.locator("body-map");
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private static void type(Page page, String text) {
        page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(15));
    }
}
