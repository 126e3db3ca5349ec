/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import tools.jackson.databind.node.ObjectNode;

/**
 * An entry as it stands in its file.
 *
 * @param kind what it is
 * @param file where it stands
 * @param key its key, never empty
 * @param node its fields
 */
record EntryNode(LibraryKind kind, String file, String key, ObjectNode node) {

    LibraryFault fault(String problem) {
        return new LibraryFault(file, key, problem);
    }
}
