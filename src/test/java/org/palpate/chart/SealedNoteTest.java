/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.base.CanonicalJson;

/** Notes sealed by earlier versions of the application stay what they are. */
class SealedNoteTest {

    private static final String SCHEMA_1 = """
            {"amendments":[],"assessment":"","client":"01930000-0000-7000-8000-000000000002",\
            "clinic":"01930000-0000-7000-8000-00000000000a","credential":"","encounter":\
            "01930000-0000-7000-8000-000000000003","marks":[],"objective":"","plan":"","registrationNumber":"",\
            "schema":1,"serviceDate":"2026-01-01","signedAt":"2026-01-01T10:00:00Z","subjective":"Sore",\
            "therapist":"01930000-0000-7000-8000-000000000001","therapistName":"Ana","zone":"UTC"}""";

    @Test
    void aNoteFromBeforeThereWereReadingsKeepsItsBytes() {
        var note = CanonicalJson.read(SCHEMA_1.getBytes(UTF_8), SealedNote.class);

        assertThat(note.content().readings()).isEmpty();
        assertThat(new String(CanonicalJson.bytes(note.with(List.of())), UTF_8)).isEqualTo(SCHEMA_1);
    }
}
