/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Marks write sentences into a note in which somebody types. */
@ExtendWith(SharedDemo.class)
class MapWritesTheNoteIT {

    private static final String LEFT_GLUTEUS = "Left gluteus maximus: tension; new.";
    private static final String WORDS = "She breathes more slowly now, and the left side lets go. ";

    /** Taps places one after the other from within the page, so that hands may type meanwhile. */
    private static final String TAP_BY_ITSELF = """
            places => places.forEach((place, n) => setTimeout(() => document.querySelector('body-map').shadowRoot
                .querySelector(`svg[data-view="back"] .active [data-region="${place}"][data-side="left"]`)
                .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })), 300 * n))
            """;

    @Test
    void aSentenceFollowsItsMarkUntilItIsEdited(RunningPalpate palpate, Browsing browsing) {
        var page = encounter(palpate, browsing);
        var objective = field(page, "Objective");
        Browsing.tap(page, "back", "gluteus-maximus", "left");
        assertThat(objective).hasValue(LEFT_GLUTEUS);
        page.keyboard().press("7");
        assertThat(objective).hasValue("Left gluteus maximus: tension, 7/10; new.");

        page.keyboard().press("Delete");
        assertThat(objective).hasValue("");
        page.keyboard().press("Control+z");
        assertThat(objective).hasValue("Left gluteus maximus: tension, 7/10; new.");

        objective.focus();
        assertThat(page.locator("body-map li[data-mark]")).hasCount(1);
        page.keyboard().press("Control+End");
        page.waitForFunction("() => document.querySelector('body-map').highlight.length === 1");
        page.keyboard().press("Backspace");
        page.keyboard().type(", guarded.");
        Browsing.awaitSaved(page);
        page.locator("body-map .list .entry").first().click();
        page.keyboard().press("3");
        Browsing.awaitSaved(page);
        page.reload();
        assertThat(field(page, "Objective")).hasValue("Left gluteus maximus: tension, 7/10; new, guarded.");
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void typingWithoutAPauseWhileMarksComeLosesNoCharacter(RunningPalpate palpate, Browsing browsing) {
        var page = encounter(palpate, browsing);
        var objective = field(page, "Objective");
        objective.focus();
        page.keyboard().type("Typed at first.\n");
        var places = List.of("gluteus-maximus", "biceps-femoris", "gastrocnemius-medial", "latissimus-dorsi");
        page.evaluate(TAP_BY_ITSELF, places);
        for (int n = 0; n < 4; n++) {
            page.keyboard().type(WORDS, new Keyboard.TypeOptions().setDelay(25));
        }
        places.forEach(place -> Browsing.marked(page, place, "left").waitFor());
        assertThat(objective).hasValue(Pattern.compile("(?:\\bLeft [\\s\\S]*){4}"));
        Browsing.awaitSaved(page);
        var lines = Arrays.asList(objective.inputValue().split("\n"));
        assertThat(lines).hasSize(6).contains("Typed at first.", WORDS.repeat(4));
        assertThat(lines.stream().filter(line -> line.startsWith("Left "))).hasSize(4);
        page.reload();
        assertThat(Arrays.asList(field(page, "Objective").inputValue().split("\n")))
                .containsExactlyElementsOf(lines);
    }

    @Test
    void whatIsOfferedIsWrittenWithOneTap(RunningPalpate palpate, Browsing browsing) {
        var page = encounter(palpate, browsing);
        var assessment = field(page, "Assessment");
        assertThat(assessment).hasValue("");
        var closer = page.locator(".offers vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("closer"))
                .first();
        closer.click();
        assertThat(assessment).hasValue(Pattern.compile("Goal “.*: closer.*"));
        Browsing.awaitSaved(page);
        var written = assessment.inputValue();
        page.reload();
        assertThat(assessment).hasValue(written);
    }

    private static Locator field(Page page, String section) {
        return page.getByLabel(section, new Page.GetByLabelOptions().setExact(true));
    }

    private static Page encounter(RunningPalpate palpate, Browsing browsing) {
        var page = browsing.page();
        Browsing.logIn(page, palpate, "therapist");
        Browsing.openClient(page, palpate, "marsh", "Marsh, Helen");
        Browsing.startEncounter(page);
        return page;
    }
}
