/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

/**
 * Something that is wrong with the content files.
 *
 * @param file the file it stands in
 * @param key the entry it concerns, empty when it is the file as a whole
 * @param problem what is wrong, as a sentence
 */
record LibraryFault(String file, String key, String problem) {

    @Override
    public String toString() {
        return file + (key.isEmpty() ? "" : ", " + key) + ": " + problem;
    }
}
