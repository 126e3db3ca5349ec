/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.List;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * A thing that is used, in the practice or at home.
 *
 * @param key stable key
 * @param name what it is called
 * @param use where it is used
 * @param care how it is kept clean and safe
 * @param inventory rows of the seed inventory
 */
public record Equipment(
        @Required String key,
        @Required @Translated String name,
        @Required Use use,
        @Translated String care,
        @Refers(Refers.To.INVENTORY) List<String> inventory)
        implements LibraryEntry {

    public Equipment {
        key = Absent.orEmpty(key);
        name = Absent.orEmpty(name);
        care = Absent.orEmpty(care);
        inventory = Absent.orNone(inventory);
    }

    @Override
    public LibraryKind libraryKind() {
        return LibraryKind.EQUIPMENT;
    }

    /** Where a thing is used. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Use {
        TECHNIQUE("In the practice"),
        HOME("At home"),
        BOTH("In the practice and at home");

        private final String label;

        Use(String label) {
            this.label = label;
        }

        /** The word for the screen. */
        public String label() {
            return label;
        }
    }
}
