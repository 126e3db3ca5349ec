/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

/**
 * How a clinic uses the library.
 *
 * @param language the language of names and texts
 * @param lowestGrade the weakest claim that may stand in a document for a client: A, B or C
 * @param version for the next change, or {@link LibraryService#UNTOUCHED}
 */
public record LibrarySettings(ContentLanguage language, Grade lowestGrade, long version) {

    static LibrarySettings untouched() {
        return new LibrarySettings(ContentLanguage.ENGLISH, Grade.B, LibraryService.UNTOUCHED);
    }
}
