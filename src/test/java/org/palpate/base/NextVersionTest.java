/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextVersionTest {

    private record Content(String words) {}

    private record Saved(int number, byte[] hash) implements NextVersion.Earlier {}

    @Test
    void theFirstFollowsNothing() {
        var first = NextVersion.after(Optional.empty(), new Content("a"));
        assertThat(first.number()).isOne();
        assertThat(first.bytes()).asString().isEqualTo("{\"words\":\"a\"}");
        assertThat(first.hash()).isEqualTo(CanonicalJson.sha256(first.bytes()));
        assertThat(first.prevHash()).isNull();
    }

    @Test
    void eachHoldsTheHashOfTheOneBefore() {
        var last = new Saved(7, new byte[] {1, 2});
        var next = NextVersion.after(Optional.of(last), new Content("b"));
        assertThat(next.number()).isEqualTo(8);
        assertThat(next.prevHash()).isEqualTo(last.hash());
    }
}
