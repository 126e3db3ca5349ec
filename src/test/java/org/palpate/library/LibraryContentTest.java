/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The content that ships: every fault in it fails the build, named by file, key and problem. */
class LibraryContentTest {

    @Test
    void nothingIsWrongWithTheFiles() {
        var faults = new LibraryCheck(Inventory.rules(), Inventory.rows(), Inventory::drawing)
                .faults(LibraryFiles.shipped());
        assertThat(faults.stream().map(LibraryFault::toString).collect(Collectors.joining("\n")))
                .isEmpty();
    }

    @Test
    void everyKindIsThere() {
        for (var kind : LibraryKind.values()) {
            assertThat(Library.standard().entries(kind)).as(kind.file()).isNotEmpty();
        }
    }

    @Test
    void germanSaysEveryEntryInItsOwnWords() {
        var german = Library.standard().in(Locale.GERMANY);
        for (var kind : LibraryKind.values()) {
            assertThat(german.entries(kind))
                    .extracting(LibraryEntry::key)
                    .containsExactlyElementsOf(Library.standard().entries(kind).stream()
                            .map(LibraryEntry::key)
                            .toList());
        }
        assertThat(german.all(Condition.class))
                .filteredOn(condition -> Library.standard()
                        .find(Condition.class, condition.key())
                        .orElseThrow()
                        .description()
                        .equals(condition.description()))
                .isEmpty();
    }
}
