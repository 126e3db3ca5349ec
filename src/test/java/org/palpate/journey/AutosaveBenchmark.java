/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.PressSequentiallyOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long it takes from the last keystroke of a burst until the page tells that the text is kept, in a real browser. The
 * server answers after its commit, so what is measured is an upper bound for the time until the text is durable. Needs the
 * packaged jar: {@code ./mvnw package -DskipTests}, then {@code ./mvnw test -Pbenchmark -Dtest=AutosaveBenchmark}.
 */
class AutosaveBenchmark {

    private static final int BURSTS = 150;
    private static final int LONGEST_BURST = 14;
    private static final int LETTERS = 26;
    private static final long SEED = 2_026;

    /** Remembers, for each burst, the milliseconds from its last input to the line's "Saved". */
    private static final String WATCH = """
            () => {
                const line = document.querySelector('.state-line');
                window.waits = [];
                let last;
                addEventListener('input', () => (last = performance.now()), true);
                new MutationObserver(() => {
                    if (last !== undefined && line.textContent.startsWith('Saved')) {
                        window.waits.push(performance.now() - last);
                        last = undefined;
                    }
                }).observe(line, { childList: true, subtree: true, characterData: true });
            }""";

    @Test
    void fromTheLastKeystrokeUntilItIsKept(@TempDir Path folder) {
        try (var palpate = RunningPalpate.demo(folder.resolve("home"));
                var browsing = new Browsing()) {
            var page = browsing.page();
            Browsing.logIn(page, palpate, "therapist");
            Browsing.openClient(page, palpate, "marsh", "Marsh, Helen");
            Browsing.startEncounter(page);
            page.evaluate(WATCH);
            writeBursts(page);
            var waits = ((List<?>) page.evaluate("() => window.waits"))
                    .stream()
                            .map(wait -> ((Number) wait).doubleValue())
                            .sorted()
                            .toList();
            assertThat(waits).hasSizeGreaterThanOrEqualTo(BURSTS);
            System.out.printf(
                    Locale.ROOT,
                    "Autosave, %d bursts of typing: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, longest %.0f ms%n",
                    BURSTS,
                    at(waits, 0.5),
                    at(waits, 0.95),
                    at(waits, 0.99),
                    waits.getLast());
        }
    }

    private static void writeBursts(Page page) {
        var random = new Random(SEED);
        var area = Browsing.section(page, "Subjective");
        for (int burst = 1; burst <= BURSTS; burst++) {
            var letters = new StringBuilder();
            for (int n = random.nextInt(LONGEST_BURST); n >= 0; n--) {
                letters.append((char) ('a' + random.nextInt(LETTERS)));
            }
            area.pressSequentially(
                    letters + " ", new PressSequentiallyOptions().setDelay(40 + random.nextDouble() * 100));
            int wanted = burst;
            page.waitForCondition(() -> ((Number) page.evaluate("() => window.waits.length")).intValue() >= wanted);
        }
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }
}
