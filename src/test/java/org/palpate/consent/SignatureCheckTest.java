/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.base.Rejection;

class SignatureCheckTest {

    @Test
    void whatAHandCanDrawIsKeptAsItIs() {
        assertThat(SignatureCheck.checked(Signature.drawn(ConsentDrafts.STROKES))
                        .strokes())
                .isEqualTo(ConsentDrafts.STROKES);
        assertThat(SignatureCheck.checked(Signature.drawn("M0 0L600 200")).strokes())
                .isEqualTo("M0 0L600 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M40 120LNaN 60",
                "M40 120LInfinity 60",
                "M40 120L1e9 60",
                "M40 120L-80 60L200 60",
                "M40 120L601 60",
                "M40 120L80 201",
                "M40 120L8000 60",
                "L40 120L80 60",
                "M40 120C80 60 90 90 100 100",
                "M40 120L80 60Z",
                "M40 120 L80 60",
                "<script>alert(1)</script>",
                "M40 120L80 60\"><script>alert(1)</script>",
                "M40 120L80 60\nM1 1",
                "M40 120L٨٠ 60",
                "url(https://elsewhere.example/x.svg)"
            })
    void forgedStrokesAreRefused(String strokes) {
        refused("signature", Signature.drawn(strokes));
    }

    @Test
    void anEmptyBoxADotAndAFloodAreRefused() {
        refused("signature", Signature.none());
        refused("signature", Signature.drawn("   "));
        refused("signature", Signature.drawn("M40 120L41 121"));
        refused("signature", Signature.drawn("M40 120" + "L80 60L40 120".repeat(4_000)));
    }

    @Test
    void aTypedNameMustBeThere() {
        refused("typedName", Signature.typed("  "));
        refused("typedName", Signature.typed("two\nlines"));
        refused("typedName", Signature.typed("x".repeat(201)));
        assertThat(SignatureCheck.checked(Signature.typed(" Helen Marsh ")).typedName())
                .isEqualTo("Helen Marsh");
    }

    /** Only the kind that was chosen is kept, so that nothing rides along unseen. */
    @Test
    void whatDoesNotBelongToTheMethodIsDropped() {
        var both = new Signature(Signature.Method.ON_PAPER, "<script>", "name");
        assertThat(SignatureCheck.checked(both)).isEqualTo(Signature.onPaper());
    }

    private static void refused(String field, Signature signature) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> SignatureCheck.checked(signature))
                .satisfies(rejection -> assertThat(rejection.field()).isEqualTo(field));
    }
}
