/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each schema of a sealed note has its fields, no more and no fewer. */
class SealedSchemasTest {

    private static final String COMMON = """
            "amendments":[],"assessment":"","client":"c","clinic":"c","credential":"","encounter":"e","marks":[],\
            "objective":"","plan":"","registrationNumber":"","serviceDate":"","signedAt":"","subjective":"",\
            "therapist":"","therapistName":"","zone":\"\"""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | ''",
                "2 | ',\"visit\":{}'",
                "3 | ',\"visit\":{},\"readings\":[{\"id\":\"r\"}]'",
                "4 | ',\"visit\":{},\"readings\":[{\"id\":\"r\"}]'",
                "4 | ',\"visit\":{},\"readings\":[{\"id\":\"r\"}],\"cosignature\":{}'",
                "4 | ',\"visit\":{},\"readings\":[{\"id\":\"r\"}],\"sentBack\":{}'"
            })
    void readsThemAll(int schema, String more) {
        var note = note(schema, more);

        assertThat(note.marks()).isEmpty();
        assertThat(note.readings()).hasSize(schema >= 3 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | ',\"readings\":[]'",
                "2 | ',\"visit\":{},\"readings\":[]'",
                "2 | ''",
                "3 | ',\"visit\":{}'",
                "3 | ',\"readings\":[]'",
                "3 | ',\"visit\":{},\"readings\":[],\"cosignature\":{}'",
                "4 | ',\"visit\":{}'",
                "4 | ',\"visit\":{},\"readings\":[],\"witness\":{}'"
            })
    void refusesFieldsOfAnother(int schema, String more) {
        assertThatExceptionOfType(Broken.class)
                .isThrownBy(() -> note(schema, more))
                .withMessageContaining("other fields than they should");
    }

    @Test
    void knowsNoOther() {
        assertThatExceptionOfType(Broken.class)
                .isThrownBy(() -> note(5, ""))
                .withMessage("its schema 5 is not known to this verifier");
    }

    private static SealedNote note(int schema, String more) {
        var bytes = ("{" + COMMON + ",\"schema\":" + schema + more + "}").getBytes(StandardCharsets.UTF_8);
        var id = UUID.randomUUID();
        return new SealedNote(new Version(id, 1, "SIGNED", schema, bytes, bytes, null, id, Instant.EPOCH));
    }
}
