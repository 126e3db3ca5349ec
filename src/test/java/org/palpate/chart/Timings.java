/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** How long something takes, measured after a warm-up, in milliseconds. */
final class Timings {

    private final List<Double> times = new ArrayList<>();

    /** Does the work so often, and keeps the times of all but the first few. */
    Timings run(int warmUp, int runs, Callable<?> work) {
        for (int i = -warmUp; i < runs; i++) {
            long start = System.nanoTime();
            try {
                work.call();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
            if (i >= 0) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return this;
    }

    Timings addAll(Timings others) {
        times.addAll(others.times);
        return this;
    }

    /** The time that so many of a hundred runs keep to. */
    double percentile(int percent) {
        Collections.sort(times);
        return times.get(Math.min(times.size() - 1, times.size() * percent / 100));
    }

    void print(String name) {
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, p95 %.1f ms, longest %.1f ms (%d runs)%n",
                name,
                percentile(50),
                percentile(95),
                times.getLast(),
                times.size());
    }
}
