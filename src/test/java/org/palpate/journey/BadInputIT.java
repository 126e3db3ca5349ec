/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed or pasted into a note is there again as it was, or is refused by a sentence at its field. */
@ExtendWith(SharedDemo.class)
class BadInputIT {

    /** Characters that no keyboard has: as if typed. */
    private static final String TYPE = """
            (area, script) => {
                area.value = eval(script);
                area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
            }""";

    private static final String[] FIELDS = {"Subjective", "Objective", "Assessment", "Plan"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>document.title='taken over'</script><img src=x onerror=\"document.title='taken over'\">",
                "💆🏽‍♀️ left QL 👩‍👩‍👧‍👦 7/10 🇨🇭",
                "ألم في أسفل الظهر 7/10\nכאב גב תחתון\tmixed",
            })
    void isKeptFaithfullyInEveryField(String text, RunningPalpate palpate, Browsing browsing) {
        var page = writing(palpate, browsing);
        for (var field : FIELDS) {
            Browsing.section(page, field).fill(text);
        }
        Browsing.awaitSaved(page);
        page.reload();
        for (var field : FIELDS) {
            assertThat(Browsing.section(page, field)).hasValue(text);
        }
        assertThat(page).not().hasTitle("taken over");
    }

    /** From Word a browser gets a page of HTML and the plain text of it; a note takes the text. */
    @Test
    void whatIsPastedFromWordIsItsText(RunningPalpate palpate, Browsing browsing) {
        var page = writing(palpate, browsing);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate("""
                () => navigator.clipboard.write([new ClipboardItem({
                    'text/plain': new Blob(['Back pain\\r\\n\\u2022 worse \\u2013 \\u201cat night\\u201d'], { type: 'text/plain' }),
                    'text/html': new Blob(["<html><body><p class=MsoNormal><b>Back pain</b></p></body></html>"], { type: 'text/html' }),
                })])""");
        Browsing.section(page, "Subjective").focus();
        page.keyboard().press("Control+V");
        Browsing.awaitSaved(page);
        page.reload();
        assertThat(Browsing.section(page, "Subjective")).hasValue("Back pain\n• worse – “at night”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a\\u0000b'", "'a\\ud800b'", "'a\\u202eb'", "'x'.repeat(1 << 20)"})
    void isRefusedAtItsFieldAndNothingTypedIsLost(String script, RunningPalpate palpate, Browsing browsing) {
        var page = writing(palpate, browsing);
        var plan = Browsing.section(page, "Plan");
        Browsing.section(page, "Subjective").evaluate(TYPE, script);
        Browsing.awaitLine(page, "Not saved: see the marked field.");
        assertThat(page.locator("vaadin-text-area[invalid]")).hasCount(1);
        assertThat(page.locator("vaadin-text-area[invalid] [slot='error-message']"))
                .containsText(Pattern.compile("cannot be stored|the most that fits is 100,000"));

        page.locator("vaadin-side-nav-item[path='clients']").click();
        assertThat(page.getByText("Leave without saving?")).isVisible();
        page.getByRole(AriaRole.BUTTON, Browsing.named("Stay")).click();
        plan.focus();
        plan.pressSequentially("typed on, in another field", new Locator.PressSequentiallyOptions().setDelay(60));
        assertThat(plan).hasValue("typed on, in another field");
        Browsing.section(page, "Subjective").fill("mended");
        Browsing.awaitSaved(page);
        page.reload();
        assertThat(Browsing.section(page, "Subjective")).hasValue("mended");
        assertThat(Browsing.section(page, "Plan")).hasValue("typed on, in another field");
    }

    private static Page writing(RunningPalpate palpate, Browsing browsing) {
        var page = browsing.page();
        Browsing.logIn(page, palpate, "therapist");
        Browsing.openClient(page, palpate, "reyes", "Reyes, Daniel");
        Browsing.startEncounter(page);
        return page;
    }
}
