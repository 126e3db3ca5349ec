/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.List;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * Care by somebody else, beside massage or instead of it.
 *
 * @param key stable key
 * @param name what it is called
 * @param kind to whom a client is sent, or what goes along with massage
 * @param when when to think of it
 * @param sources keys of the sources
 * @param inventory rows of the seed inventory
 */
public record OtherCare(
        @Required String key,
        @Required @Translated String name,
        @Required Kind kind,
        @Required @Translated String when,
        @Required @Refers(Refers.To.SOURCE) List<String> sources,
        @Refers(Refers.To.INVENTORY) List<String> inventory)
        implements LibraryEntry {

    public OtherCare {
        key = Absent.orEmpty(key);
        name = Absent.orEmpty(name);
        when = Absent.orEmpty(when);
        sources = Absent.orNone(sources);
        inventory = Absent.orNone(inventory);
    }

    @Override
    public LibraryKind libraryKind() {
        return LibraryKind.CARE;
    }

    /** How it stands to massage. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Kind {
        REFERRAL("Referral"),
        COMPLEMENTARY("Beside massage");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word for the screen. */
        public String label() {
            return label;
        }
    }
}
