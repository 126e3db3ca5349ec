/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Build;
import org.palpate.anatomy.CoarseRegion;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Side;
import org.palpate.anatomy.Structure;
import org.palpate.bodymap.Landmark;
import org.palpate.database.TwoClinicsInSql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database alone refuses of a mark, past every check of the application. */
class MarkPlacesTest {

    private static TwoClinicsInSql clinics;
    private static JdbcClient sql;

    @BeforeAll
    static void open() throws SQLException {
        clinics = new TwoClinicsInSql();
        sql = JdbcClient.create(clinics.database().asSuperuser());
    }

    @AfterAll
    static void close() {
        clinics.close();
    }

    @Test
    void knowsTheAtlas() {
        var atlas = Atlas.standard();
        var expected = new TreeMap<String, String>();
        for (Structure structure : atlas.structures()) {
            expected.put(structure.key(), sides(structure.key()));
        }
        for (CoarseRegion coarse : atlas.coarseRegions()) {
            expected.put(coarse.key(), sides(coarse.key()));
        }

        Map<String, String> stored = sql.sql("select key, sides from body_place").query().listOfRows().stream()
                .collect(Collectors.toMap(row -> (String) row.get("key"), row -> (String) row.get("sides")));

        assertThat(stored).isEqualTo(expected);
    }

    private static String sides(String key) {
        var atlas = Atlas.standard();
        if (!atlas.hasSide(key, Side.MIDLINE)) {
            return "PAIRED";
        }
        return atlas.hasSide(key, Side.LEFT) ? "ANY" : "MIDLINE";
    }

    @Test
    void takesEveryViewOutlineAndLandmark() {
        for (var view : FigureView.values()) {
            change("view = '%s'".formatted(view));
        }
        for (var build : Build.values()) {
            change("figure = '%s'".formatted(build));
        }
        for (var landmark : Landmark.values()) {
            var path = landmark.geometry().name().equals("ARROW") ? "[[0.5,0.5]]" : "[]";
            change("landmark = '%s', geometry = '%s', x = 0.5, y = 0.5, path = '%s'"
                    .formatted(landmark.key(), landmark.geometry(), path));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "side = 'MIDLINE'",
                "region = 'diaphragm'",
                "region = 'tail'",
                "region = null, coarse_region = 'tail'",
                "region = null, coarse_region = 'buttock', side = 'MIDLINE'",
                "figure = 'OTHER'",
                "figure = null",
                "view = 'INSIDE'",
                "landmark = 'bl-99', geometry = 'POINT', x = 0.5, y = 0.5",
                "landmark = 'bl-23'",
                "landmark = 'sciatic-course', geometry = 'POINT', x = 0.5, y = 0.5",
                "path = '[[0.5,0.5]]'",
                "geometry = 'ARROW', x = 0.5, y = 0.5",
                "geometry = 'ARROW', path = '[[0.5,0.5]]'",
                "geometry = 'POINT'",
                "geometry = 'POINT', x = 0.5",
                "geometry = 'POINT', x = 0.5, y = 'NaN'",
                "x = 0.5, y = 0.5",
                "intensity = 11",
                "tone = 5",
            })
    void refuses(String change) {
        assertThatThrownBy(() -> change(change)).as(change).isNotNull();
    }

    /** Changes the one mark of a draft, and takes it back. */
    private static void change(String change) {
        sql.sql("begin; update mark set " + change + "; rollback").update();
    }
}
