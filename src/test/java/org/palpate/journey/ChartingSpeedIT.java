/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How much a therapist has to do for a first visit with its screening, and for the one after it. */
@ExtendWith(SharedDemo.class)
class ChartingSpeedIT {

    private static final int MOST_AT_FIRST = 80;
    private static final int MOST_AT_A_FOLLOW_UP = 25;

    /** In seconds, at human pace. */
    private static final int LONGEST_FOLLOW_UP = 120;

    private static final int RED_FLAGS_AND_CONDITIONS = 20;

    @Test
    void aFirstVisitTakesFewStepsAndTheNextOneTwoMinutes(RunningPalpate palpate, Browsing browsing) {
        var page = browsing.page();
        Browsing.logIn(page, palpate, "therapist");
        var first = new Hands(page);
        newClient(page, first);
        healthHistory(page, first);
        firstVisit(page, first);
        assertThat(first.interactions())
                .as("first visit: %.0f s", first.seconds())
                .isLessThanOrEqualTo(MOST_AT_FIRST);

        var next = new Hands(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ines Varga"))
                .first()
                .click(); // a day later, on the client's page
        followUp(page, next);
        assertThat(next.interactions())
                .as("follow-up: %.0f s", next.seconds())
                .isLessThanOrEqualTo(MOST_AT_A_FOLLOW_UP);
        assertThat(next.seconds()).as("%d interactions", next.interactions()).isLessThanOrEqualTo(LONGEST_FOLLOW_UP);
        assertThat(browsing.complaints()).isEmpty();
    }

    private static void newClient(Page page, Hands hands) {
        hands.tap(page.locator("vaadin-side-nav-item")
                .filter(new Locator.FilterOptions().setHasText("Clients"))
                .first());
        hands.tap(button(page, "New client"));
        page.getByLabel("Given name").waitFor();
        hands.write("Ines");
        hands.press("Tab");
        hands.write("Varga");
        hands.tap(page.getByLabel("Date of birth"));
        hands.write("1987-09-11");
        hands.press("Enter");
        hands.tap(button(page, "Create client"));
        page.locator(".client-header").waitFor();
    }

    private static void healthHistory(Page page, Hands hands) {
        hands.tap(page.getByRole(AriaRole.LINK, Browsing.named("Health")));
        hands.tap(button(page, "Take health history"));
        hands.tap(page.getByLabel("What brings you here? In your own words."));
        hands.write("It pulls low on the left when I bend.");
        var questions = page.getByRole(AriaRole.RADIOGROUP)
                .filter(new Locator.FilterOptions().setHas(page.getByText("Not sure")));
        assertThat(questions).hasCount(RED_FLAGS_AND_CONDITIONS);
        for (var question : questions.all()) {
            hands.tap(question.getByText("No", new Locator.GetByTextOptions().setExact(true)));
        }
        hands.tap(button(page, "Save health history"));
        page.getByText("Health history saved.").waitFor();
    }

    private static void firstVisit(Page page, Hands hands) {
        hands.tap(button(page, "Start encounter"));
        page.locator("body-map path[data-region]").first().waitFor();
        hands.tap(button(page, "Ask now"));
        hands.tap(button(page, "Let the client sign"));
        hands.draw(page.locator("signature-pad svg"));
        hands.tap(button(page, "Save consent"));
        hands.tap(button(page, "Go on"));

        typeMarks(page, hands, "l ql tp 7; l lower back pain 6; r glute med tension 4; r piriformis tenderness 5");
        hands.tap(page.locator("body-map")
                .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("New marks are"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Treated")));
        typeMarks(page, hands, "l ql myofascial release 10 min; r glute med ischaemic compression 5 min");
        write(page, hands, "Subjective", "Low back pain on the left since the move, 6 of 10.");
        write(page, hands, "Assessment", "Pattern of muscular low back pain, no red flags.");
        write(page, hands, "Plan", "Twice a week for two weeks. Walk every day, warm the back in the evening.");
        sign(page, hands);
    }

    /** Four marks changed, two treatments, a sentence each in S and A, home care kept, signed. */
    private static void followUp(Page page, Hands hands) {
        hands.tap(button(page, "Start encounter"));
        page.locator("body-map path[data-region]").first().waitFor();
        hands.tap(page.getByText("Nothing changed", new Page.GetByTextOptions().setExact(true)));
        change(page, hands, "Left quadratus lumborum", "Better");
        change(page, hands, "Left lower back", "Better");
        change(page, hands, "Right gluteus medius", "Gone");
        change(page, hands, "Right piriformis", "Same");
        hands.tap(startingWith(page, "Treat as last time"));
        write(page, hands, "Subjective", "Slept through, bends with 3 of 10.");
        write(page, hands, "Assessment", "Better since the first visit.");
        hands.tap(startingWith(page, "Keep. Take plan over"));
        sign(page, hands);
        assertThat(Browsing.section(page, "Plan")).hasValue(containing("Walk every day"));
        assertThat(Browsing.section(page, "Subjective")).hasValue(containing("Slept through"));
    }

    /** The row goes away with its answer, and the next one takes its place. */
    private static void change(Page page, Hands hands, String place, String how) {
        var answer = page.locator("body-map")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(place))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(how).setExact(true));
        hands.tap(answer);
        assertThat(answer).hasCount(0);
    }

    private static void typeMarks(Page page, Hands hands, String line) {
        hands.tap(page.locator("body-map").getByRole(AriaRole.TEXTBOX).first());
        hands.write(line);
        page.locator("body-map .preview li").first().waitFor();
        hands.press("Enter");
    }

    private static void write(Page page, Hands hands, String section, String sentence) {
        hands.tap(Browsing.section(page, section));
        hands.press("Control+End");
        hands.write(sentence);
    }

    private static void sign(Page page, Hands hands) {
        Browsing.awaitSaved(page);
        hands.tap(button(page, "Sign note"));
        var password = page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true));
        var lock = button(page, "Sign and lock");
        lock.waitFor();
        if (password.isVisible()) {
            hands.tap(password);
            hands.write("palpate-demo");
        }
        hands.tap(lock);
        page.getByText("Signed and locked").waitFor();
    }

    private static Locator startingWith(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(Pattern.compile("^" + words, Pattern.CASE_INSENSITIVE)));
    }

    private static Pattern containing(String words) {
        return Pattern.compile(".*" + words + ".*", Pattern.DOTALL);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, Browsing.named(name));
    }
}
