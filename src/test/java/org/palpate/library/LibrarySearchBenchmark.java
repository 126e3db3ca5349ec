/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.palpate.database.PalpateTest;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How long the library takes to answer: {@code mvn -Pbenchmark test}. A clinic with 200 entries of its own. */
@PalpateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibrarySearchBenchmark {

    private static final int OWN = 200;
    private static final int RUNS = 60;
    private static final int WARM_UP = 20;

    private final LibraryService library;
    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @Autowired
    LibrarySearchBenchmark(LibraryService library, ApplicationContext application) {
        this.library = library;
        this.application = application;
    }

    @BeforeAll
    void fillTheClinic() {
        clinics = new TwoClinics(application).hire("manager", Role.MANAGER);
        for (int n = 0; n < OWN; n++) {
            var name = "Own technique " + n;
            clinics.as("manager", () -> library.add(technique(name)));
        }
    }

    @Test
    void answers() {
        for (var typed :
                List.of("m", "massage", "trigger point", "quadratus lumborum strech", "Rückenschmerzen Dehnung")) {
            print("search \"" + typed + "\"", () -> clinics.as("manager", () -> library.search(typed)));
        }
        print("the index alone", () -> SearchIndex.shipped().find("quadratus lumborum strech"));
        print("all techniques", () -> clinics.as("manager", () -> library.entries(LibraryKind.TECHNIQUE)));
        print("reading the files", () -> Library.read(LibraryFiles.shipped()));
    }

    private static void print(String name, Callable<?> work) {
        var times = new double[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            long start = System.nanoTime();
            assertThat(call(work)).isNotNull();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, nine of ten within %.1f%n",
                name,
                times[RUNS / 2],
                times[RUNS * 9 / 10]);
    }

    private static Object call(Callable<?> work) {
        try {
            return work.call();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Technique technique(String name) {
        return new Technique(
                "",
                name,
                List.of("Other name of " + name),
                Technique.Family.OTHER,
                Technique.Level.TECHNIQUE,
                "A few sentences about what is done. ".repeat(5),
                List.of(),
                List.of(),
                new Range(2, 3),
                List.of(),
                List.of(),
                null,
                null,
                List.of(Trait.COMPRESSION),
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                List.of());
    }
}
