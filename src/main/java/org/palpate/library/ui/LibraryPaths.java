/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library.ui;

import org.palpate.library.LibraryEntry;
import org.palpate.library.LibraryKind;

/** Addresses of the library. */
final class LibraryPaths {

    static final String ROOT = "library";

    private LibraryPaths() {}

    static String of(LibraryKind kind) {
        return ROOT + "/" + kind.path();
    }

    static String of(LibraryEntry entry) {
        return of(entry.libraryKind()) + "/" + entry.key();
    }

    /** Where the drawing of a home care card is served. */
    static String drawing(String file) {
        return ROOT + "/drawings/" + file;
    }
}
