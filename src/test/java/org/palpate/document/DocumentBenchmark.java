/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How long a document takes: {@code mvn -Pbenchmark test}. Not part of the usual run, because a busy machine says more
 * about itself than about the code.
 */
class DocumentBenchmark {

    private static final int WARM_UP = 300;
    private static final int MEASURED = 300;
    private static final double GOAL_IN_MILLISECONDS = 20;

    @Test
    void aCarePlanTakesNoMoreThanTwentyMilliseconds() {
        var median = median("care plan", () -> CarePlanPdf.render(PlanSamples.usual(), PaperSize.A4, Locale.US));

        assertThat(median).isLessThanOrEqualTo(GOAL_IN_MILLISECONDS);
    }

    @Test
    void aSessionSummaryTakesNoMoreThanTwentyMilliseconds() {
        var median = median(
                "session summary", () -> SessionSummaryPdf.render(SummarySamples.usual(), PaperSize.A4, Locale.US));

        assertThat(median).isLessThanOrEqualTo(GOAL_IN_MILLISECONDS);
    }

    @Test
    void aHundredAtOnceLeaveNothingBehind() throws Exception {
        Callable<byte[]> render = () -> CarePlanPdf.render(PlanSamples.usual(), PaperSize.A4, Locale.US);
        long before = 0;
        try (var pool = Executors.newFixedThreadPool(100)) {
            for (int round = 0; round < 5; round++) {
                for (var pdf : pool.invokeAll(
                        IntStream.range(0, 100).mapToObj(i -> render).toList())) {
                    assertThat(pdf.get()).isNotEmpty();
                }
                long used = used();
                System.out.printf(Locale.ROOT, "heap after round %d: %,d KB%n", round + 1, used / 1024);
                before = round == 1 ? used : before;
            }
        }
        assertThat(used()).isLessThan(before + 8 * 1024 * 1024);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double median(String name, Supplier<byte[]> render) {
        int bytes = 0;
        for (int i = 0; i < WARM_UP; i++) {
            bytes = render.get().length;
        }
        var times = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            render.get();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, best %.1f, nine of ten within %.1f, %,d bytes%n",
                name,
                times[MEASURED / 2],
                times[0],
                times[MEASURED * 9 / 10],
                bytes);
        return times[MEASURED / 2];
    }
}
