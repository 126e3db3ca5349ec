/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real browser, and the words a person would use with it. */
final class Browsing implements AutoCloseable {

    /** In milliseconds; a shared machine may keep a page waiting. What a test expects must come true within it. */
    private static final double PATIENCE = 60_000;

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    Browsing() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A new person at a desk. */
    Page page() {
        return page(1440, 900);
    }

    /** A new person with a screen of this size. */
    Page page(int width, int height) {
        return opened(browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setAcceptDownloads(true)));
    }

    /** A new person with a tablet of this size and no mouse. */
    Page touchPage(int width, int height) {
        return opened(browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(true)
                .setIsMobile(true)));
    }

    private Page opened(BrowserContext context) {
        context.setDefaultTimeout(PATIENCE);
        var page = context.newPage();
        page.onPageError(complaints::add);
        return page;
    }

    /** JavaScript errors so far; a sound journey has none. */
    List<String> complaints() {
        return complaints;
    }

    static void logIn(Page page, RunningPalpate palpate, String username) {
        page.navigate(palpate.url("login"));
        enter(page, username);
        page.getByRole(AriaRole.HEADING, named("Today")).waitFor();
    }

    /** Fills in the log-in that is shown; it leads to the page that asked for it. */
    static void enter(Page page, String username) {
        page.getByLabel("Username").fill(username);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("palpate-demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                .click();
    }

    static void openClient(Page page, RunningPalpate palpate, String search, String name) {
        page.navigate(palpate.url("clients"));
        page.getByLabel("Search clients").fill(search);
        page.getByText("1 client", new Page.GetByTextOptions().setExact(true)).waitFor();
        page.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/clients/[0-9a-f-]{36}$"));
        page.locator(".client-header").waitFor();
    }

    static void startEncounter(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Start encounter")).click();
        section(page, "Subjective").waitFor();
        page.locator("body-map path[data-region]").first().waitFor();
    }

    /** Turns the body map to a layer and marks a structure on a view by focus and Enter. */
    static void mark(Page page, String view, String layer, String region, String side) {
        page.locator("body-map").getByRole(AriaRole.BUTTON, inside(layer)).click();
        var shape = page.locator("body-map svg[data-view='" + view + "'] .active [data-region='" + region
                + "'][data-side='" + side + "']");
        shape.focus();
        shape.press("Enter");
        page.locator("body-map [data-region='" + region + "'][data-side='" + side + "'][aria-pressed='true']")
                .first()
                .waitFor();
    }

    /** Marks a structure of the layer that is shown by a tap on it, and sees it marked. */
    static void tap(Page page, String view, String region, String side) {
        page.locator("body-map svg[data-view='" + view + "'] .active [data-region='" + region + "'][data-side='" + side
                        + "']")
                .click();
        assertThat(marked(page, region, side)).isVisible();
    }

    static Locator marked(Page page, String region, String side) {
        return page.locator("body-map [data-region='" + region + "'][data-side='" + side + "'][aria-pressed='true']")
                .first();
    }

    /** The field of a section of the note; buttons beside it may name the section too. */
    static Locator section(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Reads the review and signs. */
    static void sign(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Sign note")).click();
        page.getByRole(AriaRole.BUTTON, named("Sign and lock")).click();
        page.getByText("Signed and locked").waitFor();
    }

    static void awaitSaved(Page page) {
        page.locator(".state-line")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Saved \\d\\d:\\d\\d")))
                .waitFor();
    }

    /** Waits until the line that tells what is kept says these words. */
    static void awaitLine(Page page, String words) {
        page.locator(".state-line")
                .filter(new Locator.FilterOptions().setHasText(words))
                .waitFor();
    }

    /** Chooses a page from the navigation. */
    static void menu(Page page, String entry) {
        page.locator("vaadin-side-nav-item")
                .filter(new Locator.FilterOptions().setHasText(entry))
                .first()
                .click();
    }

    /** Presses "Log in to save" on a page whose session is over, and logs in in the window that opens. */
    static void logInBeside(Page page, String username) {
        var window = page.waitForPopup(() -> page.getByText("Log in to save").click());
        window.getByLabel("Username").waitFor();
        enter(window, username);
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path chromium() {
        return Optional.ofNullable(System.getenv("PALPATE_CHROMIUM"))
                .map(Path::of)
                .or(() -> Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst())
                .orElseThrow(() -> new AssertionError("No Chromium: ./mvnw verify finds or installs one"));
    }
}
