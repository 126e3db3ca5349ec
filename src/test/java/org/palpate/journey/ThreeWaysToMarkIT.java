/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same five findings by finger, by keyboard and by typing: the server ends up with the same marks. */
@ExtendWith(SharedDemo.class)
class ThreeWaysToMarkIT {

    private static final List<String> FINDINGS = List.of(
            "AVOID TENSION LEFT knee-front UNKNOWN - single",
            "FOUND TENSION LEFT gluteus-maximus SUPERFICIAL 5 joined",
            "FOUND TENSION LEFT quadratus-lumborum DEEP 7 single",
            "FOUND TENSION RIGHT gluteus-maximus SUPERFICIAL 5 joined",
            "FOUND TENSION RIGHT psoas-major DEEP 6 single",
            "FOUND TENSION RIGHT rectus-femoris SUPERFICIAL 3 single");

    /** What the component holds, without the identifiers that differ from one map to the next. */
    private static final String MARKS = """
            map => map.marks.map(mark => [mark.kind, mark.type, mark.side, mark.region ?? mark.coarseRegion, mark.layer,
              mark.intensity ?? '-', mark.groupId ? 'joined' : 'single'].join(' ')).sort()""";

    /** A point well inside a shape, with nothing above it there. */
    private static final String SPOT = """
            shape => {
              shape.scrollIntoView({ block: 'center', behavior: 'instant' });
              const { left, top, width, height } = shape.getBoundingClientRect();
              const spots = [];
              for (let y = 0.5; y < height; y += 3) {
                for (let x = 0.5; x < width; x += 3) {
                  if (shape.getRootNode().elementFromPoint(left + x, top + y) === shape) {
                    spots.push([left + x, top + y]);
                  }
                }
              }
              return spots[Math.floor(spots.length / 2)];
            }""";

    private static final String FOCUSED = "map => map.shadowRoot.activeElement";

    @Test
    void byTouch(RunningPalpate palpate, Browsing browsing) {
        var page = browsing.touchPage(1600, 1100);
        openNote(page, palpate, "Adeyemi");
        tap(page, "Deep", "back", "quadratus-lumborum", "left");
        tapButton(page, "Intensity 7 of 10");
        tap(page, "Superficial", "back", "gluteus-maximus", "left");
        tapButton(page, "Intensity 5 of 10");
        tapButton(page, "Both sides");
        tap(page, "Deep", "front", "psoas-major", "right");
        tapButton(page, "Intensity 6 of 10");
        tap(page, "Superficial", "front", "rectus-femoris", "right");
        tapButton(page, "Intensity 3 of 10");
        tapButton(page, "Done");
        kinds(page).getByRole(AriaRole.BUTTON, inside("Avoid")).tap();
        tap(page, "Areas", "front", "knee-front", "left");
        assertKept(page);
    }

    @Test
    void byKeyboard(RunningPalpate palpate, Browsing browsing) {
        var page = browsing.page();
        openNote(page, palpate, "Marsh");
        line(page).focus();
        walkTo(page, "back", "quadratus-lumborum", "left");
        press(page, "Enter", "7");
        walkTo(page, "back", "gluteus-maximus", "left");
        press(page, "Enter", "5", "Enter");
        tabTo(page, () -> focused(page, "element.textContent.trim() === 'Both sides'"));
        press(page, "Space", "Escape");
        walkTo(page, "front", "psoas-major", "right");
        press(page, "Enter", "6");
        walkTo(page, "front", "rectus-femoris", "right");
        press(page, "Enter", "3");
        press(page, "Escape");
        tabTo(page, () -> focused(page, "element.textContent.trim() === 'Avoid'"));
        press(page, "Space");
        tabTo(page, () -> focused(page, "element.textContent.trim() === 'Areas'"));
        press(page, "Space");
        walkTo(page, "front", "knee-front", "left");
        press(page, "Enter");
        assertKept(page);
    }

    @Test
    void byTyping(RunningPalpate palpate, Browsing browsing) {
        var page = browsing.page();
        openNote(page, palpate, "Nowak");
        line(page).fill("l ql tension 7; both gmax 5; r psoas major 6, rec fem 3; avoid left front of knee");
        page.keyboard().press("Enter");
        assertKept(page);
    }

    private static void openNote(Page page, RunningPalpate palpate, String familyName) {
        Browsing.logIn(page, palpate, "therapist");
        Browsing.openClient(page, palpate, familyName, familyName);
        Browsing.startEncounter(page);
        map(page).locator("svg[data-view='back'] .shape").first().waitFor();
        assertThat(map(page).evaluate(MARKS)).isEqualTo(List.of());
    }

    private static void assertKept(Page page) {
        assertThat(map(page).evaluate(MARKS)).isEqualTo(FINDINGS);
        Browsing.section(page, "Subjective").click();
        Browsing.awaitSaved(page);
        page.reload();
        map(page).locator("svg[data-view='back'] .shape").first().waitFor();
        assertThat(map(page).evaluate(MARKS)).isEqualTo(FINDINGS);
    }

    private static void tap(Page page, String layer, String view, String place, String side) {
        map(page).getByRole(AriaRole.BUTTON, inside(layer)).tap();
        var by = layer.equals("Areas") ? "area" : "region";
        var shape = map(page)
                .locator("svg[data-view='" + view + "'] .shape[data-" + by + "='" + place + "'][data-side='" + side
                        + "']");
        @SuppressWarnings("unchecked")
        var at = (List<Number>) shape.evaluate(SPOT);
        page.touchscreen().tap(at.get(0).doubleValue(), at.get(1).doubleValue());
        map(page)
                .locator(".shape[data-" + by + "='" + place + "'][data-side='" + side + "'][aria-pressed='true']")
                .first()
                .waitFor();
    }

    private static void tapButton(Page page, String name) {
        map(page).getByRole(AriaRole.BUTTON, inside(name)).tap();
    }

    /** With Tab to the view, then by first letters: nothing but keys. */
    private static void walkTo(Page page, String view, String place, String side) {
        tabTo(page, () -> focused(page, "element.closest('svg')?.dataset.view === '" + view + "'"));
        var letter = place.equals("knee-front") ? "f" : place.substring(0, 1);
        for (int i = 0; i < 60; i++) {
            if (focused(
                    page,
                    "(element.dataset.region ?? element.dataset.area) === '" + place + "' && element.dataset.side === '"
                            + side + "'")) {
                return;
            }
            page.keyboard().press(letter);
        }
        throw new AssertionError("No way to " + place + " by its letter");
    }

    private static void tabTo(Page page, BooleanSupplier there) {
        for (int i = 0; i < 200; i++) {
            if (there.getAsBoolean()) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never came there");
    }

    private static boolean focused(Page page, String condition) {
        return (boolean) map(page)
                .evaluate("map => { const element = (" + FOCUSED + ")(map); return !!element && !!(" + condition
                        + "); }");
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private static Locator map(Page page) {
        return page.locator("body-map");
    }

    private static Locator line(Page page) {
        return map(page).getByRole(AriaRole.TEXTBOX, inside("Type marks"));
    }

    private static Locator kinds(Page page) {
        return map(page).getByRole(AriaRole.GROUP, inside("New marks are"));
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
