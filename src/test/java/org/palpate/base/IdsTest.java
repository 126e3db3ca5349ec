/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @Test
    void isAVersionSevenIdentifierOfThisMoment() {
        var id = Ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16))
                .isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
    }

    @Test
    void neverGivesOneTwiceNotEvenToThreads() {
        var all = new HashSet<UUID>();
        IntStream.range(0, 100_000)
                .parallel()
                .mapToObj(n -> Ids.next())
                .toList()
                .forEach(all::add);
        assertThat(all).hasSize(100_000);
    }

    @Test
    void sortsByTimeOfCreation() {
        var before = Ids.next();
        var later = Stream.generate(Ids::next)
                .filter(id -> id.getMostSignificantBits() >>> 16 > before.getMostSignificantBits() >>> 16)
                .findFirst()
                .orElseThrow();
        assertThat(before.toString()).isLessThan(later.toString());
    }

    @Test
    void readsItsOwnForm() {
        var id = Ids.next();
        assertThat(Ids.parse(id.toString())).contains(id);
        assertThat(Ids.parse(id.toString().toUpperCase(java.util.Locale.ROOT))).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1-1-1-1-1",
                "..",
                "01930000-0000-7000-8000-00000000000",
                "01930000-0000-7000-8000-0000000000011",
                " 01930000-0000-7000-8000-000000000001",
                "{01930000-0000-7000-8000-000000000001}",
                "01930000000070008000000000000001",
                "' or 1=1 --",
                "\0"
            })
    void readsNothingElse(String text) {
        assertThat(Ids.parse(text)).isEmpty();
    }
}
