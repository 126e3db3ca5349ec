/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.lang.reflect.RecordComponent;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lays the words of another language over an English entry, and tells what is missing or does not belong there. */
final class Translation {

    private final EntryNode translated;
    private final Consumer<LibraryFault> faults;
    private final Consumer<LibraryFault> untranslated;

    Translation(EntryNode translated, Consumer<LibraryFault> faults, Consumer<LibraryFault> untranslated) {
        this.translated = translated;
        this.faults = faults;
        this.untranslated = untranslated;
    }

    /** The English entry in the other language's words; what was not translated stays English. */
    EntryNode over(EntryNode english) {
        var merged = english.node().deepCopy();
        lay(english.kind().type(), merged, translated.node());
        return new EntryNode(english.kind(), translated.file(), english.key(), merged);
    }

    private void lay(Class<?> type, ObjectNode into, ObjectNode words) {
        words.propertyNames().stream()
                .filter(name -> !name.equals("key"))
                .filter(name -> EntryFields.of(type).stream().noneMatch(field -> translatable(field, name)))
                .forEach(name -> tell("The field '" + name + "' holds no words to translate."));
        for (var field : EntryFields.of(type)) {
            var name = EntryFields.name(field);
            var english = into.path(name);
            var other = words.path(name);
            var nested = EntryFields.nested(field);
            if (field.isAnnotationPresent(Translated.class)) {
                layWords(
                        name,
                        into,
                        english,
                        other,
                        field.getAnnotation(Translated.class).optional());
            } else if (nested.isPresent() && english instanceof ObjectNode part) {
                lay(nested.get(), part, other instanceof ObjectNode some ? some : into.objectNode());
            } else if (nested.isPresent() && english instanceof ArrayNode parts) {
                layEach(nested.get(), parts, other);
            }
        }
    }

    private static boolean translatable(RecordComponent field, String name) {
        return EntryFields.name(field).equals(name)
                && (field.isAnnotationPresent(Translated.class)
                        || EntryFields.nested(field).isPresent());
    }

    private void layWords(String name, ObjectNode into, JsonNode english, JsonNode other, boolean optional) {
        if (other.isMissingNode()) {
            if (!optional && (english.isString() || !english.isEmpty())) {
                untranslated.accept(translated.fault("The field '" + name + "' is not translated."));
            }
        } else if (english.isMissingNode()) {
            tell("The field '" + name + "' has no English words.");
        } else if (english.isArray() && other.size() != english.size() && !name.equals("synonyms")) {
            tell("The list '" + name + "' has " + other.size() + " lines, in English " + english.size() + ".");
        } else {
            into.set(name, other);
        }
    }

    private void layEach(Class<?> type, ArrayNode parts, JsonNode words) {
        for (var other : words) {
            boolean known = false;
            for (var part : parts) {
                if (part.path("key").equals(other.path("key"))
                        && part instanceof ObjectNode into
                        && other instanceof ObjectNode some) {
                    lay(type, into, some);
                    known = true;
                }
            }
            if (!known) {
                tell("There is no '" + other.path("key").asString("") + "' in English.");
            }
        }
    }

    private void tell(String problem) {
        faults.accept(translated.fault(problem));
    }
}
