/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at the same moment, each in a thread of its own. */
public final class Together {

    private Together() {}

    /** Returns the answers in the order of the questions; what one of them throws comes out. */
    public static <T> List<T> call(List<? extends Callable<T>> work) throws InterruptedException {
        var start = new CyclicBarrier(work.size());
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            var futures = new ArrayList<Future<T>>();
            for (var each : work) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            var answers = new ArrayList<T>();
            for (var future : futures) {
                answers.add(future.get());
            }
            return answers;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
