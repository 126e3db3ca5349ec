/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {

    @ParameterizedTest
    @CsvSource({
        "e\u0301te\u0301, été",
        "a\tb, a b",
        "co\u00ADop, coop",
        "a\u200Db\uFE0F, ab",
        "7\u202Fmm, 7\u00A0mm",
        "\uE123, [U+E123]",
        "😀, [U+1F600]",
        "\u0007bell, bell"
    })
    void nothingIsLostSilentlyAndNothingFails(String typed, String set) {
        assertThat(Printable.of(typed, Face.REGULAR)).isEqualTo(set);
    }
}
