/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Build;
import org.palpate.anatomy.Side;
import org.palpate.base.CanonicalJson;
import org.palpate.bodymap.BodyMark.Waypoint;

/** The form in which marks are sealed: hashes stand on it, so it never changes for a mark that did not. */
class StoredMarkTest {

    private static final UUID ID = UUID.fromString("01970000-0000-7000-8000-000000000001");

    /** As the first version of Palpate sealed it, taken down by hand. */
    private static final String BEFORE = """
            {"artwork":"figure-1","change":null,"coarseRegion":"lower-back","geometry":"REGION","groupId":null,\
            "id":"01970000-0000-7000-8000-000000000001","intensity":7,"kind":"FOUND","layer":"DEEP","minutes":null,\
            "note":"","phase":"PRE","pressureFound":null,"pressureUsed":null,"quality":[],"radiatesTo":[],\
            "region":"quadratus-lumborum","reproducesFamiliar":false,"response":null,"side":"LEFT","technique":null,\
            "timing":null,"tone":null,"trackId":"01970000-0000-7000-8000-000000000001","type":"TENSION","view":"BACK",\
            "x":null,"y":null}""";

    @Test
    void aMarkOfBeforeKeepsItsBytes() {
        var mark = MarkBuilder.found("quadratus-lumborum", Side.LEFT)
                .id(ID)
                .in("lower-back")
                .intensity(7)
                .build();

        assertThat(new String(CanonicalJson.bytes(mark), UTF_8)).isEqualTo(BEFORE);
        assertThat(CanonicalJson.read(BEFORE.getBytes(UTF_8), BodyMark.class)).isEqualTo(mark);
    }

    @Test
    void whatIsNewStandsBesideIt() {
        var mark = MarkBuilder.reported("buttock", Side.LEFT)
                .id(ID)
                .figure(Build.FEMALE)
                .at(0.5, 0.25)
                .arrow(new Waypoint(0.5, 0.5), new Waypoint(1, 0.75))
                .landmark(Landmark.SCIATIC_COURSE)
                .build();
        var bytes = CanonicalJson.bytes(mark);

        assertThat(new String(bytes, UTF_8))
                .contains("\"figure\":\"FEMALE\"", "\"landmark\":\"sciatic-course\"", "\"path\":[[0.5,0.5],[1,0.75]]");
        assertThat(CanonicalJson.read(bytes, BodyMark.class)).isEqualTo(mark);
    }
}
