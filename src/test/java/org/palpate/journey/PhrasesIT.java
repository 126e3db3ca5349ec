/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A phrase is written once and used in a note; a line of marks goes from the text to the map. */
@ExtendWith(SharedDemo.class)
class PhrasesIT {

    @Test
    void aPhraseIsWrittenOnceAndUsedInANoteAtOnce(RunningPalpate palpate, Browsing browsing) {
        var page = browsing.page();
        Browsing.logIn(page, palpate, "therapist");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Phrases"))
                .click();
        press(page, "Add phrase");
        page.getByLabel("Shortcut").fill("hip");
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill("{Left|Right} hip: {finding}. {}");
        press(page, "Save phrase");
        page.getByText("Saved. Type .hip to use it.").waitFor();

        Browsing.openClient(page, palpate, "Nowak", "Nowak");
        Browsing.startEncounter(page);
        Browsing.section(page, "Objective").click();
        page.keyboard().type(".hip");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(".hip"))
                .waitFor();
        page.keyboard().press("Tab");
        page.keyboard().type("r");
        page.keyboard().press("Tab");
        page.keyboard().type("stiff");
        page.keyboard().press("Tab");
        page.keyboard().type("More than last time.");
        page.keyboard().press("Enter");
        page.keyboard().type("/l ql tp 7");
        page.locator("note-aid-marks").getByRole(AriaRole.BUTTON).first().waitFor();
        page.keyboard().press("Enter");
        page.getByText("1 mark added to the body map.").waitFor();
        Browsing.awaitSaved(page);

        page.reload();
        PlaywrightAssertions.assertThat(Browsing.section(page, "Objective"))
                .hasValue("Right hip: stiff. More than last time.\n"
                        + "Left quadratus lumborum: trigger point, deep, 7/10 on pressure; new.");
        page.locator("body-map").locator("svg[data-view='back'] .shape").first().waitFor();
        assertThat(page.locator("body-map")
                        .evaluate("map => map.marks.map(mark => mark.region + ' ' + mark.intensity)"))
                .asString()
                .contains("quadratus-lumborum 7");
        assertThat(page.evaluate("localStorage.length + sessionStorage.length").toString())
                .isEqualTo("0");
        assertThat(browsing.complaints()).isEmpty();
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}
