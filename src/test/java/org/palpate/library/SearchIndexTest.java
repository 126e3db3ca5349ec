/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {

    private final SearchIndex sample = new SearchIndex(Stream.of(Locale.ENGLISH, Locale.GERMAN)
            .map(SampleLibrary.library()::in)
            .flatMap(library -> Stream.of(LibraryKind.values()).flatMap(kind -> library.entries(kind).stream()))
            .toList());

    @ParameterizedTest
    @CsvSource({
        "swedish, swedish",
        "SWEDISH massage, swedish",
        "swed, swedish",
        "swedihs, swedish",
        "sweedish mas, swedish",
        "effleurage, gliding",
        "efleurage, gliding",
        "kneading, swedish",
        "schwedische, swedish",
        "Rückenschmerzen, back-pain",
        "ruckenschmerzen, back-pain",
        "rueckenschmerzen, back-pain",
        "streichung, gliding",
        "schaumstofrolle rucken, roller",
        "foam roller for the back, roller",
    })
    void findsByNameSynonymAndTextInBothLanguages(String typed, String key) {
        assertThat(keys(typed)).first().isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "quantum", "swedish quantum", "cat", "\uD800"})
    void findsNothingWhereNothingFits(String typed) {
        assertThat(keys(typed)).isEmpty();
    }

    @Test
    void aNameCountsMoreThanAWordInTheText() {
        assertThat(keys("massage")).containsExactly("relief", "swedish", "trial");
        assertThat(keys("kneading")).containsExactly("swedish");
        assertThat(keys("pain")).startsWith("pain", "back-pain");
    }

    @Test
    void anythingThatIsPastedIsTaken() {
        assertThat(keys("massage ".repeat(10_000))).first().isEqualTo("swedish");
        assertThat(keys("x".repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "quadratus lumborum, HOME_CARE",
        "efflurage, TECHNIQUE",
        "ischias, CONDITION",
        "detox, CLAIM",
        "cherkin, SOURCE",
        "yoga, CARE",
    })
    void findsWhatShips(String typed, LibraryKind kind) {
        assertThat(SearchIndex.shipped().find(typed))
                .extracting(SearchIndex.Hit::kind)
                .contains(kind);
    }

    private List<String> keys(String typed) {
        return sample.find(typed).stream().map(SearchIndex.Hit::key).toList();
    }
}
